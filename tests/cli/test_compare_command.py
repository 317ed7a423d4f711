"""`reskit compare`: who says the same as whom."""

import json

import pytest

PAPERS = {
    "a.yaml": ["Urges States to open mobile clinics in villages", "Decides to create a fund of 10 million dollars"],
    "b.yaml": ["Decides to create a fund of 25 million dollars", "Condemns piracy off Somalia"],
    "c.yaml": ["Encourages mobile clinics in rural villages", "Requests FAO to track <b>locusts</b>"],
}


@pytest.fixture
def inbox(draft, tmp_path):
    (tmp_path / "inbox").mkdir()
    for name, texts in PAPERS.items():
        clauses = "".join(f"  - text: {text}\n" for text in texts)
        (tmp_path / "inbox" / name).write_text(f"style: mun\ntopic: Aid\noperative:\n{clauses}", "utf-8")
    return draft


def test_the_table_says_how_many_clauses_each_two_share(inbox):
    done = inbox("compare", "inbox")
    assert done.status == 0, done.err
    rows = [line.split() for line in done.out.splitlines()[1:4]]
    assert rows == [["1", "a.yaml", "2", "1", "1"], ["2", "b.yaml", "1", "2", "·"], ["3", "c.yaml", "1", "·", "2"]]


def test_shared_clauses_are_in_the_words_of_each_and_contradictions_named(inbox):
    out = inbox("compare", "inbox").out
    assert "in 2 papers, contradicting (number or date: 10 million dollars / 25 million dollars)" in out
    assert "a.yaml 1: Urges States to open mobile clinics in villages" in out
    assert "only in b.yaml\n    2: Condemns piracy off Somalia" in out


def test_every_format_has_every_clause_and_text_stays_text(inbox, tmp_path):
    done = inbox("compare", "inbox", "-o", "x.html", "-o", "x.md", "-o", "x.json")
    assert done.out.split() == ["x.html", "x.md", "x.json"]
    page = (tmp_path / "x.html").read_text("utf-8")
    assert "track &lt;b&gt;locusts&lt;/b&gt;" in page
    assert "piracy" in (tmp_path / "x.md").read_text("utf-8")
    found = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert len(found["alone"]) + sum(len(one["said"]) for one in found["shared"]) == 6


def test_a_paper_that_cannot_be_read_is_named_and_the_others_are_compared(inbox, tmp_path):
    (tmp_path / "inbox" / "d.docx").write_bytes(b"no word file")
    done = inbox("compare", "inbox")
    assert done.status == 2
    assert "only in b.yaml" in done.out
    assert "d.docx" in done.err


def test_one_paper_is_refused(inbox):
    done = inbox("compare", "inbox/a.yaml")
    assert (done.status, done.out) == (2, "")
    assert "1 papers that can be read, expected two or more" in done.err
