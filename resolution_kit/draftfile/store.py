"""Drafts opened, made, changed and taken back.

Every command works under a lock, and writes a temporary file that then takes the draft's place: killed at any moment,
it leaves the old or the new text, whole.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from resolution_kit.data.atomic_io import refused, shown, write_whole
from resolution_kit.data.yaml_source import BOM, Source, decoded
from resolution_kit.draftfile.git_markers import refuse_markers
from resolution_kit.draftfile.history import History, Step
from resolution_kit.draftfile.lock import UNCHANGED, locked
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.draftfile.write import resaved, save, write_yaml
from resolution_kit.errors import Problem
from resolution_kit.model import Resolution


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft and its file."""

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
    """Read a draft; a file that is no draft is a Problem with file and line."""
    text = decoded(_bytes(path), str(path))
    refuse_markers(text, path)
    return draft_of(text, path)


def draft_of(text: str, path: Path) -> Draft:
    """The draft that a text is, under the name of a file."""
    source = Source(text.removeprefix(BOM), str(path))
    return Draft(path, text, read_yaml(source), source)


def rewrite(path: Path, what: str, edit: Callable[[str], str]) -> None:
    """Change the text of a file that need not be a draft yet; the history has both texts."""
    real = _real(path)
    who = _who()
    with locked(real, what, who):
        found = _bytes(path)
        content = edit(decoded(found, str(path))).encode()
        if content != found:
            History(real, who).record("change", what, found, content)
            _replace(real, content)


def change(path: Path, what: str, edit: Callable[[Resolution], Resolution], said: Callable[[], str] = str) -> Change:
    """Change a draft: `edit` gives the new resolution, `what` names the change for the log.

    `said` may name it better once it is done; an empty text leaves it at `what`.
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
            _replace(real, content)
    return Change(draft.resolution, after)


def create(path: Path, resolution: Resolution, like: Draft | None = None, what: str = "a new draft") -> None:
    """Make a new draft, with the comments, order and quotes of the draft `like`; a file that is there is a Problem."""
    if not path.parent.is_dir():
        raise Problem(f"no folder `{path.parent}`; make it first", where=str(path))
    real = path.parent.resolve() / path.name
    who = _who()
    text = save(like.text, like.resolution, resolution) if like else write_yaml(resolution)
    read_yaml(Source(text.removeprefix(BOM), str(path)))  # a text that cannot be read again is refused before writing
    content = text.encode()
    with locked(real, "new", who):
        with refused(real, UNCHANGED):
            try:
                write_whole(real, content, locked=True)
            except FileExistsError as error:
                raise Problem(f"`{shown(real)}` is there already and stays as it is; give another name") from error
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
    return tuple(reversed(History(path.resolve()).steps))


def former(path: Path, number: int | None = None) -> Resolution:
    """The draft as it was after a step of its log, by default before its last change."""
    text = decoded(History(path.resolve()).former(number, _bytes(path)), str(path))
    return read_yaml(Source(text.removeprefix(BOM), str(path)))


def formers(path: Path) -> list[Resolution]:
    """The texts that the draft has had, without those that were taken back, the newest first."""
    history = History(path.resolve())
    texts = (decoded(history.text(step), str(path)) for step in reversed(history.timeline.done))
    return [read_yaml(Source(text.removeprefix(BOM), str(path))) for text in texts]


def _turn(path: Path, what: str, turn: Callable[[History, bytes], tuple[Step, bytes]]) -> Step:
    real = _real(path)
    who = _who()
    with locked(real, what, who):
        step, content = turn(History(real, who), _bytes(path))
        _replace(real, content)
    return step


def _replace(real: Path, content: bytes) -> None:
    with refused(real, UNCHANGED):
        write_whole(real, content, overwrite=True, locked=True)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Problem(f"no draft `{path}`; type `reskit new {path}` to make one") from error
    except OSError as error:
        raise Problem(f"cannot read: {error.strerror}", where=shown(path)) from error


def _real(path: Path) -> Path:
    """The draft itself, if the path is a link to it; a missing one is a Problem."""
    if not path.exists():
        _bytes(path)
    return path.resolve()


def _who() -> str:
    """The name of the person at the keyboard, as the system knows it."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no name in the environment and none in the user database
        return "unknown"
