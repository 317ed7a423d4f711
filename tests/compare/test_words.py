import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolution_kit.compare import word_diff

SAID = st.text(st.sampled_from("ab 1,.*\n\\é–'"), max_size=40) | st.lists(
    st.sampled_from(["the", "States", "to", "report", "60/25", ", ", ".  "]), max_size=30
).map(" ".join)


def shown(old, new):
    marks = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}
    return "".join(marks[span.tag].format(span.text) for span in word_diff(old, new))


def test_the_same_words_have_no_difference():
    assert [("equal", "all States")] == [(span.tag, span.text) for span in word_diff("all States", "all States")]


def test_nothing_has_no_difference():
    assert () == word_diff("", "")


def test_a_number_with_its_signs_is_one_word():
    assert "resolution [-60/25-]{+60/26+}" == shown("resolution 60/25", "resolution 60/26")


def test_a_comma_is_a_change_of_its_own():
    assert "States{+,+} to" == shown("States to", "States, to")


def test_words_between_changes_that_stayed_stay():
    assert "all {+Member +}States to train [-5-]{+15 customs+} officers" == shown(
        "all States to train 5 officers", "all Member States to train 15 customs officers"
    )


def test_a_chance_word_between_many_changes_is_no_island():
    assert "[-Invites donors to consider more help-]{+Urges every Government to pay+}" == shown(
        "Invites donors to consider more help", "Urges every Government to pay"
    )


@given(SAID, SAID)
def test_nothing_of_either_text_is_lost(old, new):
    found = word_diff(old, new)
    assert old == "".join(span.text for span in found if span.tag != "insert")
    assert new == "".join(span.text for span in found if span.tag != "delete")


@given(SAID, SAID)
def test_runs_are_never_empty_and_never_two_of_a_kind(old, new):
    found = word_diff(old, new)
    assert all(span.text for span in found)
    assert all(one.tag != other.tag for one, other in pairwise(found))


@pytest.mark.parametrize("word", ["word ", "a, "])
def test_long_texts_are_compared_in_a_blink(word):
    old, new = f"{word * 20_000}end", f"to begin {word * 19_000}other {word * 900}"
    start = time.process_time()
    found = word_diff(old, new)
    assert time.process_time() - start < 5
    assert (old, new) == tuple("".join(s.text for s in found if s.tag != how) for how in ("insert", "delete"))
    assert all(one.tag != other.tag for one, other in pairwise(found))
