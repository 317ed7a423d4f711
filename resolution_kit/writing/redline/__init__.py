"""A redline: one Word file with the changes from an old text to a new one, each to be accepted or rejected.

Accepting all of them leaves the new paper as `export` makes it, rejecting all of them the old one: the same paragraphs
with the same styles, numbers and words. Both stand in one house style. The number of the draft at the head of the
page, and what the file says of itself, are those of the new text.
"""

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.writing import printed
from resolution_kit.writing.notes import noted
from resolution_kit.writing.redline.aligned_paragraphs import tracked
from resolution_kit.writing.redline.body import fill
from resolution_kit.writing.redline.reviser import Reviser
from resolution_kit.writing.word.document import Paper


def redline(old: Resolution, new: Resolution, style: Style, author: str, date: str) -> bytes:
    """The redline as a DOCX; the same bytes for the same texts, author and date (`2026-03-01T09:30:00Z`)."""
    before, after = ([one for one in noted(printed(text, style))[0] if one.shown] for text in (old, new))
    tracks = tracked(old, new, before, after)
    paper = Paper(style, [one.printed for one in (*after, *before)], [track.listed for track in tracks])
    fill(paper, tracks, Reviser(author, date))
    return paper.file(new)
