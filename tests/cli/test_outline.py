"""The outline, as the contract for tools says."""

import json

import pytest
import typer

from resolution_kit.cli.outline import outline as command
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.reports.outline import as_text, outline

KEYS = ["kind", "level", "label", "opener", "text", "ending", "line"]
PAPER = "Topic: Mines\n\nThe General Assembly,\n\nRecalling also X,\n\n1. Calls upon all:\n(a) To act; and\n"

DRAFT = Resolution(
    parts=(
        Part(
            organ=Line("organ", "The *General* Assembly"),
            preamble=(Clause("Recalling X"), Line("section", "I. Mines")),
            operative=(
                Clause(
                    "*Takes note of* X",
                    (Clause("Requests that it act", (Clause("deep"),), Clause("below")),),
                    Clause("so that all live"),
                ),
            ),
            end=(Line("closing", "1 May 2026"),),
        ),
        *(Part((Line("title", "B"),), Line("organ", "The General Assembly"), (), (Clause("Decides it"),)),),
    ),
    heading=(Field("topic", ("Mines",)), Field("committee", ("DISEC",))),
)


def test_every_paragraph_has_the_keys_of_the_contract_in_order():
    assert all(list(one) == KEYS for one in outline(DRAFT))


def test_paragraphs_come_in_the_order_of_the_text_with_their_levels():
    assert [(one["kind"], one["level"]) for one in outline(DRAFT)] == [
        ("heading", None), ("heading", None), ("organ", None), ("preambular", 0), ("section", None),
        ("operative", 1), ("operative", 2), ("operative", 3), ("closing", 2), ("closing", 1), ("closing", None),
        ("title", None), ("organ", None), ("operative", 1),
    ]  # fmt: skip


def test_only_clauses_of_the_highest_level_have_openers_and_explicit_ones_win():
    assert [one["opener"] for one in outline(DRAFT) if one["opener"]] == ["Recalling", "Takes note of", "Decides"]


def test_text_is_plain():
    assert [one["text"] for one in outline(DRAFT)][2:6] == [
        "The General Assembly",
        "Recalling X",
        "I. Mines",
        "Takes note of X",
    ]


def test_a_draft_has_the_labels_and_endings_that_its_house_style_prints():
    assert [(one["label"], one["ending"]) for one in outline(DRAFT) if one["level"] is not None] == [
        (None, ","), ("1.", ":"), ("(a)", ":"), ("(i)", ";"), (None, ";"), (None, "."), ("1.", "."),
    ]  # fmt: skip


def test_a_word_behind_the_punctuation_is_text():
    both = Clause("Calls upon all", (Clause("to act", ending="; or"), Clause("to pay", ending="; or")))
    assert [(one["text"], one["ending"]) for one in outline(Resolution(parts=(Part(operative=(both,)),)))] == [
        ("Calls upon all", ":"), ("to act; or", None), ("to pay", "."),
    ]  # fmt: skip


def test_the_heading_of_a_draft_is_shown_as_its_house_style_prints_it():
    assert [one["text"] for one in outline(DRAFT)][:2] == ["Committee: DISEC", "Topic: Mines"]


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "paper.txt"
    path.write_text(PAPER)
    return path


def test_json_is_one_object_a_file_in_argument_order(paper, capsys):
    other = paper.with_name("other.md")
    other.write_text("# Ünder\n")
    command([other, paper, other], "json")
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["file"] for one in found] == [str(other), str(paper), str(other)]
    assert found[1]["paragraphs"][-1] == {
        "kind": "operative", "level": 2, "label": "(a)", "opener": None,
        "text": "To act; and", "ending": None, "line": 8,
    }  # fmt: skip


def test_a_paper_that_cannot_be_read_is_one_line_on_standard_error_and_the_others_are_shown(paper, capsys):
    with pytest.raises(typer.Exit) as stopped:
        command([paper.with_name("none.txt"), paper], "json")
    said = capsys.readouterr()
    assert stopped.value.exit_code == 2
    assert said.err.count("\n") == 1
    assert "none.txt: cannot read" in said.err
    assert len(said.out.splitlines()) == 1


def test_people_see_lines_levels_and_words(paper, capsys):
    command([paper], "text")
    assert capsys.readouterr().out == (
        f"{paper}: 5 paragraphs\n"
        "    1  heading       Topic: Mines\n"
        "    3  organ         The General Assembly,\n"
        "    5  preambular 0  Recalling also X,\n"
        "    7  operative 1     1. Calls upon all:\n"
        "    8  operative 2       (a) To act; and\n"
    )


def test_the_terminal_never_obeys_a_paper():
    assert "\x1b" not in as_text("x\x1b[31m", outline(Resolution(parts=(Part(end=(Line("other", "a\x1b[2Jb"),)),))))
