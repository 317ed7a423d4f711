"""`reskit merge`: several working papers in one, as a person does it."""

import os
import pty
import subprocess
import zipfile

import pytest

from resolution_kit.draftfile import open_draft
from resolution_kit.model import walk

pytestmark = pytest.mark.slow

A = """\
# Mexico's paper
style: mun
committee: Commission on Narcotic Drugs
topic: Precursors
sponsors: [Mexico]
signatories: [Kenya]

preamble:
  - id: p1
    text: Recalling the Charter of the United Nations
  - id: p2
    text: Noting the work of the Global Rapid Interdiction Programme (GRIP) in the regions

operative:
  - id: a2
    text: Calls upon Member States to share samples of new substances

  - id: a1
    text: Requests the Board to report by 2027 on acetone and ether  # our main point

  - id: a3
    text: Decides to meet again
"""
FULL = "Global Rapid Interdiction Programme"
B = """\
style: mun
committee: Commission on Narcotic Drugs
topic: Chemicals
sponsors: [Kenya, Peru]

preamble:
  - id: q1
    text: Recalling the Charter of the United Nations
  - id: q2
    text: Recalling its resolution 60/1 on precursors, and the work of GRIP

operative:
  - id: b1
    text: Requests the Board to report by 2028 on acetone and ether

  - id: b2
    text: Requests the Board to publish a list of known brokers

  - id: b3
    text: Decides to meet again
"""


class Done:
    def __init__(self, completed):
        self.status, self.out, self.err = completed.returncode, completed.stdout, completed.stderr


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.yaml").write_text(A, "utf-8")
    (tmp_path / "b.yaml").write_text(B, "utf-8")
    return tmp_path


@pytest.fixture
def reskit(folder):
    def call(*arguments):
        return Done(subprocess.run(["reskit", *arguments], cwd=folder, capture_output=True, text=True, check=False))

    return call


def texts(path):
    return [(place.ref, place.clause.text) for place in walk(open_draft(path).resolution)]


def test_a_paper_merged_with_itself_is_itself_byte_for_byte(folder, reskit):
    (folder / "copy.yaml").write_text(A, "utf-8")
    done = reskit("merge", "a.yaml", "copy.yaml", "-o", "m.yaml")
    assert done.status == 0, done.err
    assert done.out == "m.yaml: 5 same\n"
    assert (folder / "m.yaml").read_text("utf-8") == A


def test_what_differs_stands_side_by_side_and_says_where_it_is_from(folder, reskit):
    done = reskit("merge", "a.yaml", "b.yaml", "-o", "m.yaml")
    assert done.status == 1
    assert done.out.startswith("m.yaml: 2 same, 1 contradicting, 2 only in a.yaml, 2 only in b.yaml\n")
    assert "2 conflicts are open; to keep the first version: `reskit settle topic --take 1 -f m.yaml`" in done.err
    merged = (folder / "m.yaml").read_text("utf-8")
    assert merged.startswith("# Mexico's paper\n")
    assert "    text: Requests the Board to report by 2027 on acetone and ether  # our main point\n" in merged
    assert "  - from: b.yaml\n    conflict: a1\n    text: Requests the Board to report by 2028" in merged
    assert "  - id: b2\n    from: b.yaml\n" in merged
    assert "  - id: p1\n    text: Recalling" in merged


def test_a_clause_with_a_new_neighbour_opens_as_that_asks(folder, reskit):
    reskit("merge", "a.yaml", "b.yaml", "-o", "m.yaml", "--take", "1")
    assert [text for _, text in texts(folder / "m.yaml")][3:] == [
        "Calls upon Member States to share samples of new substances",
        "Requests the Board to report by 2027 on acetone and ether",
        "Also requests the Board to publish a list of known brokers",
        "Decides to meet again",
    ]


def test_an_acronym_has_its_full_form_where_it_stands_first_now(folder, reskit):
    reskit("merge", "b.yaml", "a.yaml", "-o", "m.yaml", "--take", "1")
    assert [text for _, text in texts(folder / "m.yaml")][:3] == [
        "Recalling the Charter of the United Nations",
        f"Recalling its resolution 60/1 on precursors, and the work of the {FULL} (GRIP)",
        f"Noting the work of the {FULL} (GRIP) in the regions",
    ]


def test_sponsors_are_joined_and_who_only_signed_the_other_paper_sponsors(folder, reskit):
    done = reskit("merge", "a.yaml", "b.yaml", "-o", "m.yaml", "--take", "b.yaml")
    assert done.status == 0, done.err
    merged = open_draft(folder / "m.yaml").resolution
    assert merged.get("sponsors") == ("Kenya", "Mexico", "Peru")
    assert merged.get("signatories") == ()
    assert merged.get("topic") == ("Chemicals",)
    assert "Kenya signs a.yaml and sponsors b.yaml: a sponsor now" in done.err


def test_every_version_may_stay_as_a_clause(folder, reskit):
    reskit("merge", "a.yaml", "b.yaml", "-o", "m.yaml", "--both")
    found = [text for _, text in texts(folder / "m.yaml")]
    assert [text for text in found if "acetone" in text] == [
        "Requests the Board to report by 2027 on acetone and ether",
        "Requests the Board to report by 2028 on acetone and ether",
    ]


def test_with_a_base_what_one_took_out_is_out_and_the_report_names_it(folder, reskit):
    (folder / "base.yaml").write_text(A, "utf-8")
    (folder / "c.yaml").write_text(
        A.replace("  - id: a2\n    text: Calls upon Member States to share samples of new substances\n\n", ""), "utf-8"
    )
    done = reskit("merge", "a.yaml", "c.yaml", "--base", "base.yaml", "-o", "m.yaml", "--report", "r.md")
    assert done.status == 0, done.err
    assert [ref for ref, _ in texts(folder / "m.yaml")] == ["P1", "P2", "1", "2"]
    report = (folder / "r.md").read_text("utf-8")
    assert "| – | 1 in a.yaml | taken out | Calls upon Member States to share samples of new substances |" in report


def test_the_report_has_every_clause_of_every_paper(folder, reskit):
    reskit("merge", "a.yaml", "b.yaml", "-o", "m.yaml", "-r", "r.md", "-r", "r.docx")
    report = (folder / "r.md").read_text("utf-8")
    with zipfile.ZipFile(folder / "r.docx") as package:
        word = package.read("word/document.xml").decode()
    for paper in ("a.yaml", "b.yaml"):
        for _, text in texts(folder / paper):
            for words in text.split(" by 2028 "):
                assert words in report
                assert words in word
    assert "contradicting (number or date: 2027 / 2028)" in report
    assert "by <s>2027</s><b>2028</b> on acetone" in report
    assert "- topic: Precursors (a.yaml) or Chemicals (b.yaml)" in report


def test_three_papers_make_one(folder, reskit):
    (folder / "c.yaml").write_text(B.replace("2028", "2029").replace("q", "r"), "utf-8")
    done = reskit("merge", "a.yaml", "b.yaml", "c.yaml", "-o", "m.yaml")
    assert done.status == 1
    merged = (folder / "m.yaml").read_text("utf-8")
    assert merged.count("conflict: a1") == 3
    assert "    from: [b.yaml, c.yaml]\n" in merged


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("a.yaml", "-o", "m.yaml"), "one paper, expected two or more"),
        (("a.yaml", "no.yaml", "-o", "m.yaml"), "no draft `no.yaml`"),
        (("a.yaml", "b.yaml", "-o", "b.yaml"), "`b.yaml` is there already; give another name"),
        (("a.yaml", "b.yaml", "-o", "m.yaml", "-r", "r.pdf"), "cannot report as `r.pdf`"),
        (("a.yaml", "b.yaml", "-o", "m.yaml", "--take", "1", "--both"), "expected one of them"),
        (
            ("a.yaml", "b.yaml", "-o", "m.yaml", "--take", "c.yaml"),
            "no version `c.yaml` of topic, 2, expected one of 1, 2, a.yaml, b.yaml",
        ),
    ],
)
def test_a_mistake_is_one_line_and_nothing_is_written(folder, reskit, arguments, said):
    done = reskit("merge", *arguments)
    assert done.status == 2, done
    assert said in done.err
    assert done.err.count("\n") == 1
    assert sorted(path.name for path in folder.glob("[!.]*")) == ["a.yaml", "b.yaml"]
    assert (folder / "b.yaml").read_text("utf-8") == B


def test_on_a_terminal_every_conflict_is_asked_and_answers_are_in_the_file_at_once(folder):
    said, status = at_a_terminal(folder, ["reskit", "merge", "a.yaml", "b.yaml", "-o", "m.yaml"], "9\n2\nu\n2\ns\n")
    assert "`9`, expected a number from 1 to 2, or s, u, q" in said
    assert "undone: topic: Chemicals" in said
    assert status == 1
    merged = open_draft(folder / "m.yaml").resolution
    assert merged.get("topic") == ("Chemicals",)
    assert [place.clause.conflict for place in walk(merged) if place.clause.conflict] == ["a1", "a1"]
    said, status = at_a_terminal(folder, ["reskit", "settle", "--file", "m.yaml"], "2\n")
    assert status == 0, said
    assert ("2", "Requests the Board to report by 2028 on acetone and ether") in texts(folder / "m.yaml")


def at_a_terminal(folder, command, typed):
    """What a command said that was given these lines at a terminal, and its exit status."""
    main, terminal = pty.openpty()
    with subprocess.Popen(
        command, cwd=folder, stdin=terminal, stdout=terminal, stderr=terminal, close_fds=True
    ) as process:
        os.close(terminal)
        os.write(main, typed.encode())
        said = b""
        while True:
            try:
                piece = os.read(main, 4096)
            except OSError:  # Linux says so when the other end is closed
                break
            if not piece:
                break
            said += piece
    os.close(main)
    return said.decode(), process.returncode


def test_library_clauses_of_the_preamble_stand_in_the_order_of_the_united_nations(folder, reskit):
    for name, recommendation in (("p.yaml", "pen-online"), ("g.yaml", "grids")):
        reskit("new", name, "-c", "CND", "-g", "synthetic-drugs", "--cover", recommendation)
    reskit("add-clause", "treaties.organized-crime", "--file", "g.yaml")
    reskit("merge", "p.yaml", "g.yaml", "-o", "m.yaml")
    entries = [place.clause.entry for place in walk(open_draft(folder / "m.yaml").resolution) if place.level == 0]
    assert entries == [
        "charter.purposes",
        "framework.three-conventions",
        "framework.parts-of-bodies",
        "pen-online.recalling-article-12",
        "treaties.organized-crime",
        "framework.outcome-documents",
        "grids.noting-programme",
    ]
