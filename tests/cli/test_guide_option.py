"""The guide pack that a paper is judged by: said, set, and left out."""

import json

import pytest

from resolution_kit.data import yaml_source
from resolution_kit.reading import read

PAPER = """\
Committee: Commission on Narcotic Drugs
Topic: Nitazenes and other synthetic opioids

The Commission on Narcotic Drugs,

Guided by the purposes and principles of the Charter of the United Nations,

1. Instructs the International Narcotics Control Board to publish a yearly list;
2. Decides to remain seized of the matter.
"""


@pytest.fixture
def paper(reskit, tmp_path):
    (tmp_path / "paper.txt").write_text(PAPER, "utf-8")
    return reskit


@pytest.fixture
def word_paper(paper):
    paper("import", "paper.txt", "-o", "draft.yaml", "-g", "none")
    paper("export", "draft.yaml", "-o", "paper.docx")
    return paper


def codes(done):
    return {finding["code"] for finding in json.loads(done.out)}


def test_check_judges_a_paper_by_the_guide_on_its_topic_and_says_so_in_one_line(paper):
    done = paper("check", "paper.txt", "--format", "json")
    assert "TOP01" in codes(done)
    assert done.err == ("paper.txt: guide synthetic-drugs, by committee and topic; to choose: `--guide NAME|none`\n")


def test_a_folder_is_told_of_once(paper, tmp_path):
    (tmp_path / "inbox").mkdir()
    for name in "abc":
        (tmp_path / "inbox" / f"{name}.txt").write_text(PAPER, "utf-8")
    done = paper("check", "inbox", "--format", "json")
    assert done.err.splitlines() == [
        "3 papers: guide synthetic-drugs, by committee and topic; to choose: `--guide NAME|none`"
    ]


def test_no_guide_is_left_out_and_not_spoken_of(paper):
    done = paper("check", "paper.txt", "--format", "json", "--guide", "none")
    assert "TOP01" not in codes(done)
    assert done.err == ""


def test_a_folder_may_say_that_it_has_no_guide(paper, tmp_path):
    (tmp_path / "reskit.toml").write_text('guide = "none"\n', "utf-8")
    assert "TOP01" not in codes(paper("check", "paper.txt", "--format", "json"))
    assert "TOP01" in codes(paper("check", "paper.txt", "--format", "json", "--guide", "synthetic-drugs"))


def test_a_guide_is_set_for_a_paper_on_another_topic(paper, tmp_path):
    (tmp_path / "paper.txt").write_text(
        PAPER.replace("Nitazenes and other synthetic opioids", "The situation"), "utf-8"
    )
    assert "TOP01" not in codes(paper("check", "paper.txt", "--format", "json"))
    assert "TOP01" in codes(paper("check", "paper.txt", "--format", "json", "-g", "synthetic-drugs"))


def test_a_word_paper_is_judged_as_a_text_is(word_paper, tmp_path):
    assert read(tmp_path / "paper.docx").guide is None
    assert "TOP01" in codes(word_paper("check", "paper.docx", "--format", "json"))
    assert "TOP01" not in codes(word_paper("check", "paper.docx", "--format", "json", "--guide", "none"))


def guide(name):
    return yaml_source.plain(yaml_source.load(name).root).get("guide")


def test_import_writes_the_guide_into_the_draft_and_says_so(paper, tmp_path):
    done = paper("import", "paper.txt", "-o", "draft.yaml")
    assert guide(tmp_path / "draft.yaml") == "synthetic-drugs"
    assert "guide synthetic-drugs, by committee and topic" in done.err


def test_import_without_a_guide_makes_a_draft_that_stays_without(paper, tmp_path):
    paper("import", "paper.txt", "-o", "draft.yaml", "--guide", "none")
    assert guide(tmp_path / "draft.yaml") == "none"
    assert "TOP01" not in codes(paper("check", "draft.yaml", "--format", "json"))


def test_ready_counts_the_errors_of_the_guide(paper):
    said = [line for line in paper("ready", "paper.txt").out.splitlines() if "error" in line]
    without = [line for line in paper("ready", "paper.txt", "--guide", "none").out.splitlines() if "error" in line]
    assert said != without


@pytest.mark.parametrize("command", ["check", "import", "ready"])
def test_a_guide_that_is_not_there_is_refused_in_one_line(paper, command):
    done = paper(command, "paper.txt", "--guide", "synthetic-drug")
    assert (2, "") == (done.status, done.out)
    assert "did you mean `synthetic-drugs`?" in done.err
    assert done.err.count("\n") == 1
