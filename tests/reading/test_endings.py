import pytest

from resolution_kit.reading.assemble.labels import split_ending


@pytest.mark.parametrize(
    "text", ["", "to act", "by land and", "a brand", "34,567", "the report (S/8808), 46", "Why?", "land]"]
)
def test_a_text_without_ending_has_none(text):
    assert split_ending(text) == (text, None)


@pytest.mark.parametrize(
    ("text", "body", "ending"),
    [
        ("to act;", "to act", ";"),
        ("to act ;", "to act", " ;"),
        ("to act;;", "to act", ";;"),
        ("to act,.", "to act", ",."),
        ("to act; and", "to act", "; and"),
        ("to act, or", "to act", ", or"),
        ("to act; and;", "to act", "; and;"),
        ("to act:", "to act", ":"),
        ("to act :-", "to act", " :-"),
        ("and so on etc.", "and so on etc", "."),
        (";", "", ";"),
    ],
)
def test_the_ending_is_taken_off_as_typed(text, body, ending):
    assert split_ending(text) == (body, ending)


@pytest.mark.parametrize(
    ("text", "body", "ending"),
    [("its work;[^1]", "its work[^1]", ";"), ("its work,²³", "its work²³", ","), ("in Africa;31", "in Africa 31", ";")],
)
def test_a_footnote_mark_after_the_ending_stays_with_the_text(text, body, ending):
    assert split_ending(text) == (body, ending)
