"""Structure: organ, numbers, labels, what stands where, what stands twice."""

import pytest
from frame import codes, fixes, places, said

CLEAN = """
    Whole paper:
    79/1. Access to medicines
    The General Assembly,
    Recalling its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda”,
    Recalling also its resolution 78/131 of 18 December 2023,
    1. Encourages all States to share their experience with the Secretariat before the end of the year;
    2. Requests the Secretary-General to submit to it, at its eightieth session, a report that covers:
    (a) The experience of States in the field;
    (b) The needs of the countries that ask for help;
    3. Decides to include the item in the provisional agenda of its eightieth session.
"""


def test_a_clean_paper_has_no_finding():
    assert codes(CLEAN) == []


def test_the_organ_may_be_one_that_reskit_does_not_know():
    assert said("STR01", "The Council of the Elders,\nRecalling its resolution 1 of 1 May 2020,") == []
    assert said("STR04", "The Council of the Elders,\nRecalling its resolution 1 of 1 May 2020,") == []


def test_the_organ_in_capitals_is_the_same_organ():
    assert said("STR04", "THE GENERAL ASSEMBLY,\nRecalling its resolution 1 of 1 May 2020,") == []


def test_a_missing_organ_is_found_at_the_first_clause():
    block = "Whole paper:\nRecalling its resolution 70/1 of 25 September 2015,\n1. Decides to act;\n2. Decides to go."
    assert places("STR01", block) == ["P1"]


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("The Third Committee,", "The General Assembly"),
        ("The United Nations Security Council,", "The Security Council"),
        ("The Disarmament and International Security Committee,", "The General Assembly"),
    ],
)
def test_an_organ_line_is_put_right_but_not_unasked(line, right):
    assert fixes("STR04", f"{line}\nRecalling its resolution 1 of 1 May 2020,") == [(right, "text", False)]


def test_a_comma_after_the_organ_is_wanted_only_before_a_preamble():
    without = "Whole paper:\nThe Security Council\n1. Decides to act;\n2. Decides to go."
    assert said("STR02", without) == []
    assert said("STR03", without) == []
    assert fixes("STR02", "The General Assembly\nRecalling its resolution 1 of 1 May 2020,") == [(",", "ending", True)]


NUMBERED = """
    {}. Encourages all States to share their experience;
    {}. Requests the Secretary-General to report on the matter;
    {}. Urges all Member States to contribute;
    {}. Decides to remain seized of the matter.
"""


@pytest.mark.parametrize(
    ("numbers", "found"),
    [
        ("1234", []),
        ("1245", ["3"]),
        ("1223", ["3"]),
        ("1224", ["3"]),
        ("2345", ["1"]),
        ("1324", ["2", "3"]),
        ("1114", ["2", "3"]),
    ],
)
def test_the_count_is_found_broken_where_it_breaks_and_nowhere_else(numbers, found):
    assert places("STR06", NUMBERED.format(*numbers)) == found


def test_numbers_may_begin_again_behind_the_title_of_a_section():
    block = """
        1. Encourages all States to share their experience;
        2. Requests the Secretary-General to report on the matter;
        II. Prevention
        1. Urges all Member States to contribute;
        2. Decides to remain seized of the matter.
    """
    assert places("STR06", block) == []


def test_a_clause_without_its_number_is_one_finding_and_breaks_no_count():
    block = """
        1. Encourages all States to share their experience;
        Requests the Secretary-General to report on the matter;
        3. Decides to remain seized of the matter.
    """
    assert fixes("STR05", block) == [("2.", "label", True)]
    assert places("STR06", block) == []


def test_a_clause_without_its_number_is_not_numbered_where_the_next_one_has_it():
    block = """
        1. Encourages all States to share their experience;
        Requests the Secretary-General to report on the matter;
        2. Decides to remain seized of the matter.
    """
    assert places("STR05", block) == ["2"]
    assert fixes("STR05", block) == []


def test_the_only_clause_of_a_united_nations_text_has_no_number():
    alone = "Whole paper:\nThe General Assembly,\nRecalling its resolution 1 of 1 May 2020,\n{}Decides to act at once."
    assert said("STR05", alone.format("")) == []
    assert said("STR07", alone.format("")) == []
    assert fixes("STR07", alone.format("1. ")) == [("", "label", True)]
    assert said("STR05", "House style: mun\n" + alone.format("")) != []
    assert said("STR07", "House style: mun\n" + alone.format("1. ")) == []


def test_labels_of_the_house_style_pass_on_every_level():
    block = """
        1. Requests the Secretary-General:
        (a) To report on the matter:
        (i) In writing:
        a. In all languages;
        b. Before the session;
        (ii) Orally;
        (b) To inform Member States.
    """
    assert said("STR10", block) == []


def test_one_label_of_another_form_is_one_finding():
    block = """
        1. Requests the Secretary-General:
        (a) To report on the matter;
        b) To inform Member States;
        (c) To convene a meeting;
        2) Decides to remain seized of the matter.
    """
    assert fixes("STR10", block) == [("2.", "label", True), ("(b)", "label", True)]
    assert places("SUB08", block) == []


def test_the_security_council_may_label_a_whole_list_in_its_own_way():
    block = "{}\nRecalling its resolution 1325 (2000),\n1. Demands:\n(i) That it stop;\n(ii) That it end;\n2. Decides."
    assert said("STR10", block.format("The Security Council,")) == []
    assert fixes("STR10", block.format("The General Assembly,")) == [("(a)", "label", True), ("(b)", "label", True)]


def test_a_preambulatory_clause_behind_an_operative_one_is_one_finding():
    block = """
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Encourages all States to share their experience with the Secretariat before the end of the year;
        Noting with concern the report of the Secretary-General,
        2. Requests the Secretary-General to submit a report to the General Assembly at its eightieth session;
        3. Decides to include the item in the provisional agenda of its eightieth session.
    """
    assert places("STR09", block) == ["2"]
    assert [code for code in codes(block) if code not in ("STR09", "HEA01")] == []


def test_a_blank_clause_is_one_finding():
    block = "1. Encourages all States to share experience;\n2.\n3. Decides to include the item in its agenda."
    assert places("STR11", block) == ["2"]
    assert {code for code in codes(block) if not code.startswith(("WOR", "HEA"))} == {"STR11"}


def test_an_opener_alone_is_found_but_not_before_a_list():
    assert places("STR12", "1. Requests:\n(a) The Secretary-General to report;\n(b) All States to act.") == []
    assert places("STR12", "1. Requests;\n2. Decides to act.") == ["1"]


def test_a_repeated_clause_is_named_with_the_first_one():
    same = (
        "1. Urges all States to act;\n2. Decides to go on;\n3. Urges all States to act;\n4. Decides to remain seized."
    )
    assert said("STR13", same) == ["repeats clause 1, expected each clause once"]


def test_sub_clauses_of_different_lists_may_say_the_same():
    block = """
        1. Requests the Secretary-General:
        (a) To report;
        (b) To act;
        2. Requests the High Commissioner:
        (a) To report;
        (b) To act.
    """
    assert said("STR13", block) == []


def test_clauses_with_one_lead_in_and_other_sub_clauses_differ():
    block = "1. Requests:\n(a) The Council to report;\n(b) All to act;\n2. Requests:\n(a) One to go;\n(b) All to act."
    assert said("STR13", block) == []


def test_a_label_in_the_text_of_a_draft_is_found_and_a_date_is_none():
    block = "Draft:\noperative:\n  - text: {}\n  - text: Decides to act"
    assert said("STR15", block.format("Urges all States to act")) == []
    assert said("STR15", block.format("2015 was the year in which all States agreed")) == []
    assert fixes("STR15", block.format("3. Urges all States to act")) == [("", "text", False)]
    assert fixes("STR15", block.format("(a) Urges all States to act")) == [("", "text", False)]


def test_the_ending_of_a_draft_comes_from_the_style():
    block = "Draft:\noperative:\n  - text: {}\n  - text: Decides to act"
    assert said("STR16", block.format("Urges all States to act")) == []
    assert fixes("STR16", block.format("Urges all States to act.")) == [("", "text", True)]
    assert said("STR16", "1. Urges all States to act;\n2. Decides to act.") == []


@pytest.mark.parametrize("opener", ["Expressing its deep concern at", "RECALLING", "Emphasizing the Charter and"])
def test_capitals_behind_an_opener_and_all_over_it_are_left_alone(opener):
    assert said("STR18", f"{opener} the matter,") == []


@pytest.mark.parametrize(
    ("typed", "due"), [("Deeply Concerned", "Deeply concerned"), ("recalling Also", "Recalling also")]
)
def test_capitals_inside_an_opener_are_mended_all_at_once(typed, due):
    assert fixes("STR18", f"{typed} the matter,") == [(due, "text", True)]
    assert len(said("STR18", "1. Calls Upon all States to act;\n2. Further Requests all to act.")) == 2


def test_an_opener_begins_with_a_capital_wherever_it_stands():
    assert said("STR18", "1. Urges all States to act;\n2. Decides to act.") == []
    assert fixes("STR18", "1. urges all States to act;\n2. Decides to act.") == [("Urges", "text", True)]
    assert fixes("STR18", "recalling its resolution 70/1 of 25 September 2015,") == [("Recalling", "text", True)]
