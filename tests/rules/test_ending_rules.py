"""Endings of clauses and sub-clauses, and marks that are mistyped."""

import pytest
from frame import codes, fixes, places, said

PAPER = """
    Recalling its resolution 70/1 of 25 September 2015{pre}
    1. Encourages all States to share their experience with the Secretariat{op}
    2. Requests the Secretary-General to submit to it, at its eightieth session, a report on{lead}
    (a) The experience of States in the field{item}
    (b) The needs of the countries that ask for help{last_item}
    3. Decides to include the item in the provisional agenda of its eightieth session{last}
"""
RIGHT = {"pre": ",", "op": ";", "lead": ":", "item": ";", "last_item": ";", "last": "."}
ENDINGS = ("PRE02", "OPE06", "OPE07", "OPE08", "SUB02", "SUB03", "SUB04", "PUN01", "PUN02", "PUN03")


def found(**typed):
    return [code for code in codes(PAPER.format(**(RIGHT | typed))) if code in ENDINGS]


def test_right_endings_are_left_alone():
    assert found() == []


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ({"pre": ";"}, "PRE02"),
        ({"pre": "."}, "PRE02"),
        ({"pre": ""}, "PRE02"),
        ({"pre": ",,"}, "PUN01"),
        ({"pre": " ,"}, "PUN03"),
        ({"op": ","}, "OPE06"),
        ({"op": "."}, "OPE06"),
        ({"op": ""}, "OPE06"),
        ({"op": "; and"}, "OPE08"),
        ({"op": ";;"}, "PUN01"),
        ({"op": ",."}, "PUN02"),
        ({"op": " ;"}, "PUN03"),
        ({"lead": ";"}, "SUB02"),
        ({"item": ","}, "SUB03"),
        ({"item": "; and"}, "SUB04"),
        ({"item": "; or"}, "SUB04"),
        ({"last_item": ","}, "SUB03"),
        ({"last_item": "."}, "SUB03"),
        ({"last": ";"}, "OPE07"),
        ({"last": ""}, "OPE07"),
        ({"last": ".."}, "PUN01"),
    ],
)
def test_one_wrong_ending_is_one_finding(typed, code):
    assert found(**typed) == [code]


@pytest.mark.parametrize("role", ["pre", "op", "item", "last_item", "last"])
@pytest.mark.parametrize("typed", ["", " ", ",", ";", ".", ";;", ",.", " ;"])
def test_the_fix_writes_what_is_due(role, typed):
    block = PAPER.format(**(RIGHT | {role: typed}))
    for code in ENDINGS:
        for new, piece, safe in fixes(code, block):
            assert piece == "ending"
            assert safe
            assert new == RIGHT[role] or (code == "PUN03" and new == typed.lstrip())


def test_a_mark_inside_the_quotation_or_before_a_note_is_the_ending():
    block = "Recalling the report entitled “The way ahead,”\nRecalling its resolution 70/1 of 25 September 2015, 12"
    assert said("PRE02", block) == []


def test_a_paper_may_end_with_its_last_sub_clause():
    block = "1. Requests the Secretary-General:\n(a) To report;\n(b) To inform Member States{}"
    assert said("OPE07", block.format(".")) == []
    assert places("OPE07", block.format(";")) == ["1.b"]


def test_a_closing_text_bears_the_ending_of_its_clause():
    block = (
        "1. Requests the Secretary-General:\n(a) To report;\n(b) To inform{}\nso that all may act{}\n2. Decides to act."
    )
    assert said("SUB03", block.format(";", ";")) == []
    assert said("OPE06", block.format(";", ";")) == []
    assert places("OPE06", block.format(";", ",")) == ["1"]


def test_sub_clauses_of_the_preamble_may_end_like_the_preamble():
    block = "Recalling:\n(a) Its resolution 70/1{0}\n(b) Its resolution 71/1{0}\n(c) Its resolution 72/1,"
    assert said("SUB03", block.format(",")) == []
    assert said("SUB03", block.format(";")) == []
    assert said("PRE02", block.format(";")) == []


def test_the_security_council_may_write_and_before_the_last_one_only():
    block = """
        The Security Council,
        Recalling its resolution 1325 (2000),
        1. Demands:
        (a) That all parties stop;{}
        (b) That all parties talk;{}
        (c) That all parties go;
        2. Urges restraint;{}
        3. Requests a report;{}
        4. Decides to remain seized of the matter.
    """
    right = block.format("", " and", "", " and")
    assert said("SUB04", right) == []
    assert said("OPE08", right) == []
    wrong = block.format(" and", "", " and", "")
    assert places("SUB04", wrong) == ["1.a"]
    assert places("OPE08", wrong) == ["2"]


def test_a_draft_has_no_endings_to_judge():
    block = "Draft:\noperative:\n  - text: Urges all States to act\n  - text: Decides to act"
    assert [code for code in codes(block) if code in ENDINGS] == []


@pytest.mark.parametrize(
    "text",
    [
        "Recalling article 12, paragraphs 1, 9 (c) and 10, of the Convention,",
        "Noting that a) the first, b) the second and c) the third matter,",
        "Recalling [the resolution (1325 (2000))] of the Council,",
    ],
)
def test_brackets_with_their_partners_and_marks_of_lists_pass(text):
    assert said("PUN04", text) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Recalling its resolution 1325 (2000 of 31 October,",
            "`(` is not closed in `(2000 of 31`, expected its closing bracket",
        ),
        ("Recalling its resolution 1325 2000) of 31 October,", "`)` closes no bracket, expected `(` before it"),
        ("Recalling its resolution (1325 [2000),", "`)` closes no bracket, expected `(` before it"),
    ],
)
def test_a_bracket_without_partner_is_found(text, message):
    assert message in said("PUN04", text)


def test_quotations_that_end_pass_in_any_kind_of_marks():
    assert (
        said(
            "PUN05",
            'Recalling “One” and "Two" and the States’ “Three',
        )
        != []
    )
    assert said("PUN05", 'Recalling “One” and "Two" and the States’ report,') == []


def test_words_that_rightly_stand_twice_pass():
    assert said("WOR53", "Noting that that report had had no effect, in Baden Baden,") == []
    assert fixes("WOR53", "Noting the the report,") == [("the", "text", True)]


def test_marks_side_by_side_in_a_text():
    assert said("PUN01", "Recalling articles 1, 2 and 3, etc., and the text: “One; two”,") == []
    assert fixes("PUN01", "Recalling articles 1,, 2 and 3,") == [(",", "text", True)]
    assert said("PUN03", "Recalling articles 1, 2 and 3 . . . of the Charter,") != []
    assert fixes("PUN03", "Recalling articles 1 , 2 and 3,") == [("", "text", True)]


def test_a_clause_that_breaks_off_is_one_finding():
    assert said("STR19", "Recalling the matter referred to,\nNoting what it relied on,") == []
    assert codes("Noting the measures taken by the Council and the").count("PRE02") == 0
    assert said("STR19", "Noting the measures taken by the Council and the") == [
        "ends with `the`, expected the rest of the sentence"
    ]
    assert said("STR19", "Noting the measures of the interna-") == [
        "ends with `interna-`, expected the rest of the sentence"
    ]


@pytest.mark.parametrize("end", ["in Washington, D.C", "from 4 to 6 p.m", "of Nairobi, Lima, etc"])
def test_the_full_stop_of_an_abbreviation_is_no_ending(end):
    block = f"Recalling the meeting {end}.,\n1. Recalls the meeting {end}.;\n2. Decides to meet {end}."
    assert [code for code in codes(block) if code in ENDINGS] == []


def test_an_abbreviation_keeps_its_full_stop():
    assert fixes("PRE02", "Noting drones, cameras, etc.;") == [(".,", "ending", True)]
    assert fixes("OPE06", "1. Notes drones, cameras, etc.\n2. Decides to act.") == [(".;", "ending", True)]
    assert fixes("OPE07", "1. Notes it;\n2. Notes drones, cameras, etc.;") == [(".", "ending", True)]


@pytest.mark.parametrize("text", ["Notes that this is nice :)", "Notes that this is sad :("])
def test_an_ending_behind_half_a_pair_of_brackets_is_found_and_not_mended(text):
    block = f"1. {text}\n2. Decides to act."
    assert len(said("OPE06", block)) == 1
    assert fixes("OPE06", block) == []
