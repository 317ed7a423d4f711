"""Real papers: nothing is lost, and a Word file reads like the Markdown it was made from."""

import re
import zipfile
from xml.etree import ElementTree as ET

import pytest
from corpora import SHARED, of_shared, with_shared

from resolution_kit.reading import read
from resolution_kit.reading.word import paragraphs
from resolution_kit.reports.outline import outline
from resolution_kit.text.inline import plain

pytestmark = [with_shared, pytest.mark.slow]
CORPUS = SHARED / "corpus"
FILES = of_shared("docx/*.docx")
TWINS = [(f, CORPUS / "italics" / re.sub(r"\.(auto|typed)\.docx$", ".md", f.name)) for f in FILES]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def name(path):
    return path.name


def words_of(path):
    """All words of a file, read without the reader."""
    with zipfile.ZipFile(path) as archive:
        root = ET.fromstring(archive.read("word/document.xml"))  # noqa: S314 - a file of the corpus
    signs = {f"{W}t", f"{W}tab", f"{W}br"}
    return [
        re.findall(r"\w+", "".join((e.text or "") if e.tag == f"{W}t" else " " for e in p.iter() if e.tag in signs))
        for p in root.iter(f"{W}p")
    ]


@pytest.mark.parametrize("path", FILES, ids=name)
def test_every_word_stands_in_the_paragraphs_in_order(path):
    found = [word for raw in paragraphs(path) for word in re.findall(r"\w+", plain(raw.text))]
    assert found == [word for words in words_of(path) for word in words]


@pytest.mark.parametrize("path", FILES, ids=name)
def test_every_word_stands_in_the_outline(path):
    shown = [f"{one['label'] or ''} {one['text']}{one['ending'] or ''}" for one in outline(read(path))]
    found = set(re.findall(r"\w+", " ".join(shown)))
    assert {word for words in words_of(path) for word in words} <= found


def body(path):
    return [
        (one["kind"], one["level"], one["opener"], " ".join(one["text"].split()))
        for one in outline(read(path))
        if one["kind"] in ("preambular", "operative")
    ]


@pytest.mark.parametrize(("path", "source"), [twin for twin in TWINS if twin[1].exists()], ids=name)
def test_a_paper_made_from_markdown_has_the_body_of_that(path, source):
    assert body(path) == body(source)


@pytest.mark.parametrize(
    ("paper", "labels"),
    [
        (
            "mun_input_test1.docx",
            "1. a) b) c) i. ii. 2. a) b) c) i. ii. 3. a) b) c)",
        ),
        (
            "mun_input_test_reso.docx",
            "1. a. b. c. i. ii. 2. a. b. c. i. ii. 3. a. b. c. d. i. ii. e. f. i. ii.",
        ),
    ],
)
def test_the_papers_of_delegates_have_the_labels_that_word_shows(paper, labels):
    path = CORPUS / "docx" / paper
    assert [raw.label for raw in paragraphs(path) if raw.label] == labels.split()
    assert [one["label"] for one in outline(read(path)) if one["kind"] == "operative"] == labels.split()
