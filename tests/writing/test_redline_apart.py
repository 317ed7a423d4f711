from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from resolution_kit.compare.words import diff
from resolution_kit.writing.redline.libreoffice_separation import apart

WORDS = st.lists(st.sampled_from(["a", "b", " ", "."]), max_size=8)
KINDS = st.sampled_from([None, "insert", "delete"])


def changes(old, new):
    return [(how, [(new if how == "insert" else old)[i] for i in found]) for how, found in diff(old, new)]


def side(found, how):
    return [word for kind, words in found if kind in ("equal", how) for word in words]


def told(old, new, before=None, behind=None):
    return [(how, "".join(words)) for how, words in apart(changes(list(old), list(new)), before, behind)]


def test_without_neighbours_nothing_changes():
    assert [("equal", "a"), ("delete", "."), ("insert", ";")] == told("a.", "a;")


def test_what_is_replaced_at_the_end_stands_behind_what_replaces_it():
    assert [("equal", "a"), ("insert", ";"), ("delete", ".")] == told("a.", "a;", behind="insert")
    assert [("equal", "a"), ("delete", "."), ("insert", ";")] == told("a.", "a;", behind="delete")


def test_what_is_added_at_the_end_takes_the_word_before_with_it():
    assert [("equal", "a"), ("insert", "bc"), ("delete", "b")] == told("ab", "abc", behind="insert")


def test_what_is_taken_away_at_the_head_takes_the_word_behind_with_it():
    assert [("insert", "b"), ("delete", "ab"), ("equal", "c")] == told("abc", "bc", before="delete")


def test_a_text_replaced_as_a_whole_stands_between_its_own_replacement():
    assert [("insert", "x"), ("delete", "ab"), ("insert", "y")] == told("ab", "xy", "delete", "delete")


@given(WORDS, WORDS, KINDS, KINDS)
def test_both_texts_stay_and_no_end_touches_its_like(old, new, before, behind):
    found = apart(changes(old, new), before, behind)
    assert (old, new) == (side(found, "delete"), side(found, "insert"))
    assert all(words for _, words in found)
    if len(found) > 2 or any(how == "equal" and len(words) > 1 for how, words in found):
        assert found[0][0] != before
        assert found[-1][0] != behind


@given(WORDS, WORDS)
def test_without_neighbours_a_paragraph_is_as_it_was(old, new):
    found = changes(old, new)
    assert found == apart(found, None, None)
    assert all(one != other for (one, _), (other, _) in pairwise(found))
