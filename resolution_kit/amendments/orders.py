"""Orders as people type them, with clauses by their references and words as they stand in the text."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from resolution_kit.amendments.anchors import anchor_of
from resolution_kit.amendments.apply import clause_by_id
from resolution_kit.errors import Problem
from resolution_kit.model import Clause, ClauseKind, Resolution
from resolution_kit.model.proposals import Add, Move, Order, Replace, Reword, Strike
from resolution_kit.model.references import find
from resolution_kit.operations.add import add
from resolution_kit.operations.clause_input import one_line
from resolution_kit.operations.clause_syntax import by_lines, from_hand, typed_whole
from resolution_kit.operations.ids import taken_ids, with_ids
from resolution_kit.operations.move import move
from resolution_kit.text.inline import occurrences, plain

MakeOrders = Callable[[Resolution], tuple[Order, ...]]
"""Makes the orders for a text in which every clause has an id."""


def to_add(
    clause: Clause, *, kind: ClauseKind | None = None, at: str | None = None, under: str | None = None
) -> MakeOrders:
    """Add a clause: last of its part, as clause `at`, or last below `under`."""

    def orders(resolution: Resolution) -> tuple[Order, ...]:
        added = add(resolution, clause, kind=kind, at=at, under=under)
        after, id_ = added.resolution, added.ids[0]
        return (Add(clause_by_id(after, id_), anchor_of(after, id_)),)

    return orders


def to_strike(refs: Sequence[str]) -> MakeOrders:
    """Strike clauses with their sub-clauses."""
    return lambda resolution: tuple(dict.fromkeys(Strike(find(resolution, ref).clause.id) for ref in refs))


def to_reword(ref: str, words: str, to: str) -> MakeOrders:
    """Put other words into a clause."""
    return lambda resolution: (_reword(find(resolution, ref).clause, ref, one_line(words), one_line(to)),)


def to_replace(ref: str, typed: str) -> MakeOrders:
    """Replace a clause and its sub-clauses by the one that was typed."""

    def orders(resolution: Resolution) -> tuple[Order, ...]:
        old = find(resolution, ref).clause
        clause = typed_whole(typed)
        listed = typed if "\n" in typed.strip() else by_lines(typed)
        kept = (
            from_hand(listed, old) if clause.subclauses else replace(old, text=clause.text, subclauses=(), closing=None)
        )
        return (Replace(old.id, with_ids(kept, taken_ids(resolution))),)

    return orders


def to_move(ref: str, to: str | None, under: str | None) -> MakeOrders:
    """Move a clause: to the place `to`, or last below `under`."""

    def orders(resolution: Resolution) -> tuple[Order, ...]:
        id_ = find(resolution, ref).clause.id
        after = move(resolution, ref, to=to, under=under).resolution
        return (Move(id_, anchor_of(after, id_)),)

    return orders


def _reword(clause: Clause, ref: str, words: str, to: str) -> Reword:
    """The order about these words; case counts only if the clause has them as typed."""
    texts = [piece.text for piece in (clause, clause.closing) if piece]
    found = [plain(text)[start:stop] for text in texts for start, stop in occurrences(text, words)] or [
        plain(text)[start:stop] for text in texts for start, stop in occurrences(text, words, any_case=True)
    ]
    if len(found) != 1:
        how = f"stand {len(found)} times" if found else "do not stand"
        raise Problem(f"the words `{words}` {how} in {ref}; say words that stand there once")
    return Reword(clause.id, found[0], to)
