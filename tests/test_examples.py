"""The examples: whole drafts that pass every rule and print as the goldens show."""

from pathlib import Path

import pytest

from resolution_kit.knowledge.styles import style
from resolution_kit.printing import typeset
from resolution_kit.reading import read
from resolution_kit.rules.run import check
from resolution_kit.writing import render

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.yaml"))


def test_there_are_drafts_of_the_commission_the_assembly_and_the_organization_of_american_states():
    organs = {read(path).main.organ.text for path in EXAMPLES}
    assert {"The Commission on Narcotic Drugs", "The General Assembly"} <= organs
    assert {"cnd", "ga-third", "oas"} <= {read(path).body for path in EXAMPLES}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_an_example_has_no_finding(path):
    paper = read(path)
    assert [] == [(f.rule.code, f.clause, f.message) for f in check(paper, style(paper.style))]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_an_example_prints_as_its_golden_shows(path, golden):
    paper = read(path)
    for suffix in (".md", ".txt"):
        golden(f"example.{path.stem}{suffix}", render(paper, style(paper.style), suffix).decode())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_an_example_reads_as_one_sentence(path):
    paper = read(path)
    house = style(paper.style)
    clauses = [p for p in typeset(paper, house) if p.kind in ("preambular", "operative", "closing")]
    labels = [p.label for p in clauses if p.kind == "operative" and p.level == 1]
    stops = len(labels) if house.operative.ending == "." else 1  # RESOLVES: each clause ends for itself
    assert [p.ending for p in clauses].count(".") == stops
    assert clauses[-1].ending == "."
    assert labels == [f"{n}." for n in range(1, len(labels) + 1)]
