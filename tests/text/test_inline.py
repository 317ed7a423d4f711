"""Stretches of inline text: cut out, replaced, found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolution_kit.text.inline import Span, escape, from_spans, occurrences, plain, replaced, sliced, trimmed

TEXTS = st.text(st.sampled_from("ab *\\é"), max_size=20)


@given(TEXTS, st.integers(0, 20), st.integers(0, 20))
def test_the_stretches_of_a_text_make_the_text(text, one, other):
    start, stop = sorted((one, other))
    pieces = [*sliced(text, 0, start), *sliced(text, start, stop), *sliced(text, stop)]
    assert from_spans(sliced(text, 0)) == from_spans(pieces)


@given(TEXTS, st.integers(0, 20), st.integers(0, 20), TEXTS)
def test_new_characters_stand_in_the_place_of_the_old_ones(text, one, other, new):
    start, stop = sorted(min(at, len(plain(text))) for at in (one, other))
    assert plain(text)[:start] + new + plain(text)[stop:] == plain(replaced(text, [(start, stop, new)]))


@pytest.mark.parametrize(
    ("text", "start", "stop", "new", "expected"),
    [
        ("Notes *with concern* it", 6, 10, "in", "Notes *in concern* it"),
        ("Notes *with* it", 10, 10, "in", "Notes *within* it"),
        ("*Notes* it", 0, 0, "Also ", "*Also Notes* it"),
        ("*Notes* it", 0, 5, "", " it"),
    ],
)
def test_new_characters_look_like_those_they_follow_or_replace(text, start, stop, new, expected):
    assert expected == replaced(text, [(start, stop, new)])


def test_empty_spans_leave_no_marks():
    assert "*ab*" == from_spans([Span("a", italic=True), Span(""), Span("b", italic=True)])


@pytest.mark.parametrize(
    ("text", "words", "options", "expected"),
    [
        ("States to act", "Statesmen", {}, []),
        ("Statesmen to act", "States", {}, []),
        ("30 days and 130 days", "30 days", {}, [(0, 7)]),
        ("Statesmen to act", "States", {"whole": False}, [(0, 6)]),
        ("all *States* to act", "States  to", {}, [(4, 13)]),
        ("States, and others", ", and", {}, [(6, 11)]),
        ("States and states", "states", {"any_case": True}, [(11, 17)]),
        ("States to act", "states", {"any_case": True}, [(0, 6)]),
        ("States to act", "states", {}, []),
    ],
)
def test_words_are_found_where_they_begin_and_end(text, words, options, expected):
    assert expected == occurrences(text, words, **options)


@given(TEXTS)
def test_a_whole_text_is_found_in_itself(text):
    assert [(0, len(text))] == occurrences(escape(text), escape(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a *b* c", "a *b* c"), ("*a* ", "*a*"), ("0* *", "0"), ("* a*b", "*a*b"), ("* *", ""), (" ", "")],
)
def test_blanks_at_the_ends_go_inside_marks_too(text, expected):
    assert expected == trimmed(text)


def test_several_stretches_are_replaced_at_once_wherever_the_marks_stand():
    text = "Urges *all* States *to act*"
    assert replaced(text, [(20, 23, "help"), (0, 5, "Invites"), (9, 9, "ied")]) == "Invites *allied* States *to help*"
