"""What the keys of a house style do to the page."""

import io
import re
import zipfile
from dataclasses import replace

import pytest
from papers import with_main

from resolution_kit.knowledge.styles import (
    Font,
    HeadingField,
    Indent,
    LineNumbers,
    Operative,
    Organ,
    Page,
    Preambular,
    Style,
    style,
)
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.printing import typeset
from resolution_kit.text.inline import plain
from resolution_kit.writing import render

LIST = (Clause("To act"), Clause("to report", (Clause("Now"), Clause("later"))))
PAPER = Resolution(
    parts=(
        Part(
            organ=Line("organ", "The Council"),
            preamble=(Clause("Recalling also this"), Clause("Aware of that"), Clause("Noting more")),
            operative=(Clause("Calls upon all", LIST), Clause("Decides to end", LIST, Clause("and requests a report"))),
        ),
    ),
    heading=(Field("committee", ("Legal Committee",)), Field("sponsors", ("Peru", "Côte d'Ivoire", "Cuba"))),
)


def printed(house: Style, paper: Resolution = PAPER) -> list[str]:
    return [f"{p.label} {plain(p.text)}{p.ending}".strip() for p in typeset(paper, house)]


def test_a_field_that_the_style_does_not_name_is_not_printed():
    assert printed(Style(heading=(HeadingField("committee"),)))[:2] == ["Legal Committee", "The Council,"]


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        (HeadingField("sponsors", "By:"), "By: Peru, Côte d'Ivoire, Cuba"),
        (HeadingField("sponsors", order="alphabetical"), "Côte d'Ivoire, Cuba, Peru"),
        (HeadingField("sponsors", separator="; "), "Peru; Côte d'Ivoire; Cuba"),
        (HeadingField("sponsors", take="first"), "Peru"),
        (HeadingField("sponsors", take="rest"), "Côte d'Ivoire, Cuba"),
        (HeadingField("title", default="DRAFT"), "DRAFT"),
        (HeadingField("committee", capitals=True, suffix="!"), "LEGAL COMMITTEE!"),
    ],
)
def test_a_line_of_the_heading(form, shown):
    assert printed(Style(heading=(form,)))[0] == shown


def test_co_sponsors_stand_with_the_sponsors_where_they_have_no_line():
    paper = PAPER.with_field("co_sponsors", "Chile")
    both = HeadingField("sponsors", "By:"), HeadingField("co_sponsors", "With:")
    assert printed(Style(heading=both[:1]), paper)[0] == "By: Peru, Côte d'Ivoire, Cuba, Chile"
    assert printed(Style(heading=both), paper)[:2] == ["By: Peru, Côte d'Ivoire, Cuba", "With: Chile"]


def test_lines_that_are_no_fields_stay_where_they_stood():
    heading = (Line("heading", "Our conference"), *PAPER.heading, Line("heading", "Second reading"))
    house = Style(heading=(HeadingField("sponsors"), HeadingField("committee")))
    lines = printed(house, replace(PAPER, heading=heading))[:4]
    assert lines == ["Our conference", "Peru, Côte d'Ivoire, Cuba", "Second reading", "Legal Committee"]


@pytest.mark.parametrize(
    ("organ", "lines"),
    [
        (Organ(capitals=True), ["THE COUNCIL,"]),
        (Organ(comma=False), ["The Council"]),
        (Organ(of="committee"), ["The Legal Committee,"]),
        (Organ(of="committee", article=""), ["Legal Committee,"]),
        (Organ(shown=False), []),
        (Organ(again="RESOLVES:"), ["The Council,", "RESOLVES:"]),
        (Organ(again="{organ} hereby:", capitals=True), ["THE COUNCIL,", "THE COUNCIL HEREBY:"]),
        (Organ(shown=False, again="{committee},"), ["The Legal Committee,"]),
    ],
)
def test_the_organ_line_and_the_line_between_the_parts(organ, lines):
    assert [plain(p.text) + p.ending for p in typeset(PAPER, Style(organ=organ)) if p.kind == "organ"] == lines


def test_the_line_between_stands_between():
    kinds = [p.kind for p in typeset(PAPER, Style(organ=Organ(again="RESOLVES:"))) if not p.level]
    assert kinds == ["organ", "preambular", "preambular", "preambular", "organ"]


def test_a_paper_that_names_its_organ_again_itself_has_no_second_line():
    paper = with_main(PAPER, operative=(Line("organ", "The Council hereby", ":"), *PAPER.main.operative))
    assert printed(Style(organ=Organ(again="RESOLVES:")), paper).count("RESOLVES:") == 0


def test_without_a_preamble_the_organ_is_not_named_twice():
    paper = with_main(PAPER, preamble=())
    assert printed(Style(organ=Organ(again="{organ} hereby:")), paper)[:1] == ["The Council hereby:"]
    assert printed(Style(organ=Organ(again="RESOLVES:")), paper)[:2] == ["The Council", "RESOLVES:"]


def test_a_further_part_always_begins_with_its_organ():
    part = Part(
        lead=(Line("section", "B"),),
        organ=PAPER.main.organ,
        preamble=PAPER.main.preamble,
        operative=PAPER.main.operative,
    )
    paper = replace(PAPER, parts=(PAPER.main, part))
    kinds = [p.kind for p in typeset(paper, Style(organ=Organ(shown=False))) if p.kind in ("organ", "section")]
    assert kinds == ["section", "organ"]


@pytest.mark.parametrize(
    ("house", "endings"),
    [
        (Preambular(), ",,,"),
        (Preambular(last=":"), ",,:"),
        (Preambular(ending=";", before_last="; and", last=","), ";; and,"),
    ],
)
def test_endings_of_the_preamble(house, endings):
    shown = [p.ending for p in typeset(PAPER, Style(preambular=house)) if p.kind == "preambular"]
    assert "".join(shown) == endings


def test_a_list_in_the_preamble_has_labels_and_endings_of_its_own():
    paper = Resolution(parts=(Part(preamble=(Clause("Noting", LIST), Clause("Aware"))),))
    house = Style(preambular=Preambular(labels=("-",), item=","))
    assert printed(house, paper) == ["Noting:", "- To act,", "- to report:", "- Now,", "- later,", "Aware,"]


@pytest.mark.parametrize(
    ("house", "text", "length"),
    [
        (Preambular(), "Recalling also this", 14),
        (Preambular(extent="word"), "Recalling also this", 9),
        (Preambular(capitals=True), "RECALLING ALSO this", 14),
        (Preambular(extent="word", capitals=True), "RECALLING also this", 9),
    ],
)
def test_how_much_of_an_opener_is_set_apart(house, text, length):
    opener = next(p for p in typeset(PAPER, Style(preambular=house)) if p.kind == "preambular")
    assert (opener.text, opener.opener) == (text, length)


def test_capitals_leave_italics_and_stars_alone():
    paper = Resolution(parts=(Part(preamble=(Clause(r"*Noting \* well* the *Bulletin*"),)),))
    (shown,) = typeset(paper, Style(preambular=Preambular(capitals=True)))
    assert shown.text == r"NOTING \* WELL the *Bulletin*"


def test_verbs_in_the_infinitive_stand_in_clauses_and_closing_texts_only():
    house = Style(operative=Operative(verb="infinitive", understood="decide", emphasis="none"))
    paper = with_main(
        PAPER, operative=(Clause("Urges all", (Clause("Notes"), Clause("Urges"))), *PAPER.main.operative[1:])
    )
    assert printed(house, paper)[4:] == [
        "1. To urge all:", "(a) Notes;", "(b) Urges;",
        "2. To end:", "(a) To act;", "(b) to report:", "(i) Now;", "(ii) later;", "and to request a report.",
    ]  # fmt: skip


def test_the_draft_keeps_its_text_whatever_is_printed():
    shown = [p.clause.text for p in typeset(PAPER, style("oas")) if p.clause]
    assert shown == [p.clause.text for p in typeset(PAPER, style("thimun")) if p.clause]


def xml(house: Style, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(render(PAPER, house, ".docx"))) as archive:
        return archive.read(f"word/{name}.xml").decode()


def test_word_has_no_line_numbers_unless_the_style_wants_them():
    assert "lnNumType" not in xml(Style(), "document")
    assert "suppressLineNumbers" not in xml(Style(), "styles")


def test_word_numbers_lines_as_the_style_says():
    house = Style(line_numbers=LineNumbers(every=5, restart="page"), heading=(HeadingField("committee"),))
    assert '<w:lnNumType w:countBy="5" w:distance="340" w:restart="newPage"/>' in xml(house, "document")
    silent = replace(house, line_numbers=LineNumbers(every=1, heading=False))
    assert '<w:lnNumType w:countBy="1" w:distance="340" w:restart="continuous"/>' in xml(silent, "document")
    heading = re.search(r'w:styleId="ResolutionHeading">.*?</w:style>', xml(silent, "styles"))
    assert heading
    assert "suppressLineNumbers" in heading[0]


def test_line_numbers_stand_where_the_schema_of_word_has_them():
    section = re.search("<w:sectPr>.*</w:sectPr>", xml(Style(line_numbers=LineNumbers(every=1)), "document"))
    assert section
    assert re.findall(r"<w:(\w+)", section[0]) == ["sectPr", "pgSz", "pgMar", "lnNumType"]


def test_margins_of_the_sheet_may_differ():
    document = xml(Style(page=Page("Letter", 2.54, top=5.08, side=1.27)), "document")
    assert '<w:pgSz w:w="12240" w:h="15840"/>' in document
    assert '<w:pgMar w:top="2880" w:right="720" w:bottom="1440" w:left="720"' in document


def test_a_blank_line_is_as_high_as_a_line():
    assert Font(size=10, after=3).space == 3
    assert Font(size=10, after=3, blank_line=True).space == pytest.approx(11.5)
    assert 'w:after="230" w:line="240"' in xml(Style(font=Font(size=10, blank_line=True)), "styles")
    assert 'w:line="480"' in xml(Style(font=Font(line=2)), "styles")


@pytest.mark.parametrize(
    ("indent", "begins"),
    [
        (Indent(step=1), [0, 1, 2, 3]),
        (Indent(step=1, levels=(0.5,)), [0.5, 1.5, 2.5, 3.5]),
        (Indent(step=1, levels=(0, 3, 4)), [0, 3, 4, 5]),
    ],
)
def test_levels_begin_where_the_style_says(indent, begins):
    assert [indent.begin(level) for level in (1, 2, 3, 4)] == begins


def test_lists_of_the_preamble_are_lists_of_word_with_their_own_labels():
    paper = Resolution(parts=(Part(preamble=(Clause("Noting", LIST),)),))
    with zipfile.ZipFile(io.BytesIO(render(paper, Style(preambular=Preambular(labels=("-",))), ".docx"))) as archive:
        numbering = archive.read("word/numbering.xml").decode()
    assert '<w:numFmt w:val="bullet"/>' in numbering
    assert '<w:lvlText w:val="-"/>' in numbering
