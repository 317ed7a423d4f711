"""Words in place of others, and votes that carry."""

import pytest

from resolution_kit.amendments.anchors import Inapplicable
from resolution_kit.amendments.apply import reworded
from resolution_kit.amendments.tally import carries
from resolution_kit.amendments.text import filled
from resolution_kit.model import Clause
from resolution_kit.text.inline import occurrences


@pytest.mark.parametrize(
    ("text", "words", "to", "now"),
    [
        ("Urges all States to act", "all States", "Mexico", "Urges Mexico to act"),
        ("Urges all States to act", "all", "", "Urges States to act"),
        ("Urges States, where possible, to act", ", where possible,", "", "Urges States to act"),
        ("Urges States to act (now)", "(now)", "", "Urges States to act"),
        ("Urges *all States* to act", "States to", "of *us* to", "Urges *all *of *us* to act"),
        ("Urges all", "Urges all", "Asks", "Asks"),
        ("Pay {country} now", "now", "{to} {words}", "Pay {country} {to} {words}"),
    ],
)
def test_words_change_and_the_rest_stays_as_it_was(text, words, to, now):
    assert reworded(Clause(text, id="a"), words, to).text == now


def test_words_of_the_closing_text_change_and_all_of_them_take_it_away():
    clause = Clause("Urges all", (Clause("To act"),), Clause("and to report"))
    assert reworded(clause, "report", "pay").closing == Clause("and to pay")
    bare = reworded(clause, "and to report", "")
    assert bare.closing is None
    assert reworded(bare, "", "and to report") == clause


@pytest.mark.parametrize(
    ("words", "to", "why"),
    [
        ("nobody", "x", "the words “nobody” are gone"),
        ("State", "x", "the words “State” are gone"),
        ("to", "x", "the words “to” stand there 2 times"),
        ("Urges States to act to help", "", "no words would be left"),
        ("", "and more", "a closing text can stand there no more"),
    ],
)
def test_what_can_no_longer_be_done_says_why(words, to, why):
    with pytest.raises(Inapplicable, match=f"^{why}$") as caught:
        reworded(Clause("Urges States to act to help", id="a"), words, to)
    assert caught.value.clause == "a"


def test_only_whole_words_are_found():
    assert occurrences("30 days and 130 days", "30 days") == [(0, 7)]


@pytest.mark.parametrize(
    ("counts", "simple", "two_thirds"),
    [
        ((0, 0, 9), False, False),
        ((3, 3, 0), False, False),
        ((4, 3, 9), True, False),
        ((4, 2, 9), True, True),
        ((5, 3, 0), True, False),
        ((1, 0, 50), True, True),
    ],
)
def test_a_tie_fails_and_abstentions_do_not_count(counts, simple, two_thirds):
    assert carries(counts, "simple") is simple
    assert carries(counts, "two-thirds") is two_thirds


def test_braces_inside_a_value_stay():
    assert filled("In {clause}, strike “{words}” {x}", clause="3", words="{clause}") == "In 3, strike “{clause}” {x}"
