"""Preamble, operative part, Also and Further: how clauses open."""

import pytest
from frame import codes, fixes, places, said

OPENERS = """
    The General Assembly,
    Recalling its resolution 70/1 of 25 September 2015,
    Deeply concerned that the number of victims has doubled,
    Having considered the report of the Secretary-General,
    Guided by the purposes and principles of the Charter,
    1. Takes note with appreciation of the report of the Secretary-General;
    2. Calls upon all Member States to contribute to the fund;
    3. Expresses its deep concern at the lack of funds;
    4. Reaffirms that all States have a duty to cooperate;
    5. Looks forward to the next conference;
    6. Decides to remain seized of the matter.
"""


@pytest.mark.parametrize(
    "code", [f"PRE0{n}" for n in range(1, 10)] + [f"OPE{n:02}" for n in range(1, 16) if n not in (9, 10)]
)
def test_usual_openers_and_endings_pass(code):
    assert said(code, OPENERS) == []


@pytest.mark.parametrize(
    ("typed", "code", "right", "safe"),
    [
        ("Recalls its resolution 70/1,", "PRE01", "Recalling", False),
        ("Expresses its concern at the number of victims,", "PRE01", "Expressing its concern", False),
        ("Recall its resolution 70/1,", "PRE08", "Recalling", True),
        ("1. Recalling its resolution 70/1;", "OPE01", "Recalls", False),
        ("1. Urge all Member States to act;", "OPE02", "Urges", True),
        ("1. Call upon all Member States to act;", "OPE02", "Calls upon", True),
        ("1. Take note of the report;", "OPE02", "Takes note", True),
        ("1. Requested the Secretary-General to act;", "OPE03", "Requests", True),
        ("1. Has decided to act;", "OPE03", "Decides", True),
        ("1. Will urge all Member States to act;", "OPE03", "Urges", True),
        ("1. To urge all Member States to act;", "OPE02", "Urges", True),
    ],
)
def test_an_opener_is_put_into_the_form_of_its_part(typed, code, right, safe):
    block = typed if typed[0].isalpha() else f"{typed}\n2. Decides to act."
    assert fixes(code, block) == [(right, "text", safe)]
    wrong_forms = {"PRE01", "PRE08", "OPE01", "OPE02", "OPE03", "OPE04", "PRE09"}
    assert [found for found in codes(block) if found in wrong_forms] == [code]


def test_the_organization_of_american_states_goes_on_with_infinitives():
    organ = "The Permanent Council of the Organization of American States,"
    block = f"{organ}\nRecalling its Charter,\n1. To urge all to act;\n2. To act at once."
    assert said("OPE03", block) == []


def test_a_clause_without_an_opener_is_quoted_by_its_first_words():
    assert said("OPE04", "1. all Member States to contribute to the fund;\n2. Decides to act.") == [
        (
            "begins `all Member States to`, expected a verb that clauses of resolutions open with, "
            "such as `Requests` or `Urges`"
        )
    ]
    assert said("PRE09", "The situation is grave,") == [
        "begins `The situation is grave`, expected a participle or an adjective, such as `Recalling` or `Aware`"
    ]


def test_an_unknown_opener_comes_with_the_one_that_was_probably_meant():
    assert said("OPE05", "1. Implores all Member States to act;\n2. Decides to act.") == [
        "`Implores` is not among the words that open clauses of resolutions, expected `Urges`"
    ]
    assert said("PRE07", "Lamenting the loss of life,") == [
        "`Lamenting` is not among the words that open clauses of resolutions, expected `Regretting`"
    ]


@pytest.mark.parametrize(
    "typed", ["Calls upon all", "Calls on all", "Calls for help", "Calls, in this regard, upon all"]
)
def test_calls_has_its_word(typed):
    assert said("OPE14", f"1. {typed};\n2. Decides to act.") == []


def test_calls_without_its_word_is_found():
    assert said("OPE14", "1. Calls all Member States to act;\n2. Decides to act.") == [
        "`Calls` is followed by `all`, expected `upon`, `for` or `on`"
    ]


@pytest.mark.parametrize(
    "typed", ["Alarmed by the", "Alarmed at the", "Alarmed, in this regard, by the", "Aware that the"]
)
def test_a_preambulatory_opener_has_its_word(typed):
    assert said("PRE06", f"{typed} number of victims,") == []


@pytest.mark.parametrize(
    "typed",
    [
        "Requests the Secretary-General to report",
        "Requests that a report be submitted",
        "Encourages, in this regard, all States to act",
        "Invites contributions to the fund",
        "Appeals to all States to act",
    ],
)
def test_who_is_asked_is_named_or_need_not_be(typed):
    assert said("OPE11", f"1. {typed};\n2. Decides to act.") == []


def test_nobody_who_is_asked_is_found():
    assert said("OPE11", "1. Requests to provide funds;\n2. Decides to act.") == [
        "`Requests` is followed by `to`, expected who is asked (States, the Secretary-General)"
    ]


def test_whereas_is_no_opener_of_resolutions():
    assert said("PRE05", "Wherever it is needed,\nAffirming that help is needed,") == []
    assert places("PRE05", "Whereas all people need medicine,") == ["P1"]


def test_adverbs_stand_where_the_part_has_them():
    right = "Recalling its resolution 70/1,\nRecalling also its resolution 71/1,"
    assert said("PRE03", right) == []
    assert fixes("PRE03", right.replace("Recalling also", "Also recalling")) == [("Recalling also", "text", True)]
    below = "1. Recognizes the need;\n2. Also recognizes the cost;\n3. Decides to act."
    assert said("OPE15", below) == []
    assert fixes("OPE15", below.replace("Also recognizes", "Recognizes also")) == [("Also recognizes", "text", True)]


def test_the_security_council_places_its_adverbs_as_it_likes():
    block = (
        "The Security Council,\nRecalling its resolution 1325 (2000),\nFurther recalling its resolution 2242 (2015),"
    )
    assert said("PRE03", block) == []
    assert said("WOR50", block.replace("Further recalling", "Recalling")) == []


CYCLE = "\n".join(f"{n}. {{}} the progress made in matter {n};" for n in range(1, 6)) + "\n6. Decides to act."


@pytest.mark.parametrize(
    ("openers", "missing", "early"),
    [
        ("Welcomes|Also welcomes|Further welcomes|Welcomes|Also welcomes", [], []),
        ("Welcomes|Notes|Welcomes|Notes|Welcomes", [], []),
        ("Welcomes|Welcomes|Notes|Stresses|Affirms", ["2"], []),
        ("Welcomes|Also welcomes|Welcomes|Notes|Affirms", ["3"], []),
        ("Welcomes|Further welcomes|Welcomes|Notes|Affirms", [], []),
        ("Welcomes|Also notes|Stresses|Affirms|Welcomes", [], ["2"]),
        ("Also welcomes|Notes|Stresses|Affirms|Welcomes", [], ["1"]),
        ("Welcomes|Also welcomes|Notes|Also welcomes|Affirms", [], ["4"]),
    ],
)
def test_also_and_further_follow_the_cycle_of_three(openers, missing, early):
    block = CYCLE.format(*openers.split("|"))
    assert (places("WOR50", block), places("WOR51", block)) == (missing, early)


def test_another_addressee_begins_anew_and_may_have_also():
    block = "1. Requests the Secretary-General to act;\n2. {} all Member States to act;\n3. Decides to act."
    assert said("WOR50", block.format("Requests")) == []
    assert said("WOR51", block.format("Also requests")) == []


def test_a_clause_behind_a_faulty_one_is_not_judged_by_it():
    block = "1. Recalling the report;\n2. Also recalls the resolution;\n3. Decides to act."
    assert said("WOR51", block) == []
    assert said("WOR51", block.replace("Recalling the report", "")) == []


def test_only_a_style_that_forbids_it_minds_an_opener_used_twice():
    block = "Recalling its resolution 70/1,\nNoting the report,\nRecalling its resolution 71/1,"
    assert places("WOR52", block) == ["P3"]
    assert "WOR52" not in codes(block)
    assert "WOR52" not in codes(block, "mun")


@pytest.mark.parametrize("typed", ["Notes with regret and concern the", "Expresses its hope and expectation that the"])
def test_two_nouns_in_an_opener_are_not_two_verbs(typed):
    assert said("OPE12", f"1. {typed} delay;\n2. Decides to act.") == []


def test_a_second_decision_is_pointed_at():
    welcome = (
        "1. Welcomes the report, which notes the needs and requests of States, and further requests its publication"
    )
    block = welcome + ";\n2. Decides to act."
    assert said("OPE13", block) == ["`requests` is a second decision, expected a clause of its own"]


def test_the_last_clause_fits_its_organ():
    block = "The {},\nRecalling its resolution 1325 (2000),\n1. Requests a report;\n2. Decides to {}."
    seized, item = "remain seized of the matter", "include the item in its agenda"
    assert said("OPE09", block.format("Security Council", seized)) == []
    assert said("OPE09", block.format("Human Rights Council", seized)) == []
    assert said("OPE09", block.format("Human Rights Council", item)) == []
    assert said("OPE09", block.format("General Assembly", item)) == []
    assert places("OPE09", block.format("General Assembly", seized)) == ["2"]
    assert places("OPE09", block.format("Security Council", item)) == [None]
    assert "OPE09" not in codes(block.format("General Assembly", seized), "mun")


def test_openers_of_model_un_lists_are_noted_in_united_nations_style_only():
    block = "Contemplating the importance of the matter,"
    assert places("WOR54", block.replace("Contemplating", "Considering")) == []
    assert places("WOR54", block) == ["P1"]
    assert "WOR54" not in codes(block, "mun")


def test_a_declaration_that_is_adopted_speaks_for_itself():
    block = "{}:\n{},\n1. Reaffirm our commitment to act.\n2. Decide to meet again."
    we = "We, Heads of State and Government, gathered in New York"
    declared = block.format("Adopts the following declaration", we)
    assert codes(f"79/1. Declaration\nThe General Assembly,\nHaving considered the matter,\n{declared}") == []
    assert places("OPE02", block.format("Adopts the following declaration", "Having met in New York")) == ["1", "2"]
    assert places("OPE02", block.format("Recalling the following", we)) == ["1", "2"]
