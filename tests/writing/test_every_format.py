"""One law over all formats: the same clauses, in the same order, with the same labels, whoever reads them.

The DOCX and the Markdown are read by LibreOffice and pandoc in test_word_elsewhere.py and test_markdown_elsewhere.py;
here are the formats that Python alone can read, and the examples in all of them.
"""

import io
import re
import textwrap
from dataclasses import replace
from pathlib import Path

import odt_file
import pypdf
import pytest
import readback
from hypothesis import given, settings
from hypothesis import strategies as st
from papers_to_write import ANY, PAPERS
from readback import expected, squeezed, words

from resolution_kit.knowledge.styles import Style, names, style
from resolution_kit.model import Resolution
from resolution_kit.printing import typeset
from resolution_kit.reading import read
from resolution_kit.reading.word import paragraphs
from resolution_kit.text.inline import plain
from resolution_kit.writing import WRITERS, render

pytestmark = pytest.mark.slow

EXAMPLES = {path.stem: path for path in (Path(__file__).parents[2] / "examples").glob("*.yaml")}
MUN, UN, OAS = style("mun"), style("un"), style("oas")
ODD = replace(MUN, operative=replace(MUN.operative, labels=("Article {1}", "{A})", "§", ""), number_single=False))
"""A house that labels as no other."""

houses = st.sampled_from([MUN, UN, OAS, ODD])
every_house = pytest.mark.parametrize("house", names())


def papers() -> dict[str, Resolution]:
    return {**PAPERS, **{name: read(path) for name, path in EXAMPLES.items()}}


def without_pages(house: Style) -> Style:
    """The house style without what stands beside the text: page numbers, numbers of lines."""
    return replace(house, page=replace(house.page, numbers=""), line_numbers=replace(house.line_numbers, every=0))


def test_there_are_examples():
    assert len(EXAMPLES) >= 3


@pytest.mark.parametrize("suffix", sorted(WRITERS.keys() - {".docx"}))
def test_a_paper_with_everything_prints_as_its_golden_shows(suffix, golden):
    """The golden of a PDF has its words, that of an ODT its XML; a Word file has its own in test_write_word.py."""
    made = render(PAPERS["rich"], UN, suffix)
    if suffix == ".pdf":
        text = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made)).pages)
        golden("rich.un.pdf.txt", textwrap.fill(" ".join(text.split()), 100) + "\n")
    elif suffix == ".odt":
        names = ("content.xml", "styles.xml", "meta.xml", "settings.xml")
        golden("rich.un.odt.xml", "".join(f"<!-- {name} -->\n{odt_file.pretty(made, name)}" for name in names))
    else:
        golden(f"rich.un{suffix}", made.decode())


@given(ANY, houses)
@settings(deadline=None)
def test_a_page_of_html_has_every_paragraph_with_its_label(paper, house):
    assert readback.html(render(paper, house, ".html")) == expected(paper, house)


@given(ANY, houses)
@settings(deadline=None)
def test_akoma_ntoso_has_every_paragraph_with_its_label(paper, house):
    wanted = [line for line in expected(paper, house) if any(line)]
    assert readback.akn(render(paper, house, ".xml")) == wanted


@given(ANY, houses)
@settings(max_examples=60, deadline=None)
def test_typst_understands_every_paragraph_as_it_was_typed(paper, house):
    made = readback.typst_texts(render(paper, house, ".typ"))
    assert made == [text for _, text in expected(paper, house)]


@every_house
@pytest.mark.parametrize("paper", [*PAPERS, *EXAMPLES])
def test_html_xml_and_text_agree_in_every_house_style(paper, house):
    resolution, chosen = papers()[paper], style(house)
    wanted = expected(resolution, chosen)
    assert readback.html(render(resolution, chosen, ".html")) == wanted
    assert readback.akn(render(resolution, chosen, ".xml")) == wanted
    assert readback.text(render(resolution, chosen, ".txt")) == [words(f"{label} {text}") for label, text in wanted]


@every_house
@pytest.mark.parametrize("paper", ["rich", "parts", *EXAMPLES])
def test_a_pdf_has_the_same_text_and_labels_in_the_same_order(paper, house):
    resolution, chosen = papers()[paper], without_pages(style(house))
    if code := resolution.first("code"):
        resolution = resolution.with_field("code")  # it stands at the head of the pages too
    shown = readback.pdf_text(render(resolution, chosen, ".pdf"))
    assert code not in shown if code else True
    assert _letters(shown) == _letters(squeezed(f"{label}{text}" for label, text in expected(resolution, chosen)))


def _letters(text: str) -> str:
    """Without hyphens, which a reader of PDF drops at the end of a line."""
    return re.sub("[-‑\u00ad]", "", text)


@every_house
@pytest.mark.parametrize("paper", ["rich", "parts", *EXAMPLES])
def test_a_word_file_numbers_as_the_paper_does(paper, house, tmp_path):
    resolution, chosen = papers()[paper], style(house)
    path = tmp_path / "paper.docx"
    path.write_bytes(render(resolution, chosen, ".docx"))
    made = [(raw.label or "", words(plain(raw.text))) for raw in paragraphs(path)]
    assert made == expected(resolution, chosen)


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_goes_out_in_every_format(example, suffix):
    resolution = read(EXAMPLES[example])
    chosen = style(resolution.style or "mun")
    made = render(resolution, chosen, suffix)
    assert made
    clauses = [p for p in typeset(resolution, chosen) if p.clause]
    assert len(clauses) > 10
