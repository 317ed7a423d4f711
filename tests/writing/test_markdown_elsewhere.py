"""The Markdown as others show it: every text as it is, as one paragraph, nothing taken for a mark."""

import json
import random
import re
import subprocess

import pytest
from papers_to_write import PAPERS

from resolution_kit.knowledge.styles import Style, style
from resolution_kit.model import Clause, Line, Part, Resolution
from resolution_kit.printing import typeset
from resolution_kit.text.inline import plain
from resolution_kit.writing import render

DIALECTS = ("gfm", "commonmark", "markdown-smart")
"""GitHub's, the standard, and pandoc's own without its typographic quotes."""

PIECES = (
    *"aab 1. ()[]{}<>*_`~^$&#|\\!-+=:;%@'\"/,é€–•“”",
    *("<b>", "<!--", "-->", "&amp;", "**", "__", "``", "~~", "$$", "](x)", "http://a.b/c_d_", "a@b.org"),
    *("1.", "(a)", "i)", "{{", "}}", "text", " of ", "States"),
)


def words(text: str) -> str:
    return " ".join(text.split())


def expected(paper: Resolution, house: Style) -> list[tuple[str, str]]:
    """(label, text with ending) of every paragraph that has something to show."""
    lines = [(p.label, words(plain(p.text) + p.ending)) for p in typeset(paper, house)]
    return [(label, text) for label, text in lines if label or text]


def shown(markdown: bytes, dialect: str, pandoc: str) -> list[str]:
    command = [pandoc, "-f", dialect, "-t", "json"]
    run = subprocess.run(command, input=markdown, check=True, capture_output=True, timeout=240)
    return [words(text) for text in _paragraphs(json.loads(run.stdout)["blocks"])]


def _paragraphs(blocks: list) -> list[str]:
    found = []
    for block in blocks:
        kind, content = block["t"], block.get("c")
        if kind in ("Para", "Plain"):
            found.append(_text(content))
        elif kind == "Header":
            found.append(_text(content[2]))
        elif kind == "OrderedList":
            found += [text for item in content[1] for text in _paragraphs(item) or [""]]
        elif kind != "RawBlock" or not content[1].startswith("<!-- "):
            found.append(f"{kind}: {content}")
    return found


def _text(inlines: list) -> str:
    pieces = []
    for element in inlines:
        kind, content = element["t"], element.get("c")
        if kind == "Str":
            pieces.append(content)
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            pieces.append(" ")
        elif kind in ("Emph", "Strong", "Underline"):
            pieces.append(_text(content))
        elif kind in ("Link", "Span"):
            pieces.append(_text(content[1]))
        elif kind != "RawInline" or not re.fullmatch(r"</?[biu]>|<!-- .* -->", content[1]):
            pieces.append(f"{kind}: {content}")
    return "".join(pieces)


def compare(paper: Resolution, house: Style, dialect: str, pandoc: str) -> None:
    """Where a dialect makes a list of `(a)` too, the label is not in the text."""
    made = shown(render(paper, house, ".md"), dialect, pandoc)
    wanted = expected(paper, house)
    assert len(made) == len(wanted)
    for text, (label, bare) in zip(made, wanted, strict=True):
        assert text in (bare, f"{label} {bare}")


@pytest.mark.slow
@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("house", ["mun", "un"])
@pytest.mark.parametrize("paper", PAPERS)
def test_every_paragraph_is_shown_as_it_is(paper, house, dialect, program):
    compare(PAPERS[paper], style(house), dialect, program("pandoc"))


@pytest.mark.slow
@pytest.mark.parametrize("dialect", ["gfm", "commonmark"])
@pytest.mark.parametrize("seed", range(3))
def test_no_mixture_of_marks_is_interpreted(seed, dialect, program):
    chance = random.Random(seed)  # noqa: S311 - a test that fails must fail again
    texts = [words("".join(chance.choices(PIECES, k=chance.randint(1, 14)))) or "a" for _ in range(1000)]
    paper = Resolution(
        parts=(
            Part(
                organ=Line("organ", "The Council"),
                preamble=tuple(map(Clause, texts[:400])),
                operative=tuple(Clause(a, (Clause(b),)) for a, b in zip(texts[400:600], texts[600:800], strict=True)),
                end=(
                    *(Line("other", text) for text in texts[800:900]),
                    *(Line("section", text) for text in texts[900:]),
                ),
            ),
        )
    )
    compare(paper, style("un"), dialect, program("pandoc"))


@pytest.mark.slow
def test_github_numbers_clauses_as_the_paper_does(program):
    run = subprocess.run(
        [program("pandoc"), "-f", "gfm", "-t", "json"],
        input=render(PAPERS["rich"], style("un"), ".md"),
        check=True,
        capture_output=True,
        timeout=240,
    )
    lists = [block["c"] for block in json.loads(run.stdout)["blocks"] if block["t"] == "OrderedList"]
    numbers = [start + i for (start, *_), items in lists for i in range(len(items))]
    assert numbers == list(range(1, 11))
