"""Making one clause of several of one list, or of a lead-in and its only sub-clause."""

from collections.abc import Sequence
from dataclasses import replace

from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Placed, Resolution
from resolution_kit.model.rebuild import exchanged, mapped
from resolution_kit.model.references import find
from resolution_kit.operations.operation import Outcome
from resolution_kit.operations.split_text import read_on, small
from resolution_kit.operations.targets import owner_of
from resolution_kit.operations.vocabulary import wording
from resolution_kit.text.inline import plain


def join(resolution: Resolution, refs: Sequence[str], by: str | None = None) -> Outcome:
    """The first of the clauses with the others behind it, in the order in which they are named, joined by `by`."""
    first, *others = (find(resolution, ref) for ref in refs)
    ids = [place.clause.id for place in (first, *others)]
    if not others or len(ids) != len(set(ids)):
        raise Problem("say two or more different clauses to join, such as `reskit join 3 4`")
    inner = owner_of(resolution, others[0])
    if len(others) == 1 and inner is not None and inner.clause.id == first.clause.id:
        joined = _with_only(resolution, first, others[0].clause)
    else:
        joined = first.clause
        for other in others:
            _must_be_neighbours(resolution, first, other)
            joined = _two(resolution, joined, other.clause, _words(by, first), (first.ref, other.ref))
    gone = set(ids[1:])
    left = mapped(resolution, lambda clause: () if clause.id in gone else (clause,))
    return Outcome(exchanged(left, first.clause.id, lambda _: (joined,)), tuple(ids), first.clause.id)


def _must_be_neighbours(resolution: Resolution, first: Placed, other: Placed) -> None:
    owner, owner_too = owner_of(resolution, first), owner_of(resolution, other)
    same = (owner and owner.clause.id) == (owner_too and owner_too.clause.id)
    if not same or (first.part, first.kind) != (other.part, other.kind):
        raise Problem(f"`{first.ref}` and `{other.ref}` stand in different lists; move one beside the other first")


def _words(by: str | None, first: Placed) -> str:
    """What stands between two texts, with its spaces."""
    words = wording()
    top = first.level == (first.kind == "operative")
    if by is None:
        return f"{words.clause_join if top else words.item_join} "
    return f"{'' if by[:1] in ',;:' else ' '}{by.strip()} "


def _with_only(resolution: Resolution, owner: Placed, sub: Clause) -> Clause:
    """The lead-in and its only sub-clause as one sentence."""
    count = len(owner.clause.subclauses)
    if count > 1:
        raise Problem(f"{owner.ref} has {count} sub-clauses; only a single one joins its lead-in")
    closing = owner.clause.closing
    if closing and (sub.closing or sub.subclauses):
        raise Problem(f"{owner.ref} has a closing text and its sub-clause a list; `reskit edit {owner.ref}`")
    text = read_on(resolution, owner.clause.text, sub.text)
    if closing:
        return replace(owner.clause, text=f"{text} {small(resolution, closing.text)}", subclauses=(), closing=None)
    return replace(owner.clause, text=text, subclauses=sub.subclauses, closing=sub.closing)


def _two(resolution: Resolution, first: Clause, second: Clause, by: str, refs: tuple[str, str]) -> Clause:
    """One clause of two; a text behind a list becomes its closing text."""
    if not first.subclauses and not first.closing:
        text = f"{first.text}{by}{small(resolution, second.text)}"
        return replace(first, text=text, subclauses=second.subclauses, closing=second.closing)
    if not second.subclauses and not second.closing:
        more = small(resolution, second.text)
        before = f"{first.closing.text}{by}" if first.closing else by.lstrip(" ,;")
        return replace(first, closing=Clause(f"{before}{more}"))
    if not first.closing and plain(first.text) == plain(second.text):
        return replace(first, subclauses=(*first.subclauses, *second.subclauses), closing=second.closing)
    raise Problem(
        f"{refs[0]} and {refs[1]} both have sub-clauses and different lead-ins; move them: "
        f"`reskit move {refs[1]}.a --under {refs[0]}`"
    )
