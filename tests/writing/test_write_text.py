"""The plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from papers_to_write import ANY, NASTY, PAPERS

from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Line, Part, Resolution
from resolution_kit.printing import typeset
from resolution_kit.text.inline import plain
from resolution_kit.writing import render

MUN, UN = style("mun"), style("un")


def text(paper: Resolution, house=MUN) -> str:
    return render(paper, house, ".txt").decode()


@pytest.mark.parametrize("house", ["mun", "un"])
@pytest.mark.parametrize("paper", ["rich", "parts"])
def test_the_text_is_the_golden_one(golden, paper, house):
    golden(f"{paper}.{house}.txt", text(PAPERS[paper], style(house)))


def test_an_empty_paper_is_an_empty_file():
    assert text(Resolution()) == ""


def test_a_paragraph_is_a_line_with_a_blank_line_between():
    paper = Resolution(parts=(Part(organ=Line("organ", "The Council"), preamble=(Clause("Noting"), Clause("Aware"))),))
    assert text(paper) == "The Council,\n\nNoting,\n\nAware,\n"


def test_a_level_is_four_blanks_and_closing_text_stands_under_the_text():
    item = Clause("to act", (Clause("now"),), closing=Clause("as it can"))
    paper = Resolution(
        parts=(Part(operative=(Clause("Urges all", (item,), closing=Clause("and all others")), Clause("Ends"))),)
    )
    assert text(paper, UN).split("\n\n") == [
        "1. Urges all:",
        "    (a) To act:",
        "        (i) Now;",
        "        as it can;",
        "    and all others;",
        "2. Ends.\n",
    ]


def test_lists_in_the_preamble_stand_like_others():
    clause = Clause("Noting", (Clause("this", (Clause("here"),)), Clause("that")), closing=Clause("and more"))
    assert text(Resolution(parts=(Part(preamble=(clause,)),)), UN).split("\n\n") == [
        "Noting:",
        "    (a) This:",
        "        (i) Here;",
        "    (b) That;",
        "    and more,\n",
    ]


@given(ANY, st.sampled_from([MUN, UN]))
def test_whatever_the_model_allows_is_a_line_each(paper, house):
    shown = [" ".join(f"{p.label} {plain(p.text).strip()}{p.ending}".split()) for p in typeset(paper, house)]
    made = text(paper, house).removesuffix("\n").split("\n\n")
    assert [" ".join(line.split()) for line in made if line] == [line for line in shown if line]


def test_nothing_of_a_text_is_lost():
    lines = text(Resolution(parts=(Part(end=tuple(Line("other", nasty) for nasty in NASTY)),))).splitlines()
    assert lines[::2] == [plain(nasty) for nasty in NASTY]


def test_a_line_break_inside_a_text_is_a_blank():
    assert (
        text(Resolution(parts=(Part(end=(Line("other", "one\ntwo\u2028three\r\nfour"),)),))) == "one two three four\n"
    )
