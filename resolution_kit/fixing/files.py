"""Papers fixed in their files: a draft under its lock and with its history, a submitted paper in place."""

from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from resolution_kit.fixing.fixpoint import Fixed, Judge, Wanted, fix_all
from resolution_kit.fixing.targets import FixableDraft, FixableFile, plain_paragraphs, submitted
from resolution_kit.model import Resolution
from resolution_kit.rules.run import Finding

WHAT = "check --fix"
"""The name of the change in the history of a draft."""


@dataclass(frozen=True, slots=True)
class FileFixes:
    """The fixes made in a file, or that would be."""

    done: tuple[Finding, ...] = ()
    left: tuple[Finding, ...] = ()
    """Findings whose fix would bring a new fault, or has no sure place in the file."""
    diff: str = ""
    """The lines before and after, as `diff -u` shows them."""


def fix(path: Path, resolution: Resolution, judge: Judge, wanted: Wanted, *, write: bool) -> FileFixes:
    """Fix the paper at this path, read as this resolution; without `write` only report the changes."""
    if path.suffix.lower() in (".yaml", ".yml"):
        return _draft(path, judge, wanted) if write else _draft_diff(path, judge, wanted)
    result = fix_all(submitted(path, resolution), judge, wanted)
    diff = _diff(path, resolution, result.paper)
    if write and result.done:
        from resolution_kit.data.atomic_io import write_new

        write_new(path, result.paper.raw, overwrite=True)
    return _fixed(result, diff)


def _draft(path: Path, judge: Judge, wanted: Wanted) -> FileFixes:
    from resolution_kit.draftfile import change

    fixes: list[FileFixes] = []

    def edit(before: Resolution) -> Resolution:
        result = fix_all(FixableDraft(before), judge, wanted)
        fixes[:] = [_fixed(result, "")]
        return result.paper.resolution

    change(path, WHAT, edit)
    return fixes[0]


def _draft_diff(path: Path, judge: Judge, wanted: Wanted) -> FileFixes:
    from resolution_kit.draftfile import open_draft
    from resolution_kit.draftfile.write import save

    draft = open_draft(path)
    result = fix_all(FixableDraft(draft.resolution), judge, wanted)
    new = save(draft.text, draft.resolution, result.paper.resolution, str(path))
    return _fixed(result, _compared(path, draft.text.splitlines(), new.splitlines()))


def _fixed(result: Fixed[FixableDraft] | Fixed[FixableFile], diff: str) -> FileFixes:
    return FileFixes(tuple(result.done), tuple(result.left), diff)


def _diff(path: Path, before: Resolution, after: FixableFile) -> str:
    if path.suffix.lower() == ".docx":
        return _compared(path, list(plain_paragraphs(before)), list(plain_paragraphs(after.resolution)))
    from resolution_kit.manuscript.text import text_file

    old, new = (text_file(raw, str(path)).text.splitlines() for raw in (path.read_bytes(), after.raw))
    return _compared(path, old, new)


def _compared(path: Path, old: list[str], new: list[str]) -> str:
    lines = unified_diff(old, new, str(path), str(path), lineterm="")
    return "".join(f"{line}\n" for line in lines)
