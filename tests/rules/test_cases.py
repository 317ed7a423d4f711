"""Every rule leaves alone what only looks like its fault, and finds the fault: cases/*.yaml."""

from datetime import date

import pytest
from cases import FOLDER, cases, told

from resolution_kit.knowledge.library import places
from resolution_kit.paper import citations
from resolution_kit.rules.numbers import deadline_past
from resolution_kit.rules.rule import RULES
from resolution_kit.rules.run import all_rules

SILENT = 3
ALL = list(all_rules())
QUIET = [
    pytest.param(code, block, id=f"{code}-{i}")
    for code, of_rule in cases().items()
    for i, block in enumerate(of_rule.silent, 1)
]
FOUND = [
    pytest.param(code, *row, id=f"{code}-{i}")
    for code, of_rule in cases().items()
    for i, row in enumerate(of_rule.found, 1)
]


@pytest.fixture(autouse=True)
def on_8_may_2026_with_the_packs_of_the_tests(monkeypatch):
    monkeypatch.setattr(deadline_past, "today", lambda: date(2026, 5, 8))
    monkeypatch.setattr(citations, "this_year", lambda: 2026)
    monkeypatch.setattr(places, "folder", lambda: FOLDER.parent / "packs")


@pytest.mark.parametrize(("code", "block"), QUIET)
def test_what_is_only_close_to_the_fault_is_left_alone(code, block):
    assert told(RULES[code], block) == []


@pytest.mark.parametrize(("code", "block", "faults"), FOUND)
def test_the_fault_is_found_at_its_words_with_its_fix(code, block, faults):
    assert list(faults) == told(RULES[code], block)


@pytest.mark.parametrize("code", ALL)
def test_a_rule_has_three_cases_close_to_its_fault_and_one_of_it(code):
    of_rule = cases().get(code)
    file = f"tests/rules/{FOLDER.name}/{RULES[code].family.lower()}.yaml"
    if of_rule is None:
        pytest.fail(f"{code} has no cases: add it to {file}; tests/rules/cases.py says how they are written")
    if len(set(of_rule.silent)) < SILENT:
        pytest.fail(f"{code} has {len(of_rule.silent)} texts under `silent:` in {file}, and needs {SILENT} of its own")
    if not of_rule.found:
        pytest.fail(f"{code} has no text under `found:` in {file}, and needs one")
    assert of_rule.severity == RULES[code].severity


def test_every_case_is_of_a_rule():
    assert sorted(set(cases()) - set(ALL)) == []
