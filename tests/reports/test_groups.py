"""A fault that a paper repeats is shown once, and no finding is lost."""

import json
from pathlib import Path

import pytest

from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load, plain
from resolution_kit.rules.run import all_rules

ONCE = """\
Committee: General Assembly
Topic: Mangroves
Sponsors: Kenya

The General Assembly,

Recalling its resolution 70/1 of 25 September 2015;

1. Calls upon member states to map their mangroves, with the advice of fishers, before the end of 2028;

2. Decides to return to the matter at its next session.
"""
CLAUSE = (
    "{}. Calls upon Governments to map area {} of the coast, with the advice of fishers, before the end of 2028,\n\n"
)
OFTEN = ONCE.partition("1. Calls")[0] + "".join(CLAUSE.format(i, i) for i in range(1, 15)) + "15. Decides to act.\n"


@pytest.fixture
def said(reskit):
    def written(text, output="text"):
        Path("paper.txt").write_text(text, "utf-8")
        return reskit("check", "paper.txt", "--style", "mun", "--format", output).out

    return written


@pytest.mark.parametrize("output", ["text", "markdown"])
def test_faults_that_stand_alone_are_shown_as_ever(said, output):
    assert "also" not in said(ONCE, output)
    assert "shown" not in said(ONCE, output)


def test_a_repeated_fault_is_one_block_with_its_first_places(said):
    out = said(OFTEN)
    assert out.count("fix: End it with") == 1
    assert "  also OPE06 operative-without-semicolon: in 1, 2, 3, 4, 5, 6, 7, 8 and 6 more\n" in out
    assert out.splitlines()[-1].startswith("15 errors")
    assert out.splitlines()[-1].endswith(" shown")


def test_markdown_has_one_row_for_it(said):
    rows = [line for line in said(OFTEN, "markdown").splitlines() if "OPE06" in line]
    assert len(rows) == 1
    assert "and 6 more" in rows[0]


def test_json_holds_every_finding_and_its_group(said):
    found = json.loads(said(OFTEN, "json"))
    assert {one["group"] for one in found if one["code"] in ("PRE02", "OPE06")} == {"endings"}
    assert sum(one["code"] == "OPE06" for one in found) == 14
    assert {one["group"] for one in found if one["severity"] == "info"} <= {"hints"}


def test_the_groups_name_rules_that_there_are():
    named = plain(load(bundled("clauses/report-groups.yaml")).root)
    codes = [code for group in named.values() for code in group]
    assert set(codes) <= set(all_rules())
    assert len(codes) == len(set(codes))
