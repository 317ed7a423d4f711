"""Wording and spelling: person, contractions, spelling, quotation marks, vague and informal words."""

import pytest
from frame import fixes, places, said

ELDERS = "Whole paper:\nThe Council of the Elders,\nAware of its duty,\n1. {};\n2. Decides to return to the matter."


@pytest.mark.parametrize(
    "text",
    [
        "Recalling its resolution entitled “The future we want” and the commitments therein,",
        "Taking note of the report on our common agenda,".replace("our common agenda", "“Our common agenda”"),
        "Recalling the declaration on Our Joint Commitments to countering the problem,",
        "Recalling Schedule I and Schedule II of the Convention,",
        "Noting that part I of the report has been received,",
        "Concerned about the situation of the US dollar and of land mines,",
    ],
)
def test_titles_figures_and_names_are_no_first_person(text):
    assert said("WOR01", text) == []


def test_those_who_adopt_a_declaration_speak_for_themselves():
    block = ELDERS.format("Adopts the following declaration:\n2. We reaffirm our duty").replace(
        "\n2. Decides", "\n3. Decides"
    )
    assert said("WOR01", block) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Recalling our resolution 70/1 of 25 September 2015,", "our"),
        ("Our delegation being convinced of the need to act,", "Our"),
        ("Noting that we must act,", "we"),
        ("Noting that my country has acted,", "my"),
        ("Noting that I believe in peace,", "I believe"),
        ("Noting what unites us,", "us"),
    ],
)
def test_the_first_person_is_found(text, found):
    assert [f"`{found}`" in message for message in said("WOR01", text)] == [True]


def test_our_becomes_its_only_when_asked():
    assert fixes("WOR01", "Recalling our resolution 70/1 of 25 September 2015,") == [("its", "text", False)]


@pytest.mark.parametrize(
    "text",
    [
        "Taking note of the Secretary-General’s report, the States' replies and Côte d'Ivoire’s statement,",
        "Noting the saying “It isn’t over” in the report,",
        "Noting that parents cannot and should not be separated from their children,",
    ],
)
def test_possessives_names_and_quotations_are_no_contractions(text):
    assert said("WOR02", text) == []


@pytest.mark.parametrize(
    ("typed", "full"),
    [
        ("can't", "cannot"),
        ("won’t", "will not"),
        ("Don't", "Do not"),
        ("they’re", "they are"),
        ("shouldn’t", "should not"),
    ],
)
def test_a_contraction_is_written_in_full(typed, full):
    assert fixes("WOR02", f"Noting the words: {typed} forget the children,") == [(full, "text", True)]


def test_it_s_is_left_to_the_writer_because_it_may_be_its():
    assert len(said("WOR02", "Noting that it's late,")) == 1
    assert fixes("WOR02", "Noting that it's late,") == []


@pytest.mark.parametrize("code", ["WOR03", "WOR05"])
def test_the_security_council_mixes_spellings(code):
    assert said(code, "The Security Council,\nRecognising the labor of the training programs,") == []


@pytest.mark.parametrize("code", ["WOR03", "WOR04", "WOR05"])
def test_a_house_style_without_a_spelling_judges_none(code):
    assert said(code, "House style: mun\nRecognising the labour of the training programs,") == []


def test_names_keep_their_spelling():
    text = (
        "Noting the Centers for Disease Control and Prevention, the World Trade Center and the Department of Defense,"
    )
    assert said("WOR03", text) == []
    assert said("WOR05", "Noting the Organisation for Economic Co-operation and Development,") == []


@pytest.mark.parametrize(
    "word", ["advise", "supervise", "comprised", "exercising", "promise", "expertise", "otherwise", "analyses"]
)
def test_words_in_which_the_s_belongs_to_the_root_keep_it(word):
    assert said("WOR05", f"Noting that States {word} the shipments,") == []
    assert said("WOR03", f"Noting that States {word} the shipments,") == []


@pytest.mark.parametrize(
    ("american", "oxford"),
    [
        ("programs", "programmes"),
        ("self-defense", "defence"),
        ("Honoring", "Honouring"),
        ("labeling", "labelling"),
        ("analyze", "analyse"),
        ("neighboring", "neighbouring"),
        ("fulfillment", "fulfilment"),
    ],
)
def test_american_spelling_is_put_right(american, oxford):
    text = f"{american} the efforts," if american[0].isupper() else f"Noting the {american} of States,"
    assert fixes("WOR03", text) == [(oxford, "text", True)]


def test_american_spelling_is_right_where_the_style_asks_for_it():
    block = "Spelling: american\nNoting the {} of the United Nations Development Programme,"
    assert said("WOR04", block.format("programs")) == []
    assert fixes("WOR04", block.format("programmes")) == [("programs", "text", True)]


def test_curly_quotation_marks_are_left_alone_and_straight_ones_curled():
    assert said("WOR06", "Recalling the report “Our common agenda”,") == []
    assert fixes("WOR06", 'Recalling "Our common agenda" and "Peace",') == [
        ("“Our common agenda”", "text", True),
        ("“Peace”", "text", True),
    ]
    assert fixes("WOR06", 'Recalling the "report,') == []


def test_apostrophes_and_quotations_inside_quotations_are_no_single_quotation_marks():
    text = "Recalling the States’ report, the children’s rights and the words “he said ‘never again’ and left”,"
    assert said("WOR07", text) == []
    assert fixes("WOR07", "Recalling the report 'Our common agenda',") == [("“Our common agenda”", "text", True)]


def test_the_serial_comma_is_a_choice_of_the_house_style():
    from frame import codes

    text = "Inviting the organs, organizations, and bodies of the system to cooperate,"
    assert "WOR08" not in codes(text)
    assert fixes("WOR08", text) == [("", "text", True)]
    assert said("WOR08", "Inviting organs and bodies to cooperate, and encouraging them to continue,") == []


@pytest.mark.parametrize("text", ["HIV/AIDS", "police and/or customs", "resolution 70/1", "R&D", "A/78/123"])
def test_names_and_numbers_keep_their_strokes(text):
    assert said("WOR09", f"Noting {text} in this field,") == []


def test_strokes_and_ampersands_between_words_are_found():
    assert fixes("WOR09", "Noting police & customs,") == [("and", "text", True)]
    assert ["local/regional" in message for message in said("WOR09", "Noting local/regional plans,")] == [True]


@pytest.mark.parametrize("found", ["e.g.", "i.e.", "etc.", "vs."])
def test_latin_abbreviations_are_found(found):
    assert len(said("WOR10", f"Noting solvents, {found} acetone and the like,")) == 1


def test_a_phrase_that_goes_on_is_not_vague():
    assert said("WOR11", "1. Urges States to address the problem of theft within the year;") == []
    assert said("WOR11", "1. Urges States to take action to prevent theft;") == []


@pytest.mark.parametrize(
    "vague", ["address the issue", "take appropriate action", "do more", "solve this problem", "do their best"]
)
def test_a_phrase_that_commits_nobody_is_vague(vague):
    assert len(said("WOR11", f"1. Urges all Member States to {vague};")) == 1


def test_heavily_indebted_poor_countries_are_a_term():
    assert said("WOR12", "Noting the situation of the heavily indebted poor countries,") == []
    assert len(said("WOR12", "Noting the situation of poor countries,")) == 1


def test_a_body_that_reskit_does_not_know_may_call_its_text_as_it_likes():
    assert said("WOR13", ELDERS.format("Decides to apply this resolution")) == []


def test_a_text_calls_itself_as_its_body_does():
    assert fixes("WOR13", "1. Decides to apply this resolution;") == [("the present resolution", "text", True)]
    in_council = "The Security Council,\n1. Decides to apply the present resolution;"
    assert fixes("WOR13", in_council) == [("this resolution", "text", True)]


def test_the_last_clause_and_clauses_with_sub_clauses_may_be_short():
    block = """
        House style: mun
        1. Urges all Member States:
        (a) To report;
        (b) To cooperate;
        2. Urges action;
        3. Decides to remain seized of the matter.
    """
    assert places("WOR14", block) == ["2"]


def test_the_marks_of_the_sentence_stand_outside_the_quotation():
    assert said("WOR15", "Recalling the words “if needed, and only then” and “to act”; and noting them,") == []
    assert fixes("WOR15", "Recalling “Our common agenda,” which it received,") == [("”,", "text", True)]
