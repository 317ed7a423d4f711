import pytest

from resolution_kit.reading.assemble.opener_emphasis import set_opener, tidy
from resolution_kit.text.inline import Span


@pytest.mark.parametrize(
    "text",
    [
        "Recalling its resolution 70/1",
        "Recalling the *Treaty Series*",
        "*Takes note of* the report",  # recognised is Takes note
        r"Recalling \*all\* of it",
        "",
    ],
)
def test_texts_without_marks_and_openers_of_their_own_kind_stay_as_they_are(text):
    assert set_opener(text) == text


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("*Recalling* its resolution", "Recalling its resolution"),
        ("*Recalling also*, its resolution", "Recalling also, its resolution"),
        ("*Recalling* the *Treaty Series*", "Recalling the *Treaty Series*"),
        ("*Recalling its resolution 70/1 of 25 September 2015*", "Recalling its resolution 70/1 of 25 September 2015"),
        ("*a phrase in small letters* that opens nothing", "a phrase in small letters that opens nothing"),
        (r"*Recalling* \*all\* of it", r"Recalling \*all\* of it"),
    ],
)
def test_marks_that_say_nothing_new_are_dropped(text, settled):
    assert set_opener(text) == settled


def test_bold_or_underlined_words_are_an_opener_only_where_another_is_recognised():
    assert set_opener("Calls upon all States", "Calls upon") == "Calls upon all States"
    assert set_opener("Takes note of the report", "Takes note of") == "*Takes note of* the report"
    assert set_opener("Takes note of the *Series*", "Takes note of") == "*Takes note of* the *Series*"
    assert set_opener("Everything is bold", "Everything is bold") == "Everything is bold"


def test_italics_end_before_space_and_punctuation():
    assert tidy([Span("Recalling, ", italic=True), Span("its")]) == [Span("Recalling", italic=True), Span(", its")]
    assert tidy([Span("Also", italic=True), Span(" "), Span("calls", italic=True)]) == [Span("Also calls", italic=True)]
    assert tidy([Span(", ", italic=True), Span("its")]) == [Span(", its")]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("*Recalling* its work", ("Recalling", " its work")),
        (r"*Recalling \* its* work", ("Recalling * its", " work")),
        ("Recalling *its* work", ("", "Recalling *its* work")),
        ("*Recalling its work", ("", "*Recalling its work")),
    ],
)
def test_the_head_in_italics_ends_at_the_mark_that_is_no_sign(text, head):
    from resolution_kit.reading.assemble.opener_emphasis import italic_head

    assert head == italic_head(text)
