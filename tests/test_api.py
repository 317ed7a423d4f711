"""What a program uses: `import resolution_kit as rk`."""

import subprocess
import sys
from pathlib import Path

import pytest

import resolution_kit as rk
from resolution_kit import api
from resolution_kit.knowledge.styles import style

EXAMPLE = Path(__file__).parents[1] / "examples" / "general-assembly.yaml"
PAPER = "The General Assembly,\n\nRecalling its work;\n\n1. Urges all States to act.\n"


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "paper.txt"
    path.write_text(PAPER, "utf-8")
    return rk.read(path)


@pytest.fixture
def draft():
    begun = rk.start("CND", "Synthetic drugs", sponsors=["South Korea"])
    return rk.add(rk.add(begun, "Recalling its work"), "Urges all States to act")


def codes(findings):
    return [finding.rule.code for finding in findings]


def test_a_well_formed_draft_has_no_error():
    assert [] == [f for f in rk.check(rk.read(EXAMPLE)) if f.severity == "error"]
    assert rk.fix(rk.read(EXAMPLE)) == rk.read(EXAMPLE)


def test_a_paper_is_read_checked_and_printed_by_the_words_of_the_readme(paper):
    assert "PRE02" in codes(rk.check(paper, style="un"))
    assert rk.render(paper, "md", style="un") == rk.render(paper, ".md", style=style("un"))


def test_a_path_is_read_first():
    assert rk.check(EXAMPLE, "un") == rk.check(rk.read(str(EXAMPLE)), style("un"))


def test_rules_are_chosen_by_code_name_and_family(paper):
    assert codes(rk.check(paper, "un", select=["preamble-without-comma"])) == ["PRE02"]
    assert "PRE02" not in codes(rk.check(paper, "un", ignore=["PRE"]))
    with pytest.raises(rk.Problem, match="no rule `PRE99`"):
        rk.check(paper, "un", select=["PRE99"])


def test_safe_fixes_change_the_paper_and_chosen_ones_alone(paper):
    assert rk.fix(paper, "un").main.preamble[0].ending == ","
    assert rk.fix(paper, "un", ignore=["PRE02"]).main.preamble[0].ending == ";"


def test_a_draft_is_started_with_the_names_of_the_united_nations(draft):
    assert draft.get("sponsors") == ("Republic of Korea",)
    assert (draft.first("committee"), draft.body, draft.style) == ("Commission on Narcotic Drugs", "cnd", "mun")


def test_a_draft_has_a_topic():
    assert rk.start("CND", guide="synthetic-drugs", cover="pen-online").first("topic")
    with pytest.raises(rk.Problem, match="no topic"):
        rk.start("CND")


def test_clauses_are_added_where_they_belong_and_where_they_are_wanted(draft):
    longer = rk.add(rk.add(draft, "Requests a report", at="1"), "To begin now", under="2")
    assert ["P1", "1", "2", "2.a"] == [place.ref for place in rk.walk(longer)]
    assert longer.main.operative[0].text == "Requests a report"


def test_a_library_clause_is_worded_for_the_body_and_filled_with_plain_texts():
    assembly = rk.start("General Assembly", "Peace")
    found = rk.from_library(assembly, "resolutions.2030-agenda", values={"goals": "5 * 3"}, verb="Recalling")
    assert found.text.startswith("Recalling its resolution 70/1")
    assert r"5 \* 3" in found.text


def test_a_draft_is_saved_and_read_again_and_its_comments_stay(draft, tmp_path):
    path = tmp_path / "draft.yaml"
    rk.save(draft, path)
    assert rk.read(path) == draft
    path.write_bytes(b"# ours\n" + path.read_bytes())
    rk.save(rk.add(draft, "Requests a report"), path)
    assert path.read_text("utf-8").startswith("# ours\n")
    assert rk.render(rk.read(path), "yaml").decode() in path.read_text("utf-8")


def test_a_paper_becomes_a_draft_of_another_house_style(paper, draft):
    made = rk.convert(paper, "thimun")
    assert (made.style, made.typed, made.body) == ("thimun", False, "ga")
    assert rk.convert(draft, "un").style == "un"


def test_papers_are_merged_with_the_names_of_those_that_a_clause_is_from(draft):
    theirs = rk.add(draft, "Requests the Secretary-General to report")
    merged = rk.merge({"ours": draft, "theirs": theirs})
    assert [clause.origin for clause in merged.main.operative] == [(), ("theirs",)]
    assert [pair.new.ref for pair in rk.diff(draft, merged) if pair.old is None] == ["2"]
    with pytest.raises(rk.Problem, match="one paper, expected two"):
        rk.merge({"ours": draft})


def test_a_file_that_is_not_there_is_a_problem():
    with pytest.raises(rk.Problem):
        rk.read("away.docx")


def test_the_names_of_the_package_are_those_of_the_module():
    assert sorted(api.__all__) == sorted(rk.__all__)
    assert [name for name in rk.__all__ if getattr(rk, name) is not getattr(api, name)] == []


def test_there_is_nothing_else():
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = rk.nothing


def test_importing_the_package_imports_nothing_else_of_it():
    code = "import resolution_kit, sys; print([name for name in sys.modules if name.startswith('resolution_kit.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
