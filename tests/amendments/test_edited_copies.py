"""An edited copy as an amendment: what it orders makes the clauses of the copy."""

import re
from dataclasses import replace
from functools import partial

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from papers import with_main
from some_draft import DRAFTS, refs

from resolution_kit.amendments.apply import applied, reworded
from resolution_kit.amendments.from_copy import rewordings, to_become
from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Part, Resolution
from resolution_kit.model.proposals import Add, Amendment, Move, Reword, Strike
from resolution_kit.model.rebuild import clauses, mapped
from resolution_kit.operations.ids import with_lent_ids
from resolution_kit.operations.move import move, remove
from resolution_kit.operations.reword import reword


def says(resolution):
    """The clauses without their ids, as nested texts."""
    return [[tuple(map(said, clauses(blocks))) for blocks in (p.preamble, p.operative)] for p in resolution.parts]


def said(clause):
    return clause.text, clause.closing and clause.closing.text, tuple(map(said, clause.subclauses))


def amendment_of(draft, copy):
    return Amendment(1, ("Chile",), to_become(copy)(draft))


def made_of(draft, copy):
    return says(applied(draft, amendment_of(draft, copy)))


def test_a_copy_that_was_not_edited_orders_nothing():
    draft = Resolution(parts=(Part(operative=(Clause("Urges all to act", id="a"),)),))
    assert to_become(draft)(draft) == ()


def test_a_change_of_two_words_is_an_order_about_them_alone():
    old = Clause("Urges all States to report in 30 days to the Board", id="a")
    assert rewordings(old, "Urges all States to report in 14 days to the Council") == [
        Reword("a", "30", "14"),
        Reword("a", "Board", "Council"),
    ]


def test_words_that_stand_twice_are_said_with_their_neighbours():
    old = Clause("Urges States to help States", id="a")
    assert rewordings(old, "Urges States to help others") == [Reword("a", "help States", "help others")]


def test_what_is_new_gone_and_moved_is_an_order_each():
    one, two, three = (
        Clause(text, id=id_)
        for text, id_ in (("Urges all", "a"), ("Notes the work", "b"), ("Asks donors to give", "c"))
    )
    draft = Resolution(parts=(Part(operative=(one, two, three)),))
    copy = Resolution(parts=(Part(operative=(three, one, Clause("Decides to meet again"))),))
    kinds = [type(order) for order in amendment_of(draft, copy).orders]
    assert sorted(kind.__name__ for kind in kinds) == ["Add", "Move", "Strike"]
    assert made_of(draft, copy) == says(copy)
    assert {Add, Move, Strike} == set(kinds)


TEXTS = st.lists(st.sampled_from(["States", "to", "act", "30", "days,", "(now)", "and"]), min_size=1, max_size=12).map(
    " ".join
)


@given(TEXTS, TEXTS)
@settings(max_examples=300, deadline=None)
def test_the_changes_of_a_text_make_the_new_one(old, new):
    clause = Clause(old, id="a")
    for change in rewordings(clause, new):
        clause = reworded(clause, change.words, change.to)
    assert re.sub(r"\s+", " ", clause.text) == re.sub(r"\s+", " ", new)


def edited(draw, draft):
    kind = draw(st.sampled_from(["move", "under", "remove", "reword", "new"]))
    one = partial(draw, st.sampled_from(refs(draft)))
    try:
        if kind == "new":
            return with_main(draft, operative=(Clause("Decides to meet again in May"), *draft.main.operative))
        if kind == "remove":
            return remove(draft, [one()]).resolution
        if kind == "reword":
            return reword(draft, one(), draw(st.sampled_from(["Urges nobody to give", "To report in time"]))).resolution
        return move(draft, one(), **{"to" if kind == "move" else "under": one()}).resolution
    except Problem:
        return draft


@given(DRAFTS, st.data(), st.booleans())
@settings(max_examples=300, deadline=None)
def test_what_an_edited_copy_orders_makes_the_clauses_of_the_copy(draft, data, keeps_ids):
    draft, _ = with_lent_ids(draft)
    copy = draft
    for _ in range(data.draw(st.integers(1, 3))):
        assume(refs(copy))
        copy = edited(data.draw, copy)
    if not keeps_ids:
        copy = mapped(copy, lambda clause: (replace(clause, id=""),))
    assert made_of(draft, copy) == says(copy)
