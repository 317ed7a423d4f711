"""`reskit guide`: what people type, and what they read."""

import json

import pytest

GUIDE = """Background

In 2019, 70,000 boats sank. Member States should open their harbours to boats in distress.

Questions to Consider

1. Who pays for the harbours?
"""


@pytest.fixture
def guide_file(tmp_path):
    path = tmp_path / "boats.txt"
    path.write_text(GUIDE, "utf-8")
    return path


def test_extract_lists_what_it_found_by_kind_with_pages_and_counts(reskit, guide_file):
    done = reskit("guide", "extract", guide_file)
    assert 0 == done.status
    assert "Recommendations (1)\n  p. 1  Member States should open their harbours to boats in distress.\n" in done.out
    assert done.out.endswith(
        "1 recommendation, 1 question, 1 fact, 0 bodies and 0 instruments in 5 sentences on 1 page\n"
    )


def test_extract_prints_json_lines_for_tools(reskit, guide_file):
    done = reskit("guide", "extract", guide_file, "--format", "jsonl")
    items = [json.loads(line) for line in done.out.splitlines()]
    assert {"kind": "question", "page": 1, "text": "Who pays for the harbours?"} in items
    assert ["fact", "recommendation", "question"] == [item["kind"] for item in items]


def test_a_file_that_is_no_guide_is_refused_in_one_line(reskit, tmp_path):
    (tmp_path / "guide.odt").write_text("x")
    done = reskit("guide", "extract", tmp_path / "guide.odt")
    assert (2, 1) == (done.status, done.err.count("\n"))
    assert "found `.odt`, expected one of .txt, .md" in done.err


def test_a_guide_without_text_is_refused(reskit, tmp_path):
    (tmp_path / "scan.txt").write_text("\f\f")
    done = reskit("guide", "extract", tmp_path / "scan.txt")
    assert 2 == done.status
    assert "a scanned guide must go through text recognition first" in done.err
