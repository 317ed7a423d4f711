"""How often the merge finds what two blocs have in common, and where they contradict each other."""

import random

import pytest
from working_papers import found, pairs, told

from resolution_kit.compare.contradictions import contradiction


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
