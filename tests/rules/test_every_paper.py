"""Laws of reading and judging: whatever is done to a paper, it is read, every rule is heard, and nothing raises.

A rule that raises fails these tests (see tests/conftest.py); a person would be told in a finding.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import style
from resolution_kit.reading import read
from resolution_kit.rules.run import check

ROOT = Path(__file__).parents[1]
PAPERS = [
    path.read_text("utf-8").split("\n")
    for path in sorted([*ROOT.glob("corpus/*/*.txt"), *ROOT.glob("panel/*/*.txt"), *ROOT.glob("reading/papers/*.txt")])
]
STYLES = ("mun", "un", "thimun", "un-sc")
ODD = [
    "", " ", ",", ";", ".", ":", "; and", "and", "1.", "(a)", "(i)", "a.", "-", "•", "OP1:", "²", "٣.", "(aa)",
    "xviii.", "1" * 5_000, "(" * 40, "“", "”", "*", "**", "_", "#", "|", "\t", "\u00a0", "\u200b", "é", "😀", "\ufeff",
    "ﷺ", "ſ", "İ", "The General Assembly,", "THE SECURITY COUNCIL", "hereby", "Annex", "A", "I.", "Sponsors:", "Topic:",
    "Urges", "Recalling", "Be it resolved", "resolution 99999/1", "12 December 0000", "31 February 2020", "US$",
    "$5 billion", "(UN)", "(1) (2) (3)", "1. 1. 1.", "5 per cent", "paragraph 99999999999 above", "of the Convention",
    "Article 1",
]  # fmt: skip


@dataclass
class Turn:
    """One line of a paper, another one, an odd text, and a place in the line."""

    line: str
    other: str
    odd: str
    cut: int


CHANGES = {
    "dropped": lambda _: [],
    "doubled": lambda turn: [turn.line, turn.line],
    "cut off": lambda turn: [turn.line[: turn.cut]],
    "cut off at its head": lambda turn: [turn.line[turn.cut :]],
    "broken": lambda turn: [turn.line[: turn.cut], turn.line[turn.cut :]],
    "in place of another": lambda turn: [turn.other],
    "joined with another": lambda turn: [f"{turn.line} {turn.other}"],
    "with something odd inside": lambda turn: [turn.line[: turn.cut] + turn.odd + turn.line[turn.cut :]],
    "behind something odd": lambda turn: [f"{turn.odd} {turn.line}"],
    "gone for something odd": lambda turn: [turn.odd],
    "in capitals": lambda turn: [turn.line.swapcase()],
}


@st.composite
def mangled(draw):
    """A paper with one to eight changes."""
    lines = list(draw(st.sampled_from(PAPERS)))
    for change in draw(st.lists(st.sampled_from(sorted(CHANGES)), min_size=1, max_size=8)):
        at, other = (draw(st.integers(0, len(lines) - 1)) for _ in "12")
        turn = Turn(lines[at], lines[other], draw(st.sampled_from(ODD)), draw(st.integers(0, len(lines[at]))))
        lines[at : at + 1] = CHANGES[change](turn)
        lines = lines or [""]
    return "\n".join(lines)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=150)
@given(text=mangled(), suffix=st.sampled_from([".txt", ".md"]), name=st.sampled_from(STYLES))
def test_a_mangled_paper_is_read_and_judged(text, suffix, name, tmp_path):
    path = tmp_path / f"paper{suffix}"
    path.write_text(text, "utf-8")
    try:
        paper = read(path)
    except Problem:
        return
    for finding in check(paper, style(name)):
        assert finding.message
        assert finding.column is None or 0 < finding.column <= len(finding.quote) + 1


@pytest.mark.parametrize("text", ["2.e:\nw;and\ni", ",\n\\", "1" * 5_000 + ". Urges", "1. Urges²", "٣. Urges;"])
def test_texts_that_once_broke_it_are_judged(text, tmp_path):
    for suffix in (".txt", ".md"):
        path = tmp_path / f"paper{suffix}"
        path.write_text(text, "utf-8")
        check(read(path), style("mun"))
