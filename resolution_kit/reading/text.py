"""Plain text into paragraphs."""

import re
from pathlib import Path

from resolution_kit.model import Resolution
from resolution_kit.reading.assemble import structure
from resolution_kit.reading.assemble.labels import split_label
from resolution_kit.reading.files import read_text
from resolution_kit.reading.leftovers import Left
from resolution_kit.reading.page_lines import numbered_lines, taken_off
from resolution_kit.reading.paragraphs import RawParagraph
from resolution_kit.reading.wrapping import TextLine, lines_of, paragraphs_of
from resolution_kit.text.inline import escape

_APART = re.compile(
    r"(?P<label>\S{1,6}\s+)?(?P<mark>[_*]{1,3})(?P<lead>\w(?:[^_*\n]{0,80}?\w)?[,:]?)(?P=mark)(?=[\s,;:.]|$)"
)
"""`_Recalling_` or `**Urges**` at the head of a paragraph, as people mark emphasis in a text."""


def read(path: Path) -> Resolution:
    """The resolution in a text file."""
    return structure(paragraphs(read_text(path)), str(path))


def left(path: Path) -> list[Left]:
    """The numbers of lines in a text file, which its reading has not."""
    return taken_off(read_text(path).split("\n"))


def paragraphs(text: str) -> list[RawParagraph]:
    """The paragraphs of a plain text."""
    bare = numbered_lines(text.split("\n"))
    return [raw(line) for line in paragraphs_of(lines_of(text if bare is None else "\n".join(bare)))]


def raw(line: TextLine) -> RawParagraph:
    """A paragraph of a text, emphasis as people mark it taken off."""
    text, lead, label = line.text, "", None
    if text.startswith("* "):
        text = text[2:].lstrip()
        label = None if split_label(text)[0] else "*"
    if "_" in text or "*" in text:
        match = _APART.match(text)
        if match:
            lead = match["lead"]
            text = f"{match['label'] or ''}{lead}{text[match.end() :]}"
    if "*" in text or "\\" in text:
        text = escape(text)
    return RawParagraph(text, line.number, label, line.indent, lead=lead)
