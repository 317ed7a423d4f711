"""A paper in the dress of a conference: its styles, sheet, head, foot and logo; numbers and clauses stay our own."""

import io
import re
import subprocess
import zipfile
from dataclasses import replace

import docx
import pytest
from docx2python import docx2python
from papers import with_main
from papers_to_write import PAPERS, RICH
from readback import expected, words
from word_file import W, part, style_names, text_of, value

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Line, Resolution
from resolution_kit.reading.word import paragraphs
from resolution_kit.text.inline import plain
from resolution_kit.writing import render
from templates import changed, conference, picture, saved

MUN, UN = style("mun"), style("un")
CONFERENCE = conference()
HEADER = "word/header1.xml"
_CALLS = tuple(f"{W}{tag}" for tag in ("pStyle", "rStyle", "basedOn"))
RELATIONS = "word/_rels/header1.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@pytest.fixture
def dressed(tmp_path):
    """The paper in the dress of a template."""

    def render_in(template=CONFERENCE, paper=RICH, house=UN):
        path = tmp_path / "conference.docx"
        path.write_bytes(template)
        return render(paper, house, ".docx", path)

    return render_in


def names_in(content: bytes) -> list[str]:
    return zipfile.ZipFile(io.BytesIO(content)).namelist()


def read_again(content: bytes, tmp_path) -> list[tuple[str, str]]:
    path = tmp_path / "made.docx"
    path.write_bytes(content)
    return [(raw.label or "", words(plain(raw.text))) for raw in paragraphs(path)]


def named(content: bytes, name: str):
    """The style of paragraphs that is called so."""
    styles = part(content, "word/styles.xml").iterfind(f"{W}style")
    (found,) = (s for s in styles if value(s, "name") == name and s.get(f"{W}type") == "paragraph")
    return found


@pytest.mark.parametrize("house", [MUN, UN], ids=["mun", "un"])
@pytest.mark.parametrize("paper", PAPERS)
def test_text_and_labels_are_the_same_as_without(paper, house, dressed, tmp_path):
    assert read_again(dressed(paper=PAPERS[paper], house=house), tmp_path) == expected(PAPERS[paper], house)


def test_a_paper_of_ones_own_may_be_the_dress_too(dressed, tmp_path):
    own = render(RICH, MUN, ".docx")
    made = dressed(template=own, house=UN)
    assert read_again(made, tmp_path) == expected(RICH, UN)
    assert b"1F0E5C01" in zipfile.ZipFile(io.BytesIO(made)).read("word/numbering.xml")
    signs = [sign.get(f"{W}val") for sign in part(made, "word/numbering.xml").iter(f"{W}nsid")]
    assert len(signs) == len(set(signs)) == 6


def test_nothing_of_the_text_of_the_template_is_taken(dressed):
    assert "Delete this text" not in zipfile.ZipFile(io.BytesIO(dressed())).read("word/document.xml").decode()


def test_sheet_and_margins_are_those_of_the_template(dressed):
    section = docx.Document(io.BytesIO(dressed(house=MUN))).sections[0]
    theirs = docx.Document(io.BytesIO(CONFERENCE)).sections[0]
    assert (section.page_width, section.page_height) == (theirs.page_width, theirs.page_height)
    assert (section.left_margin, section.top_margin) == (theirs.left_margin, theirs.top_margin)


def test_heads_feet_and_logo_are_those_of_the_template(dressed):
    section = docx.Document(io.BytesIO(dressed())).sections[0]
    assert section.different_first_page_header_footer
    assert section.first_page_header.paragraphs[0].text == "Model Nations "
    assert section.header.paragraphs[0].text == "Following pages"
    assert section.footer.paragraphs[0].text == "www.example.org"
    made = zipfile.ZipFile(io.BytesIO(dressed()))
    assert made.read("word/media/template1.png") == picture()


def test_a_template_without_head_and_foot_has_ours(dressed):
    section = docx.Document(io.BytesIO(dressed(template=saved(docx.Document())))).sections[0]
    assert section.header.paragraphs[0].text == "DR/1/2"
    assert section.first_page_header.paragraphs[0].text == ""
    assert "/" in section.footer.paragraphs[0]._p.xml


def test_its_usual_type_is_that_of_the_paper(dressed):
    made = docx.Document(io.BytesIO(dressed()))
    assert made.styles["Normal"].font.name == "Arial"
    assert made.styles["Resolution Text"].base_style.name == "Normal"
    assert made.styles["Resolution Title"].base_style.font.color.rgb == docx.shared.RGBColor(0xAA, 0, 0)


def test_a_style_of_the_template_with_our_name_wins(dressed):
    recital = named(dressed(), "Preambular Clause")
    assert value(recital, "rPr/color") == "007700"
    assert recital.find(f"{W}pPr/{W}ind") is None


def test_a_style_with_our_name_for_something_else_does_not(dressed):
    made = dressed()
    organ = named(made, "Organ")
    names = style_names(made)
    lines = part(made, "word/document.xml").iter(f"{W}p")
    ids = [value(p, "pPr/pStyle") for p in lines if "".join(map(text_of, p.iter(f"{W}r"))).startswith("The Commission")]
    assert ids == [organ.get(f"{W}styleId")]
    assert names[ids[0]] == "Organ"


def test_every_style_and_list_that_is_called_is_there_once(dressed):
    made = dressed()
    styles, numbering, document = (part(made, f"word/{name}.xml") for name in ("styles", "numbering", "document"))
    ids = [s.get(f"{W}styleId") for s in styles.iterfind(f"{W}style")]
    assert len(ids) == len(set(ids))
    called = {e.get(f"{W}val") for root in (document, styles, numbering) for e in root.iter() if e.tag in _CALLS}
    assert called <= set(ids)
    lists = [n.get(f"{W}numId") for n in numbering.iterfind(f"{W}num")]
    shapes = [n.get(f"{W}abstractNumId") for n in numbering.iterfind(f"{W}abstractNum")]
    assert len(lists) == len(set(lists))
    assert len(shapes) == len(set(shapes))
    assert {n.find(f"{W}abstractNumId").get(f"{W}val") for n in numbering.iterfind(f"{W}num")} <= set(shapes)
    used = {e.get(f"{W}val") for root in (document, styles) for e in root.iter(f"{W}numId")}
    assert used <= {*lists, "0"}


def test_lists_of_the_template_keep_their_numbers(dressed):
    def shapes(content):
        return {
            n.get(f"{W}abstractNumId"): [value(level, "lvlText") for level in n.iter(f"{W}lvl")]
            for n in part(content, "word/numbering.xml").iterfind(f"{W}abstractNum")
        }

    made = shapes(dressed())
    assert {number: made[number] for number in shapes(CONFERENCE)} == shapes(CONFERENCE)


def test_a_heading_that_the_template_numbers_gives_the_title_no_number(dressed, tmp_path):
    def numbered(styles: bytes) -> bytes:
        number = b'<w:numPr><w:numId w:val="1"/></w:numPr>'
        return re.sub(rb'(w:styleId="Heading1".*?<w:pPr>.*?<w:keepLines/>)', rb"\1" + number, styles, flags=re.DOTALL)

    template = changed(CONFERENCE, {"word/styles.xml": numbered})
    assert template != CONFERENCE
    assert read_again(dressed(template), tmp_path) == expected(RICH, UN)


def test_numbers_of_lines_come_from_the_house_style(dressed):
    lines = part(dressed(house=style("us")), "word/document.xml").find(f"{W}body/{W}sectPr/{W}lnNumType")
    assert lines.get(f"{W}countBy") == "1"


def test_footnotes_stand_in_the_dress_too(dressed, tmp_path):
    first, *others = RICH.main.preamble
    paper = with_main(
        RICH, preamble=(replace(first, text=f"{first.text}[^1]"), *others), end=(Line("other", "[^1]: See *there*."),)
    )
    made = dressed(paper=paper)
    assert ("", "[^1]: See there.") in read_again(made, tmp_path)


def test_the_same_template_gives_the_same_bytes(dressed):
    assert dressed() == dressed()


def test_python_reads_it_as_before(dressed):
    with docx2python(io.BytesIO(dressed()), html=False) as result:
        assert "Strengthening international cooperation" in result.text


@pytest.mark.slow
def test_libreoffice_prints_the_same_labels(dressed, program, tmp_path):
    source = tmp_path / "paper.docx"
    source.write_bytes(dressed())
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [program("soffice"), profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8"]
    run = [*command, "--outdir", str(tmp_path), str(source)]
    subprocess.run(run, check=True, capture_output=True, timeout=240)
    made = (tmp_path / "paper.txt").read_text("utf-8-sig").splitlines()
    wanted = [words(f"{label} {text}") for label, text in expected(RICH, UN)]
    assert [words(line) for line in made if line.strip()] == wanted


def test_only_a_word_file_takes_anything_from_a_template(tmp_path):
    with pytest.raises(Problem, match=r"^a `\.pdf` takes nothing from `a\.docx`, only a \.docx does"):
        render(RICH, UN, ".pdf", tmp_path.relative_to(tmp_path) / "a.docx")


# What a template may not do.


def outside(kind: str, target: str):
    relation = f'<Relationship Id="rIdX" Type="{OFFICE}/{kind}" Target="{target}" TargetMode="External"/>'
    return lambda xml: xml.replace(b"</Relationships>", f"{relation}</Relationships>".encode())


def inserted(xml: str):
    return lambda header: header.replace(b"</w:hdr>", f"{xml}</w:hdr>".encode())


def header_of(made: bytes) -> str:
    names = [name for name in names_in(made) if "template-header" in name]
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return "".join(archive.read(name).decode() for name in names)


def relations_of(made: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".rels"))


def test_macros_and_parts_of_no_use_are_left_behind(dressed):
    template = changed(CONFERENCE, {"word/vbaProject.bin": lambda _: b"x", "word/embeddings/o.bin": lambda _: b"x"})
    made = " ".join(names_in(dressed(template)))
    for name in ("vba", "embeddings", "customXml", "fontTable", "thumbnail", "webSettings"):
        assert name not in made


def test_a_picture_that_lies_elsewhere_is_not_fetched(dressed):
    link = '<w:p><w:r><w:drawing><a:blip xmlns:a="x" r:link="rIdX"/></w:drawing></w:r></w:p>'
    template = changed(CONFERENCE, {HEADER: inserted(link), RELATIONS: outside("image", "http://127.0.0.1:9/spy.png")})
    made = dressed(template)
    assert "spy.png" not in relations_of(made)
    assert "rIdX" not in header_of(made)


@pytest.mark.parametrize(("address", "kept"), [("https://example.org/", True), ("file:///etc/passwd", False)])
def test_a_link_to_the_web_stays_and_any_other_goes(address, kept, dressed):
    link = '<w:p><w:hyperlink r:id="rIdX"><w:r><w:t>site</w:t></w:r></w:hyperlink></w:p>'
    template = changed(CONFERENCE, {HEADER: inserted(link), RELATIONS: outside("hyperlink", address)})
    made = dressed(template)
    assert (address in relations_of(made)) is kept
    assert ("rIdX" in header_of(made)) is kept
    assert "site" in header_of(made)


@pytest.mark.parametrize("xml", ['<w:altChunk r:id="rIdX"/>', "<w:p><w:r><w:object><x/></w:object></w:r></w:p>"])
def test_what_is_embedded_is_left_behind(xml, dressed):
    made = header_of(dressed(changed(CONFERENCE, {HEADER: inserted(xml)})))
    assert "altChunk" not in made
    assert "w:object" not in made
    assert "Following pages" in made


@pytest.mark.parametrize(
    "field",
    [
        "DDEAUTO c:\\\\cmd.exe", "INCLUDEPICTURE http://127.0.0.1:9/", "includetext x",
        "DDEAUTO&quot;c:\\\\cmd.exe&quot;",
        "INCLUDEPICTURE&quot;http://127.0.0.1:9/&quot;", "DATABASE \\\\d x",
        "HYPERLINK &quot;javascript:alert(1)&quot;",
        "AUTOTEXT x", "FILLIN x",
    ],
)  # fmt: skip
@pytest.mark.parametrize("simple", [True, False])
def test_a_field_that_runs_or_fetches_is_refused(field, simple, dressed):
    pieces = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in (f" {field[:5]}", f"{field[5:]} "))
    xml = f'<w:p><w:fldSimple w:instr=" {field} "/></w:p>' if simple else f"<w:p>{pieces}</w:p>"
    with pytest.raises(Problem, match=r"found the field `\w+` in its `word/header1\.xml`, expected none that runs"):
        dressed(changed(CONFERENCE, {HEADER: inserted(xml)}))


def test_the_address_of_a_picture_elsewhere_is_left_behind(dressed):
    shape = (
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:o="urn:schemas-microsoft-com:office:office" o:href="http://127.0.0.1:9/">'
        '<v:imagedata src="http://127.0.0.1:9/"/></v:shape></w:pict></w:r></w:p>'
    )
    assert "127.0.0.1" not in header_of(dressed(changed(CONFERENCE, {HEADER: inserted(shape)})))


def test_a_page_number_is_no_such_field(dressed):
    made = dressed(changed(CONFERENCE, {HEADER: inserted('<w:p><w:fldSimple w:instr=" PAGE "/></w:p>')}))
    assert " PAGE " in header_of(made)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (HEADER, b"<!DOCTYPE x [<!ENTITY e 'ha'>]><x>&e;</x>", "found a document type in its `word/header1.xml`"),
        ("word/styles.xml", b"<no", "its `word/styles.xml` is broken"),
        ("word/numbering.xml", b"<a>" * 5_000, "its `word/numbering.xml` is broken"),
        ("word/styles.xml", b"<x/>", "its `word/styles.xml` is broken"),
        ("word/numbering.xml", b"<x/>", "its `word/numbering.xml` is broken"),
        (HEADER, b"<a>" * 5_000 + b"</a>" * 5_000, "its `word/header1.xml` is broken"),
        ("word/document.xml", b"", "its `word/document.xml` is broken"),
        ("word/styles.xml", b" " * 13_000_000, "its `word/styles.xml` has more than"),
    ],
)  # fmt: skip
def test_a_broken_or_hostile_template_is_refused_in_one_line(name, content, said, dressed):
    with pytest.raises(Problem) as caught:
        dressed(changed(CONFERENCE, {name: lambda _: content}))
    assert said in str(caught.value)
    assert "conference.docx: " in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "there", "instead"),
    [
        ("word/styles.xml", b'w:type="character"', b'w:type="of no kind"'),
        ("word/styles.xml", b'w:default="1"', b'w:default="perhaps"'),
        ("word/styles.xml", b'w:styleId="Normal"', b""),
        ("word/numbering.xml", b'w:numId="1"', b'w:numId="one"'),
        ("word/numbering.xml", b'w:abstractNumId="1"', b'w:abstractNumId="99999999999999999999"'),
        ("word/document.xml", b"<w:titlePg/>", b'<w:titlePg w:val="perhaps"/>'),
        ("word/document.xml", b'w:type="first"', b'w:type="last"'),
        ("word/document.xml", b'w:pgSz w:w="', b'w:pgSz w:w="wide'),
    ],
)
def test_a_value_that_no_schema_knows_is_no_obstacle(name, there, instead, dressed, tmp_path):
    template = changed(CONFERENCE, {name: lambda xml: xml.replace(there, instead)})
    assert template != CONFERENCE
    assert read_again(dressed(template), tmp_path) == expected(RICH, UN)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\x03\x04" + bytes(100)])
def test_what_is_no_word_file_is_refused(content, dressed):
    with pytest.raises(Problem, match=r"conference\.docx: "):
        dressed(content)


def test_a_head_that_is_named_and_not_there_is_none(dressed):
    def without(xml: bytes) -> bytes:
        return re.sub(rb'<Relationship [^>]*/header"[^>]*>', b"", xml)

    made = dressed(changed(CONFERENCE, {"word/_rels/document.xml.rels": without}))
    assert docx.Document(io.BytesIO(made)).sections[0].header.paragraphs[0].text == "DR/1/2"


def test_an_empty_paper_is_dressed_too(dressed):
    assert docx.Document(io.BytesIO(dressed(paper=Resolution()))).paragraphs == []
