"""Mandate: powers and verbs of the Security Council, new bodies."""

import pytest
from frame import codes, places, said

COUNCIL = "The Security Council,\n"


@pytest.mark.parametrize("code", ["MAN01", "MAN02", "MAN03"])
@pytest.mark.parametrize(
    "clause",
    [
        "Decides to impose sanctions on those individuals",
        "Orders all States to close their borders",
        "Demands that all parties cease hostilities",
        "Authorizes the use of force",
    ],
)
def test_the_security_council_may(code, clause):
    assert said(code, f"{COUNCIL}1. {clause};") == []


@pytest.mark.parametrize("code", ["MAN01", "MAN02", "MAN03"])
def test_a_body_that_reskit_does_not_know_is_not_judged(code):
    elders = "Whole paper:\nThe Council of the Elders,\nAware of its duty,\n"
    assert said(code, f"{elders}1. Orders all States to impose sanctions;\n2. Demands that they act.") == []


@pytest.mark.parametrize(
    "clause",
    [
        "Decides to consider the item at its next session",
        "Invites the Security Council to consider sanctions and the use of force",
        "Takes note of the peacekeeping budget",
        "Decides to review the financing of peacekeeping operations",
        "Condemns the use of force and all military intervention",
    ],
)
def test_other_bodies_may_speak_of_powers_that_they_do_not_have(clause):
    assert said("MAN01", f"1. {clause};") == []


@pytest.mark.parametrize(
    "clause",
    [
        "Decides to impose sanctions on the State",
        "Authorizes the use of force",
        "Decides to deploy peacekeepers to the region",
        "Establishes a no-fly zone",
        "Also decides that military intervention be prepared",
    ],
)
def test_other_bodies_do_not_take_such_powers(clause):
    assert places("MAN01", f"1. {clause};") == ["1"]


def test_chapter_seven_is_for_the_council_wherever_it_stands():
    assert places("MAN01", "Acting under Chapter VII of the Charter of the United Nations,") == ["P1"]
    assert said("MAN01", "Recalling the measures under Chapter VII,") == []


@pytest.mark.parametrize("verb", ["Orders", "Requires", "Mandates", "Imposes", "Further directs"])
def test_a_verb_that_binds_is_found(verb):
    assert places("MAN02", f"1. {verb} all Member States to close their borders;") == ["1"]


def test_adopted_texts_may_demand_and_condemn_and_model_un_may_not():
    block = "1. Demands that all Member States cooperate;"
    assert "MAN03" not in codes(block, "un")
    assert "MAN03" in codes(block, "mun")
    assert said("MAN03", "The Human Rights Council,\n1. Strongly condemns the violence;") == []


def test_a_new_body_with_a_task_is_left_alone():
    assert said("MAN04", "1. Decides to establish a trust fund for the region;") == []
    assert said("MAN04", "1. Decides to establish a committee to monitor the trade;") == []
    assert said("MAN04", "1. Welcomes the decision of the Commission to establish a committee;") == []
    assert places("MAN04", "1. Decides to create a new agency against drugs;") == ["1"]
