"""The words of a paragraph with their looks, compared word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from resolution_kit.compare.words import How, runs, split
from resolution_kit.writing.notes import Mark, Noted
from resolution_kit.writing.word.body import run_properties
from resolution_kit.writing.word.notes import Footnotes
from resolution_kit.writing.word.xml import text, w


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a blank, a sign or the mark of a footnote."""

    text: str
    """Of a footnote its text."""
    look: str
    """The element `w:rPr`, or nothing."""
    mark: Mark | None = field(default=None, compare=False)


def words(noted: Noted | None) -> list[Word]:
    """The words of a paragraph in order."""
    found: list[Word] = []
    for piece in noted.pieces if noted else ():
        if isinstance(piece, Mark):
            found.append(Word("".join(run.text for run in piece.note.pieces), "footnote", piece))
        else:
            look = run_properties(piece, noted.printed) if noted else ""
            found += [Word(word, look) for word in split(piece.text)]
    return found


def changes(old: Noted | None, new: Noted | None) -> Iterator[tuple[How, list[Word]]]:
    """The runs of words that both paragraphs have, or only the old or the new one."""
    before, after = words(old), words(new)
    for how, positions in runs(before, after, lambda word: word.text):
        yield how, [(after if how == "insert" else before)[i] for i in positions]


def in_runs(found: Sequence[Word], footnotes: Footnotes, tag: str = "t") -> Iterator[str]:
    """Words as the runs of Word; `tag` is `delText` for those that are deleted."""
    for (look, mark), group in groupby(found, key=lambda word: (word.look, word.mark and id(word))):
        together = list(group)
        if mark:
            yield from (footnotes.mark(word.mark) for word in together if word.mark)
        else:
            yield w("r", look, text("".join(word.text for word in together), tag))
