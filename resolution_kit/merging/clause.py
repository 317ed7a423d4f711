"""One clause as two people left it, and as it was when both began."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from resolution_kit.merging.keyed_tree import OPEN, Home, Item
from resolution_kit.merging.versions import distinct, said
from resolution_kit.model import Clause, Line

T = TypeVar("T")
_NONE = Clause("")


@dataclass(frozen=True, slots=True)
class Sides:
    """An item in the base, with us and with them; None where it is not there."""

    base: Item | None
    ours: Item | None
    theirs: Item | None

    @property
    def only(self) -> Item | None:
        """The item where only one of the two has it."""
        return None if self.ours and self.theirs else self.ours or self.theirs

    @property
    def removed(self) -> bool:
        """Whether it was taken out, and nobody changed it or put it into another list meanwhile."""
        left = self.ours or self.theirs
        return self.base is not None and self.only == left and (left is None or _left_alone(self.base, left))

    @property
    def disputed(self) -> bool:
        """Whether one side took it out and the other changed it, or put it into another list."""
        return self.base is not None and self.only is not None and not _left_alone(self.base, self.only)

    @property
    def mine(self) -> Item:
        """The item with us, or else with them."""
        item = self.ours or self.theirs
        assert item is not None  # noqa: S101 - items that both took out are not asked for
        return item

    @property
    def other(self) -> Item:
        """The item with them, or else with us."""
        return self.theirs or self.mine

    @property
    def home(self) -> Home:
        """The list it stands in: where it was moved to, ours where both moved it."""
        moved = self.base is None or self.mine.home != self.base.home
        return self.mine.home if moved else self.other.home


def either(base: T, ours: T, theirs: T) -> T:
    """What two people made of something; ours where both changed it."""
    return theirs if ours == base else ours


def merged(sides: Sides) -> Item:
    """The item as both would have it; where they contradict each other, with both versions."""
    place = sides.home
    if sides.only:
        return open_(sides.only, place) if sides.disputed else replace(sides.only, home=place)
    ours, theirs, base = sides.mine, sides.other, sides.base
    if isinstance(ours.block, Line) or isinstance(theirs.block, Line):
        return replace(ours, home=place)
    if base and _untouched(base, ours):
        return _with_rest(sides, replace(theirs, home=place))
    if _untouched(ours, theirs) or (base and _untouched(base, theirs)):
        return _with_rest(sides, replace(ours, home=place))
    both = _both_edits(sides, ours.block, theirs.block)
    return (
        _with_rest(sides, replace(ours, block=both, home=place)) if both else _versions(sides, ours.block, theirs.block)
    )


def open_(item: Item, place: Home) -> Item:
    """The item, waiting for a decision."""
    block = item.block if isinstance(item.block, Line) else replace(item.block, conflict=OPEN)
    return replace(item, block=block, home=place)


def _left_alone(base: Item, item: Item) -> bool:
    return base.home == item.home and _untouched(base, item)


def _untouched(base: Item, item: Item) -> bool:
    return _all_said(base) == _all_said(item)


def _all_said(item: Item) -> Sequence[object]:
    """The wording of every version."""
    block = item.block
    if isinstance(block, Line):
        return (block,)
    return (block.conflict is not None, said(block), *(said(rival) for rival in item.rivals))


def _both_edits(sides: Sides, ours: Clause, theirs: Clause) -> Clause | None:
    """Where one changed the text and the other the closing text: both changes."""
    base = sides.base
    if base is None or not isinstance(base.block, Clause) or any(i.rivals for i in (base, sides.mine, sides.other)):
        return None
    texts = [(c.text, c.ending if c.joined else None) for c in (base.block, ours, theirs)]
    closings = [_closing(c) for c in (base.block, ours, theirs)]
    if any(was not in (mine, other) and mine != other for was, mine, other in (texts, closings)):
        return None
    text = theirs if texts[0] == texts[1] else ours
    closing = theirs.closing if closings[0] == closings[1] else ours.closing
    return replace(ours, text=text.text, ending=text.ending, closing=closing)


def _closing(clause: Clause) -> tuple[str, ...]:
    return said(clause)[1:]


def _versions(sides: Sides, ours: Clause, theirs: Clause) -> Item:
    """Every version that one of the two has, ours first."""
    known = (*sides.mine.rivals, *sides.other.rivals)
    first, *others = distinct((ours, *sides.mine.rivals, theirs, *sides.other.rivals))
    rivals = tuple(other if other in known else replace(other, id="") for other in others)
    return _with_rest(sides, Item(replace(first, conflict=OPEN), sides.home, rivals))


def _with_rest(sides: Sides, item: Item) -> Item:
    """The item with what belongs to a clause beside its words: its id, its entry, typed label, where it comes from."""
    b, c, block = sides.mine.block, sides.other.block, item.block
    if not (isinstance(b, Clause) and isinstance(c, Clause) and isinstance(block, Clause)):
        return item
    was = sides.base.block if sides.base and isinstance(sides.base.block, Clause) else _NONE
    if not (b.joined or c.joined):
        block = replace(block, ending=either(was.ending, b.ending, c.ending))
    if _closing(b) == _closing(c):
        block = replace(block, closing=either(was.closing, b.closing, c.closing))
    block = replace(
        block,
        id=either(was.id, b.id, c.id) if sides.base else b.id or c.id,
        entry=either(was.entry, b.entry, c.entry),
        label=either(was.label, b.label, c.label),
        origin=block.origin if item.rivals else _origin(sides, block, was.origin, b.origin, c.origin),
    )
    return replace(item, block=block)


def _origin(
    sides: Sides, block: Clause, was: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]
) -> tuple[str, ...]:
    """The papers that have these words: those of both sides where both have them."""
    if sides.base and was in (ours, theirs):
        return either(was, ours, theirs)
    return (
        (*ours, *(name for name in theirs if name not in ours)) if _untouched(sides.mine, sides.other) else block.origin
    )
