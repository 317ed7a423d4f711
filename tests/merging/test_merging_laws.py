"""What holds for any two changes of any draft."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from some_edits import EDITS, edited, some_draft

from resolution_kit.compare import clause_wording
from resolution_kit.data.yaml_source import Source
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.draftfile.write import write_yaml
from resolution_kit.merging import merged, open_conflicts
from resolution_kit.model import walk

SOME = st.lists(EDITS, max_size=5)
FEW = settings(max_examples=40, deadline=None)


def wordings(resolution):
    return {clause_wording(place.clause) for place in walk(resolution)}


def texts(resolution):
    return {text for words in wordings(resolution) for text in words}


def by_id(resolution):
    return {place.clause.id: clause_wording(place.clause) for place in walk(resolution)}


@given(SOME)
@FEW
def test_what_only_one_side_changed_is_so(edits):
    base = some_draft()
    side = edited(base, edits, "a")
    assert merged(side, base, base) == side
    assert merged(base, side, base) == side


@given(SOME, SOME)
@FEW
def test_nothing_that_a_side_added_or_changed_is_lost(mine, other):
    base = some_draft()
    ours, theirs = edited(base, mine, "a"), edited(base, other, "b")
    result = texts(merged(ours, theirs, base))
    assert texts(ours) - texts(base) <= result
    assert texts(theirs) - texts(base) <= result


@given(SOME, SOME)
@FEW
def test_a_clause_goes_only_where_one_side_removed_it_and_the_other_left_it_alone(mine, other):
    base = some_draft()
    ours, theirs = edited(base, mine, "a"), edited(base, other, "b")
    was, now = by_id(base), by_id(merged(ours, theirs, base))
    for id_, words in was.items():
        if id_ in by_id(ours) and id_ in by_id(theirs):
            assert id_ in now
        if id_ not in now:
            assert words in (by_id(ours).get(id_, words), by_id(theirs).get(id_, words))


@given(SOME, SOME)
@FEW
def test_without_a_base_no_clause_of_either_is_missing(mine, other):
    base = some_draft()
    ours, theirs = edited(base, mine, "a"), edited(base, other, "b")
    result = wordings(merged(ours, theirs))
    assert wordings(ours) | wordings(theirs) == result


@given(SOME, SOME)
@FEW
def test_which_of_the_two_is_ours_changes_the_order_only(mine, other):
    base = some_draft()
    ours, theirs = edited(base, mine, "a"), edited(base, other, "b")
    for began in (base, None):
        one, two = merged(ours, theirs, began), merged(theirs, ours, began)
        assert wordings(one) == wordings(two)
        assert open_conflicts(one) == open_conflicts(two)


@given(SOME, SOME)
@FEW
def test_every_merge_is_a_draft_that_loads_and_in_which_each_id_stands_once(mine, other):
    base = some_draft()
    result = merged(edited(base, mine, "a"), edited(base, other, "b"), base)
    assert read_yaml(Source(write_yaml(result), "draft.yaml")) == result
    ids = Counter(place.clause.id for place in walk(result) if place.clause.id)
    assert max(ids.values(), default=1) == 1
