"""Each format read back by a program that knows nothing of reskit: the paragraphs as (label, text with ending)."""

import json
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import typeset
from resolution_kit.text.inline import plain

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"

Shown = tuple[str, str]


def words(text: str) -> str:
    return " ".join(text.split())


def expected(paper: Resolution, house: Style) -> list[Shown]:
    """What prints: every paragraph that has something to show."""
    shown = [(p.label, words(plain(p.text).strip() + p.ending)) for p in typeset(paper, house) if p.text or p.label]
    return [(words(label), text) for label, text in shown]


class _Page(HTMLParser):
    """Paragraphs of a page, with the depth of the lists around each."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Shown] = []
        self.tags: list[str] = []
        self.depths: list[int] = []
        self.classes: list[str] = []
        self.label = self.text = ""

    def handle_starttag(self, tag: str, attrs: list) -> None:
        classes = dict(attrs).get("class") or ""
        if tag in ("meta", "br"):
            self.text += " " if tag == "br" else ""
            return
        self.tags.append("label" if classes == "label" else tag)
        if tag in ("p", "h1", "h2"):
            self.label = self.text = ""
            self.classes.append(classes)

    def handle_endtag(self, tag: str) -> None:
        opened = self.tags.pop()
        assert tag == opened or (opened, tag) == ("label", "span"), f"<{opened}> closed by </{tag}>"
        if tag in ("p", "h1", "h2"):
            self.shown.append((words(self.label), words(self.text)))
            self.depths.append(self.tags.count("li"))

    def handle_data(self, data: str) -> None:
        if "style" in self.tags or "title" in self.tags:
            return
        if "label" in self.tags:
            self.label += data
        else:
            self.text += data


def html_page(content: bytes) -> _Page:
    page = _Page()
    page.feed(content.decode())
    page.close()
    assert page.tags == []
    return page


def html(content: bytes) -> list[Shown]:
    return html_page(content).shown


def akn(content: bytes) -> list[Shown]:
    """Every paragraph after the metadata; a number belongs to the paragraph after it."""
    root = ET.fromstring(content)  # noqa: S314 - the writer made it
    return [(words(label), words(text)) for label, text in _akn(root, [""]) if label or text]


def _akn(element: ET.Element, label: list[str]) -> Iterator[Shown]:
    tag = element.tag.removeprefix(AKN)
    if tag == "num":
        label[0] = element.text or ""
    elif tag in ("p", "listIntroduction", "listWrapUp", "heading", "crossHeading"):
        yield label[0], _text_of(element)
        label[0] = ""
    elif tag != "meta":
        for child in element:
            yield from _akn(child, label)


def _text_of(element: ET.Element) -> str:
    inside = "".join((" " if child.tag == f"{AKN}eol" else _text_of(child)) + (child.tail or "") for child in element)
    return (element.text or "") + inside


def text(content: bytes) -> list[str]:
    """Plain text has no mark between label and text."""
    return [words(line) for line in content.decode().split("\n\n") if line.strip()]


def typst_texts(content: bytes) -> list[str]:
    """The text of every paragraph and heading as Typst itself understands the source; labels are set by numbering."""
    import typst

    found = json.loads(typst.query(content, "selector(par).or(heading)"))
    return [words(_flat(one["body"])) for one in found]


def _flat(content: dict) -> str:
    kind = content["func"]
    if kind in ("text", "symbol"):
        return content["text"]
    if kind in ("space", "linebreak"):
        return " "
    if kind in ("sequence", "styled"):
        return "".join(map(_flat, content.get("children") or [content["child"]]))
    if kind in ("emph", "strong", "underline", "heading"):
        return _flat(content["body"])
    assert kind == "h", f"{kind} in a text"
    return ""


def pdf_text(content: bytes) -> str:
    """All that the pages show, without white space."""
    import io

    from pypdf import PdfReader

    return squeezed(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


def squeezed(texts: Iterable[str]) -> str:
    return "".join("".join(text.split()) for text in texts)
