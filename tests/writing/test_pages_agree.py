"""The PDF, which Typst sets, beside the DOCX as LibreOffice sets it: the same lines on the same pages."""

import difflib
import random
import re
import subprocess
from itertools import chain
from pathlib import Path

import pytest
from corpora import of_shared, with_shared
from papers_to_write import RICH

from resolution_kit.knowledge.styles import names, style
from resolution_kit.reading import read
from resolution_kit.writing import render

pytestmark = pytest.mark.slow
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
PAPERS = sorted([*of_shared("plain/*.txt"), *of_shared("italics/*.md")])
SOME = sorted(random.Random(16).sample(PAPERS, 10)) if PAPERS else []  # noqa: S311 - a fixed choice, no secret


@pytest.fixture
def both(program, tmp_path):
    """Each paper as (what is shown of its DOCX, what of its PDF): the lines of its pages, or what else is asked."""

    def pages(papers, shown=lines):
        docx = [tmp_path / f"{number:02}.docx" for number in range(len(papers))]
        ours = [path.with_suffix(".ours.pdf") for path in docx]
        for (paper, house), word, pdf in zip(papers, docx, ours, strict=True):
            word.write_bytes(render(paper, house, ".docx"))
            pdf.write_bytes(render(paper, house, ".pdf"))
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        command = [program("soffice"), profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, *docx]
        subprocess.run(command, check=True, capture_output=True, timeout=290)
        theirs = [path.with_suffix(".pdf") for path in docx]
        return [(shown(program, one), shown(program, other)) for one, other in zip(theirs, ours, strict=True)]

    return pages


def lines(program, path):
    command = [program("pdftotext"), "-layout", path, "-"]
    shown = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout
    return [[" ".join(line.split()) for line in page.split("\n") if line.strip()] for page in shown.split("\f")[:-1]]


def words(program, path):
    """Every word with its distance from the left edge in points, in the order of the alphabet."""
    command = [program("pdftotext"), "-bbox", path, "-"]
    shown = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout
    return sorted((word, float(left)) for left, word in re.findall(r'<word xMin="([\d.]+)"[^>]*>([^<]*)', shown))


def test_in_every_house_style_each_page_has_the_same_lines(both):
    for name, (word, pdf) in zip(names(), both([(RICH, style(name)) for name in names()]), strict=True):
        assert word == pdf, name


@pytest.mark.parametrize("titled", [True, False])
def test_in_every_house_style_each_word_is_as_far_from_the_edge(both, titled):
    """Without a title and a topic the organ is the heading of the paper, and has its indent all the same."""
    paper = RICH if titled else RICH.with_field("title").with_field("topic")
    for name, (word, pdf) in zip(names(), both([(paper, style(name)) for name in names()], words), strict=True):
        assert [one for one, _ in word] == [one for one, _ in pdf], name
        assert [left for _, left in word] == pytest.approx([left for _, left in pdf], abs=1.5), name


def test_the_examples_break_at_the_same_words(both):
    papers = [read(path) for path in EXAMPLES]
    assert alike(both([(paper, style(paper.style or "mun")) for paper in papers])) >= 0.98


@with_shared
@pytest.mark.parametrize(("house", "least"), [("mun", 0.99), ("un", 0.98)])
def test_ten_long_papers_break_at_the_same_words(both, house, least):
    assert alike(both([(read(path), style(house)) for path in SOME])) >= least


def alike(papers):
    """The share of the lines of the Word files that the PDFs have, in the same order."""
    same = total = 0
    for word, pdf in papers:
        one, other = list(chain.from_iterable(word)), list(chain.from_iterable(pdf))
        total += len(one)
        blocks = difflib.SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
        same += sum(block.size for block in blocks)
    return same / total
