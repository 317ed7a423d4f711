"""Every rule has a page that says the law, why, what is bad, what is good, and on whose authority; the page is run."""

import dataclasses
import re

import pytest
from frame import faults, paper

from resolution_kit.knowledge.styles import style
from resolution_kit.rules.rule import RULES, rule
from resolution_kit.rules.run import all_rules, check, find_rule, find_rules

FAMILIES = "STR|PRE|OPE|SUB|PUN|WOR|REF|NAM|NUM|ABB|MAN|SPO|HEA|LEN|TOP"
LONGEST = 120
ALL = list(all_rules().values())
GOOD = [pytest.param(r, block, id=f"{r.code}-{i}") for r in ALL for i, block in enumerate(r.section("Good"), 1)]
BAD = [pytest.param(r, block, id=f"{r.code}-{i}") for r in ALL for i, block in enumerate(r.section("Bad"), 1)]


def by_code(item):
    return item.code


@pytest.mark.parametrize(("item", "block"), GOOD)
def test_a_good_example_is_left_alone(item, block):
    assert [fault.message for fault in faults(item, block)] == []


@pytest.mark.parametrize(("item", "block"), BAD)
def test_a_bad_example_is_found(item, block):
    assert faults(item, block) != []


@pytest.mark.parametrize(("item", "block"), BAD)
def test_a_finding_is_one_line_that_says_what_was_expected_and_points_into_the_text(item, block):
    judged = paper(block)
    for fault in item.check(judged):
        assert "\n" not in fault.message
        assert not fault.message.endswith(".")
        assert fault.message[0].islower() or not fault.message[0].isalpha(), fault.message
        if fault.at is not None:
            assert 0 <= fault.start <= fault.end <= len(judged.text(fault.at)) + 1, fault


@pytest.mark.parametrize(("item", "block"), BAD)
def test_a_fix_has_a_title_in_the_imperative_and_stays_inside_the_text(item, block):
    judged = paper(block)
    for fault in item.check(judged):
        if fault.fix is not None:
            assert fault.fix.title[0].isupper(), fault.fix.title
            assert not fault.fix.title.endswith("."), fault.fix.title
            assert fault.at is not None
            assert 0 <= fault.fix.start <= fault.fix.end <= len(judged.text(fault.at))


@pytest.mark.parametrize("item", ALL, ids=by_code)
def test_a_page_has_its_law_and_a_bad_example_before_a_good_one_and_its_source(item):
    page = item.page
    assert item.law.endswith(".")
    assert len(item.law) <= LONGEST
    assert item.section("Bad")
    assert item.section("Good")
    assert page.index("\nBad:") < page.index("\nGood:") < page.index("\nSource:")
    assert all(item.section("Source"))


@pytest.mark.parametrize("item", ALL, ids=by_code)
def test_a_code_is_a_family_and_two_figures_and_the_rule_is_found_by_code_and_name(item):
    assert re.fullmatch(rf"(?:{FAMILIES})\d\d", item.code)
    assert find_rule(item.code.lower()) is item
    assert find_rule(item.name.upper()) is item


def test_the_letters_of_a_family_stand_for_all_its_rules():
    assert [r.code for r in find_rules(" pun ")] == ["PUN01", "PUN02", "PUN03", "PUN04", "PUN05"]
    assert [r.code for r in find_rules("pun01")] == ["PUN01"]
    assert {r.family for r in ALL} == set(FAMILIES.split("|"))


def test_codes_and_names_are_unique():
    assert len({r.name for r in ALL}) == len({r.code for r in ALL}) == len(ALL)
    with pytest.raises(AssertionError, match="PRE02 is preamble-without-comma already"):
        rule("PRE02", "error")(RULES["PRE01"].check)


@pytest.mark.parametrize("item", ALL, ids=by_code)
def test_a_house_style_switches_a_rule_off_by_code_and_by_name(item):
    judged = paper(item.section("Bad")[0])
    for key in (item.code, item.name):
        off = dataclasses.replace(judged.style, rules={key: "off"})
        error = dataclasses.replace(judged.style, rules={key: "error"})
        assert [f for f in check(judged.resolution, off) if f.rule is item] == []
        found = [f for f in check(judged.resolution, error) if f.rule is item]
        assert {f.severity for f in found} == {"error"}


@pytest.mark.parametrize("item", ALL, ids=by_code)
def test_a_draft_may_waive_a_rule_with_a_reason(item):
    from resolution_kit.model import Waiver

    judged = paper(item.section("Bad")[0])
    waived = dataclasses.replace(judged.resolution, ignore=(Waiver(item.name, "the chair agreed"),))
    assert [f for f in check(waived, judged.style) if f.rule is item] == []


def test_rules_that_a_bundled_style_names_exist():
    names = {key for r in ALL for key in (r.code, r.name)}
    for name in ("un", "mun"):
        assert set(style(name).rules) <= names
