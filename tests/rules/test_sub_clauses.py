"""Lists of sub-clauses: how many, how deep, how they read on."""

from inspect import cleandoc

import pytest
from frame import fixes, places, said

LIST = "1. Requests the Secretary-General{}:\n(a) {};\n(b) {};\n(c) {};\n2. Decides to act."


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("", ("To report", "To inform", "To meet")),
        (" to", ("Report", "Inform", "Meet")),
        (" to act by", ("Reporting", "Fully informing", "Further meeting")),
        (" to report on", ("The needs", "The costs", "To what extent help came")),
        ("", ("A report", "The budget", "All else")),
    ],
)
def test_lists_that_read_on_pass(lead, items):
    assert said("SUB06", LIST.format(lead, *items)) == []


@pytest.mark.parametrize(
    ("lead", "items", "message"),
    [
        (" to", ("To report", "Inform", "Meet"), "`To` after `to:`, expected the verb alone"),
        (" to act by", ("Reporting", "Inform all", "Meeting"), "`Inform` after `by:`, expected a verb in `-ing`"),
        ("", ("To report", "Inform", "To meet"), "begins with `Inform`, expected `To` as in the others"),
    ],
)
def test_a_sub_clause_that_does_not_read_on_is_found(lead, items, message):
    assert said("SUB06", LIST.format(lead, *items)) == [message]


def test_the_case_of_the_first_letter_is_that_of_the_style():
    assert said("SUB05", LIST.format("", "To report", "“to inform” all", "2 reports")) != []
    assert said("SUB05", LIST.format("", "To report", "“To inform” all", "2 reports")) == []
    assert fixes("SUB05", LIST.format("", "to report", "To inform", "To meet")) == [("T", "text", True)]
    assert said("SUB05", "House style: mun\n" + LIST.format("", "to report", "to inform", "to meet")) == []
    assert said("SUB05", "House style: mun\n" + LIST.format("", "to report", "To inform", "To meet")) != []
    assert said("SUB05", "The Security Council,\nRecalling x,\n" + LIST.format("", "to go", "to act", "to do")) == []


@pytest.mark.parametrize(
    ("labels", "found"),
    [
        (("(a)", "(b)", "(c)"), []),
        (("(a)", "(c)", "(d)"), ["1.b"]),
        (("(b)", "(c)", "(d)"), ["1.a"]),
        (("(a)", "(a)", "(c)"), ["1.b"]),
        (("(i)", "(ii)", "(iii)"), []),
    ],
)
def test_labels_of_a_list_run_on(labels, found):
    block = "1. Requests:\n{} The Council to act;\n{} The Fund to pay;\n{} All to help;\n2. Decides to act."
    assert places("SUB08", block.format(*labels)) == found


def test_the_ninth_letter_is_no_roman_one():
    items = "\n".join(f"({letter}) To do thing {letter};" for letter in "abcdefghijk")
    assert said("SUB08", f"1. Requests the Secretary-General:\n{items}\n2. Decides to act.") == []
    assert said("STR10", f"1. Requests the Secretary-General:\n{items}\n2. Decides to act.") == []


def test_a_list_of_one_is_found_on_any_level():
    assert places("SUB01", "1. Requests:\n(a) The Council to act;\n(b) The Fund to pay;\n2. Decides to act.") == []
    assert places("SUB01", "1. Requests:\n(a) The Council to act;\n2. Decides to act.") == ["1.a"]
    deep = "1. Requests:\n(a) The Council:\n(i) To act;\n(b) The Fund to pay;\n2. Decides to act."
    assert places("SUB01", deep) == ["1.a.i"]


def test_too_deep_is_found_once_a_list():
    block = """
        1. Requests the Secretary-General:
        (a) To report on the matter:
        (i) In writing:
        a. In all languages;
        b. Before the session;
        (ii) Orally;
        (b) To inform Member States.
    """
    assert places("SUB07", block) == []
    assert places("SUB07", f"House style: mun\n{cleandoc(block)}") == ["1.a.i.a"]


def test_sub_clauses_of_the_preamble_are_for_styles_that_allow_them():
    assert said("PRE04", "Recalling its resolutions 70/1 and 71/1,") == []
    assert places("PRE04", "Recalling:\n(a) Its resolution 70/1;\n(b) Its resolution 71/1,") == ["P1"]


def test_the_security_council_sets_notes_behind_bullets_under_a_title():
    items = "(a) Phase I\n– The mission stays;\n(b) Phase II\n– It goes."
    block = f"{{}}\nRecalling its mission,\n1. Affirms these steps:\n{items}"
    for code in ("SUB01", "SUB02"):
        assert said(code, block.format("The Security Council,")) == []
        assert len(said(code, block.format("The General Assembly,"))) == 2
