"""What a house style says of the page beyond its clauses: gaps, closing lines, annexes, the last sponsor, heads."""

import io
import zipfile
from dataclasses import replace

import pytest

from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.printing import typeset
from resolution_kit.printing.unprint import unprint
from resolution_kit.reading import read
from resolution_kit.writing import render

UN, MUN = style("un"), style("mun")
CLAUSE = Clause("Urges all States", (Clause("To act"), Clause("To report")), id="a")


def paper(*sponsors, end=()):
    heading = (Field("code", ("A/C.3/80/L.7",)), Field("sponsors", sponsors), Field("title", ("Safe schools",)))
    part = Part(
        organ=Line("organ", "The General Assembly"),
        preamble=(Clause("Recalling its resolution 70/1", id="p"),),
        operative=(CLAUSE, replace(CLAUSE, id="b")),
        end=tuple(Line(kind, text) for kind, text in end),
    )
    return Resolution(heading=heading, parts=(part,))


def member(made, name):
    return zipfile.ZipFile(io.BytesIO(made)).read(name).decode()


def test_without_the_key_no_clause_has_a_space_of_its_own():
    assert not any(printed.after for printed in typeset(paper("Chad"), MUN) if printed.ref)


def test_the_space_inside_a_clause_stands_before_its_sub_clauses_and_not_after_them():
    tight = replace(MUN, font=replace(MUN.font, inside=2))
    spaces = [printed.after for printed in typeset(paper("Chad"), tight) if printed.kind == "operative"]
    assert [2, 2, None, 2, 2, None] == spaces
    assert 4 == member(render(paper("Chad"), tight, ".docx"), "word/document.xml").count('<w:spacing w:after="40"/>')
    assert b"margin-block: 0em 0.167em" in render(paper("Chad"), tight, ".html")


@pytest.mark.parametrize(
    ("sponsors", "shown"),
    [
        (("Chad",), "Chad"),
        (("Chad", "Peru"), "Chad and Peru"),
        (("Chad", "Fiji", "Peru"), "Chad, Fiji and Peru"),
        (("Bosnia and Herzegovina",), "Bosnia and Herzegovina"),
        (("Chad", "Trinidad and Tobago"), "Chad and Trinidad and Tobago"),
    ],
)
@pytest.mark.parametrize("suffix", [".docx", ".txt"])
def test_the_last_sponsor_has_the_word_before_it_and_comes_back_as_one(tmp_path, sponsors, shown, suffix):
    made = paper(*sponsors)
    line = next(printed.text for printed in typeset(made, UN) if printed.field == "sponsors")
    assert f"{shown}: draft resolution" == line
    path = tmp_path / f"paper{suffix}"
    path.write_bytes(render(made, UN, suffix))
    assert sponsors == unprint(read(path), UN).get("sponsors")


def test_closing_lines_stand_right_in_italics_and_closing_texts_do_not():
    made = render(paper("Chad", end=[("closing", "53rd plenary meeting")]), UN, ".html").decode()
    (rule,) = [line for line in made.splitlines() if line.startswith(".closing-line {")]
    assert "text-align: right" in rule
    assert "font-style: italic" in rule


def test_an_annex_begins_a_page_with_its_heading_and_only_with_it():
    end = [("annex", "Annex"), ("annex", "Guidelines"), ("annex", "All schools are safe.")]
    made = paper("Chad", end=end)
    assert [True, False, False] == [p.begins_annex for p in typeset(made, UN) if p.kind == "annex"]
    assert 1 == member(render(made, UN, ".docx"), "word/styles.xml").count("<w:pageBreakBefore/>")
    assert 1 == render(made, UN, ".typ").decode().count("#pagebreak(weak: true)")
    assert b"break-before: page" in render(made, UN, ".html")
    assert b"pagebreak(weak" not in render(made, MUN, ".typ").partition(b"#show: paper")[2]


def test_an_annex_without_a_heading_begins_no_page():
    made = paper("Chad", end=[("closing", "17 December 2025"), ("annex", "These guidelines are for all schools.")])
    assert not any(printed.begins_annex for printed in typeset(made, UN))


def test_the_annex_comes_back_as_an_annex(tmp_path):
    path = tmp_path / "paper.docx"
    path.write_bytes(render(paper("Chad", end=[("annex", "Annex"), ("annex", "All is safe.")]), UN, ".docx"))
    assert ["annex", "annex"] == [line.kind for line in read(path).main.end]


def test_the_head_stands_at_the_outer_edge_where_the_style_says_so():
    un, mun = (member(render(paper("Chad"), house, ".docx"), "word/settings.xml") for house in (UN, MUN))
    assert "evenAndOddHeaders" in un
    assert "evenAndOddHeaders" not in mun
    assert b"head-outside: true" in render(paper("Chad"), UN, ".typ")
    assert b"@top-left { content:" in render(paper("Chad"), UN, ".html")
    assert b'@top-left { content: "' not in render(paper("Chad"), MUN, ".html")


def headed(tmp_path, colour, face):
    """A conference's Word file whose first heading has this colour and typeface."""
    content = zipfile.ZipFile(io.BytesIO(render(paper("Chad"), MUN, ".docx")))
    files = {name: content.read(name).decode() for name in content.namelist()}
    start = files["word/styles.xml"].lower().index('w:styleid="heading1"')
    end = files["word/styles.xml"].index("</w:style>", start)
    look = f"<w:rPr><w:rFonts {face}/><w:color {colour}/></w:rPr></w:style>"
    body = files["word/styles.xml"][start:end].partition("<w:rPr>")[0]
    files["word/styles.xml"] = files["word/styles.xml"][:start] + body + look + files["word/styles.xml"][end + 10 :]
    path = tmp_path / "conference.docx"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return member(render(paper("Chad"), MUN, ".docx", path), "word/styles.xml")


def test_a_heading_that_the_conference_chose_stays(tmp_path):
    assert "AA0000" in headed(tmp_path, 'w:val="AA0000"', 'w:ascii="Arial"')


def test_a_heading_as_word_ships_it_does_not_leak_in(tmp_path):
    made = headed(tmp_path, 'w:val="2F5496" w:themeColor="accent1"', 'w:asciiTheme="majorHAnsi"')
    assert "2F5496" not in made
    assert "majorHAnsi" not in made


ROWS = [("other", "| Year | Amount |"), ("other", "| 2020 | *five* million |"), ("other", "| 1. | Urges all, |")]


def test_rows_of_a_table_are_printed_as_a_table_and_come_back(tmp_path):
    made = paper("Chad", end=ROWS)
    path = tmp_path / "paper.docx"
    path.write_bytes(render(made, UN, ".docx"))
    assert 3 == member(path.read_bytes(), "word/document.xml").count("<w:tr>")
    assert [text for _, text in ROWS] == [line.text for line in read(path).main.end]
    assert b"<tr><td>2020</td><td><i>five</i> million</td></tr>" in render(made, UN, ".html")
    assert b"#facts(other-text, 2," in render(made, UN, ".typ")


@pytest.mark.parametrize("rows", [ROWS[:1], [ROWS[0], ("other", "| a | b | c |")], [("other", "| alone |")] * 2])
def test_a_row_alone_and_rows_of_different_widths_are_lines(tmp_path, rows):
    path = tmp_path / "paper.docx"
    path.write_bytes(render(paper("Chad", end=rows), UN, ".docx"))
    assert "<w:tbl>" not in member(path.read_bytes(), "word/document.xml")
    assert [text for _, text in rows] == [line.text for line in read(path).main.end]


@pytest.mark.parametrize(
    ("committee", "shown"),
    [
        ("DISEC", "The Disarmament and International Security Committee"),
        ("Third Committee", "The Third Committee"),
        ("XQZ", "The XQZ"),
    ],
)
def test_a_committee_that_speaks_is_named_in_full(committee, shown):
    made = replace(paper("Chad"), heading=(Field("committee", (committee,)),))
    (organ,) = [printed.text for printed in typeset(made, style("kingmun")) if printed.kind == "organ"]
    assert shown == organ
