"""What holds for every draft and every amendment of it."""

from dataclasses import replace
from itertools import permutations

from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st
from some_amendments import ACTS, amendments
from some_draft import DRAFTS

from resolution_kit.amendments.anchors import Inapplicable
from resolution_kit.amendments.apply import applied
from resolution_kit.amendments.conflicts import collisions
from resolution_kit.amendments.register import adopted_text, amended
from resolution_kit.model import walk
from resolution_kit.operations.ids import with_lent_ids


def drawn(data, resolution, number=1, acts=ACTS, most=2):
    assume(any(True for _ in walk(resolution)))
    return amendments(data.draw, resolution, number, acts, most)


@settings(max_examples=200, deadline=None)
@given(DRAFTS, st.data())
def test_amendments_that_do_not_collide_make_the_same_text_in_every_order(draft, data):
    before, _ = with_lent_ids(draft)
    three = tuple(drawn(data, before, number, most=1) for number in (1, 2, 3))
    before = replace(before, amendments=three)
    assume(not collisions(before))
    made = []
    for order in permutations(three):
        after = before
        try:
            for one in order:
                after = adopted_text(after, one)
        except Inapplicable:
            continue
        made.append(after.parts)
    assert made
    assert all(parts == made[0] for parts in made)


@settings(max_examples=200, deadline=None)
@given(DRAFTS, st.data())
def test_an_amended_amendment_makes_the_text_of_both(draft, data):
    before, _ = with_lent_ids(draft)
    one = drawn(data, before, most=2)
    try:
        middle = applied(before, one)
        two = replace(drawn(data, middle, 2), amends=1)
        after = applied(middle, two)
    except Inapplicable:
        reject()
    assert applied(before, amended(one, two)).parts == after.parts
