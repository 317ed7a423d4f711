"""The draft on disk: found, read, changed under a lock, saved whole, and taken back."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from resolution_kit.draft.history import History, Step
from resolution_kit.draft.lock import locked
from resolution_kit.draft.save import resaved
from resolution_kit.errors import Problem
from resolution_kit.files import write_new
from resolution_kit.model import Resolution
from resolution_kit.readers.yaml import read_yaml
from resolution_kit.writers.yaml import write_yaml
from resolution_kit.yamldoc import BOM, Source, read_text

FIRST_CHOICE = "resolution.yaml"


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it was read."""

    path: Path
    text: str
    resolution: Resolution


@dataclass(frozen=True, slots=True)
class Change:
    """A resolution before and after a command."""

    before: Resolution
    after: Resolution


def find_draft(folder: Path) -> Path:
    """The one draft of a folder: `resolution.yaml`, else the only YAML file that is a draft."""
    if (folder / FIRST_CHOICE).exists():
        return folder / FIRST_CHOICE
    found = [path for path in sorted(folder.glob("*.y*ml")) if path.suffix in (".yaml", ".yml") and _is_draft(path)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise Problem("no draft in this folder; start one with `reskit new`, or name it: `--file draft.yaml`")
    names = ", ".join(path.name for path in found)
    raise Problem(f"{len(found)} drafts in this folder ({names}); name one: `--file {found[0].name}`")


def _is_draft(path: Path) -> bool:
    heads = ("preamble:", "operative:", "organ:", "committee:")
    try:
        return any(line.startswith(heads) for line in read_text(path).splitlines())
    except Problem:
        return False


def open_draft(path: Path) -> Draft:
    """Read a draft."""
    text = read_text(path)
    return Draft(path, text, read_yaml(Source(text, str(path))))


def create(path: Path, resolution: Resolution) -> None:
    """Write a new draft; one that is there stays as it is."""
    with locked(_lock(path)):
        text = write_yaml(resolution).encode()
        if path.exists():
            raise Problem(f"`{path}` is there already and stays as it is; give another name")
        write_new(path, text)
        _history(path).notice(text)


def change(path: Path, what: str, edit: Callable[[Resolution], Resolution]) -> Change:
    """Change a draft by a pure function; `what` is the command in words, for the log."""
    real = _real(path)
    with locked(_lock(real)):
        raw = real.read_bytes()
        text = read_text(real)
        bom = BOM if raw.startswith(BOM.encode()) else ""
        source = Source(text, str(path))
        before = read_yaml(source)
        new_text, after = resaved(source, before, edit(before))
        new = (bom + new_text).encode()
        if new != raw:
            history = _history(real)
            history.notice(raw)
            history.change(new, what)
            write_new(real, new, overwrite=True)
        return Change(before, after)


def undo(path: Path) -> str:
    """Take back the last change; what it was."""
    real = _real(path)
    with locked(_lock(real)):
        history = _history(real)
        history.notice(real.read_bytes())
        step = history.last_change
        if step is None:
            raise Problem("nothing to undo: the draft is as it began")
        text = history.text(step.before)
        history.undo(step)
        write_new(real, text, overwrite=True)
        return step.what


def redo(path: Path) -> str:
    """Make the change again that was undone last; what it was."""
    real = _real(path)
    with locked(_lock(real)):
        history = _history(real)
        history.notice(real.read_bytes())
        step = history.last_undone
        if step is None:
            raise Problem("nothing to do again: no change was undone since the last one")
        text = history.text(step.number)
        history.redo(step)
        write_new(real, text, overwrite=True)
        return step.what


def log(path: Path) -> list[Step]:
    """Every step of the draft, the newest first."""
    return list(reversed(_history(_real(path)).steps))


def _real(path: Path) -> Path:
    """The file itself where the draft is a link to it."""
    if not path.exists():
        raise Problem(f"no draft `{path}`; start one with `reskit new {path}`")
    return path.resolve()


def _history(path: Path) -> History:
    return History(path.parent / ".reskit" / path.name)


def _lock(path: Path) -> Path:
    return path.parent / ".reskit" / f"{path.name}.lock"
