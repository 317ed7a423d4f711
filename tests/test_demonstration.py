"""The demonstration of the README shows what the program prints now."""

import os
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[1] / "docs"
sys.path.append(str(DOCS))
import demonstration  # noqa: E402


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="the demonstration is recorded on a terminal of Unix")
def test_the_demonstration_has_not_drifted(tmp_path):
    answers = list(demonstration.answered(str(tmp_path)))
    made = demonstration.svg(*demonstration.played(answers))
    assert made == (DOCS / "pictures" / "demonstration.svg").read_text("utf-8"), "run: python docs/demonstration.py"
    assert "".join(demonstration.cast(answers)) == (DOCS / "pictures" / "demonstration.cast").read_text("utf-8")
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")


def test_a_line_of_the_terminal_keeps_its_signs_as_spans_and_its_text_as_text():
    assert 'a <tspan fill="#ff7b72" font-weight="bold">&lt;b&gt;</tspan>' == demonstration._line(
        "a \x1b[1;31m<b>\x1b[0m"
    )
