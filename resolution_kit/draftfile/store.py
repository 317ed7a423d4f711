"""Drafts opened, made, changed and taken back.

Every command works under a lock, and writes a temporary file that then takes the draft's place: killed at any moment,
it leaves the old or the new text, whole.
"""

import os
import shlex
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from resolution_kit.data.atomic_io import ChangedMeanwhile, Stamp, read_bytes, refused, shown, stamp, write_whole
from resolution_kit.data.yaml_source import BOM, LARGEST, Source, decoded
from resolution_kit.draftfile.finding import SUFFIXES
from resolution_kit.draftfile.git_markers import refuse_markers
from resolution_kit.draftfile.history import History, Step
from resolution_kit.draftfile.lock import UNCHANGED, locked
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.draftfile.remarks import with_remarks
from resolution_kit.draftfile.write import resaved, save, write_yaml
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library.places import beside
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


Done = TypeVar("Done")
_ATTEMPTS = 10


def open_draft(path: Path) -> Draft:
    """Read a draft; a file that is no draft is a Problem with file and line."""
    text = decoded(_bytes(path), str(path))
    refuse_markers(text, path)
    return draft_of(text, path)


def draft_of(text: str, path: Path) -> Draft:
    """The draft that a text is, under the name of a file."""
    source = Source(text.removeprefix(BOM), str(path))
    beside(path.parent)
    return Draft(path, text, read_yaml(source), source)


def rewrite(path: Path, what: str, edit: Callable[[str], str]) -> None:
    """Change the text of a file that need not be a draft yet; the history has both texts."""
    real = _real(path)
    who = _who()

    def attempt(read: Stamp) -> None:
        found = _bytes(path)
        content = edit(decoded(found, str(path))).encode()
        if content != found:
            _unchanged(real, read)
            History(real, who).record("change", what, found, content)
            _replace(real, who, content, read)

    with locked(real, what, who):
        _until_undisturbed(real, attempt)


def change(path: Path, what: str, edit: Callable[[Resolution], Resolution], said: Callable[[], str] = str) -> Change:
    """Change a draft: `edit` gives the new resolution, `what` names the change for the log.

    `said` may name it better once it is done; an empty text leaves it at `what`.
    """
    real = _real(path)
    who = _who()

    def attempt(read: Stamp) -> Change:
        draft = open_draft(path)
        text, after = resaved(draft.source, draft.resolution, edit(draft.resolution))
        bom = BOM if draft.text.startswith(BOM) else ""
        if bom + text != draft.text:
            content = (bom + text).encode()
            _unchanged(real, read)
            History(real, who).record("change", said() or what, draft.text.encode(), content)
            _replace(real, who, content, read)
        return Change(draft.resolution, after)

    with locked(real, what, who):
        return _until_undisturbed(real, attempt)


def create(
    path: Path,
    resolution: Resolution,
    like: Draft | None = None,
    what: str = "a new draft",
    remarks: Mapping[str, Sequence[str]] | None = None,
) -> None:
    """Make a new draft, with the comments, order and quotes of the draft `like`; a file that is there is a Problem.

    `remarks` by the id of a clause are written as comments above it.
    """
    must_be_a_name(path)
    real = path.parent.resolve() / path.name
    who = _who()
    text = save(like.text, like.resolution, resolution) if like else write_yaml(resolution)
    text = with_remarks(text, remarks) if remarks else text
    read_yaml(Source(text.removeprefix(BOM), str(path)))  # a text that cannot be read again is refused before writing
    content = text.encode()
    with locked(real, "new", who):
        with refused(real, UNCHANGED):
            try:
                write_whole(real, content, locked=True)
            except FileExistsError as error:
                raise Problem(f"`{shown(real)}` is there already and stays as it is; give another name") from error
        History(real, who).record("created", what, None, content)


def must_be_a_name(path: Path) -> None:
    """Refuse a name that is not that of a draft, such as `paper.docx`, or in no folder, before anything is made."""
    if path.suffix.lower() in SUFFIXES:
        if not path.parent.is_dir():
            folder = shlex.quote(str(path.parent))
            raise Problem(f"no folder `{path.parent}` for `{path.name}`; make it first: `mkdir -p {folder}`")
        return
    if not path.name:  # nothing at all, or the folder itself
        raise Problem("an empty name cannot be a draft, whose name ends in .yaml; type resolution.yaml")
    draft = shlex.quote(str(path.with_suffix(".yaml")))
    word = f"; the paper comes later: `reskit export -o {shlex.quote(str(path))}`" if path.suffix else ""
    raise Problem(f"`{path}` cannot be a draft, whose name ends in .yaml; type {draft}{word}")


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
    return tuple(reversed(History(_followed(path)).steps))


def former(path: Path, number: int | None = None) -> Resolution:
    """The draft as it was after a step of its log, by default before its last change."""
    text = decoded(History(_followed(path)).former(number, _bytes(path)), str(path))
    return read_yaml(Source(text.removeprefix(BOM), str(path)))


def formers(path: Path) -> list[Resolution]:
    """The texts that the draft has had, without those that were taken back, the newest first."""
    history = History(path.resolve())
    texts = (decoded(history.text(step), str(path)) for step in reversed(history.timeline.done))
    return [read_yaml(Source(text.removeprefix(BOM), str(path))) for text in texts]


def _turn(path: Path, what: str, turn: Callable[[History, bytes], tuple[Step, bytes]]) -> Step:
    real = _real(path)
    who = _who()

    def attempt(read: Stamp) -> Step:
        step, content = turn(History(real, who), _bytes(path))
        _replace(real, who, content, read)
        return step

    with locked(real, what, who):
        return _until_undisturbed(real, attempt)


def _until_undisturbed(real: Path, attempt: Callable[[Stamp], Done]) -> Done:
    """Change the draft; begin again with its new text if an editor, which knows no lock, saved it meanwhile."""
    for _ in range(_ATTEMPTS):
        with refused(real, UNCHANGED):
            read = stamp(real)
        try:
            return attempt(read)
        except ChangedMeanwhile:
            continue
    raise Problem("another program writes it again and again; try later", where=shown(real))


def _unchanged(real: Path, read: Stamp) -> None:
    with refused(real, UNCHANGED):
        now = stamp(real)
    if now != read:
        raise ChangedMeanwhile


def _replace(real: Path, who: str, content: bytes, read: Stamp) -> None:
    """Put the new text in the place of the one that was read; a draft that was saved meanwhile voids the step."""
    with refused(real, UNCHANGED):
        try:
            write_whole(real, content, overwrite=True, locked=True, read=read)
        except ChangedMeanwhile:
            History(real, who).take_back()
            raise


def _bytes(path: Path) -> bytes:
    if not path.exists():
        begun = path if path.suffix else f"{path}.yaml"
        raise Problem(f"no draft `{path}`; type `reskit new {begun}` to make one")
    return read_bytes(path, LARGEST)


def _real(path: Path) -> Path:
    """The draft itself, if the path is a link to it; a missing one is a Problem."""
    if not path.exists():
        _bytes(path)
    return _followed(path)


def _followed(path: Path) -> Path:
    """The file that a link leads to; links in a circle lead to themselves."""
    return Path(os.path.realpath(path))


def _who() -> str:
    """The name of the person at the keyboard, as the system knows it."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no name in the environment and none in the user database
        return "unknown"
