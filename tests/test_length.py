"""A paper ten times as long takes about ten times as long, whatever is done with it."""

import time
from dataclasses import replace

import pytest

from resolution_kit.draftfile import create, open_draft
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause
from resolution_kit.operations.add import add
from resolution_kit.operations.operation import perform
from resolution_kit.reading import read
from resolution_kit.rules.run import check
from resolution_kit.writing import render

pytestmark = pytest.mark.slow

SHORT, TIMES = 40, 10
AT_MOST = 2 * TIMES
"""What grows with the square takes up to a hundred times as long; twice as long as it should be is the machine."""


def paper(count):
    preamble = [f"Recalling its resolution 70/{i} of 17 December 2015 and its work on route {i}," for i in range(count)]
    clauses = [
        f"{i}. Calls upon all Member States to share what they know about route {i}, and in particular:\n\n"
        f"(a) To keep a register of the operators of paragraph {i};\n\n(b) To report every year on case {i};"
        for i in range(1, count + 1)
    ]
    last = f"{count + 1}. Decides to remain seized of the matter."
    return "\n\n".join(["The General Assembly,", *preamble, *clauses, last]) + "\n"


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    """The short paper and the long one, as (text file, resolution, draft file)."""
    folder = tmp_path_factory.mktemp("length")
    made = []
    for count in (SHORT, SHORT * TIMES):
        text, draft = folder / f"{count}.txt", folder / f"{count}.yaml"
        text.write_text(paper(count), "utf-8")
        resolution = read(text)
        create(draft, replace(resolution, typed=False))
        made.append((text, resolution, draft))
    return made


def added(resolution):
    return add(resolution, Clause("Invites States to share data"))


WORK = {
    "read": lambda text, _resolution, _draft: read(text),
    "checked": lambda _text, resolution, _draft: check(resolution, style("un")),
    "written as Word": lambda _text, resolution, _draft: render(resolution, style("un"), ".docx"),
    "written as Markdown": lambda _text, resolution, _draft: render(resolution, style("un"), ".md"),
    "opened": lambda _text, _resolution, draft: open_draft(draft),
    "changed": lambda _text, resolution, _draft: perform(resolution, added),
}


def seconds(work, made):
    start = time.process_time()
    work(*made)
    return time.process_time() - start


@pytest.mark.parametrize("work", WORK.values(), ids=WORK)
def test_a_paper_ten_times_as_long_takes_about_ten_times_as_long(papers, work):
    short, long = papers
    seconds(work, short)  # reads the data that it needs
    pairs = [(seconds(work, short), seconds(work, long)) for _ in range(5)]
    assert min(b for _, b in pairs) < AT_MOST * min(a for a, _ in pairs)
