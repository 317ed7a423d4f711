"""Line breaks inside a paragraph: a heading set in one paragraph is many lines, a clause is one."""

from collections.abc import Iterator
from dataclasses import replace

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.reading.assemble.fields import names_field
from resolution_kit.reading.assemble.labels import split_label
from resolution_kit.reading.paragraphs import RawParagraph
from resolution_kit.text.inline import plain

_ENDS = (",", ";", ":", ".")


def apart(raw: RawParagraph) -> Iterator[RawParagraph]:
    """The paragraphs that the lines of one paragraph are; most often just one."""
    if "\n" not in raw.text or raw.kind is not None:
        yield raw
        return
    text, line = "", raw.line
    for i, piece in enumerate(raw.text.split("\n")):
        if i and _begins(text, piece):
            yield _piece(raw, text, line)
            text, line = piece, raw.line + i * raw.step
        else:
            text = f"{text} {piece}" if text else piece
    yield _piece(raw, text, line)


def _piece(raw: RawParagraph, text: str, line: int) -> RawParagraph:
    if line == raw.line and text.startswith(raw.text.split("\n", 1)[0]):
        return replace(raw, text=text)
    return replace(raw, text=text, line=line, label=None, lead="")


def _begins(before: str, piece: str) -> bool:
    """Whether a piece begins a paragraph of its own."""
    words = plain(piece).strip()
    before = before.strip()
    if not words or not before:
        return bool(words)
    if names_field(words) or split_label(words)[0] is not None:
        return True
    if not before.endswith(_ENDS):
        return names_field(before)
    opener = find_opener(words)
    return opener is not None and opener.kind is not None and words[0].isupper()
