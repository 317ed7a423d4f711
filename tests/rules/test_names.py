"""Names: States, organs, agencies, capitals and hyphens."""

from inspect import cleandoc

import pytest
from frame import faults, fixes, said

from resolution_kit.knowledge.states import states
from resolution_kit.rules.run import find_rule

RIGHT = sorted({name for state in states() for name in (state.name, state.listed, *state.short)})
WRONG = sorted({(wrong, state.name) for state in states() for wrong in state.wrong})


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_name_is_left_alone(name):
    assert said("NAM01", f"Noting the efforts of {name} in this field,") == []


@pytest.mark.parametrize(("wrong", "right"), WRONG)
def test_a_wrong_name_is_found_with_the_right_one(wrong, right):
    messages = said("NAM01", f"Noting the efforts of {wrong} in this field,")
    assert len(messages) == 1
    assert f"`{right}`" in messages[0]


@pytest.mark.parametrize(
    "text",
    [
        "Noting the report “The opium trade of Burma” and the Iran-Iraq war,",
        "Noting the sum in US dollars, the US$ 5 paid and that all of us,",
        "Noting the Republic of Moldova, the United Republic of Tanzania and Iran (Islamic Republic of),",
        "Noting the Islamic State in Iraq and the Levant,",
    ],
)
def test_quotations_compounds_and_money_are_no_wrong_names(text):
    assert said("NAM01", text) == []


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("in Russia,", "the Russian Federation"),
        ("in the Russia,", "Russian Federation"),
        ("in the Ivory Coast,", "Côte d’Ivoire"),
        ("in Vietnam,", "Viet Nam"),
        ("South Korea’s plans,", "the Republic of Korea"),
    ],
)
def test_a_name_takes_its_article_or_leaves_it(typed, right):
    assert fixes("NAM01", f"Noting the situation {typed}") == [(right, "text", True)]


@pytest.mark.parametrize(
    "text",
    [
        "Noting all Member States, the member States of the International Labour Organization and States parties,",
        "Noting the Conference of the States Parties and the States members of the Commission,",
        "Noting the SECURITY COUNCIL and the “member states” of the title,",
        "Noting the state of the economy and the two states of the federation,",
    ],
)
def test_capitals_that_are_right_are_left_alone(text):
    assert said("NAM02", text) == []


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("member states", "Member States"),
        ("Member states", "Member States"),
        ("security council", "Security Council"),
        ("secretary-general", "Secretary-General"),
        ("all states", "all States"),
        ("united nations", "United Nations"),
    ],
)
def test_names_take_their_capitals(typed, right):
    assert fixes("NAM02", f"1. Calls upon the {typed} to cooperate;") == [(right, "text", True)]


def test_american_states_write_member_states_small():
    assert (
        said(
            "NAM02", "The Permanent Council of the Organization of American States,\n1. Urges the member states to act;"
        )
        == []
    )


def test_other_secretaries_general_have_no_hyphen():
    assert said("NAM03", "Noting the Secretary General of the Council of Europe and the Secretary-General,") == []
    assert fixes("NAM03", "1. Requests the Secretary General to report;") == [("Secretary-General", "text", True)]
    assert len(said("NAM03", "1. Requests the Secretary General of the United Nations to report;")) == 1


def test_an_agency_bears_its_name():
    assert said("NAM04", "Noting the Organisation for the Prohibition of Chemical Weapons,") == []
    fixed = fixes("NAM04", "Noting the United Nations Development Program,")
    assert fixed == [("United Nations Development Programme", "text", True)]


SPONSORED = """
    Whole paper:
    Sponsors: {}
    The General Assembly,
    Recalling its resolution 70/1 of 25 September 2015,
    1. Decides to return to the matter at its next session.
"""


def test_a_list_of_delegations_has_the_names_of_lists():
    right = "France, Iran (Islamic Republic of), Côte d'Ivoire, the Netherlands (Kingdom of the), Red Cross"
    assert said("NAM05", SPONSORED.format(right)) == []
    assert len(said("NAM05", SPONSORED.format("Russia, South Korea"))) == 2


def test_a_short_form_in_a_list_is_a_hint():
    found = faults(find_rule("NAM05"), cleandoc(SPONSORED.format("United States, Russia")))
    assert [fault.hint for fault in found] == [True, False]
    assert [fault.fix.new for fault in found if fault.fix] == ["United States of America", "Russian Federation"]


@pytest.mark.parametrize(
    "names",
    ["the Holy See, State of Palestine", "UNICEF, the European Union, Amnesty International", "USA, Ivory Coast"],
)
def test_states_and_organizations_are_known_delegations(names):
    assert said("NAM06", SPONSORED.format(names)) == []


def test_a_misspelt_delegation_is_found_and_one_like_no_state_is_a_hint():
    found = faults(find_rule("NAM06"), cleandoc(SPONSORED.format("Frnace, Kenya, Ottoman Empire, Wakanda")))
    assert [(fault.message, fault.hint) for fault in found] == [
        ("unknown delegation `Frnace`; did you mean `France`?", False),
        ("unknown delegation `Ottoman Empire`; expected a State or an organization", True),
        ("unknown delegation `Wakanda`; expected a State or an organization", True),
    ]


def test_the_delegation_of_a_paper_is_not_asked_for():
    assert said("NAM06", SPONSORED.replace("Sponsors", "Delegation").format("Frnace")) == []


def test_a_delegation_of_one_letter_is_like_no_state_and_is_pointed_at_where_it_stands_alone():
    [fault] = faults(find_rule("NAM06"), cleandoc(SPONSORED.format("Estonia, a, Kenya")))
    assert fault.fix is None
    assert fault.end - fault.start == 1
    assert fault.start == len("Sponsors: Estonia, ")
