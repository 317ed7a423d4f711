"""References: symbols, numbers of resolutions, sessions and years, treaties."""

import pytest
from frame import fixes, places, said

from resolution_kit.paper import citations


@pytest.mark.parametrize("code", [f"REF{n:02}" for n in range(1, 17)])
@pytest.mark.parametrize(
    "text",
    [
        "Recalling its resolution 70/1 of 25 September 2015, entitled “Resolution 99/1”,",
        "Recalling General Assembly resolutions 70/1 and 70/2 of 25 September 2015 and 2625 (XXV) of 24 October 1970,",
        "Recalling also its resolutions S-30/1 of 19 April 2016 and 217 A (III) of 10 December 1948,",
        "Recalling Security Council resolutions 1325 (2000) of 31 October 2000 and 2482 (2019),",
        "Recalling Human Rights Council resolution 57/2 of 9 October 2024,",
        "Recalling Economic and Social Council resolution 1992/29 of 30 July 1992,",
        "Recalling Commission on Narcotic Drugs resolution 67/4 of 22 March 2024,",
        "Recalling United Nations Environment Assembly resolution 4/1 of 15 March 2019,",
        "Taking note of the decision in resolution 1882 (2009) of 4 August 2009 (S/RES/1882),",
        "Recalling the Convention on Psychotropic Substances of 1971 and the 1972 Protocol, in force since 1976,",
    ],
)
def test_references_in_their_right_form_are_left_alone(code, text):
    assert said(code, text) == []


@pytest.mark.parametrize(
    ("typed", "right", "safe"),
    [
        ("resolution A/RES/70/1", "70/1", True),
        ("Security Council resolution S/RES/1325 (2000)", "1325 (2000)", True),
        ("resolution A/HRC/RES/57/2", "57/2", True),
        ("A/RES/S-30/1", "resolution S-30/1", False),
    ],
)
def test_a_symbol_gives_way_to_the_number(typed, right, safe):
    assert fixes("REF01", f"Recalling {typed} on the matter,") == [(right, "text", safe)]


def test_a_capital_stands_only_at_the_head():
    assert fixes("REF02", "Recalling Resolution 70/1 and Resolutions 70/2 and 70/3,") == [
        ("resolution", "text", True),
        ("resolutions", "text", True),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Recalling its previous resolutions on the matter, in particular resolution 70/1 of 25 September 2015,",
        "Recalling all relevant resolutions of the Commission on Narcotic Drugs on the control of precursors,",
        "Concerned that previous resolutions have not been carried out,",
    ],
)
def test_resolutions_that_can_be_looked_up_are_left_alone(text):
    assert said("REF03", text) == []


def test_the_security_council_recalls_all_its_resolutions():
    assert said("REF03", "The Security Council,\nRecalling all its previous resolutions,") == []


@pytest.mark.parametrize(
    "what", ["past resolutions", "its previous resolutions", "all relevant resolutions", "prior UN resolutions"]
)
def test_resolutions_without_a_number_are_found(what):
    assert len(said("REF03", f"Recalling {what} on the matter,")) == 1


def test_a_resolution_of_a_session_to_come_is_found(monkeypatch):
    block = "Recalling General Assembly resolution {} and the outcome,"
    monkeypatch.setattr(citations, "this_year", lambda: 2026)
    assert said("REF04", block.format("81/5")) == []
    assert len(said("REF04", block.format("82/5"))) == 1
    assert said("REF04", "Recalling Human Rights Council resolution 63/5,") == []
    assert len(said("REF04", "Recalling Human Rights Council resolution 64/5,")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "General Assembly resolution 70/1 of 25 September 1999",
        "its resolution 70/1 of 25 September 2018",
        "Security Council resolution 1325 (2000) of 31 October 2001",
        "Economic and Social Council resolution 1992/29 of 30 July 1995",
        "Commission on Narcotic Drugs resolution 67/4 of 22 March 2019",
    ],
)
def test_a_number_and_a_date_that_do_not_go_together_are_found(text):
    assert len(said("REF05", f"Recalling {text},")) == 1


@pytest.mark.parametrize(("number", "year"), [(1325, 2001), (242, 1973), (1540, 2005), (2231, 2013), (678, 1991)])
def test_a_number_of_the_council_outside_its_year_is_found(number, year):
    assert len(said("REF06", f"Recalling Security Council resolution {number} ({year}),")) == 1


def test_years_without_a_known_last_number_are_not_checked():
    year = max(citations.last_of_council()) + 1
    assert said("REF06", f"Recalling Security Council resolution 9999 ({year}),") == []


def test_the_numbers_of_the_council_grow_with_the_years():
    years = citations.last_of_council()
    assert list(years) == sorted(years)
    assert list(years.values()) == sorted(years.values())


@pytest.mark.parametrize(
    "text",
    [
        "Security Council resolution 44/9",
        "Security Council resolution 1325",
        "General Assembly resolution 2625 (1970)",
        "Economic and Social Council resolution 44/9",
    ],
)
def test_a_number_that_its_organ_does_not_give_is_found(text):
    assert len(said("REF07", f"Recalling {text},")) == 1


def test_a_date_is_asked_for_once_a_clause_and_never_for_a_later_mention():
    block = """
        Recalling General Assembly resolutions 70/1 and 71/1,
        Recalling also resolution 72/1 of 19 September 2017,
        1. Decides to act on General Assembly resolutions 70/1, 71/1 and 72/1;
    """
    assert places("REF08", block) == ["P1"]


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("UN Charter", "Charter of the United Nations"),
        ("United Nations Charter", "Charter of the United Nations"),
        ("Universal Declaration on Human Rights", "Universal Declaration of Human Rights"),
        ("Single Convention on Narcotics", "Single Convention on Narcotic Drugs"),
        ("Agenda 2030", "2030 Agenda for Sustainable Development"),
    ],
)
def test_a_treaty_bears_its_name(typed, right):
    assert fixes("REF09", f"Recalling the {typed} in this regard,") == [(right, "text", True)]


@pytest.mark.parametrize(
    "text",
    [
        "the Convention on Psychotropic Substances of 1961",
        "the Single Convention on Narcotic Drugs (1971)",
        "the 1990 Convention on the Rights of the Child",
        "the United Nations Convention against Corruption of 9 December 2005",
    ],
)
def test_a_treaty_with_the_year_of_another_is_found(text):
    assert len(said("REF10", f"Recalling {text},")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "the Optional Protocol to the Convention on the Rights of the Child of 2000",
        "the Single Convention on Narcotic Drugs of 1961 as amended by the 1972 Protocol",
        "the Paris Agreement, and the conference of 2021",
    ],
)
def test_the_year_of_something_else_is_not_that_of_the_treaty(text):
    assert said("REF10", f"Recalling {text},") == []


def test_a_misnamed_treaty_is_asked_for_its_year_too():
    assert len(said("REF10", "Recalling the Convention on Psychotropic Drugs of 1961,")) == 1
    assert said("REF10", "Recalling the Convention on Psychotropic Drugs of 1971,") == []


@pytest.mark.parametrize(
    "cited", ["resolution 70/1 of 25/09/2015", "resolution 70/1 of September 25th, 2015", "A/RES/70/1"]
)
def test_a_date_or_a_number_in_another_form_is_not_missing_too(cited):
    assert said("REF08", f"Recalling General Assembly {cited},\n1. Recalls General Assembly resolution 70/1;") == []


@pytest.mark.parametrize(
    ("before", "new", "safe"),
    [
        ("Recalling the ", "Charter of the United Nations", True),
        ("Recalling ", "the Charter of the United Nations", True),
        ("Recalling treaties such as ", "the Charter of the United Nations", False),
    ],
)
def test_a_treaty_gets_its_article_with_its_name(before, new, safe):
    assert fixes("REF09", f"{before}UN Charter in this regard,") == [(new, "text", safe)]
