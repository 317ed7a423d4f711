"""A paper that reskit wrote says itself what each paragraph is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from word_parts import p, style, word_file

from resolution_kit.knowledge.styles import style as house_style
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.printing import typeset
from resolution_kit.reading.word import paragraphs
from resolution_kit.reading.word.own_styles import said
from resolution_kit.text.inline import from_spans, plain, spans
from resolution_kit.writing import render

DEEP = Clause(
    "Decides", (Clause("first", (Clause("second", (Clause("third"),)), Clause("more")), Clause("and so on")),)
)
PAPER = Resolution(parts=(Part(organ=Line("organ", "The General Assembly"), preamble=(
        Clause("Recalling its resolution 1/1"),
        Clause("*deeply moved* by 5 \\* 3", (Clause("one"), Clause("two")), Clause("and all the rest")),
    ), operative=(
        Line("section", "Supply"),
        Clause("Calls upon States", (Clause("to *inter alia* dig"), Clause("to drink")), Clause("and to report")),
        DEEP,
        Line("other", "Here the text was cut"),
    ), end=(Line("other", "1st plenary meeting"), Line("annex", "Annex"), Line("annex", "*list* of wells"))), *(
        Part(
            lead=(Line("section", "B"), Line("title", "The other part")),
            organ=Line("organ", "The General Assembly"),
            operative=(Clause("Requests a report", (Clause("soon"),), Clause("at last")),),
        ),
    )), heading=(
        Field("code", ("DR/1",)), Field("committee", ("Second Committee",)), Field("topic", ("Water",)),
        Field("sponsors", ("Chile", "Oman")), Field("title", ("Water for all",)),
    ))  # fmt: skip


@pytest.fixture(params=["mun", "un"])
def printed_and_read(request, tmp_path):
    """Each paragraph as it was printed and as it is read again."""
    house = house_style(request.param)
    path = tmp_path / "paper.docx"
    path.write_bytes(render(PAPER, house, ".docx"))
    return list(zip(typeset(PAPER, house), paragraphs(path), strict=True))


def test_kinds_and_fields_come_back(printed_and_read):
    for printed, raw in printed_and_read:
        assert (raw.kind, raw.field) == (printed.kind, printed.field)


def test_levels_come_back(printed_and_read):
    for printed, raw in printed_and_read:
        of_clause = printed.kind in ("preambular", "operative", "closing")
        assert raw.level == (printed.level if of_clause else None), printed


def test_labels_are_those_that_were_printed(printed_and_read):
    for printed, raw in printed_and_read:
        assert (raw.label or "") == printed.label


def test_texts_come_back_with_their_endings(printed_and_read):
    for printed, raw in printed_and_read:
        assert plain(raw.text) == plain(printed.text) + printed.ending


def test_openers_however_they_are_set_apart_and_italics_are_marked(printed_and_read):
    assert [raw.text.lower() for _, raw in printed_and_read if "*" in raw.text] == [
        "*recalling* its resolution 1/1,",
        "*deeply moved* by 5 \\* 3:",
        "*calls upon* states:",
        "to *inter alia* dig;",
        "*decides*:",
        "*list* of wells",
        "*requests* a report:",
    ]


def test_names_of_styles_count_only_in_such_a_paper(tmp_path):
    path = tmp_path / "paper.docx"
    for styles, kind in ((style("Annex"), None), (style("Annex") + style("T", name="Resolution Text"), "annex")):
        path.write_bytes(word_file(p("Annex", style="Annex"), styles=styles))
        assert [raw.kind for raw in paragraphs(path)] == [kind]


@pytest.mark.parametrize("name", ["", "Normal", "Clause", "Organs", "Preambular", "Resolution Headings"])
def test_other_names_say_nothing(name):
    assert said(name).kind is None


WORDS = st.text(st.sampled_from("aB1 *\\.,;:_-“’é\u00a0٣中("), min_size=1, max_size=12)


@given(st.lists(WORDS, min_size=1, max_size=6).map("".join))
def test_any_inline_text_of_a_line_comes_back(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("any") / "paper.docx"
    path.write_bytes(render(Resolution(parts=(Part(end=(Line("other", text),)),)), house_style("mun"), ".docx"))
    found = paragraphs(path)
    assert [raw.text for raw in found] == ([from_spans(spans(text)).strip()] if text.strip() else [])
