"""Amendments to drafts as delegates have them, of every kind and at every depth."""

from hypothesis import strategies as st

from resolution_kit.amendments.anchors import anchor_at, list_name
from resolution_kit.model import Clause, walk
from resolution_kit.model.proposals import Add, Amendment, Move, Replace, Reword, Strike
from resolution_kit.model.rebuild import blocks_of
from resolution_kit.text.inline import plain

TEXTS = ["Urges all to act", "Requests a report in 30 days", "Invites *donors* to give"]
ACTS = ["add", "strike", "change", "replace", "move"]


def anchors(draw, resolution, moved=None):
    """Any place in any list; that of a clause that is moved lies between others."""
    lists = [(list_name(0, kind), blocks_of(resolution, 0, kind)) for kind in ("preambular", "operative")]
    lists += [(place.clause.id, place.clause.subclauses) for place in walk(resolution)]
    into, blocks = draw(st.sampled_from(lists))
    blocks = tuple(block for block in blocks if block is not moved)
    return anchor_at(into, blocks, draw(st.integers(0, len(blocks))))


def orders(draw, resolution, act, number):
    """One order of this kind; `number` keeps the ids of new clauses apart."""
    places = list(walk(resolution))
    if act == "add" or not places:
        sub = Clause("To report", id=f"n{number}s") if draw(st.booleans()) else None
        new = Clause(draw(st.sampled_from(TEXTS)), (sub,) if sub else (), id=f"n{number}")
        return Add(new, anchors(draw, resolution))
    clause = draw(st.sampled_from(places)).clause
    if act == "strike":
        return Strike(clause.id)
    if act == "move":
        return Move(clause.id, anchors(draw, resolution, clause))
    if act == "replace":
        return Replace(clause.id, Clause(draw(st.sampled_from(TEXTS)), id=clause.id))
    words = plain(clause.text).split()
    start = draw(st.integers(0, len(words) - 1))
    stop = draw(st.integers(start + 1, min(len(words), start + 3)))
    return Reword(clause.id, " ".join(words[start:stop]), draw(st.sampled_from(["", "words *new* here"])))


def amendments(draw, resolution, number, acts, most=2):
    """An amendment with this number."""
    chosen = draw(st.lists(st.sampled_from(acts), min_size=1, max_size=most))
    made = [orders(draw, resolution, act, 10 * number + at) for at, act in enumerate(chosen)]
    return Amendment(number, ("Chile",), tuple(sorted(made, key=lambda order: isinstance(order, Strike))))
