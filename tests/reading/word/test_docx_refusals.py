"""What is no paper in Word form is refused in one line that says what to do; nothing is unpacked, fetched or run."""

import io
import time
import tracemalloc
import zipfile

import pytest
from word_parts import HEAD, NAMESPACES, PACKAGE, document, p, table, word_file, zipped

from resolution_kit.errors import Problem
from resolution_kit.reading.word import paragraphs
from resolution_kit.wordfile.archive import LARGEST_FILE, LARGEST_PART, MOST_MEMBERS

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
PAPER = word_file(p("Recalling"))


@pytest.fixture
def refused(tmp_path):
    """The one line with which a file of these bytes is refused."""

    def line(content):
        path = tmp_path / "paper.docx"
        path.write_bytes(content)
        with pytest.raises(Problem) as problem:
            paragraphs(path)
        said = str(problem.value)
        assert said.startswith(f"{path}: ")
        assert "\n" not in said
        assert sorted(tmp_path.iterdir()) == [path]
        return said.removeprefix(f"{path}: ")

    return line


def with_parts(**parts):
    """The paper with some of its parts put in another way."""
    with zipfile.ZipFile(io.BytesIO(PAPER)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return zipped(files | {name.replace("__", "/"): content for name, content in parts.items()})


def with_text(xml):
    return with_parts(**{"word/document.xml": xml})


def stored(xml):
    """The paper stored without packing, so that its size alone counts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", xml)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "found", "do"),
    [
        (OLE, "found an old Word file (.doc)", "save it as .docx"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "found a password", "take the password off"),
        (b"%PDF-1.7\n", "found a PDF", "hand in the Word file"),
        (b"\r\n%PDF-1.7\n", "found a PDF", "hand in the Word file"),
        (rb"{\rtf1\ansi}", "found an RTF file", "save it as .docx"),
        (b"\xef\xbb\xbf<!doctype html><p>", "found a web page", "save it as .docx"),
        (b"<html><body>", "found a web page", "save it as .docx"),
        (b'<?xml version="1.0"?><w:wordDocument/>', "found an XML file", "save it as .docx"),
        (b"", "found an empty file", "save the paper again"),
        (b"The General Assembly,\r\n", "found a text", "give it the suffix .txt or .md"),
        (b"\x01\x02\x03", "found something else", "save it as .docx"),
        (zipped({"mimetype": "x", "content.xml": "<x/>"}), "found an OpenDocument file", "save it as .docx"),
        (zipped({"xl/workbook.xml": "<x/>"}), "found an Excel file", "save it as .docx"),
        (zipped({"ppt/presentation.xml": "<x/>"}), "found a PowerPoint file", "save it as .docx"),
        (zipped({"Index/Document.iwa": "x"}), "found a Pages file", "save it as .docx"),
        (zipped({"notes.txt": "x"}), "found no Word text in it", "save it as .docx"),
        (zipped({}), "found no Word text in it", "save it as .docx"),
        (PAPER[: len(PAPER) // 2], "the file is broken or was not copied whole", "save it as .docx"),
        (b"PK\x03\x04" + bytes(100), "the file is broken or was not copied whole", "save it as .docx"),
        (with_text("no XML"), "its `word/document.xml` is broken", "save it again"),
        (with_text(f"{HEAD}<w:document {NAMESPACES}><w:body>"), "its `word/document.xml` is broken", "save it again"),
        (with_text(f"{HEAD}<w:document {NAMESPACES}/>"), "found no text in it", "save it again"),
        (with_text(HEAD + document("<w:altChunk/>")), "found another file inside it", "save it again"),
        (with_text(HEAD + document("<w:subDoc/>")), "found a part of a master document inside it", "save it again"),
        (with_parts(**{"WORD/DOCUMENT.XML": "<x/>"}), "found `word/document.xml` twice in it", "save it as .docx"),
    ],
)  # fmt: skip
def test_what_is_no_word_file(refused, content, found, do):
    said = refused(content)
    assert found in said
    assert do in said


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(Problem, match="cannot read"):
        paragraphs(tmp_path / "none.docx")


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(Problem, match="is a folder, expected a file"):
        paragraphs(tmp_path)


def test_a_file_with_macros_or_a_template_is_a_paper_all_the_same(tmp_path):
    for kind in ("document.macroEnabled", "template.main", "template.macroEnabledTemplate.main"):
        with zipfile.ZipFile(io.BytesIO(PAPER)) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        files["[Content_Types].xml"] = files["[Content_Types].xml"].replace(b"document.main", kind.encode())
        path = tmp_path / "paper.docx"
        path.write_bytes(zipped(files | {"word/vbaProject.bin": OLE}))
        assert [x.text for x in paragraphs(path)] == ["Recalling"]


def test_a_zip_with_a_password_is_refused(refused):
    at = PAPER.index(b"PK\x01\x02", PAPER.index(b"PK\x01\x02", PAPER.index(b"PK\x01\x02") + 1) + 1)
    locked = bytearray(PAPER)
    assert locked[at + 46 : at + 46 + 17] == b"word/document.xml"
    locked[at + 8] |= 1
    assert "found a password" in refused(bytes(locked))


@pytest.mark.parametrize(
    "entity", ['"ha"', '"&e0;&e0;&e0;&e0;"', 'SYSTEM "file:///etc/passwd"', 'SYSTEM "http://127.0.0.1:9/"']
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_part_that_declares_entities_is_refused(refused, entity, encoding):
    bomb = f"<?xml version='1.0' encoding='{encoding}'?><!DOCTYPE w:document [<!ENTITY e0 'x'><!ENTITY e {entity}>]>"
    text = document(p("<w:r><w:t>&e;</w:t></w:r>"))
    assert "found a document type" in refused(with_text((bomb + text).encode(encoding)))
    hidden = with_parts(**{"_rels/.rels": (bomb + "<x>&e;</x>").encode(encoding)})
    assert "found a document type" in refused(hidden)


def test_an_entity_that_nobody_declared_is_refused(refused):
    assert "undefined entity" in refused(with_text(HEAD + document(p("<w:r><w:t>&e;</w:t></w:r>"))))


def test_parts_in_utf_16_are_read(tmp_path):
    path = tmp_path / "paper.docx"
    path.write_bytes(with_text(f"<?xml version='1.0' encoding='utf-16'?>{document(p('Recalling'))}".encode("utf-16")))
    assert [x.text for x in paragraphs(path)] == ["Recalling"]


def test_names_that_lead_elsewhere_are_only_names(tmp_path):
    path = tmp_path / "in" / "paper.docx"
    path.parent.mkdir()
    tricks = ("../out.txt", "/etc/out.txt", "..\\out.txt", "C:\\out.txt", "word/../../out.txt", "\x01")
    path.write_bytes(word_file(p("Recalling"), parts=dict.fromkeys(tricks, "x")))
    assert [x.text for x in paragraphs(path)] == ["Recalling"]
    assert sorted(tmp_path.rglob("*")) == [path.parent, path]


def test_a_relation_that_leads_elsewhere_leads_nowhere(refused):
    away = f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" {{}}/></Relationships>'
    for more in ('Type="x/officeDocument" Target="../../../etc/passwd"', 'Type="x/officeDocument" Target="xl/a.xml"'):
        assert "found no Word text in it" in refused(with_parts(**{"_rels/.rels": away.format(more)}))


def test_a_part_outside_the_package_is_not_fetched(tmp_path):
    away = 'Type="x/styles" TargetMode="External" Target="http://127.0.0.1:9/styles.xml"'
    rels = f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" {away}/></Relationships>'
    path = tmp_path / "paper.docx"
    path.write_bytes(with_parts(**{"word/_rels/document.xml.rels": rels}))
    assert [x.text for x in paragraphs(path)] == ["Recalling"]


def test_a_part_that_unpacks_to_far_more_is_refused(refused):
    blown = HEAD + document(" " * 2_000_000)
    assert len(with_text(blown)) < 10_000
    assert "has more than 1,000,000 bytes" in refused(with_text(blown))


def test_a_part_that_is_too_large_is_refused(refused):
    assert f"has more than {LARGEST_PART:,} bytes" in refused(stored(HEAD + document(p("x" * LARGEST_PART))))


@pytest.mark.slow
def test_too_many_paragraphs_are_refused(refused):
    assert "found more than 20,000 paragraphs" in refused(stored(HEAD + document("<w:p/>" * 20_001)))


def test_a_part_that_lies_about_its_size_is_refused(refused):
    content = with_text(HEAD + document(p("x" * 50_000)))
    at = content.index(b"word/document.xml", content.index(b"PK\x01\x02")) - 46
    lying = content[: at + 24] + (10_000).to_bytes(4, "little") + content[at + 28 :]
    assert "is broken" in refused(lying)


def test_too_many_files_inside_are_refused(refused):
    assert "files inside it" in refused(zipped({f"{n}": "" for n in range(MOST_MEMBERS + 1)}))


def test_a_file_that_is_too_large_is_refused(tmp_path):
    path = tmp_path / "paper.docx"
    with path.open("wb") as file:
        file.truncate(20 * LARGEST_FILE)
    tracemalloc.start()
    with pytest.raises(Problem, match="more than 50,000,000 bytes"):
        paragraphs(path)
    assert tracemalloc.get_traced_memory()[1] < 2.1 * LARGEST_FILE
    tracemalloc.stop()


def nested(start, end, count):
    return HEAD + document(start * count, p("deep"), end * count)


@pytest.mark.parametrize("count", [13, 1_000, 30_000])
def test_tables_in_tables_without_end_are_refused(refused, count):
    deep = nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", count)
    assert "found tables 13 deep inside each other, expected at most 12" in refused(stored(deep))


def test_twelve_tables_in_each_other_are_read(texts):
    inside = p("deep")
    for _ in range(12):
        inside = table([inside])
    assert texts(inside) == ["deep"]


def test_text_boxes_in_text_boxes_without_end_are_refused(refused):
    inside = p("deep")
    for _ in range(13):
        inside = f"<w:p><w:r><w:pict><w:txbxContent>{inside}</w:txbxContent></w:pict></w:r></w:p>"
    assert "13 deep" in refused(with_text(HEAD + document(inside)))


@pytest.mark.parametrize("count", [200, 100_000])
@pytest.mark.parametrize("tag", ["sdt", "customXml", "unknown"])
def test_elements_in_each_other_without_end_are_refused(refused, tag, count):
    assert "deep inside each other" in refused(stored(nested(f"<w:{tag}>", f"</w:{tag}>", count)))


@pytest.mark.parametrize("tag", ["ins", "hyperlink", "r", "unknown"])
def test_elements_in_each_other_inside_a_paragraph_are_refused(refused, tag):
    inside = f"<w:p>{f'<w:{tag}>' * 200}<w:t>x</w:t>{f'</w:{tag}>' * 200}</w:p>"
    assert "deep inside a paragraph" in refused(with_text(HEAD + document(inside)))


@pytest.mark.slow
@pytest.mark.parametrize(
    "inside",
    [
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r>" * 20_000 + "<w:r><w:t>x</w:t></w:r>" * 20_000,
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r>" + "<w:r><w:instrText>IF</w:instrText></w:r>" * 40_000,
        "<w:r><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r><w:r><w:t>x</w:t></w:r>" * 15_000,
        "<w:r><w:rPr><w:i/></w:rPr><w:t>*</w:t></w:r><w:r><w:t> </w:t></w:r>" * 30_000,
        "<w:r><w:t>" + "(" * 2_000_000 + "</w:t></w:r>",
        "<w:r><w:br/><w:t>x</w:t><w:tab/></w:r>" * 30_000,
    ],
)  # fmt: skip
def test_a_paragraph_full_of_one_thing_takes_no_time(tmp_path, inside):
    path = tmp_path / "paper.docx"
    path.write_bytes(stored(HEAD + document(f"<w:p>{inside}</w:p>")))
    start = time.process_time()
    paragraphs(path)
    assert time.process_time() - start < 8


@pytest.mark.slow
def test_styles_without_end_take_no_time(tmp_path):
    chain = "".join(f"<w:style w:styleId='s{n}'><w:basedOn w:val='s{n + 1}'/></w:style>" for n in range(20_000))
    text = HEAD + document(*(p("x", style=f"s{n}") for n in range(3_000)))
    path = tmp_path / "paper.docx"
    path.write_bytes(word_file(styles=chain, parts={"word/document.xml": text}))
    start = time.process_time()
    assert len(paragraphs(path)) == 3_000
    assert time.process_time() - start < 8
