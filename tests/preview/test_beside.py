"""Findings stand beside what they are about, each of them once."""

import re
from types import SimpleNamespace

import pytest
from any_paper import NASTY
from hypothesis import given, settings
from hypothesis import strategies as st
from live_papers import ACTS, ENDS, EXAMPLES, HEADING, ORGAN, PREAMBLE, paper
from papers import with_main

from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.preview.view import view
from resolution_kit.reading import read
from resolution_kit.writing import render

MUN = style("mun")


def paragraphs(blocks):
    for block in blocks:
        for one in block.paragraphs:
            yield one
            yield from paragraphs(one.blocks)
            yield from one.closing


def codes(notes):
    return re.findall(r'<span class="rule">(\w+)', notes)


def shown(made):
    """Where each finding is shown: (the id or the class of the paragraph, the code of the rule)."""
    found = [("", code) for code in codes(made.whole)]
    for one in paragraphs((*made.page.header, *made.page.body)):
        found.extend((one.id or one.name.split()[0], code) for code in codes(one.margin.notes))
    return found


def html(made):
    return made.html(live=SimpleNamespace(name="paper.yaml", refusal="", version=1), nonce="n", present=False)


def test_a_paper_without_findings_has_an_empty_margin():
    made = view(paper(), MUN)
    assert shown(made) == []
    assert 'class="finding' not in html(made)


def test_a_clause_has_its_id_in_the_page():
    assert 'id="1.a" data-clause="d4">' in html(view(paper(), MUN))


@pytest.mark.parametrize(
    ("clause", "place"),
    [
        (Clause("Requests the work of of the Board"), "1"),
        (Clause("Calls upon States", (Clause("To act"), Clause("To act at at once"))), "1.b"),
        (
            Clause("Calls upon States", (Clause("To act"), Clause("To stop")), Clause("and to to go on")),
            "closing-text",
        ),
    ],
    ids=["clause", "sub-clause", "closing text"],
)
def test_a_word_twice_is_told_where_it_stands(clause, place):
    assert (place, "WOR53") in shown(view(paper(clause, ENDS), MUN))


def test_a_clause_of_a_further_part_has_its_own():
    part = Part((Line("title", "B"),), ORGAN, PREAMBLE, (Clause("Requests the the Board to act"), ENDS))
    assert ("B/1", "WOR53") in shown(view(paper(more=(part,)), MUN))


def test_a_field_of_the_heading_has_its_own():
    made = view(paper(heading=(*HEADING[:2], Field("sponsors", ("Peru", "Peru")))), MUN)
    assert ("resolution-heading-sponsors", "SPO04") in shown(made)


def test_the_organ_has_its_own():
    made = view(
        Resolution(
            HEADING,
            parts=(
                Part(
                    organ=Line("organ", "The United Nations Security Council"),
                    preamble=PREAMBLE,
                    operative=(ACTS, ENDS),
                ),
            ),
        ),
        MUN,
    )
    assert ("organ", "STR04") in shown(made)


def test_what_is_wrong_with_the_whole_paper_stands_above_it():
    assert ("", "HEA01") in shown(view(paper(heading=HEADING[:1]), MUN))


def test_a_line_between_the_parts_has_its_own():
    made = view(paper(Line("organ", "Hereby"), ACTS, ENDS), MUN)
    places = [one.text for one in paragraphs(made.page.body) if "STR14" in codes(one.margin.notes)]
    assert places == ["Hereby"]


def test_what_is_wrong_with_a_footnote_stands_above_the_paper():
    noted = Clause("Noting the reports of the Board[^1]", id="b2")
    note = Line("other", "[^1]: The last (of them.")
    made = view(with_main(paper(ACTS, note, ENDS), preamble=(*PREAMBLE, noted)), MUN)
    assert codes(made.whole) == ["PUN04"]


def test_the_gravest_finding_colours_the_clause():
    clause = Clause("Requests the work of of 5% of States")
    made = view(paper(clause, ENDS), MUN)
    (found,) = [one for one in paragraphs(made.page.body) if one.id == "1"]
    assert {"WOR53", "NUM05"} <= set(codes(found.margin.notes))
    assert found.margin.severity == "error"


@pytest.mark.parametrize("house", ["mun", "un", "oas", "thimun"])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_the_paper_on_the_page_is_the_exported_one(example, house):
    resolution = read(example)
    exported = render(resolution, style(house), ".html").decode().partition("<main>")[2]
    live = html(view(resolution, style(house))).partition("<main>")[2]
    live = re.sub(r'<div class="finding .*?</div>\n', "", live, flags=re.DOTALL)
    live = re.sub(r' data-(?:clause|found)="\w*"', "", live)
    assert live.split() == exported.split()


@given(st.lists(st.sampled_from(NASTY), min_size=1, max_size=8), st.sampled_from(["mun", "un", "oas"]))
@settings(max_examples=40, deadline=None)
def test_every_finding_is_told_once_numbered_in_the_order_of_the_page(texts, house):
    clauses = tuple(Clause(text, (Clause(text), Clause("To act")), Clause(text)) for text in texts)
    lines = tuple(Line("other", text) for text in texts)
    made = view(paper(*clauses, *clauses, end=lines), style(house))
    assert sorted(code for _, code in shown(made)) == sorted(finding.rule.code for finding in made.findings)
    numbers = re.findall(r' id="finding-(\d+)"', html(made))
    assert [int(number) for number in numbers] == list(range(1, len(made.findings) + 1))
