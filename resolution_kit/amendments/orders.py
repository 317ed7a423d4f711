"""Orders as people type them: clauses by their labels, in the words of the text as it stands."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from resolution_kit.amendments.anchors import spot_of
from resolution_kit.amendments.apply import found as clause_of
from resolution_kit.amendments.substitution import places
from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Resolution
from resolution_kit.model.proposals import Add, Change, Move, Order, Replace, Strike
from resolution_kit.model.rebuild import Kind
from resolution_kit.model.references import find
from resolution_kit.operations.add import add
from resolution_kit.operations.clause_input import one_line
from resolution_kit.operations.clause_syntax import from_hand, typed_whole
from resolution_kit.operations.ids import taken_ids, with_ids
from resolution_kit.operations.move import move
from resolution_kit.text.inline import plain

Wish = Callable[[Resolution], tuple[Order, ...]]
"""What a person wants to order, for a text in which every clause has an id."""


def to_add(clause: Clause, *, kind: Kind | None = None, at: str | None = None, under: str | None = None) -> Wish:
    """A new clause: last of its part, as clause `at`, or last below `under`."""

    def orders(resolution: Resolution) -> tuple[Order, ...]:
        added = add(resolution, clause, kind=kind, at=at, under=under)
        return (Add(clause_of(added.resolution, added.ids[0]), spot_of(added.resolution, added.ids[0])),)

    return orders


def to_strike(refs: Sequence[str]) -> Wish:
    """Clauses that go, with their sub-clauses."""
    return lambda resolution: tuple(dict.fromkeys(Strike(find(resolution, ref).clause.id) for ref in refs))


def to_change(ref: str, words: str, to: str) -> Wish:
    """Other words in a clause."""
    return lambda resolution: (_change(find(resolution, ref).clause, ref, one_line(words), one_line(to)),)


def to_replace(ref: str, typed: str) -> Wish:
    """Another clause in the place of one, sub-clauses and all."""

    def orders(resolution: Resolution) -> tuple[Order, ...]:
        old = find(resolution, ref).clause
        clause = typed_whole(typed)
        kept = (
            from_hand(typed, old) if clause.subclauses else replace(old, text=clause.text, subclauses=(), closing=None)
        )
        return (Replace(old.id, with_ids(kept, taken_ids(resolution))),)

    return orders


def to_move(ref: str, to: str | None, under: str | None) -> Wish:
    """A clause in another place."""

    def orders(resolution: Resolution) -> tuple[Order, ...]:
        id_ = find(resolution, ref).clause.id
        after = move(resolution, ref, to=to, under=under).resolution
        return (Move(id_, spot_of(after, id_)),)

    return orders


def _change(clause: Clause, ref: str, words: str, to: str) -> Change:
    """The words as they stand in the clause; case counts only where it must."""
    texts = [piece.text for piece in (clause, clause.closing) if piece]
    found = [plain(text)[start:stop] for text in texts for start, stop in places(text, words)]
    if not found:
        low = partial(places, words=words.lower())
        found = [plain(text)[start:stop] for text in texts for start, stop in low(plain(text).lower())]
    if len(found) != 1:
        how = f"stand {len(found)} times" if found else "do not stand"
        raise Problem(f"the words `{words}` {how} in {ref}; say words that stand there once")
    return Change(clause.id, found[0], to)
