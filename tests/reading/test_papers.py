"""Papers as delegates hand them in, each with its outline beside it, written by hand before the paper was read.

A line of an `.outline`: line of the paper, kind and level | label | opener | text | ending; empty for none.
"""

from pathlib import Path

import pytest

from resolution_kit.reading import read
from resolution_kit.reports.outline import outline

FOLDER = Path(__file__).parent / "papers"
PAPERS = sorted(path for path in FOLDER.iterdir() if path.suffix in (".txt", ".md"))


def row(one):
    kind = one["kind"] if one["level"] is None else f"{one['kind']} {one['level']}"
    cells = (f"{one['line']} {kind}", one["label"] or "", one["opener"] or "", one["text"], one["ending"] or "")
    return " | ".join(cells).rstrip(" ")


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_a_paper_is_read_as_a_person_reads_it(paper):
    expected = paper.with_suffix(".outline").read_text("utf-8").splitlines()
    assert expected == [row(one) for one in outline(read(paper))]


def test_every_paper_has_its_outline():
    assert {p.stem for p in PAPERS} == {p.stem for p in FOLDER.glob("*.outline")}
