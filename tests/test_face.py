"""The names that a program uses."""

from pathlib import Path

import pytest

import resolution_kit as rk

EXAMPLE = Path(__file__).parents[1] / "examples" / "general-assembly.yaml"


def test_a_well_formed_draft_has_no_error():
    assert [] == [f for f in rk.check(rk.read(EXAMPLE)) if f.severity == "error"]


def test_a_paper_is_read_checked_and_printed_by_the_words_of_the_readme(tmp_path):
    path = tmp_path / "paper.txt"
    path.write_text("The General Assembly,\n\nRecalling its work;\n\n1. Urges all States to act.\n", "utf-8")
    paper = rk.read(path)
    assert "PRE02" in [finding.rule.code for finding in rk.check(paper, style="un")]
    assert rk.render(paper, "md", style="un") == rk.render(paper, ".md", style="un")


def test_a_file_that_is_not_there_is_a_problem():
    with pytest.raises(rk.Problem):
        rk.read("away.docx")


def test_there_is_nothing_else():
    with pytest.raises(AttributeError, match="has no attribute"):
        _ = rk.nothing
