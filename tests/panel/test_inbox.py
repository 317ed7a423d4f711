"""A folder of messy papers, as an approval panel gets them, with what it would mark in each written by hand."""

import shutil
from collections import Counter
from pathlib import Path

import pytest
from word_papers import word_paper

from resolution_kit.data.side_by_side import FEWEST
from resolution_kit.data.yaml_source import load, plain
from resolution_kit.panel.asked import Options
from resolution_kit.panel.inbox import papers
from resolution_kit.panel.judge import judged

INBOX = Path(__file__).parent / "inbox"
EXPECTED = plain(load(INBOX / "expected.yaml").root)
KNOWN = EXPECTED.pop("known")
BROKEN = "13-broken.docx"


@pytest.fixture(scope="session")
def inbox(tmp_path_factory):
    """The papers in one folder, with a broken one and with files beside them that are none."""
    folder = tmp_path_factory.mktemp("inbox")
    for path in INBOX.iterdir():
        if path.name.endswith(".docx.txt"):
            word_paper(path.read_text("utf-8"), folder / path.name.removesuffix(".txt"))
        elif path.name != "expected.yaml":
            shutil.copy(path, folder)
    (folder / BROKEN).write_bytes(b"PK\x03\x04 half a file")
    (folder / "~$07-swapped.docx").write_bytes(b"a lock of the word processor")
    (folder / ".draft.yaml.swp").write_text("nothing", "utf-8")
    (folder / ".hidden.txt").write_text("nothing", "utf-8")
    (folder / "agenda.pdf").write_bytes(b"%PDF-1.7")
    return folder


def marks(paper):
    """What was found, in the words of expected.yaml, with the words concerned where they are a part of the clause."""
    for finding in paper.findings:
        words = ""
        if finding.column is not None:
            words = finding.quote[finding.column - 1 : finding.column - 1 + finding.length].strip()
        yield f"{finding.line or 0} {finding.rule.code} {words}".strip()


def test_hidden_and_temporary_files_and_other_formats_are_no_papers(inbox):
    assert [path.name for path in papers([inbox])] == sorted([*EXPECTED, BROKEN])


@pytest.mark.parametrize("name", EXPECTED)
def test_every_fault_is_found_once_in_its_place_and_nothing_else(inbox, name):
    found = list(marks(judged(inbox / name, Options(style="mun"))))
    known = KNOWN.get(name, {})
    expected = Counter(place(mark) for mark in EXPECTED[name])
    expected.subtract(known.get("missing", []))
    expected.update(known.get("surplus", []))
    assert Counter(place(mark) for mark in found) == +expected
    for mark in EXPECTED[name]:
        if place(mark) not in known.get("missing", []):
            assert any(same(mark, other) for other in found), (mark, found)


def same(marked, found):
    """Whether this is the finding that was marked, its words among those marked or around them."""
    one, other = (mark.removeprefix(place(marked)).strip() for mark in (marked, found))
    return place(marked) == place(found) and (one in other or other in one)


def place(mark):
    """Line and code."""
    return " ".join(mark.split()[:2])


def test_the_folder_gets_a_table_and_the_broken_paper_stops_no_other(inbox, reskit):
    done = reskit("check", inbox, "--style", "mun", "--brief")
    assert done.status == 2
    unread, waived, broken = (line for line in done.err.splitlines() if "guide" not in line)
    assert "not read: agenda.pdf" in unread
    assert waived.endswith("12-draft.yaml: 1 finding waived by its `ignore:` (WOR06)")
    assert BROKEN in broken
    rows = {
        Path(line.split()[0]).name: line
        for line in done.out.splitlines()
        if Path(line.split()[0] if line else "").suffix
    }
    assert sorted(rows) == sorted([*EXPECTED, BROKEN])
    assert rows["11-well-formed.txt"].split()[1:] == ["0", "0", "3", "ready"]
    assert rows["01-hasty-caucus.txt"].split()[1:] == ["6", "1", "2", "not", "ready:", "errors"]
    assert rows[BROKEN].split()[1:] == ["–", "–", "–", "could", "not", "be", "read"]
    assert "15 papers: " in done.out


def test_papers_that_say_nearly_the_same_are_pointed_out(inbox, reskit):
    out = reskit("check", inbox, "--style", "mun", "--brief").out
    nearly = out.partition("nearly the same:\n")[2].split("\n\n")[0].splitlines()
    assert len(nearly) == 1
    assert "04-no-numbers.txt" in nearly[0]
    assert "10-copied.docx" in nearly[0]


@pytest.mark.slow
@pytest.mark.parametrize("output", ["text", "json", "sarif"])
def test_several_processes_print_the_same_as_one(inbox, reskit, output):
    alone = reskit("check", inbox, "--style", "mun", "--format", output, "--jobs", "1")
    together = reskit("check", inbox, "--style", "mun", "--format", output, "--jobs", "2")
    assert alone == together
    assert len(papers([inbox])) > FEWEST


def test_an_empty_paper_is_checked_with_its_places_too(reskit):
    Path("empty.txt").write_text("", "utf-8")
    done = reskit("check", "empty.txt", "--format", "sarif")
    assert done.status == 1
    assert "STR17" in done.out


def test_a_file_that_may_be_a_paper_and_is_not_read_is_named(reskit, tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "one.md").write_text("The General Assembly,\n\n1. Decides to act.\n", "utf-8")
    for name in ("late.pdf", "old.doc", "photo.jpg", "~$one.doc"):
        (folder / name).write_bytes(b"")
    said = reskit("check", folder).err
    assert "note: not read: late.pdf, old.doc; name a .pdf to have it read" in said
    assert "photo.jpg" not in said


def test_a_folder_without_papers_names_the_one_below_that_has_some(reskit, tmp_path):
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "one.md").write_text("x", "utf-8")
    assert "there are some in `inbox`" in reskit("check", ".").err
