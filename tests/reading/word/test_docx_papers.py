"""Whole papers of the kinds that delegates hand in, each with the outline that a person would write."""

import papers_forms
import papers_lists
import pytest
from word_parts import word_file

from resolution_kit.reading.word import read
from resolution_kit.reports.outline import outline

PAPERS = papers_lists.PAPERS | papers_forms.PAPERS


def lines(resolution):
    """The outline as `kind level label | text`, the opener in brackets."""
    out = []
    for one in outline(resolution):
        text = " ".join((one["text"] + (one["ending"] or "")).split())
        opener = one["opener"]
        if opener:
            assert text.startswith(opener)
            text = f"[{opener}]{text[len(opener) :]}"
        level = "-" if one["level"] is None else one["level"]
        out.append(f"{one['kind']} {level} {one['label'] or '-'} | {text}".strip())
    return out


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_has_the_outline_that_a_person_would_write(tmp_path, name):
    body, parts, expected = PAPERS[name]
    path = tmp_path / "paper.docx"
    path.write_bytes(word_file(*body, **parts))
    assert lines(read(path)) == [line.strip() for line in expected.splitlines() if line.strip()]
