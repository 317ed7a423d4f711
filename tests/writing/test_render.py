"""What holds for every format."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from papers import with_main
from papers_to_write import PAPERS, RICH

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.writing import WRITERS, render

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("house", ["mun", "un"])
@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_is_written_in_every_style(paper, house, suffix):
    assert render(PAPERS[paper], style(house), suffix)


@pytest.mark.parametrize("suffix", WRITERS)
def test_an_empty_paper_is_written_too(suffix):
    assert isinstance(render(Resolution(), style("mun"), suffix), bytes)


def test_the_case_of_a_suffix_does_not_count():
    assert render(RICH, style("mun"), ".DOCX") == render(RICH, style("mun"), ".docx")


@pytest.mark.parametrize(
    ("suffix", "found"),
    [(".rtf", "no paper ends in `.rtf`"), ("", "a name without an ending"), (".doc", "no paper ends in `.doc`")],
)
def test_an_unknown_suffix_is_refused_with_those_that_are_known(suffix, found):
    known = re.escape(", ".join(WRITERS))
    with pytest.raises(Problem, match=rf"^{re.escape(found)}, expected a name that ends in {known}$"):
        render(RICH, style("mun"), suffix)


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("sign", ["\0", "\x1b", "\x08", "\x0c", "\ud83d", "\uffff"])
def test_a_character_that_no_file_can_hold_is_refused_with_its_clause(sign, suffix):
    item = Clause("to stop", (Clause("now"), Clause(f"all of *this{sign}* at once")))
    paper = with_main(RICH, operative=(Clause("Notes"), Clause("Decides", (item,))))
    with pytest.raises(Problem) as caught:
        render(paper, style("mun"), suffix)
    expected = f"clause 2.a.ii: found the character U+{ord(sign):04X} after `all of *this`, "
    assert str(caught.value) == f"{expected}which no paper can hold; take it out"


def test_a_character_that_no_file_can_hold_is_refused_in_the_heading_and_other_lines():
    for paper, place in (
        (Resolution(heading=(Field("topic", ("a\0b",)),)), "topic"),
        (Resolution(parts=(Part(end=(Line("annex", "a\0b"),)),)), "annex"),
    ):
        with pytest.raises(Problem, match=f"^{place}: found the character U[+]0000"):
            render(paper, style("mun"), ".txt")


def test_a_field_that_no_file_can_name_is_refused():
    with pytest.raises(Problem, match=r"^the name of a heading field has the character U[+]0000"):
        render(Resolution(heading=(Field("a\0b", ("x",), typed="x"),)), style("mun"), ".docx")


@pytest.mark.parametrize("suffix", WRITERS)
def test_the_same_paper_is_the_same_bytes_in_another_process(suffix):
    script = (
        "import sys; from papers_to_write import HOSTILE; from resolution_kit.knowledge.styles import style;"
        "from resolution_kit.writing import render; sys.stdout.buffer.write(render(HOSTILE, style('un'), sys.argv[1]))"
    )
    path = os.pathsep.join((str(ROOT), str(Path(__file__).parent), str(Path(__file__).parents[1])))
    made = [
        subprocess.run(
            [sys.executable, "-c", script, suffix],
            env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    ]
    assert made[0] == made[1] != b""


def test_no_format_loads_what_it_does_not_need():
    script = (
        "import sys; from papers_to_write import RICH; from resolution_kit.knowledge.styles import style;"
        "from resolution_kit.writing import render; render(RICH, style('un'), sys.argv[1]);"
        "print(sorted({'docx', 'lxml', 'jinja2', 'zipfile'} & set(sys.modules)))"
    )
    path = os.pathsep.join((str(ROOT), str(Path(__file__).parent), str(Path(__file__).parents[1])))
    loaded = {
        suffix: subprocess.run(
            [sys.executable, "-c", script, suffix],
            env={**os.environ, "PYTHONPATH": path},
            capture_output=True,
            check=True,
            text=True,
        ).stdout.strip()
        for suffix in WRITERS
    }
    assert {".docx"} == {suffix for suffix, found in loaded.items() if "docx" in found or "lxml" in found}
    assert "jinja2" not in loaded[".docx"] + loaded[".txt"]
