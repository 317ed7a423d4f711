"""Verbs in the infinitive and small letters that spare names: what a house style may do to words."""

import pytest
from corpora import of_shared, with_shared
from hypothesis import given, settings
from hypothesis import strategies as st
from openers_to_try import TEXTS

from resolution_kit.knowledge.openers.infinitive import finite, goes_on, infinitive
from resolution_kit.model import Clause, Part, Resolution
from resolution_kit.printing.capitals import Capitals, titled
from resolution_kit.text.inline import plain


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The States agree",
        "Laments the loss",  # not known
        "To urge all States",
        "Recalling its resolution",
        "Urge all States",
        "2 million dollars are needed",
    ],
)
def test_a_text_without_a_known_operative_verb_stays(text):
    assert infinitive(text, "decide") == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Urges member states to act", "To urge member states to act"),
        ("Also requests a report", "To also request a report"),
        ("Strongly condemns the attack", "To strongly condemn the attack"),
        ("Takes note with appreciation of the report", "To take note with appreciation of the report"),
        ("Expresses its deep concern", "To express its deep concern"),
        ("Remains concerned about it", "To remain concerned about it"),
        ("Continues to support the Office", "To continue to support the Office"),
        ("Welcomes and encourages the efforts", "To welcome and to encourage the efforts"),
        ("Authorises the mission", "To authorise the mission"),
        ("Decides that the report be published", "That the report be published"),
        ("Decides to include the matter", "To include the matter"),
        ("Decides to act", "To act"),  # the name of a document where it has a capital
        ("Decides to establish a group", "To decide to establish a group"),  # To establish would read Establishes
        ("Decides to remain seized of the matter", "To decide to remain seized of the matter"),
        ("Urges all to act, and requests a report", "To urge all to act, and to request a report"),
        (
            "Notes this, and in this regard also invites donors",
            "To note this, and in this regard to also invite donors",
        ),
        ("Notes the delay; further urges all to pay", "To note the delay; to further urge all to pay"),
        ("Notes the rise and calls upon all to act", "To note the rise and to call upon all to act"),
    ],
)
def test_the_infinitive_and_the_way_back(text, said):
    assert infinitive(text, "decide") == said
    assert finite(said, "decide") == text


@pytest.mark.parametrize(
    "text",
    [
        "Recalls the commitments and calls for action",  # nouns
        "Asks all within their mandates, requests for aid excepted",
        "Notes the report, which recognizes the need",  # another subject
        "Urges all to ensure access, and to provide aid",
    ],
)
def test_what_is_no_verb_of_the_organ_stays_as_it_is(text):
    assert infinitive(text).split(" ", 2)[2] == text.partition(" ")[2]
    assert infinitive(text).startswith("To ")


def test_without_a_line_that_says_decide_the_verb_is_said():
    assert infinitive("Decides that it be so") == "To decide that it be so"
    assert finite("That it be so") == "That it be so"


@given(st.sampled_from(["", "To ", "That ", "Decides to ", "Decides that ", "Urges all, and "]), TEXTS)
def test_turning_a_text_keeps_every_figure_and_mark(before, text):
    typed = before + text
    said = infinitive(typed, "decide")
    assert marks(said) == marks(typed) == marks(finite(said, "decide")) == marks(finite(typed, "decide"))


def marks(text):
    return [c for c in text if not c.isalpha() and not c.isspace()]


def test_a_closing_text_goes_on_in_the_infinitive():
    assert goes_on("and requests them to report") == "and to request them to report"
    assert goes_on("and report on both") == "and report on both"


@with_shared
def test_adopted_texts_come_back_from_the_infinitive_but_for_one_in_a_hundred():
    papers = of_shared("italics/*.md")
    lines = [line for path in papers[::5] for line in path.read_text("utf-8").splitlines()]
    texts = [plain(line.partition(". ")[2]) for line in lines if line.partition(".")[0].isdigit()]
    turned = [text for text in texts if infinitive(text, "decide") != text]
    lost = [text for text in turned if finite(infinitive(text, "decide"), "decide") != text]
    assert len(turned) > 500
    assert len(lost) <= 0.015 * len(turned)


def small(text: str, *others: str) -> str:
    clauses = tuple(Clause(other) for other in (text, *others))
    return Capitals(Resolution(parts=(Part(operative=clauses),)), "en").small(text)


@pytest.mark.parametrize(
    "text",
    [
        "Member States to act",
        "States’ obligations",
        "UNODC to help",
        "UN-Women and others",
        "COVID-19 vaccines",
        "I",
        "General Assembly resolutions",
        "International Narcotics Control Board reports",
        "Programme of Action items",
        "France and Peru",
        "Côte d'Ivoire to report",
        "Viet Nam to report",
        "Iran (Islamic Republic of) to report",
        "Monday meetings",
        "“Zero tolerance” campaigns",
        "*Papaver somniferum* fields",
        "3 laboratories",
        "Pre-Export Notification Online",
        "naloxone",
        "",
    ],
)
def test_names_acronyms_and_quotations_keep_their_letters(text):
    assert small(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "To train officers",
        "A statement of use",
        "International cooperation",
        "General principles",
        "Programme managers",
        "Drug trafficking",
        "Ensuring that States act",
        "Naloxone",
        "Élan vital",
    ],
)
def test_other_words_begin_small(text):
    assert small(text) == text[0].lower() + text[1:]


def test_a_word_that_the_paper_has_with_a_capital_inside_its_sentences_is_a_name():
    assert small("Zembla to report", "Noting the wish of Zembla") == "Zembla to report"
    assert small("Zembla to report", "Noting the wish of Zembla and of zembla too") == "zembla to report"
    assert small("Draft rules", "Recalling the Model Draft Rules") == "draft rules"  # a part of a title says nothing


@pytest.mark.parametrize("text", ["Encouraging Member States", "By Member States", "Develop National Action Plans"])
def test_a_verb_or_a_small_word_before_a_name_begins_no_name(text):
    assert text[:1].lower() + text[1:] == small(text)


@pytest.mark.parametrize(
    "text", ["Nationally Determined Contributions", "Kigali Amendment", "Doctors Without Borders", "Green Climate Fund"]
)
def test_a_name_in_no_list_keeps_its_capital_as_the_words_after_it_show(text):
    assert text == small(text)
    assert small(text, f"Noting the {text.lower()}") == text[:1].lower() + text[1:]


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=30))
def test_only_the_first_letter_may_change(text):
    assert small(text).lower() == text.lower()


def test_an_acronym_in_brackets_keeps_its_capitals():
    assert titled("THE GENERAL ASSEMBLY (UNGA)") == "The General Assembly (UNGA)"


def test_a_name_in_capitals_is_written_as_names_are():
    assert titled("THE COMMISSION ON NARCOTIC DRUGS") == "The Commission on Narcotic Drugs"
