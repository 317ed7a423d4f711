"""Abbreviations: what is never abbreviated, and acronyms with their full forms."""

import pytest
from frame import fixes, places, said

FULL = "Noting the work of the United Nations Office on Drugs and Crime (UNODC) in this field,"


@pytest.mark.parametrize("code", [f"ABB{n:02}" for n in range(1, 8) if n != 3])
@pytest.mark.parametrize(
    "text",
    [
        "Noting the work of UN-Women, UN-Habitat and UN-SPIDER and the report “UN reform” (A/HRC/12/31),",
        "Noting the spread of HIV and AIDS and of COVID-19 under Chapter VII and Schedule IV,",
        "Noting the work of INTERPOL and the WORLD OF TODAY AND TOMORROW IN ALL ITS PARTS AS SET OUT HERE,",
        "Noting the statement of J.F. Kennedy,",
    ],
)
def test_names_figures_and_headings_are_no_abbreviations(code, text):
    assert said(code, text) == []


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("the UN system", "United Nations"),
        ("UN-led talks", "United Nations"),
        ("the GA", "General Assembly"),
        ("the SG", "Secretary-General"),
        ("ECOSOC", "Economic and Social Council"),
    ],
)
def test_the_united_nations_and_their_organs_are_written_out(typed, right):
    assert fixes("ABB01", f"Noting the work of {typed},") == [(right, "text", True)]


def test_the_charter_is_put_right_as_a_whole():
    assert said("ABB01", "Guided by the UN Charter,") == []


def test_one_full_form_before_the_first_use_is_enough():
    assert said("ABB02", f"{FULL}\n1. Requests UNODC to continue;\n2. Invites UNODC to report.") == []
    assert said("ABB02", "Noting the work of UNODC (United Nations Office on Drugs and Crime),") == []
    assert said("ABB02", "Noting armed groups (ADF and M23) and that the ADF has grown,") == []


def test_an_acronym_is_found_once_where_it_is_first_used():
    block = "Noting the work of UNODC,\n1. Requests UNODC to continue;\n2. Invites UNODC to report."
    assert places("ABB02", block) == ["P1"]
    assert places("ABB02", f"Noting the work of UNODC,\n{FULL}") == ["P1"]


def test_a_full_form_is_offered_with_its_article():
    long = "United Nations Office on Drugs and Crime (UNODC)"
    assert fixes("ABB02", "Noting the work of UNODC,") == [(f"the {long}", "text", False)]
    assert fixes("ABB02", "Noting the work of the UNODC,") == [(long, "text", False)]
    assert fixes("ABB02", "Noting the work of XYZT,") == []


def test_other_rules_speak_of_names_of_states_and_of_non_governmental_organizations():
    assert said("ABB02", "Noting that NGOs in the USA and the UN support it,") == []


def test_an_acronym_that_is_used_again_was_worth_it():
    assert said("ABB03", f"{FULL}\n1. Requests UNODC to continue;") == []
    assert places("ABB03", FULL) == ["P1"]


def test_full_stops_articles_and_possessives_go():
    assert fixes("ABB04", "Noting the role of N.A.T.O. in it,") == [("NATO", "text", True)]
    block = "Noting the United Nations Children’s Fund (UNICEF),\nInviting the UNICEF to continue,"
    assert fixes("ABB05", block) == [("UNICEF", "text", True)]
    assert said("ABB05", "Inviting the UNICEF to continue,") == []
    assert said("ABB05", "Noting the UNICEF programmes and the EU,") == []
    assert fixes("ABB06", "Noting UNODC’s programmes,") == [("UNODC", "text", True)]


def test_non_governmental_organizations_are_written_out():
    assert fixes("ABB07", "1. Invites NGOs to cooperate;") == [("non-governmental organizations", "text", True)]


def test_the_name_of_a_meeting_in_brackets_explains_no_acronym():
    assert places("ABB02", "Recalling the high-level forum (SDGs Summit), and noting the SDGs,") == ["P1"]


def test_an_opener_in_capitals_is_no_acronym():
    assert said("ABB02", "RECOGNISING that cooperation is needed,\nDEEPLY CONCERNED by the situation,") == []
    assert len(said("ABB02", "RECOGNISING that UNODC has done much for the training of officers of the law,")) == 1
