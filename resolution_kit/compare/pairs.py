"""What was compared with what."""

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from resolution_kit.model import Clause, Field, Line, Placed

Item = Placed | Field | Line
"""A clause where it stands, with its closing text but without its sub-clauses; a field of the heading; another line."""
T_co = TypeVar("T_co", bound=Item, covariant=True)

How = Literal["id", "text", "place", "alone"]
"""How two items were found to be one: by id, by their text, by where they stand; `alone` where there is only one."""


@dataclass(frozen=True, slots=True)
class Pair(Generic[T_co]):
    """An item of the old text and what it is in the new one; one of the two is None where it is new, or gone."""

    old: T_co | None
    new: T_co | None
    how: How
    moved: bool = False
    """Whether it stands before or behind others, or in another list. Another number alone is no move."""

    @property
    def same(self) -> bool:
        """Whether it says the same in both."""
        return self.old is not None and self.new is not None and wording(self.old) == wording(self.new)

    @property
    def changed(self) -> bool:
        """Whether a person would see a change in it."""
        return self.moved or not self.same


def wording(item: Item) -> tuple[str, ...]:
    """What an item says: of a clause text and closing text, each with a word that joins it to the next clause."""
    if isinstance(item, Placed):
        return tuple(_said(clause) for clause in (item.clause, item.clause.closing) if clause)
    return (item.text,) if isinstance(item, Line) else item.values


def _said(clause: Clause) -> str:
    return f"{clause.text.strip()}{clause.ending if clause.joined else ''}"
