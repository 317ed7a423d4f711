"""The DOCX as others read it: the same clauses, in the same order, with the same labels."""

import io
import json
import re
import subprocess
from dataclasses import replace

import docx
import mammoth
import pytest
from docx2python import docx2python
from papers_to_write import PAPERS, RICH

from resolution_kit.knowledge.styles import Style, style
from resolution_kit.model import Resolution, letter, roman
from resolution_kit.printing import Printed, typeset
from resolution_kit.text.inline import plain
from resolution_kit.writing import render

MUN, UN = style("mun"), style("un")
OTHER = replace(MUN, operative=replace(MUN.operative, labels=("{I}.", "{A})", "{1}.", "({a})"), number_single=False))
"""A house that labels as no other."""

every_paper = pytest.mark.parametrize("paper", PAPERS)
every_house = pytest.mark.parametrize("house", [MUN, UN, OTHER], ids=["mun", "un", "other"])


def words(text: str) -> str:
    return " ".join(text.split())


def expected(paper: Resolution, house: Style) -> list[str]:
    """The paragraphs as they print, with labels."""
    return [words(f"{p.label} {plain(p.text)}{p.ending}") for p in typeset(paper, house)]


def unlabelled(paper: Resolution, house: Style) -> list[str]:
    return [words(f"{plain(p.text)}{p.ending}") for p in typeset(paper, house)]


@every_house
@every_paper
def test_python_docx_reads_every_paragraph(paper, house):
    document = docx.Document(io.BytesIO(render(PAPERS[paper], house, ".docx")))
    assert [words(p.text) for p in document.paragraphs] == unlabelled(PAPERS[paper], house)


@every_house
@every_paper
def test_mammoth_reads_every_paragraph_and_lists_as_lists(paper, house):
    made = mammoth.convert_to_html(io.BytesIO(render(PAPERS[paper], house, ".docx"))).value
    pieces = re.findall(r"<(p|h1|h2|li)>(.*?)(?=</?(?:p|h1|h2|li|ol|ul)>)", made)
    plain_text = [(tag, words(_unescaped(re.sub("<br ?/>", " ", text)))) for tag, text in pieces]
    printed = [p for p in typeset(PAPERS[paper], house) if p.text]
    assert [text for _, text in plain_text] == [words(f"{plain(p.text)}{p.ending}") for p in printed]
    assert [tag == "li" for tag, _ in plain_text] == [bool(p.label) for p in printed]


def _unescaped(html: str) -> str:
    return (
        re.sub(r"</?(?:em|strong|u|a)\b[^>]*>", "", html)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", '"')
        .replace("&amp;", "&")
    )


@every_paper
def test_docx2python_reads_every_paragraph_and_counts_alike(paper):
    with docx2python(io.BytesIO(render(PAPERS[paper], UN, ".docx")), html=False) as result:
        made = [words(line) for line in "\n\n".join(_flat(result.body)).split("\n\n") if line.strip()]
    printed = typeset(PAPERS[paper], UN)
    assert made == [words(f"{_as_docx2python(p)} {plain(p.text)}{p.ending}") for p in printed]


def _flat(nested: object) -> list[str]:
    return [nested] if isinstance(nested, str) else [text for part in nested for text in _flat(part)]


def _as_docx2python(printed: Printed) -> str:
    """It writes every label with one bracket, and goes on after `z)` with `aa)`, `ab)` where Word has `aa`, `bb`."""
    figure = _figure(printed.label)
    doubled = figure[:1] == figure[1:] and figure.isalpha() and figure != "ii"
    return f"a{figure[1:]})" if doubled else f"{figure})" if figure else ""


@pytest.mark.slow
@every_house
@every_paper
def test_libreoffice_prints_the_same_labels(paper, house, program, tmp_path):
    source = tmp_path / "paper.docx"
    source.write_bytes(render(PAPERS[paper], house, ".docx"))
    subprocess.run(
        [
            program("soffice"),
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "txt:Text (encoded):UTF8",
            "--outdir",
            str(tmp_path),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=240,
    )
    made = (tmp_path / "paper.txt").read_text("utf-8-sig").splitlines()
    assert [words(line) for line in made if line.strip()] == expected(PAPERS[paper], house)


@pytest.mark.slow
@every_house
@every_paper
def test_pandoc_counts_alike(paper, house, program, tmp_path):
    source = tmp_path / "paper.docx"
    source.write_bytes(render(PAPERS[paper], house, ".docx"))
    run = subprocess.run([program("pandoc"), str(source), "-t", "json"], check=True, capture_output=True, timeout=240)
    made = [words(text) for text in _pandoc(json.loads(run.stdout)["blocks"])]
    printed = typeset(PAPERS[paper], house)
    assert made == [words(f"{_figure(p.label)} {plain(p.text)}{p.ending}") for p in printed]


@pytest.mark.slow
def test_pandoc_sees_title_language_and_emphasis(program, tmp_path):
    source = tmp_path / "paper.docx"
    source.write_bytes(render(RICH, MUN, ".docx"))
    command = [program("pandoc"), str(source), "-t", "html", "--standalone", "--wrap=none"]
    html = subprocess.run(command, check=True, capture_output=True, text=True, timeout=240).stdout
    assert ">Strengthening international cooperation against the diversion of precursors</h1>" in html
    assert ">Health</h2>" in html
    assert "<p><em>Recalling also</em> its resolution" in html
    assert "<u>Calls upon</u> all Member States:" in html
    assert "<strong>Topic:</strong> Supply chains" in html


def _pandoc(blocks: list) -> list[str]:
    """The paragraphs as pandoc counts them; it knows the bracket of a label at the first level only."""
    lines = []
    for block in blocks:
        kind, content = block["t"], block.get("c")
        if kind == "OrderedList":
            (start, numbering, _), items = content
            for number, item in enumerate(items, start):
                first, *rest = _pandoc(item)
                lines += [f"{_counted(number, numbering['t'])} {first}", *rest]
        else:
            lines.append(_text(content[-1] if kind == "Header" else content))
    return lines


def _counted(number: int, numbering: str) -> str:
    figure = {"Decimal": str(number), "LowerAlpha": letter(number - 1), "LowerRoman": roman(number)}
    figure |= {"UpperAlpha": letter(number - 1).upper(), "UpperRoman": roman(number).upper()}
    return figure[numbering]


def _figure(label: str) -> str:
    return re.sub(r"[(.)]", "", label)


def _text(inlines: list | str) -> str:
    """The text of pandoc's inline elements."""
    if isinstance(inlines, str):
        return inlines
    pieces = []
    for element in inlines:
        kind, content = element["t"], element.get("c")
        if kind in ("Space", "SoftBreak", "LineBreak"):
            pieces.append(" ")
        else:
            pieces.append(_text(content[-1] if kind in ("Span", "Link") else content))
    return "".join(pieces)
