"""The paragraphs of a redline as Word has them."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from docx.oxml.ns import qn

from resolution_kit.compare.words import Tag
from resolution_kit.writing.redline.aligned_paragraphs import Fate, Track
from resolution_kit.writing.redline.libreoffice_separation import Kind, apart
from resolution_kit.writing.redline.reviser import Reviser
from resolution_kit.writing.redline.word_changes import Word, changes, words
from resolution_kit.writing.style_names import RunLook
from resolution_kit.writing.word.document import Paper
from resolution_kit.writing.word.oxml import w, write

_MARK: dict[Fate, str] = {"gone": "del", "new": "ins", "from": "moveFrom", "to": "moveTo"}
"""What is said of the end of a paragraph, and of its words …"""
_KIND: dict[Fate, Kind] = {"gone": "delete", "from": "delete", "new": "insert", "to": "insert"}
"""… and what is done with it."""
_TAG: dict[Tag, str] = {"equal": "", "delete": "del", "insert": "ins"}


def fill(paper: Paper, tracks: Sequence[Track], reviser: Reviser) -> None:
    """Add the paragraphs to a paper."""
    writer = _Writer(paper, reviser)
    kinds = [None, *(_KIND.get(track.fate) for track in tracks), None]
    placed = zip(tracks, kinds, kinds[2:], strict=False)
    for (fate, move), group in groupby(placed, key=lambda one: (one[0].fate, one[0].move)):
        inside = [writer.paragraph(*one) for one in group]
        start, end = reviser.bounds(_MARK[fate], move) if move else (None, None)
        paper.add(*(element for element in (start, *inside, end) if element is not None))
    if tracks and tracks[-1].fate != "kept":
        paper.add(_last())


class _Writer:
    def __init__(self, paper: Paper, reviser: Reviser) -> None:
        self.paper, self.reviser = paper, reviser

    def paragraph(self, track: Track, before: Kind | None, behind: Kind | None) -> Any:
        """The element `w:p`; `before` and `behind` tell what was done with the paragraphs beside it."""
        paragraph = self.paper.paragraph(track.listed)
        mark = _MARK.get(track.fate)
        if mark:
            paragraph.pPr.append(w("rPr", self.reviser.mark(mark)))
            found = words(track.old if track.fate in ("gone", "from") else track.new)
            paragraph.extend([self.reviser.mark(mark, *self._runs(found, mark))] if found else [])
        else:
            paragraph.extend(self._changed(track, before, behind))
        return paragraph

    def _changed(self, track: Track, before: Kind | None, behind: Kind | None) -> Iterator[Any]:
        for how, found in apart(list(changes(track.old, track.new)), before, behind):
            tag = _TAG[how]
            runs = self._runs(found, tag)
            yield from [self.reviser.mark(tag, *runs)] if tag else runs

    def _runs(self, found: Sequence[Word], tag: str) -> Iterator[Any]:
        """Words as the runs of Word."""
        for (look, mark), group in groupby(found, key=lambda word: (word.look, word.mark)):
            if mark:
                yield from (self.paper.mark(mark) for _ in group)
                continue
            run = self.paper.run("".join(word.text for word in group), look or RunLook())
            for text in run.t_lst if tag == "del" else ():
                text.tag = qn("w:delText")
            yield run


def _last() -> Any:
    """The end of a text cannot be taken away, so a paragraph that may vanish is never the last.

    Without a blank, which no reader sees, LibreOffice would give it the number of the paragraph before it.
    """
    run = w("r", w("rPr", w("vanish")))
    write(run, " ")
    return w("p", w("pPr", w("spacing", before=0, after=0, line=20, lineRule="exact")), run)
