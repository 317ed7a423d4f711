"""The draft on disk: one YAML file that a person may edit by hand at any time, and its history beside it.

Whatever a command does, it does under a lock, into a temporary file that then takes the draft's place: killed at any
moment, the old or the new text is there, whole.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from yaml import MappingNode, SequenceNode

from resolution_kit.data import atomic_io as disk
from resolution_kit.data.yaml_source import BOM, Node, Source, decoded, is_empty
from resolution_kit.draftfile.history import History, Step
from resolution_kit.draftfile.lock import locked
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.draftfile.write import resaved, save, write_yaml
from resolution_kit.errors import Problem
from resolution_kit.model import Resolution

__all__ = [
    "Change", "Draft", "Step", "change", "create", "find_draft", "former", "log", "open_draft", "redo", "restore",
    "save", "undo",
]  # fmt: skip

USUAL = "resolution.yaml"
_LOOKS_LIKE_A_DRAFT = re.compile(r"^(?:preamble|operative|committee|topic|sponsors)[ \t]*:", re.MULTILINE)
_TELLING = ("committee", "topic", "sponsors")
_IS_A_DRAFT = re.compile(rf"^(?:{'|'.join(_TELLING)})[ \t]*:(?:\s|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it stands in its file."""

    path: Path
    text: str
    """The whole file, its byte order mark too."""
    resolution: Resolution
    source: Source = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Change:
    """A resolution before and after a command."""

    before: Resolution
    after: Resolution


def open_draft(path: Path) -> Draft:
    """Read a draft; what is no draft is a Problem with file and line."""
    text = decoded(disk.read(path), str(path))
    source = Source(text.removeprefix(BOM), str(path))
    return Draft(path, text, read_yaml(source), source)


def change(path: Path, what: str, edit: Callable[[Resolution], Resolution], said: Callable[[], str] = str) -> Change:
    """Change a draft: `edit` gives the new resolution, `what` says in words what is done.

    `said` says it better once it is done; where it says nothing, `what` goes into the log.
    """
    real = _real(path)
    who = _who()
    with locked(real, what, who):
        draft = open_draft(path)
        text, after = resaved(draft.source, draft.resolution, edit(draft.resolution))
        bom = BOM if draft.text.startswith(BOM) else ""
        if bom + text != draft.text:
            content = (bom + text).encode()
            History(real, who).record("change", said() or what, draft.text.encode(), content)
            disk.replace(real, content)
    return Change(draft.resolution, after)


def create(path: Path, resolution: Resolution, like: Draft | None = None, what: str = "a new draft") -> None:
    """Make a new draft; a file that is there already stays as it is.

    It has the comments, order and quotes of the draft that it was made `like`.
    """
    if not path.parent.is_dir():
        raise Problem(f"no folder `{path.parent}`; make it first", where=str(path))
    real = path.parent.resolve() / path.name
    who = _who()
    text = save(like.text, like.resolution, resolution) if like else write_yaml(resolution)
    read_yaml(Source(text.removeprefix(BOM), str(path)))  # what cannot be read again is told before anything is written
    content = text.encode()
    with locked(real, "new", who):
        disk.create(real, content)
        History(real, who).record("created", what, None, content)


def undo(path: Path) -> Step:
    """Take the last change back, one made by hand too; the step that was taken back."""
    return _turn(path, "undo", lambda history, found: history.turn("undo", found))


def redo(path: Path) -> Step:
    """Make the change again that was taken back last; that step."""
    return _turn(path, "redo", lambda history, found: history.turn("redo", found))


def restore(path: Path, number: int) -> Step:
    """Give the draft the text that it had after a step of its log; that step."""
    return _turn(path, f"restore {number}", lambda history, found: history.restore(number, found))


def log(path: Path) -> tuple[Step, ...]:
    """Every step of a draft, the newest first."""
    return tuple(reversed(History(path.resolve(), _who()).steps))


def former(path: Path, number: int | None = None) -> Resolution:
    """The draft as it was after a step of its log, by default before its last change."""
    history = History(path.resolve(), _who())
    source = Source(decoded(history.former(number, disk.read(path)), str(path)).removeprefix(BOM), str(path))
    return read_yaml(source)


def find_draft(folder: Path) -> Path:
    """The one draft of a folder, `resolution.yaml` before others."""
    if (folder / USUAL).exists():
        return folder / USUAL
    found = sorted(path for path in folder.glob("*.y*ml") if path.suffix in (".yaml", ".yml") and _is_draft(path))
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(path.name for path in found)
        raise Problem(f"{len(found)} drafts here: {names}; say which with `--file {found[0].name}`")
    raise Problem("no draft in this folder; `reskit new` makes one, `--file` names one elsewhere")


def _turn(path: Path, what: str, turn: Callable[[History, bytes], tuple[Step, bytes]]) -> Step:
    real = _real(path)
    who = _who()
    with locked(real, what, who):
        step, content = turn(History(real, who), disk.read(path))
        disk.replace(real, content)
    return step


def _real(path: Path) -> Path:
    """The draft itself where the path is a link to it."""
    if not path.exists():
        disk.read(path)  # which says that it is not there
    return path.resolve()


def _is_draft(path: Path) -> bool:
    """Whether a file means to be a draft, even a broken one; a house style also has an `operative:`."""
    try:
        text = decoded(disk.read(path), str(path)).removeprefix(BOM)
        if _IS_A_DRAFT.search(text):
            return True
        root = Source(text, str(path)).root
    except Problem:
        return _looks_like_a_draft(path)
    if not isinstance(root, MappingNode):
        return False
    nodes = {key.value: value for key, value in root.value}
    return any(key in nodes for key in _TELLING) or any(_is_list(nodes.get(key)) for key in ("preamble", "operative"))


def _looks_like_a_draft(path: Path) -> bool:
    try:
        return bool(_LOOKS_LIKE_A_DRAFT.search(path.read_text(encoding="utf-8", errors="replace")))
    except OSError:
        return False  # a file that cannot be read is not the one to choose


def _is_list(node: Node | None) -> bool:
    return isinstance(node, SequenceNode) or (node is not None and is_empty(node))


def _who() -> str:
    """The name of the person at the keyboard, as the system knows it."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no name in the environment and none in the user database
        return "unknown"
