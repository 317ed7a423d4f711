import pytest

from resolution_kit.reading.assemble.labels import read_label, split_label, split_loose, split_open


@pytest.mark.parametrize(
    "text",
    [
        "Civil society is invited",
        "U.S. forces withdrew",
        "e.g. the ports",
        "i.e. all of them",
        "1.5 million people",
        "2.5.2024",
        "78/131. Oceans",
        "1392 (XIV). Development",
        "2030 Agenda",
        "2020. The year",
        "(see below) text",
        "mix. up",
        "–dash without a space",
        "12 States",
        "A text",
        "I welcome",
        "*Recalling* its resolution",
        "",
    ],
)
def test_text_without_a_label_stays_whole(text):
    assert split_label(text) == (None, text)


@pytest.mark.parametrize(
    ("text", "typed", "rest"),
    [
        ("1. Urges", "1.", "Urges"),
        ("1.Urges", "1.", "Urges"),
        ("12) Urges", "12)", "Urges"),
        ("1.) Urges", "1.)", "Urges"),
        ("(3) Urges", "(3)", "Urges"),
        ("(a)To act", "(a)", "To act"),
        ("(a). To act", "(a).", "To act"),
        ("a)to act", "a)", "to act"),
        ("a. to act", "a.", "to act"),
        ("(aa) to act", "(aa)", "to act"),
        ("(xxviii) to act", "(xxviii)", "to act"),
        ("IV. Reporting", "IV.", "Reporting"),
        ("A.Borders", "A.", "Borders"),
        ("1.2 To act", "1.2", "To act"),
        ("1.2.3. to act", "1.2.3.", "to act"),
        ("3 bis. Urges", "3 bis.", "Urges"),
        ("OP3. Urges", "OP3.", "Urges"),
        ("- ports", "-", "ports"),
        ("• ports", "•", "ports"),
        ("\uf0b7 ports", "\uf0b7", "ports"),
        ("*(a)* To act", "(a)", "To act"),
        ("*1. Calls upon* all", "1.", "*Calls upon* all"),
        ("4.", "4.", ""),
        ("4. “Quoted”", "4.", "“Quoted”"),
    ],
)
def test_a_label_is_taken_off(text, typed, rest):
    label, found = split_label(text)
    assert label is not None
    assert (label.typed, found) == (typed, rest)


def test_a_label_keeps_every_reading_that_it_may_have():
    assert read_label("(i)").readings == (("a", 9), ("i", 1))
    assert read_label("(x)").readings == (("a", 24), ("i", 10))
    assert read_label("(ii)").readings == (("a", 35), ("i", 2))
    assert read_label("(c)").readings == (("a", 3),)
    assert read_label("V.").readings == (("A", 22), ("I", 5))
    assert read_label("(xiv)").readings == (("i", 14),)


def test_a_bare_number_is_a_label_only_where_it_is_the_one_that_must_come():
    assert split_loose("12 States agreed", 4) == (None, "12 States agreed")
    label, rest = split_loose("4, Decides to act", 4)
    assert (label.typed, rest) == ("4,", "Decides to act")


def test_a_bracket_that_was_not_closed_is_a_label_only_where_it_is_the_next_of_a_list():
    assert split_open("(a State may act", {"a": 3}) == (None, "(a State may act")
    assert split_open("(see above", {"a": 3}) == (None, "(see above")
    label, rest = split_open("(j To ensure", {"a": 9, "i": 1})
    assert (label.typed, rest) == ("(j", "To ensure")
