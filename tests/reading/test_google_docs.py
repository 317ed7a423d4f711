"""Markdown as Google Docs saves it; its Word, OpenDocument and text are among the shapes of tests/reading/variants."""

import pytest

from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.reading import read
from resolution_kit.reports.outline import outline
from resolution_kit.writing import render

SAVED = """\
# **Water for all** {#water-for-all}

**Committee:** Second Committee  
**Topic:** The supply of water  
**Sponsors:** Chile, Oman

The General Assembly,

*Recalling* its resolution 70/1 of 25 September 2015,

*Deeply concerned* that 5 \\- 6 million people lack water \\[as of 2020\\],

1. Calls upon all Member States:  
   1. to dig wells\\!  
   2. to report:  
      1. every year;  
      2. to the Secretary\\-General;  
2. Encourages donors to pay[^1];

3. Decides to remain seized of the matter.

[^1]: A note.
"""  # noqa: W291 - Google Docs ends a line in a paragraph with two blanks


def rows(path):
    return [(one["kind"], one["level"], one["text"]) for one in outline(read(path))]


def test_markdown_of_google_docs_is_read_with_its_levels_and_without_its_marks(tmp_path):
    path = tmp_path / "paper.md"
    path.write_text(SAVED, "utf-8")
    assert [
        ("title", None, "Water for all"),
        ("heading", None, "Committee: Second Committee"),
        ("heading", None, "Topic: The supply of water"),
        ("heading", None, "Sponsors: Chile, Oman"),
        ("organ", None, "The General Assembly"),
        ("preambular", 0, "Recalling its resolution 70/1 of 25 September 2015"),
        ("preambular", 0, "Deeply concerned that 5 - 6 million people lack water [as of 2020]"),
        ("operative", 1, "Calls upon all Member States"),
        ("operative", 2, "to dig wells!"),
        ("operative", 2, "to report"),
        ("operative", 3, "every year"),
        ("operative", 3, "to the Secretary-General"),
        ("operative", 1, "Encourages donors to pay[^1]"),
        ("operative", 1, "Decides to remain seized of the matter"),
    ] == rows(path)[:-1]
    assert "[^1]: A note" == rows(path)[-1][2].removesuffix(".")


@pytest.mark.parametrize("title", ["Water {for all}", "Water {#", "Water #{1}", "{.class}", "Water {#for-all}"])
def test_braces_that_a_title_of_a_draft_has_are_its_own(tmp_path, title):
    part = Part(organ=Line("organ", "The General Assembly"), operative=(Clause("Urges all"), Clause("Decides so")))
    path = tmp_path / "paper.md"
    path.write_bytes(render(Resolution(heading=(Field("title", (title,)),), parts=(part,)), style("mun"), ".md"))
    assert title == read(path).first("title")
