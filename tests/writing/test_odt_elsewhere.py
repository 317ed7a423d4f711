"""The ODT as others read it: the same clauses with the same labels, and the same page as the DOCX."""

import io
import subprocess
from dataclasses import replace

import pypdf
import pytest
from papers_to_write import PAPERS, RICH
from readback import expected, words

from resolution_kit.knowledge.styles import names, style
from resolution_kit.writing import render

pytestmark = pytest.mark.slow
MUN = style("mun")
OTHER = replace(MUN, operative=replace(MUN.operative, labels=("{I}.", "{A})", "{1}.", "({a})"), number_single=False))
"""A house that labels as no other."""
HOUSES = {"mun": MUN, "un": style("un"), "munol": style("munol"), "other": OTHER}


@pytest.fixture
def converted(program, tmp_path):
    """Files as LibreOffice converts them, in their order."""

    def convert(files, form, suffix):
        paths = []
        for number, (kind, content) in enumerate(files):
            paths.append(tmp_path / f"{number:03}{kind}")
            paths[-1].write_bytes(content)
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        command = [program("soffice"), profile, "--headless", "--convert-to", form, "--outdir", tmp_path, *paths]
        subprocess.run(command, check=True, capture_output=True, timeout=290)
        return [path.with_suffix(suffix).read_bytes() for path in paths]

    return convert


def test_libreoffice_prints_the_same_labels(converted):
    papers = [(paper, house) for paper in PAPERS.values() for house in HOUSES.values()]
    made = converted([(".odt", render(*one, ".odt")) for one in papers], "txt:Text (encoded):UTF8", ".txt")
    for one, content in zip(papers, made, strict=True):
        shown = [words(line) for line in content.decode("utf-8-sig").splitlines() if line.strip()]
        assert [words(f"{label} {text}") for label, text in expected(*one)] == shown


def test_in_every_house_style_each_word_stands_where_it_stands_in_the_word_file(converted):
    files = [(suffix, render(RICH, style(name), suffix)) for suffix in (".odt", ".docx") for name in names()]
    made = converted(files, "pdf", ".pdf")
    for name, odt, docx in zip(names(), made[: len(names())], made[len(names()) :], strict=True):
        assert placed(docx) == placed(odt), name


def placed(content):
    """The texts of every page, with their places in whole points."""
    found = []
    for page in pypdf.PdfReader(io.BytesIO(content)).pages:
        page.extract_text(
            visitor_text=lambda text, _, matrix, *__: (
                found.append((text.strip(), round(matrix[4]), round(matrix[5]))) if text.strip() else None
            )
        )
    return found


def test_pandoc_sees_title_lists_and_emphasis(program, tmp_path):
    source = tmp_path / "paper.odt"
    source.write_bytes(render(RICH, MUN, ".odt"))
    command = [program("pandoc"), str(source), "-t", "html", "--wrap=none"]
    html = subprocess.run(command, check=True, capture_output=True, text=True, timeout=240).stdout
    assert ">Strengthening international cooperation against the diversion of precursors</h1>" in html
    assert ">Health</h2>" in html
    assert "<em>Recalling also</em> its resolution" in html
    assert 'type="a"' in html
    assert "<strong>Topic:</strong> Supply chains" in html
