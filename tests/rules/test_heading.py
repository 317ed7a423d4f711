"""Heading, sponsors, signatories, length."""

from inspect import cleandoc

import pytest
from frame import said

BODY = """
    The General Assembly,
    Recalling its resolution 70/1 of 25 September 2015,
    Noting with concern the report of the Secretary-General,
    1. Requests the Secretary-General to report on the matter;
    2. Decides to remain seized of the matter.
"""
RULES = [f"SPO0{n}" for n in range(1, 7)] + ["HEA01", "HEA02", "LEN01", "LEN02"]


def heading(*lines, first=()):
    return "\n".join([*first, "Whole paper:", *lines, cleandoc(BODY)])


FULL = heading(
    "Committee: General Assembly",
    "Topic: Access to medicines",
    "Sponsors: Bosnia and Herzegovina, Côte d’Ivoire, Kenya",
    "Signatories: Brazil, Chile",
    first=["House style: mun"],
)


@pytest.mark.parametrize("code", RULES)
def test_a_full_heading_passes(code):
    assert said(code, FULL) == []


def test_a_state_is_the_same_under_any_of_its_names():
    block = heading("Sponsors: United States of America", "Signatories: USA, Viet Nam")
    assert said("SPO01", block) == ["`USA` is also a sponsor, expected in one list only"]
    assert said("SPO04", heading("Sponsors: Viet Nam, Vietnam")) == [
        "`Vietnam` is listed twice, expected each delegation once"
    ]


def test_a_co_sponsor_counts_as_a_sponsor():
    block = heading("Sponsors: Kenya", "Co-Sponsors: Brazil", "Signatories: Brazil")
    assert said("SPO01", block) == ["`Brazil` is also a sponsor, expected in one list only"]


@pytest.mark.parametrize("names", ["Brazil, United Kingdom, USA", "Brazil, UK, US", "Åland, Chile", "Kenya"])
def test_alphabetical_order_by_typed_or_official_name_passes(names):
    assert said("SPO05", heading(f"Sponsors: {names}")) == []


def test_the_first_name_out_of_order_is_found():
    assert said("SPO05", heading("Sponsors: Kenya, Brazil, Algeria")) == [
        "`Brazil` after `Kenya`, expected alphabetical order"
    ]


@pytest.mark.parametrize(
    ("limit", "found"), [("1 to 2", []), ("2 to 9", []), ("3 to 3", ["2 sponsors, expected exactly 3"])]
)
def test_sponsors_are_counted_against_the_limits_of_the_style(limit, found):
    assert said("SPO02", heading("Sponsors: Brazil, Kenya", first=[f"Limit: sponsors {limit}"])) == found


def test_a_paper_without_the_field_has_no_sponsors_to_count():
    assert said("SPO02", heading("Topic: Access", first=["Limit: sponsors 3 to 3"])) == []


def test_the_security_council_has_no_titles():
    block = "Whole paper:\n{}\nRecalling its resolution 1325 (2000),\n1. Demands a stop;\n2. Decides to act."
    assert said("HEA01", block.format("The Security Council,")) == []
    assert said("HEA01", block.format("The General Assembly,")) == ["no title in the heading, expected a line"]


def test_a_field_without_a_value_is_missing_too():
    block = heading("Committee:", "Topic: Access to medicines", "Sponsors: Kenya", first=["House style: mun"])
    assert said("HEA01", block) == ["no committee in the heading, expected a line such as `Committee: …`"]


def test_a_field_out_of_order_is_named_with_the_one_it_should_precede():
    block = heading("Topic: Access", "Committee: General Assembly", "Sponsors: Kenya", first=["House style: mun"])
    assert said("HEA02", block) == ["the committee after the topic, expected before it"]


def test_clauses_are_counted_against_the_limits_of_the_style():
    block = heading("Topic: Access", first=["Limit: {} 3 to 9"])
    assert said("LEN01", block.format("preambular")) == ["2 preambulatory clauses, expected 3 to 9"]
    assert said("LEN02", block.format("operative")) == ["2 operative clauses, expected 3 to 9"]
    assert said("LEN01", block.format("operative")) == []
