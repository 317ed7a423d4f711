"""Two versions of a draft file in one, clause by clause, as git asks for it."""

from pathlib import Path

from resolution_kit.draftfile import open_draft, save
from resolution_kit.draftfile.git_markers import has_markers, sides
from resolution_kit.draftfile.store import draft_of, rewrite
from resolution_kit.merging import merged, open_conflicts
from resolution_kit.model import Resolution


def merged_text(base: Path, ours: Path, theirs: Path) -> tuple[str, int]:
    """The text of the merged draft with our comments, and how many conflicts are open in it.

    `base` is what both versions began as; it may be empty. If we changed nothing in it, not even a comment, the text is
    theirs. A file that is no draft is a Problem.
    """
    began, mine, other = (open_draft(path) for path in (base, ours, theirs))
    if mine.resolution == began.resolution:
        text = other.text if mine.text == began.text else save(mine.text, mine.resolution, other.resolution)
        return text, open_conflicts(other.resolution)
    result = merged(mine.resolution, other.resolution, None if began.resolution == Resolution() else began.resolution)
    return save(mine.text, mine.resolution, result, mine.path.name), open_conflicts(result)


def without_markers(text: str, path: Path) -> str:
    """The text of a draft in which git left two versions, with both side by side as one draft.

    A version that is no draft is a Problem.
    """
    ours, base, theirs = sides(text)
    mine, other = draft_of(ours, path), draft_of(theirs, path)
    began = draft_of(base, path).resolution if base is not None else None
    return save(mine.text, mine.resolution, merged(mine.resolution, other.resolution, began), str(path))


def take_up(path: Path) -> bool:
    """Put the two versions that git left in a draft side by side; whether there were any."""
    try:
        marked = has_markers(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError):
        return False
    if marked:
        rewrite(path, "both versions of git side by side", lambda text: without_markers(text, path))
    return marked
