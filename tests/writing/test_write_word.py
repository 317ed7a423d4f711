"""The DOCX by itself: its XML, its styles, what it says of itself."""

import io
import re
import zipfile
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree as ET

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from papers_to_write import ANY, HOSTILE, NASTY, PAPERS, PARTS, RICH
from word_file import W, outline, part, pretty, style_names, text_of, value

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import HeadingField, names, style
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.printing import typeset
from resolution_kit.text.inline import plain
from resolution_kit.writing import render
from resolution_kit.writing.word.numbering import counted

MUN, UN = style("mun"), style("un")

ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr "
    "suppressLineNumbers pBdr tabs spacing ind jc outlineLvl",
    "rPr": "rStyle rFonts b bCs i iCs sz szCs u lang",
    "lvl": "start numFmt pStyle suff lvlText lvlJc pPr",
    "style": "name basedOn qFormat pPr rPr",
    "abstractNum": "nsid multiLevelType lvl",
    "num": "abstractNumId lvlOverride",
    "sectPr": "headerReference footerReference pgSz pgMar pgBorders lnNumType pgNumType titlePg",
    "settings": "defaultTabStop evenAndOddHeaders footnotePr compat themeFontLang",
}
"""The order in which the schema of WordprocessingML wants the children (ECMA-376, part 1, annex A)."""


def in_xml(paper: Resolution, house=MUN) -> list[ET.Element]:
    return list(part(render(paper, house, ".docx"), "word/document.xml").iter(f"{W}p"))


@pytest.mark.parametrize("house", ["mun", "un"])
@pytest.mark.parametrize("paper", ["rich", "parts"])
def test_the_outline_is_the_golden_one(golden, paper, house):
    golden(f"{paper}.{house}.docx.txt", "\n".join(outline(render(PAPERS[paper], style(house), ".docx"))) + "\n")


@pytest.mark.parametrize("house", ["mun", "un"])
def test_the_looks_are_the_golden_ones(golden, house):
    made = render(RICH, style(house), ".docx")
    names = ("word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/footer1.xml", "docProps/core.xml")
    golden(f"rich.{house}.docx.xml", "".join(f"<!-- {name} -->\n{pretty(made, name)}" for name in names))


@pytest.mark.parametrize("house", [MUN, UN], ids=["mun", "un"])
@pytest.mark.parametrize("paper", PAPERS)
def test_every_paragraph_bears_its_text_and_no_typed_label(paper, house):
    made = ["".join(text_of(run) for run in p.iter(f"{W}r")) for p in in_xml(PAPERS[paper], house)]
    assert made == [plain(p.text) + p.ending for p in typeset(PAPERS[paper], house)]


ORDERED = [*((paper, "un") for paper in PAPERS), *(("rich", name) for name in names())]


@pytest.mark.parametrize(("paper", "house"), ORDERED)
def test_elements_stand_in_the_order_of_the_schema(paper, house):
    made = render(PAPERS[paper], style(house), ".docx")
    feet = ["footer1"] if style(house).page.numbers else []
    for name in ("document", "styles", "numbering", "settings", *feet):
        for element in part(made, f"word/{name}.xml").iter():
            tag = element.tag.removeprefix(W)
            if tag in ORDER:
                places = [ORDER[tag].split().index(_place_of(child)) for child in element]
                assert all(a <= b for a, b in pairwise(places)), ET.tostring(element)


def _place_of(child: ET.Element) -> str:
    """Heads and feet stand first, in any order."""
    return child.tag.removeprefix(W).replace("footerReference", "headerReference")


@given(ANY, st.sampled_from([MUN, UN]))
def test_whatever_the_model_allows_is_printed_whole(paper, house):
    made = render(paper, house, ".docx")
    names = style_names(made)
    paragraphs = list(part(made, "word/document.xml").iter(f"{W}p"))
    texts = ["".join(text_of(run) for run in p.iter(f"{W}r")) for p in paragraphs]
    shown = [p for p in typeset(paper, house) if p.text or p.label]
    assert texts == [re.sub("\r\n|[\r\x85\u2028\u2029]", "\n", plain(p.text)) + p.ending for p in shown]
    assert {value(p, "pPr/pStyle") for p in paragraphs} <= set(names)
    assert len(names) == sum(1 for _ in part(made, "word/styles.xml").iter(f"{W}style"))


@pytest.mark.parametrize("paper", PAPERS)
def test_every_style_and_list_that_is_used_is_there_once(paper):
    made = render(PAPERS[paper], MUN, ".docx")
    ids = [s.get(f"{W}styleId") for s in part(made, "word/styles.xml").iter(f"{W}style")]
    numbering = part(made, "word/numbering.xml")
    lists = [n.get(f"{W}numId") for n in numbering.iter(f"{W}num")]
    document = part(made, "word/document.xml")
    styles_used = {e.get(f"{W}val") for tag in ("pStyle", "rStyle") for e in document.iter(f"{W}{tag}")}
    styles_used |= {e.get(f"{W}val") for e in numbering.iter(f"{W}pStyle")}
    styles_used |= {e.get(f"{W}val") for e in part(made, "word/styles.xml").iter(f"{W}basedOn")}
    assert len(ids) == len(set(ids))
    assert styles_used <= set(ids)
    assert {e.get(f"{W}val") for e in document.iter(f"{W}numId")} <= set(lists)


def test_a_clause_without_a_label_stands_in_no_list_and_its_items_in_their_own():
    paper = Resolution(parts=(Part(operative=(Clause("Decides to meet again", (Clause("soon"), Clause("often"))),)),))
    assert outline(render(paper, UN, ".docx")) == [
        "[Unnumbered Operative Clause +] {Operative Opener: Decides} to meet again:",
        "[Unnumbered Sub-clause 1 (4/0)] Soon;",
        "[Unnumbered Sub-clause 1 (4/0)] Often.",
    ]


def test_the_numbers_of_a_second_part_begin_anew():
    lines = "\n".join(outline(render(PARTS, MUN, ".docx")))
    first, second = (set(re.findall(r" \((\d+)/\d\)", half)) for half in lines.split("[Section Title] B"))
    numbering = part(render(PARTS, MUN, ".docx"), "word/numbering.xml")
    restarted = {n.get(f"{W}numId") for n in numbering.iter(f"{W}num") if value(n, "lvlOverride/startOverride") == "1"}
    assert second
    assert not first & second
    assert second <= restarted


def test_lists_count_as_the_house_style_labels():
    house = replace(MUN, operative=replace(MUN.operative, labels=("{I}", "{A})", "Item {1}", "-")))
    levels = part(render(RICH, house, ".docx"), "word/numbering.xml").iter(f"{W}lvl")
    made = [(value(level, "numFmt"), value(level, "lvlText")) for level in levels][:5]
    expected = [("upperRoman", "%1"), ("upperLetter", "%2)"), ("decimal", "Item %3"), ("bullet", "-"), ("bullet", "-")]
    assert made == expected


def test_a_label_that_word_cannot_count_is_refused():
    with pytest.raises(Problem, match=r"the label `\{1\}\.\{a\}` counts in 2 ways, expected one"):
        counted("{1}.{a}", 0)


def test_a_clause_deeper_than_word_counts_is_refused():
    clause = Clause("deep")
    for _ in range(10):
        clause = Clause("deep", (clause,))
    with pytest.raises(
        Problem, match=r"^clause 1\.a\.i\.a\.a\.a\.a\.a\.a\.a: stands 10 levels deep, expected at most 9"
    ):
        render(Resolution(parts=(Part(operative=(clause,)),)), MUN, ".docx")


def test_nothing_of_a_text_is_interpreted():
    paragraphs = in_xml(HOSTILE)[-len(NASTY) :]
    assert ["".join(text_of(run) for run in p.iter(f"{W}r")) for p in paragraphs] == [plain(text) for text in NASTY]


def test_line_breaks_and_tabs_inside_a_text_are_words_own():
    (paragraph,) = in_xml(Resolution(parts=(Part(end=(Line("other", "one\ntwo\r\nthree\u2028four\tfive"),)),)))
    tags = [child.tag.removeprefix(W) for run in paragraph.iter(f"{W}r") for child in run]
    assert tags == ["t", "br", "t", "br", "t", "br", "t", "tab", "t"]


def test_openers_captions_and_italics_are_character_styles():
    made = outline(render(RICH, MUN, ".docx"))
    assert "[Resolution Heading topic] {Heading Caption: Topic:} Supply chains of synthetic drugs" in made
    assert "[Organ +] {Organ Name: The Commission on Narcotic Drugs}," in made
    assert (
        "[Preambular Clause] {Preambular Opener: Deeply concerned} by the number of deaths, and noting that "
        "{Emphasis: Papaver somniferum} is not their source,"
    ) in made


@pytest.mark.parametrize(("house", "look"), [(MUN, "u"), (UN, "i")], ids=["mun", "un"])
def test_the_house_style_sets_the_look_of_openers(house, look):
    (opener,) = (
        s for s in part(render(RICH, house, ".docx"), "word/styles.xml") if s.get(f"{W}styleId") == "OperativeOpener"
    )
    assert opener.find(f"{W}rPr/{W}{look}") is not None


def test_lead_ins_the_organ_and_titles_stay_with_what_follows():
    made = render(RICH, MUN, ".docx")
    kept = {value(s, "name") for s in part(made, "word/styles.xml") if s.find(f"{W}pPr/{W}keepNext") is not None}
    assert kept == {"heading 1", "heading 2", "Organ", "Annex Title"}
    assert all(line.startswith(("[Organ", "[Section")) or line.endswith(":") for line in outline(made) if " +]" in line)
    assert sum(line.endswith(":") for line in outline(made)) == sum(
        " +] " in x and x.endswith(":") for x in outline(made)
    )


def test_no_line_of_a_clause_stands_alone_on_a_page():
    usual = next(s for s in part(render(RICH, MUN, ".docx"), "word/styles.xml") if value(s, "name") == "Normal")
    widows = usual.find(f"{W}pPr/{W}widowControl")
    assert widows is not None
    assert widows.get(f"{W}val") is None  # it is on


def test_a_paper_opens_in_python_docx_with_its_properties():
    document = docx.Document(io.BytesIO(render(RICH, UN, ".docx")))
    properties = document.core_properties
    assert properties.title == "Strengthening international cooperation against the diversion of precursors"
    assert properties.subject == "Supply chains of synthetic drugs"
    assert properties.author == "Canada, Côte d’Ivoire, Netherlands (Kingdom of the)"
    assert properties.language == "en-GB"
    assert properties.created == properties.modified
    assert properties.created.year == 2000


def test_a_paper_without_title_sponsors_and_topic_still_has_a_name():
    properties = docx.Document(
        io.BytesIO(render(Resolution(parts=(Part(organ=Line("organ", "The *General* Assembly")),)), UN, ".docx"))
    ).core_properties
    assert (properties.title, properties.subject, properties.author) == ("The General Assembly", "", "")


def test_what_a_file_says_of_itself_is_what_word_can_hold():
    sponsors = Field("sponsors", tuple(f"Delegation {n}" for n in range(90)))
    paper = Resolution(heading=(sponsors, Field("committee", ("x",)), Field("topic", ("one\ntwo",))))
    properties = docx.Document(io.BytesIO(render(paper, UN, ".docx"))).core_properties
    assert 255 == len(properties.author)
    assert "one two" == properties.subject


@pytest.mark.parametrize(
    ("house", "field"), [("hkmun", "code"), ("thimun", "title"), ("oas", "topic"), ("worldmun", "sponsors")]
)
def test_a_field_that_is_not_printed_may_hold_what_no_file_can(house, field):
    paper = Resolution(parts=(Part(organ=Line("organ", "The Council")),), heading=(Field(field, ("a\x01b",)),))
    document = docx.Document(io.BytesIO(render(paper, style(house), ".docx")))
    about = document.core_properties
    assert {"title": about.title, "topic": about.subject, "sponsors": about.author}.get(field, "ab") == "ab"


@pytest.mark.parametrize(
    ("house", "language"),
    [(UN, "en-GB"), (replace(UN, language="fr"), "fr-FR"), (replace(UN, language="pt"), "pt")],
    ids=["English", "French", "another"],
)
def test_the_document_says_its_language(house, language):
    made = part(render(RICH, house, ".docx"), "word/styles.xml")
    assert value(made, "docDefaults/rPrDefault/rPr/lang") == language


@pytest.mark.parametrize(("house", "size"), [(MUN, ("11906", "16838")), (UN, ("12240", "15840"))], ids=["A4", "Letter"])
def test_the_page_is_that_of_the_house_style(house, size):
    page = part(render(RICH, house, ".docx"), "word/document.xml").find(f"{W}body/{W}sectPr/{W}pgSz")
    assert (page.get(f"{W}w"), page.get(f"{W}h")) == size


def test_page_numbers_are_fields():
    foot = part(render(RICH, UN, ".docx"), "word/footer1.xml")
    fields = [field.get(f"{W}instr") for field in foot.iter(f"{W}fldSimple")]
    assert fields == [" PAGE ", " NUMPAGES "]
    assert "".join(text_of(run) for run in foot.iter(f"{W}r")) == "1/1"


def test_a_style_without_page_numbers_has_no_foot():
    made = render(RICH, replace(MUN, page=replace(MUN.page, numbers="")), ".docx")
    assert "word/footer1.xml" not in zipfile.ZipFile(io.BytesIO(made)).namelist()
    assert b"footer" not in zipfile.ZipFile(io.BytesIO(made)).read("word/_rels/document.xml.rels")


def test_the_zip_has_no_clock():
    infos = zipfile.ZipFile(io.BytesIO(render(RICH, MUN, ".docx"))).infolist()
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert infos[0].filename == "[Content_Types].xml"


def test_titles_are_headings_for_whoever_navigates():
    made = render(RICH, MUN, ".docx")
    parents = {value(s, "name"): value(s, "basedOn") for s in part(made, "word/styles.xml").iter(f"{W}style")}
    names = style_names(made)
    assert names[parents["Resolution Title"]] == "heading 1"
    assert names[parents["Section Title"]] == "heading 2"


def test_a_field_of_ones_own_is_a_heading_too():
    house = replace(MUN, heading=(HeadingField("main_submitter", label="Main submitter:"),))
    paper = Resolution(heading=(Field("main_submitter", ("Peru & <Chile>",)),))
    made = outline(render(paper, house, ".docx"))
    assert made == ["[Resolution Heading main_submitter] {Heading Caption: Main submitter:} Peru & <Chile>"]


def test_a_caption_in_a_bold_line_stays_bold():
    house = replace(MUN, heading=(HeadingField("code", label="Code:", bold=True),))
    (paragraph,) = in_xml(Resolution(heading=(Field("code", ("DR/1",)),)), house)
    assert paragraph.find(f"{W}r/{W}rPr/{W}b") is not None


@pytest.mark.parametrize("bold", [True, False])
def test_a_title_is_bold_where_the_house_style_wants_it(bold):
    house = replace(MUN, heading=(HeadingField("title", bold=bold),))
    made = part(render(RICH, house, ".docx"), "word/styles.xml")
    (title,) = (s for s in made if value(s, "name") == "Resolution Title")
    assert (value(title, "rPr/b") == "0") is not bold
