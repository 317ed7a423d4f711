"""Every house style that ships: its golden page, in Markdown and as LibreOffice prints Word; it is recognised."""

import subprocess

import pytest

from resolution_kit.knowledge.styles import DEFAULT, Style, names, style
from resolution_kit.model import Clause, Line, Part, Resolution
from resolution_kit.organising.styles import sample
from resolution_kit.paper.recognise import recognised
from resolution_kit.printing import typeset
from resolution_kit.printing.unprint import unprint
from resolution_kit.reading import read
from resolution_kit.rules.run import check
from resolution_kit.text.inline import plain
from resolution_kit.writing import render

ALIKE = {"un-ga": "un", "un-ecosoc": "un"}
"""Styles that print exactly as another one does."""
BARE = {"us"}
"""Styles without a word that names a field of the heading: a plain text cannot tell them."""


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", names())
def test_a_style_prints_as_its_golden_shows(name, golden):
    house = style(name)
    golden(f"styles/{name}.md", render(sample(house), house, ".md").decode())


@pytest.mark.slow
def test_libreoffice_prints_the_word_file_as_its_golden_shows(golden, program, tmp_path):
    papers = []
    for name in names():
        papers.append(tmp_path / f"{name}.docx")
        papers[-1].write_bytes(render(sample(style(name)), style(name), ".docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        program("soffice"),
        profile,
        "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "--outdir",
        tmp_path,
    ]
    subprocess.run([*command, *papers], check=True, capture_output=True, timeout=290)
    for name in names():
        made = (tmp_path / f"{name}.txt").read_text("utf-8-sig").splitlines()
        lines = [words(line) for line in made if line.strip()]
        house = style(name)
        assert lines == [words(f"{p.label} {plain(p.text)}{p.ending}") for p in typeset(sample(house), house)]
        golden(f"styles/{name}.docx.txt", "\n".join([*lines, ""]))


def back(house: Style, suffix: str, folder) -> Resolution:
    path = folder / f"paper{suffix}"
    path.write_bytes(render(sample(house), house, suffix))
    return read(path)


@pytest.mark.parametrize("suffix", [".docx", ".md", ".odt", ".txt"])
@pytest.mark.parametrize("name", names())
def test_a_paper_printed_in_a_style_is_recognised_to_be_in_it(name, suffix, tmp_path):
    found = recognised(back(style(name), suffix, tmp_path))
    assert found
    if suffix != ".txt" or name not in BARE:
        assert found.name == ALIKE.get(name, name)


@pytest.mark.parametrize("suffix", [".docx", ".md", ".odt"])
@pytest.mark.parametrize("name", names())
def test_the_heading_of_a_printed_paper_is_read_back_into_its_fields(name, suffix, tmp_path):
    house = style(name)
    paper = unprint(back(house, suffix, tmp_path), house)
    assert [item for item in paper.heading if isinstance(item, Line) or item.typed is not None] == []
    shown = {form.field for form in house.heading if not form.capitals and form.order == "typed"}
    for field in sample(house).heading:
        if field.name in shown:
            assert paper.get(field.name) == field.values


@pytest.mark.parametrize("suffix", [".docx", ".md", ".odt", ".txt"])
@pytest.mark.parametrize("name", names())
def test_the_rules_find_no_error_in_what_a_style_prints(name, suffix, tmp_path):
    paper = back(style(name), suffix, tmp_path)
    assert [(f.rule.name, f.message) for f in check(paper, style(name)) if f.severity == "error"] == []


def test_a_text_without_a_heading_is_in_the_usual_style_where_that_prints_it_so(tmp_path):
    paper = tmp_path / "pasted.txt"
    paper.write_text("The General Assembly,\n\nRecalling it,\n\n1. Urges all to act;\n\n2. Decides to act.\n", "utf-8")
    found = recognised(read(paper))
    assert found is not None
    assert found.name == DEFAULT


def test_a_paper_that_no_style_would_print_is_not_recognised():
    clauses = tuple(Clause(f"Urges {n}", label=f"§{n}", ending="!") for n in range(3))
    assert (
        recognised(Resolution(parts=(Part(organ=Line("organ", "The Council"), operative=clauses),), typed=True)) is None
    )
    assert recognised(Resolution(parts=(Part(operative=clauses),))) is None


def test_a_style_of_ones_own_is_recognised_too(tmp_path):
    (tmp_path / "ours.yaml").write_text('extends: mun\noperative: {labels: ["{I}.", "{a}."]}\n', "utf-8")
    ours = style("ours", tmp_path)
    found = recognised(back(ours, ".md", tmp_path), tmp_path)
    assert found
    assert found.name == "ours"
