"""Mending a paper in its file: a draft under its lock and with its history, a submitted paper in place."""

from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from resolution_kit.fixing.fixpoint import Judge, Mended, Wanted, mend
from resolution_kit.fixing.targets import Draft, Submitted, said, submitted
from resolution_kit.model import Resolution
from resolution_kit.rules.run import Finding

WHAT = "check --fix"
"""What the history of a draft calls it."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """What was mended in a file, or would be."""

    done: tuple[Finding, ...] = ()
    left: tuple[Finding, ...] = ()
    """Findings with a fix that could not be made: it would bring a new fault, or its place in the file is not sure."""
    diff: str = ""
    """The lines before and after, as `diff -u` shows them."""


def fix(path: Path, resolution: Resolution, judge: Judge, wanted: Wanted, *, write: bool) -> Fixed:
    """Mend the paper at this path, read as this resolution; without `write` only say what would change."""
    if path.suffix.lower() in (".yaml", ".yml"):
        return _draft(path, judge, wanted) if write else _draft_diff(path, judge, wanted)
    mended = mend(submitted(path, resolution), judge, wanted)
    diff = _diff(path, resolution, mended.paper)
    if write and mended.done:
        from resolution_kit.data.atomic_io import write_new

        write_new(path, mended.paper.raw, overwrite=True)
    return _fixed(mended, diff)


def _draft(path: Path, judge: Judge, wanted: Wanted) -> Fixed:
    from resolution_kit.draftfile import change

    fixed: list[Fixed] = []

    def edit(before: Resolution) -> Resolution:
        mended = mend(Draft(before), judge, wanted)
        fixed[:] = [_fixed(mended, "")]
        return mended.paper.resolution

    change(path, WHAT, edit)
    return fixed[0]


def _draft_diff(path: Path, judge: Judge, wanted: Wanted) -> Fixed:
    from resolution_kit.draftfile import open_draft
    from resolution_kit.draftfile.write import save

    draft = open_draft(path)
    mended = mend(Draft(draft.resolution), judge, wanted)
    new = save(draft.text, draft.resolution, mended.paper.resolution, str(path))
    return _fixed(mended, _compared(path, draft.text.splitlines(), new.splitlines()))


def _fixed(mended: Mended[Draft] | Mended[Submitted], diff: str) -> Fixed:
    return Fixed(tuple(mended.done), tuple(mended.left), diff)


def _diff(path: Path, before: Resolution, after: Submitted) -> str:
    if path.suffix.lower() == ".docx":
        return _compared(path, list(said(before)), list(said(after.resolution)))
    from resolution_kit.manuscript.text import text_file

    old, new = (text_file(raw, str(path)).text.splitlines() for raw in (path.read_bytes(), after.raw))
    return _compared(path, old, new)


def _compared(path: Path, old: list[str], new: list[str]) -> str:
    lines = unified_diff(old, new, str(path), str(path), lineterm="")
    return "".join(f"{line}\n" for line in lines)
