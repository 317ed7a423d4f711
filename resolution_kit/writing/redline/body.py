"""The paragraphs of a redline as Word has them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from resolution_kit.compare.words import How
from resolution_kit.writing.redline.aligned_paragraphs import Fate, Track
from resolution_kit.writing.redline.libreoffice_separation import Kind, apart
from resolution_kit.writing.redline.reviser import Reviser
from resolution_kit.writing.redline.word_changes import Word, changes, in_runs, words
from resolution_kit.writing.word.body import properties
from resolution_kit.writing.word.lists import Lists
from resolution_kit.writing.word.notes import Footnotes
from resolution_kit.writing.word.xml import text, w

_MARK: dict[Fate, str] = {"gone": "del", "new": "ins", "from": "moveFrom", "to": "moveTo"}
"""What is said of the end of a paragraph, and of its words …"""
_KIND: dict[Fate, Kind] = {"gone": "delete", "from": "delete", "new": "insert", "to": "insert"}
"""… and what is done with it."""
_TAG: dict[How, str] = {"equal": "", "delete": "del", "insert": "ins"}
_SPACE = w("spacing", before=0, after=0, line=20, lineRule="exact")
_LAST = w("p", w("pPr", _SPACE), w("r", w("rPr", w("vanish")), text(" ")))
"""The end of a text cannot be taken away, so a paragraph that may vanish is never the last. Without a blank, which no
reader sees, LibreOffice would give it the number of the paragraph before it."""


def body(tracks: Sequence[Track], lists: Lists, footnotes: Footnotes, reviser: Reviser) -> str:
    """The content of `w:body` before its section properties."""
    writer = _Body(lists, footnotes, reviser)
    kinds = [None, *(_KIND.get(track.fate) for track in tracks), None]
    placed = zip(tracks, kinds, kinds[2:], strict=False)
    out: list[str] = []
    for (fate, move), group in groupby(placed, key=lambda one: (one[0].fate, one[0].move)):
        inside = "".join(writer.paragraph(*one) for one in group)
        out.append(reviser.around(_MARK[fate], move, inside) if move else inside)
    return "".join((*out, _LAST if tracks and tracks[-1].fate != "kept" else ""))


class _Body:
    def __init__(self, lists: Lists, footnotes: Footnotes, reviser: Reviser) -> None:
        self.lists, self.footnotes, self.reviser = lists, footnotes, reviser

    def paragraph(self, track: Track, before: Kind | None, behind: Kind | None) -> str:
        """The element `w:p`; `before` and `behind` tell what was done with the paragraphs beside it."""
        mark = _MARK.get(track.fate)
        end = w("rPr", self.reviser.mark(mark)) if mark else ""
        runs = self._whole(track, mark) if mark else self._changed(track, before, behind)
        return w("p", w("pPr", *properties(track.listed, self.lists), end), *runs)

    def _whole(self, track: Track, tag: str) -> Iterator[str]:
        """The words of a paragraph that is new, gone or moved as a whole."""
        found = words(track.old if track.fate in ("gone", "from") else track.new)
        yield from (self.reviser.mark(tag, *self._runs(found, tag)),) if found else ()

    def _changed(self, track: Track, before: Kind | None, behind: Kind | None) -> Iterator[str]:
        for how, found in apart(list(changes(track.old, track.new)), before, behind):
            runs = self._runs(found, _TAG[how])
            yield self.reviser.mark(_TAG[how], *runs) if _TAG[how] else "".join(runs)

    def _runs(self, found: Sequence[Word], tag: str) -> Iterator[str]:
        return in_runs(found, self.footnotes, tag="delText" if tag == "del" else "t")
