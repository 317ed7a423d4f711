"""A paragraph of one text beside the same paragraph of another."""

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from resolution_kit.model import Clause, Line, Paragraph, Placed

T_co = TypeVar("T_co", bound=Paragraph, covariant=True)

How = Literal["id", "text", "place", "alone"]
"""By what two paragraphs were paired: their id, their text or their place; `alone` for one without a partner."""


@dataclass(frozen=True, slots=True)
class Pair(Generic[T_co]):
    """A paragraph of the old text and the same one in the new text; one of them is None if it is new, or gone.

    A clause stands here with its closing text but without its sub-clauses.
    """

    old: T_co | None
    new: T_co | None
    how: How
    moved: bool = False
    """Whether it stands before or behind others, or in another list. Another number alone is no move."""

    @property
    def same(self) -> bool:
        """Whether both say the same."""
        return self.old is not None and self.new is not None and wording(self.old) == wording(self.new)

    @property
    def changed(self) -> bool:
        """Whether a reader would see a change."""
        return self.moved or not self.same


def wording(paragraph: Paragraph) -> tuple[str, ...]:
    """The words of a paragraph: of a clause text and closing text, of a field its values."""
    if isinstance(paragraph, Placed):
        return clause_wording(paragraph.clause)
    return (paragraph.text,) if isinstance(paragraph, Line) else paragraph.values


def clause_wording(clause: Clause) -> tuple[str, ...]:
    """Text and closing text of a clause, each with a word that joins it to the next clause, such as `; and`."""
    pieces = (clause, clause.closing) if clause.closing else (clause,)
    return tuple(f"{piece.text.strip()}{piece.ending if piece.joined else ''}" for piece in pieces)
