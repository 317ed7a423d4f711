"""Which body adopts a resolution."""

import pytest

from resolution_kit.knowledge.styles import style
from resolution_kit.model import Field, Line, Part, Resolution
from resolution_kit.paper.committee import adopting_body


def paper(organ="", committee="", body=None):
    return Resolution(
        heading=(Field("committee", (committee,)),) if committee else (),
        parts=(Part(organ=Line("organ", organ) if organ else None),),
        body=body,
    )


def key(resolution, house=None):
    found = adopting_body(resolution, style(house) if house else None)
    return found.key if found else None


@pytest.mark.parametrize("unknown", [paper(), paper("The Crisis Cabinet", "Crisis Cabinet"), paper(body="cabinet")])
def test_no_body_adopts_what_names_none(unknown):
    assert key(unknown) is None


def test_the_draft_says_it_before_its_organ_line_and_that_before_its_committee():
    assert key(paper("The Security Council", "CND", body="ga")) == "ga"
    assert key(paper("*The Security Council*", "CND")) == "sc"
    assert key(paper(committee="CND")) == "cnd"


def test_a_committee_that_speaks_as_the_organ_is_the_body():
    assert key(paper("The General Assembly", "Third Committee")) == "ga-third"
    assert key(paper("The Security Council", "Third Committee")) == "sc"


def test_a_house_style_for_certain_bodies_decides_if_another_one_is_named():
    assert key(paper("The General Assembly", "General Assembly"), "oas") == "oas"
    assert key(paper(committee="CICAD"), "oas") == "cicad"
    assert key(paper(), "oas") == "oas"
    assert key(paper("The General Assembly", "General Assembly", body="ga"), "oas") == "ga"
    assert key(paper("The Security Council"), "mun") == "sc"
