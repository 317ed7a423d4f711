"""Two rows of items: pairs, moves and both in one order."""

from itertools import combinations, pairwise, permutations

from hypothesis import given
from hypothesis import strategies as st

from resolution_kit.text.sequences import best_pairs, equal_pairs, interleaved, longest_increasing

NUMBERS = st.lists(st.integers(0, 20), unique=True, max_size=8)
VALUES = st.lists(st.sampled_from("abc"), max_size=6)


def rises(numbers):
    return all(one < other for one, other in pairwise(numbers))


@given(NUMBERS)
def test_no_longer_run_rises(numbers):
    found = longest_increasing(numbers)
    assert rises([numbers[i] for i in sorted(found)])
    longer = combinations(numbers, len(found) + 1)
    assert not any(rises(run) for run in longer)


@given(VALUES, VALUES)
def test_equal_items_are_paired_the_first_with_the_first(old, new):
    pairs = equal_pairs(dict(enumerate(old)), dict(enumerate(new)))
    assert all(old[i] == new[other] for i, other in pairs.items())
    for value in "abc":
        assert min(old.count(value), new.count(value)) == sum(old[i] == value for i in pairs)
        assert rises([other for i, other in sorted(pairs.items()) if old[i] == value])


@given(VALUES, VALUES)
def test_both_rows_are_in_one_order_and_nothing_stands_twice(old, new):
    pairs = equal_pairs(dict(enumerate(old)), dict(enumerate(new)))
    row = list(interleaved(len(old), len(new), pairs))
    assert list(range(len(new))) == [other for _, other in row if other is not None]
    assert list(range(len(old))) == sorted(i for i, _ in row if i is not None)
    assert pairs == {i: other for i, other in row if i is not None and other is not None}


@given(st.lists(st.dictionaries(st.integers(0, 3), st.floats(0.01, 1), max_size=4), max_size=4))
def test_no_other_pairs_are_worth_more(worth):
    def total(pairs):
        return sum(worth[i].get(other, 0) for i, other in pairs)

    found = best_pairs(worth)
    assert len(set(found.values())) == len(found)
    best = max(total(zip(range(len(worth)), chosen, strict=True)) for chosen in permutations(range(8), len(worth)))
    assert total(found.items()) >= best - 0.01
