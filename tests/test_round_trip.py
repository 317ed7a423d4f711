"""What was written is read back the same, in every format."""

from dataclasses import replace
from pathlib import Path

import pytest
from any_paper import papers
from hypothesis import HealthCheck, given, settings

from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.operations.convert import bare
from resolution_kit.reading import read
from resolution_kit.writing import render

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.yaml"))
HOUSES = [style("mun"), style("un")]
many = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def text_of(resolution):
    """The resolution as far as a paper holds it: without ids, entries, style and guide, headings by their values."""
    heading = tuple(replace(item, typed=None) if isinstance(item, Field) else item for item in resolution.heading)
    parts = (
        replace(part, preamble=tuple(map(nameless, part.preamble)), operative=tuple(map(nameless, part.operative)))
        for part in bare(resolution, "", "").parts
    )
    return Resolution(heading, tuple(parts))


def nameless(block):
    if isinstance(block, Line):
        return block
    closing = nameless(block.closing) if block.closing else None
    return replace(block, id="", entry=None, subclauses=tuple(map(nameless, block.subclauses)), closing=closing)


def in_house(resolution, house):
    """The same with the first letters that the house style gives sub-clauses."""
    if house.operative.case != "capital":
        return resolution

    def cased(block, top=True):
        if isinstance(block, Line):
            return block
        text = block.text
        at = next((i for i, char in enumerate(text) if char.isalnum()), None)
        text = text if top or at is None else text[:at] + text[at].upper() + text[at + 1 :]
        return replace(block, text=text, subclauses=tuple(cased(sub, False) for sub in block.subclauses))

    def part(p):
        return replace(p, preamble=tuple(map(cased, p.preamble)), operative=tuple(map(cased, p.operative)))

    return replace(resolution, parts=tuple(map(part, resolution.parts)))


def again(folder, resolution, house, suffix):
    path = folder / f"paper{suffix}"
    path.write_bytes(render(resolution, house, suffix))
    return read(path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("round")


@pytest.mark.slow
@pytest.mark.parametrize("house", HOUSES, ids=lambda h: h.name)
@pytest.mark.parametrize("suffix", [".docx", ".md", ".odt"])
def test_any_paper_comes_back(folder, suffix, house):
    """read(write(r)) == r, labels and endings being those of the house style."""

    @many
    @given(papers(house))
    def law(paper):
        assert text_of(again(folder, paper, house, suffix)) == in_house(paper, house)

    law()


@pytest.mark.parametrize("house", HOUSES, ids=lambda h: h.name)
def test_two_titles_before_a_further_part_are_both_its_titles(folder, house):
    clause = (Clause("Urges all"), Clause("Decides so"))
    part = Part((Line("title", "B"), Line("title", "Water")), Line("organ", "The Council"), (), clause, ())
    paper = Resolution(parts=(Part(organ=Line("organ", "The Council"), operative=clause), part))
    assert again(folder, paper, house, ".md").parts[1].lead == part.lead
