"""The paragraphs of a redline as Word has them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from resolution_kit.writers.redline.reviser import Reviser
from resolution_kit.writers.redline.tracks import Fate, Track
from resolution_kit.writers.redline.wording import changes, in_runs
from resolution_kit.writers.word.body import properties
from resolution_kit.writers.word.lists import Lists
from resolution_kit.writers.word.notes import Footnotes
from resolution_kit.writers.word.xml import w

_MARK: dict[Fate, str] = {"gone": "del", "new": "ins", "from": "moveFrom", "to": "moveTo"}
"""What is said of the end of a paragraph, and of words that it keeps."""
_LAST = w("p", w("pPr", w("spacing", before=0, after=0, line=20, lineRule="exact")))
"""The end of a text cannot be taken away, so a paragraph that may vanish is never the last."""


def body(tracks: Sequence[Track], lists: Lists, footnotes: Footnotes, reviser: Reviser) -> str:
    """The content of `w:body` before its section properties."""
    writer = _Body(lists, footnotes, reviser)
    out: list[str] = []
    for (fate, move), group in groupby(tracks, key=lambda track: (track.fate, track.move)):
        inside = "".join(map(writer.paragraph, group))
        out.append(reviser.around(_MARK[fate], move, inside) if move else inside)
    return "".join((*out, _LAST if tracks and tracks[-1].fate != "kept" else ""))


class _Body:
    def __init__(self, lists: Lists, footnotes: Footnotes, reviser: Reviser) -> None:
        self.lists, self.footnotes, self.reviser = lists, footnotes, reviser

    def paragraph(self, track: Track) -> str:
        mark = _MARK.get(track.fate)
        end = w("rPr", self.reviser.mark(mark)) if mark else ""
        return w("p", w("pPr", *properties(track.listed, self.lists), end), *self._runs(track))

    def _runs(self, track: Track) -> Iterator[str]:
        """The words: at its old place a paragraph has none of the new ones, at its new place none of the old ones."""
        kept = _MARK.get(track.fate, "")
        for how, words in changes(track.old, track.new):
            if how == "delete" and track.fate != "to":
                yield self.reviser.mark("del", *in_runs(words, self.footnotes, tag="delText"))
            elif how == "insert" and track.fate != "from":
                yield self.reviser.mark("ins", *in_runs(words, self.footnotes))
            elif how == "equal":
                runs = in_runs(words, self.footnotes)
                yield self.reviser.mark(kept, *runs) if kept else "".join(runs)
