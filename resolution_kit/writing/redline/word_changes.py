"""The words of a paragraph with their looks, compared word by word."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from resolution_kit.compare.words import Tag, diff, split
from resolution_kit.writing.notes import Mark, Noted
from resolution_kit.writing.style_names import RunLook, run_look


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a blank, a sign or the mark of a footnote."""

    text: str
    """Of a footnote its text."""
    look: RunLook | None
    """None for the mark of a footnote."""
    mark: Mark | None = field(default=None, compare=False)


def words(noted: Noted | None) -> list[Word]:
    """The words of a paragraph in order."""
    if noted is None:
        return []
    found: list[Word] = []
    for piece in noted.pieces:
        if isinstance(piece, Mark):
            found.append(Word("".join(run.text for run in piece.note.pieces), None, piece))
        else:
            look = run_look(piece, noted.printed)
            found += [Word(word, look) for word in split(piece.text)]
    return found


def changes(old: Noted | None, new: Noted | None) -> Iterator[tuple[Tag, list[Word]]]:
    """The runs of words that both paragraphs have, or only the old or the new one."""
    before, after = words(old), words(new)
    for how, positions in diff(before, after, lambda word: word.text):
        yield how, [(after if how == "insert" else before)[i] for i in positions]
