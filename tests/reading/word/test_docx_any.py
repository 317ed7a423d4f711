"""Laws for any Word file: nothing visible is lost, and what is broken is refused in one line."""

import io
import re
import zipfile
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from word_parts import MUN, UN, box, deleted, document, field, inserted, lists, p, r, style, table, word_file, zipped

from resolution_kit.errors import Problem
from resolution_kit.reading.word import paragraphs, read
from resolution_kit.text.inline import plain

EASY = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def try_out(tmp_path):
    """The paragraphs of a file of these bytes, or the line with which it is refused."""

    def tried(content):
        path = tmp_path / "any.docx"
        path.write_bytes(content)
        try:
            read(path)
            return paragraphs(path)
        except Problem as problem:
            said = str(problem)
        assert said.startswith(f"{path}: ")
        assert "\n" not in said
        return said

    return tried


# Any paper made of what Word can write: `w7` is a word that is seen, `x7` one that is not.

WORD = st.sampled_from(["w", "w", "w", "x"])


def run(word):
    return st.sampled_from(
        [
            r(word),
            r(word, "i"),
            r(word, "b u"),
            r(f"{word}\t"),
            inserted(r(word)),
            field("REF a", word),
            f"<w:smartTag>{r(word)}</w:smartTag>",
        ]
        if word[0] == "w"
        else [deleted(word), field("PAGE", word), f"<w:moveFrom>{r(word)}</w:moveFrom>"]
    )


def boxed(inside):
    return p(box(inside))


def around(blocks):
    inside = blocks.map("".join)
    return st.one_of(
        inside.map(lambda x: table([x or p()])),
        st.lists(inside, min_size=2, max_size=3).map(lambda cells: table([cell or p() for cell in cells])),
        inside.map(lambda x: f"<w:sdt><w:sdtPr/><w:sdtContent>{x}</w:sdtContent></w:sdt>"),
        inside.map(boxed),
    )


@st.composite
def one_paragraph(draw):
    words = [f"{draw(WORD)}{draw(st.integers(0, 999))}q" for _ in range(draw(st.integers(0, 4)))]
    runs = [draw(run(word)) for word in words]
    mark = draw(st.sampled_from(["", "", "", '<w:del w:author="A"/>', "<w:specVanish/>"]))
    list_ = draw(st.sampled_from([None, None, (1, 0), (1, 1), (2, 8), (9, 0)]))
    return p(
        *(f"{one}{r(' ')}" for one in runs), style=draw(st.sampled_from(["", "A", "B", "C"])), num=list_, mark=mark
    )


BLOCKS = st.lists(
    st.recursive(one_paragraph(), lambda inner: around(st.lists(inner, max_size=3)), max_leaves=8), max_size=6
)
STYLES = (
    style("A", '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr><w:rPr><w:i/></w:rPr>') + style("B", on="A")
    + style("C", "<w:pPr><w:outlineLvl w:val='0'/></w:pPr>", on="C")
)  # fmt: skip


def seen_in(element):
    """The words that are seen; copies of text boxes for older programs are not."""
    if element.tag.endswith("}Fallback"):
        return []
    words = re.findall(r"w\d+q", element.text or "") if element.tag.endswith("}t") else []
    return words + [word for child in element for word in seen_in(child)]


@given(BLOCKS)
@EASY
def test_every_word_that_is_seen_is_read_once_and_none_that_is_not(try_out, blocks):
    found = try_out(word_file(*blocks, numbering=lists(MUN, UN), styles=STYLES))
    read_again = re.findall(r"[wx]\d+q", " ".join(plain(raw.text) for raw in found))
    assert sorted(read_again) == sorted(seen_in(ET.fromstring(document(*blocks))))  # noqa: S314 - made here


@given(BLOCKS)
@EASY
def test_positions_rise(try_out, blocks):
    lines = [raw.line for raw in try_out(word_file("".join(blocks), numbering=lists(MUN, UN), styles=STYLES))]
    assert lines == sorted(set(lines))


# Broken files.

PAPER = word_file(
    p(r("Recalling", "i"), " it,", '<w:r><w:footnoteReference w:id="2"/></w:r>'),
    p(field("PAGE", "1"), num=(1, 1), style="A"),
    table(["Committee:", "GA"]), p(box(p("Title")), inserted(r("in")), deleted("out")),
    numbering=lists(MUN, UN), styles=STYLES, footnotes=f'<w:footnote w:id="2">{p("note")}</w:footnote>',
)  # fmt: skip
with zipfile.ZipFile(io.BytesIO(PAPER)) as archive:
    PARTS = {name: archive.read(name).decode() for name in archive.namelist()}
TOKENS = {name: re.findall(r'<[^<>"]*|"[^"]*"|[^<"]+', xml) for name, xml in PARTS.items()}
NASTY = st.sampled_from(
    ['"-1"', '"99999999999999999999"', '""', '"0"', '"9"', '"x"', '"1.5e9"', '"NaN"', '"\u0663"', '"A"', '"w:t"',
     "&#x0;", "&#xFFFE;", "&amp;", "]]>", "<!--", "<w:t>", "</w:p>", "<w:p>", "</w:tbl>", "<w:r>", "\0", "\ud7ff",
     "*", "\\"]
)  # fmt: skip


@given(
    st.lists(
        st.tuples(st.integers(0), st.sampled_from(["flip", "cut", "drop", "twice"]), st.integers(0, 255)),
        min_size=1,
        max_size=4,
    )
)
@EASY
def test_broken_bytes_are_read_or_refused(try_out, changes):
    content = bytearray(PAPER)
    for place, what, value in changes:
        at = place % max(1, len(content))
        if what == "flip":
            content[at : at + 1] = bytes([value])
        elif what == "cut":
            del content[at:]
        elif what == "drop":
            del content[at : at + value]
        else:
            content[at:at] = content[at : at + value]
    try_out(bytes(content))


@given(
    st.lists(
        st.tuples(
            st.sampled_from(sorted(TOKENS)), st.integers(0), st.sampled_from(["put", "drop", "move", "twice"]), NASTY
        ),
        min_size=1,
        max_size=5,
    )
)
@EASY
def test_broken_xml_is_read_or_refused(try_out, changes):
    tokens = {name: list(found) for name, found in TOKENS.items()}
    for name, place, what, value in changes:
        part = tokens[name]
        at = place % len(part)
        if what == "put":
            part[at] = value
        elif what == "drop" and len(part) > 1:
            del part[at]
        elif what == "move":
            part.insert(hash(value) % len(part), part.pop(at))
        else:
            part[at:at] = part[at : at + 3]
    try_out(zipped({name: "".join(part).encode("utf-8", "surrogatepass") for name, part in tokens.items()}))


@given(st.lists(st.tuples(st.integers(0), NASTY.filter(lambda value: value.startswith('"'))), min_size=1, max_size=12))
@EASY
def test_strange_values_are_read(try_out, changes):
    """The XML stays well-formed, so that there is always something to read."""
    values = [
        (name, i)
        for name in ("word/document.xml", "word/numbering.xml", "word/styles.xml")
        for i, token in enumerate(TOKENS[name])
        if token.startswith('"') and "http" not in token and i > 30
    ]
    tokens = {name: list(found) for name, found in TOKENS.items()}
    for place, value in changes:
        name, i = values[place % len(values)]
        tokens[name][i] = value
    found = try_out(zipped({name: "".join(part) for name, part in tokens.items()}))
    assert isinstance(found, list)
    assert "Recalling" in plain(found[0].text)
