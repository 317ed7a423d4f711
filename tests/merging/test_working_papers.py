"""How often the merge finds what two blocs have in common, and where they contradict each other."""

import random

import pytest
from working_papers import found, pairs, told

from resolution_kit.compare.contradictions import contradiction
from resolution_kit.compare.kindred import nearness
from resolution_kit.compare.meaning import ALIKE, SURE, is_surely_one, likeness


def bare(text):
    return text.rstrip(",;")


@pytest.mark.slow
def test_a_clause_on_another_matter_is_no_counterpart_though_it_opens_alike():
    wrong = [pair for pair in pairs("hard-negatives") if found(*([text] for text in pair))]
    assert len(wrong) <= 0.03 * len(pairs("counterparts")), wrong


@pytest.mark.slow
def test_a_clause_in_other_words_is_a_counterpart():
    missed = [pair for pair in pairs("counterparts") if not found(*([text] for text in pair))]
    assert len(missed) <= 0.02 * len(pairs("counterparts")), missed


@pytest.mark.slow
def test_in_papers_of_ten_clauses_each_finds_its_own():
    wanted, right, all_found = 0, 0, 0
    for seed in range(6):
        for same, other in _papers(seed):
            ours, theirs = ([pair[side] for pair in (*same, *other)] for side in (0, 1))
            hits = found(ours, theirs[::-1])
            wanted += len(same)
            all_found += len(hits)
            right += len(hits & {(bare(one), bare(its)) for one, its in same})
    assert right >= 0.98 * wanted
    assert right >= 0.97 * all_found


def _papers(seed):
    """(ten counterparts, four pairs on other matters), drawn from all."""
    order = random.Random(seed)  # noqa: S311 - papers, not keys
    same, other = pairs("counterparts"), pairs("hard-negatives")
    order.shuffle(same)
    order.shuffle(other)
    for start in range(0, len(same), 10):
        yield same[start : start + 10], other[start // 3 : start // 3 + 4]


@pytest.mark.slow
def test_what_only_sounds_like_a_contradiction_is_none():
    wrong = {pair: why for pair in (*pairs("near-misses"), *pairs("counterparts")) if (why := told(pair))}
    assert len(wrong) <= 0.01 * len(pairs("near-misses")), wrong


def test_contradictions_are_found():
    missed = [pair for pair in pairs("contradictions") if not told(pair)]
    assert len(missed) <= 0.05 * len(pairs("contradictions")), missed


def test_a_clause_on_another_matter_is_rarely_taken_for_one_in_words_that_are_far_apart():
    wrong = [pair for pair in pairs("far-hard-negatives") if found(*([text] for text in pair))]
    assert len(wrong) <= 0.08 * len(pairs("far-hard-negatives")), wrong


def test_of_clauses_in_words_that_are_far_apart_three_in_five_are_found():
    hits = [pair for pair in pairs("far-counterparts") if found(*([text] for text in pair))]
    assert len(hits) >= 0.6 * len(pairs("far-counterparts"))


def test_words_that_are_near_in_meaning_never_make_two_clauses_surely_one():
    known = {pair for pair in pairs("far-counterparts") if found(*([text] for text in pair))}
    by_words = {pair for pair in known if likeness(*map(bare, pair)) < SURE}
    assert by_words
    assert not [pair for pair in by_words if is_surely_one(*map(bare, pair))]


def test_contradictions_of_unseen_papers_are_found_and_hardly_any_is_made_up():
    missed = [pair for pair in pairs("far-contradictions") if not told(pair)]
    assert len(missed) <= 0.06 * len(pairs("far-contradictions")), missed
    wrong = [pair for pair in (*pairs("far-near-misses"), *pairs("far-counterparts")) if told(pair)]
    assert len(wrong) <= 0.04 * len(pairs("far-near-misses")) + 2, wrong


@pytest.mark.parametrize(
    ("one", "other", "sure"),
    [
        ("Requests a briefing on Libya", "Requests a briefing on Haiti", False),
        ("Requests a briefing on Libya", "Requests a briefing on Libya every month", True),
    ],
)
def test_clauses_that_name_other_states_are_two(one, other, sure):
    assert sure == (likeness(one, other) >= ALIKE)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("vaccin", "immun", True),
        ("vaccin", "vaccin", True),
        ("vaccin", "bicycl", False),
        ("vaccin", "zzyzx", False),
    ],
)
def test_words_are_near_if_they_mean_nearly_the_same(one, other, near):
    assert near == (nearness(one, other) > 0.5)
    assert nearness(one, other) == nearness(other, one)


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Decides to give ten million dollars", "Decides to give 10,000,000 dollars", ""),
        ("Asks for at least 20 doctors", "Asks for not less than twenty doctors", ""),
        ("Asks for a report within a year", "Asks for a report", ""),
        ("Recalls resolution 60/1", "Recalls resolution 61/2", ""),
        ("Asks for 20 doctors", "Asks for thirty doctors", "number or date: 20 / thirty"),
        ("Decides to meet in Geneva", "Decides to meet in Nairobi", "place: Geneva / Nairobi"),
        ("Demands that States report", "Invites States to report", "strength: demands / invites"),
        ("Decides that dues are binding", "Decides that dues are non-binding", "opposite: binding / non-binding"),
        ("Decides that it may work", "Decides that it may not work", "negation: work / not work"),
    ],
)
def test_the_point_is_named_in_the_words_of_both(one, other, why):
    assert why == contradiction(one, other)
