"""Amendments applied to a text: each order gives the next text, or is Inapplicable."""

from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType

from resolution_kit.amendments.anchors import Inapplicable, Placements, put
from resolution_kit.model import DEEPEST, Clause, Resolution, walk
from resolution_kit.model.proposals import Add, Amendment, Anchor, Move, Order, Replace, Reword, Strike
from resolution_kit.model.rebuild import exchanged
from resolution_kit.text.inline import Span, from_spans, occurrences, plain, sliced, spans

_NO_PLACEMENTS: Placements = MappingProxyType({})


def applied(resolution: Resolution, amendment: Amendment) -> Resolution:
    """The text as the amendment leaves it, with its own state untouched; Inapplicable if one of its orders is.

    Clauses with one anchor stand there in the order of their amendments' numbers, whichever was adopted first.
    """
    placed = placements(one for one in resolution.amendments if one.state == "adopted")
    after = resolution
    for order in amendment.orders:
        after = apply_order(after, order, amendment.number, placed)
        placed |= placements([replace(amendment, orders=(order,))])
    deep = _too_deep(after)
    if deep and not _too_deep(resolution):
        raise Inapplicable(deep, f"it would stand below the last of the {DEEPEST} levels")
    return after


def placements(amendments: Iterable[Amendment]) -> dict[str, tuple[int, Anchor]]:
    """The clauses that amendments add or move, by id, with the number of the amendment and the anchor."""
    return {
        order.new.id if isinstance(order, Add) else order.clause: (one.number, order.anchor)
        for one in amendments
        for order in one.orders
        if isinstance(order, Add | Move)
    }


def apply_order(
    resolution: Resolution, order: Order, number: int = 0, placed: Placements = _NO_PLACEMENTS
) -> Resolution:
    """The text after one order of the amendment with this number; 0 if it belongs to none yet."""
    if isinstance(order, Add):
        taken = {place.clause.id for place in walk(resolution)}
        if any(id_ in taken for id_ in ids(order.new)):
            raise Inapplicable(order.new.id, "the clause is there already")
        return put(resolution, order.new, order.anchor, number, placed)
    clause = clause_by_id(resolution, order.clause)
    match order:
        case Strike():
            return exchanged(resolution, clause.id, lambda _: ())
        case Reword(_, words, to):
            changed = reworded(clause, words, to)
            return exchanged(resolution, clause.id, lambda _: (changed,))
        case Replace(_, new):
            return exchanged(resolution, clause.id, lambda _: (replace(new, id=clause.id),))
        case Move(_, anchor):
            return put(exchanged(resolution, clause.id, lambda _: ()), clause, anchor, number, placed)


def clause_by_id(resolution: Resolution, id_: str) -> Clause:
    """The clause with this id; Inapplicable if it is gone."""
    clause = next((place.clause for place in walk(resolution) if place.clause.id == id_), None) if id_ else None
    if clause is None:
        raise Inapplicable(id_, "the clause is gone")
    return clause


def ids(clause: Clause) -> list[str]:
    """The ids of a clause and of its sub-clauses."""
    return [clause.id, *(id_ for sub in clause.subclauses for id_ in ids(sub))]


def _too_deep(resolution: Resolution) -> str:
    """The id of a clause below the deepest level; empty if there is none."""
    return next((place.clause.id for place in walk(resolution) if len(place.path) > DEEPEST), "")


def reworded(clause: Clause, words: str, to: str) -> Clause:
    """The clause with `to` in place of `words`, which stand once in its text or its closing text.

    Without `words`, `to` is its new closing text. Inapplicable if the words do not stand there once, or none would
    be left.
    """
    if not words:
        if clause.closing or not clause.subclauses:
            raise Inapplicable(clause.id, "a closing text can stand there no more")
        return replace(clause, closing=Clause(to))
    pieces = [clause, clause.closing] if clause.closing else [clause]
    found = [(piece, *at) for piece in pieces for at in occurrences(piece.text, words)]
    if len(found) != 1:
        how = f"stand there {len(found)} times" if found else "are gone"
        raise Inapplicable(clause.id, f"the words “{plain(words)}” {how}")
    piece, start, stop = found[0]
    text = _exchanged(piece.text, start, stop, to)
    if piece is not clause:
        return replace(clause, closing=replace(piece, text=text) if plain(text) else None)
    if not plain(text):
        raise Inapplicable(clause.id, "no words would be left")
    return replace(clause, text=text)


def _exchanged(text: str, start: int, stop: int, to: str) -> str:
    """The inline text with `to` for a stretch of its plain text; just `to` if that is all of it."""
    left, right = sliced(text, 0, start), sliced(text, stop)
    if not left and not right:
        return to
    if not to:
        left, right = _closed_up(left, right)
    return from_spans([*left, *spans(to), *right])


def _closed_up(left: list[Span], right: list[Span]) -> tuple[list[Span], list[Span]]:
    """Both sides of a gap, with one blank between words and none before punctuation or at either end."""
    if left:
        left = [*left[:-1], replace(left[-1], text=left[-1].text.rstrip())]
    if right:
        rest = right[0].text.lstrip()
        blank = " " if left and (rest[:1].isalnum() or rest[:1] in "“‘\"'(–") else ""
        right = [replace(right[0], text=f"{blank}{rest}"), *right[1:]]
    return left, right
