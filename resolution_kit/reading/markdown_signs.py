"""Paragraphs of Markdown, and the comments by which a paper that reskit wrote says what each one is.

`<!-- preambular -->` or `<!-- heading: topic -->` holds for the paragraphs after it, up to the next comment, label or
`#`. There a label that is none is escaped, and levels are shown by blanks: inside a list item by blanks as wide as its
label, for every further level by two EM SPACES.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import get_args

from resolution_kit.model import Kind
from resolution_kit.reading.assemble.labels import split_label
from resolution_kit.reading.markdown_inline import from_markdown
from resolution_kit.reading.paragraphs import RawParagraph
from resolution_kit.reading.wrapping import TextLine

BULLET = re.compile(r"([*+-])\s+(?=\S)")
_KINDS = {str(kind): kind for kind in get_args(Kind)}
_SIGN = re.compile(rf"<!--\s*(?P<kind>{'|'.join(_KINDS)})(?::\s*(?P<field>.*?))?\s*-->")
_EM = "\u2003"
_EMS = 2
"""EM SPACES of a level."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What a comment says of the paragraphs after it."""

    kind: Kind
    field: str = ""


@dataclass(frozen=True, slots=True)
class Title:
    """A line marked as a heading, without its `#`."""

    level: int
    line: TextLine


def read_sign(text: str) -> Sign | None:
    """The sign that a line is."""
    match = _SIGN.fullmatch(text)
    return Sign(_KINDS[match["kind"]], match["field"] or "") if match else None


def raw(line: TextLine) -> RawParagraph:
    """The paragraph of a line, or of several that were joined."""
    text, label = line.text, None
    match = BULLET.match(text)
    if match:
        text = text[match.end() :]
        label = match[1]
    marked = from_markdown(text)
    if label and split_label(marked.text)[0] is not None:
        label = None
    return RawParagraph(marked.text, line.number, label, line.indent, bold=marked.bold, lead=marked.lead, step=1)


def unsaid(lines: Iterable[TextLine | RawParagraph | Title | Sign]) -> Iterator[RawParagraph]:
    """The paragraphs of a paper without signs."""
    for one in lines:
        if isinstance(one, Title):
            yield replace(raw(one.line), heading=one.level)
        elif not isinstance(one, Sign):
            yield raw(one) if isinstance(one, TextLine) else one


def said(lines: Iterable[TextLine | RawParagraph | Title | Sign]) -> Iterator[RawParagraph]:
    """The paragraphs with what the signs say of them; what stands under no sign is as in any other paper."""
    sign: Sign | None = None
    half: Kind = "preambular"
    for one in lines:
        if isinstance(one, Sign):
            sign = one
        elif isinstance(one, RawParagraph):
            yield one
        elif isinstance(one, Title):
            yield _title(one, sign)
            sign = None
        else:
            label, rest = _label(one.text)
            steps = _steps(one)
            if label:
                half, sign = ("operative" if steps == 0 else half), None
                yield _clause(_exact(one, rest), half, steps, label)
            elif sign is None:
                yield raw(one)
            else:
                half = sign.kind if sign.kind in ("preambular", "operative") else half
                yield _under(sign, _exact(one, one.text), half, steps)


def _label(text: str) -> tuple[str, str]:
    """The label that a writer put at the head of a text, and the rest; where it puts none the text has none."""
    label, rest = split_label(f"{text} ") if text[:1] != "*" else (None, text)
    if label is None or not (label.form == "•" or label.typed.endswith((".", ")", ":"))):
        return "", text
    return label.typed, rest.strip()


def _exact(line: TextLine, text: str) -> RawParagraph:
    """A paragraph with this text, its italics as they stand."""
    marked = from_markdown(text, exact=True)
    return RawParagraph(marked.text, line.number, None, line.indent, bold=marked.bold, lead=marked.lead, step=1)


def _steps(line: TextLine) -> int:
    ems = line.space.count(_EM)
    return ems // _EMS + (ems < len(line.space))


def _title(title: Title, sign: Sign | None) -> RawParagraph:
    one = replace(_exact(title.line, title.line.text), heading=title.level)
    if title.level == 1:
        return replace(one, kind="title", field="title")
    return replace(one, kind="title" if sign and sign.kind == "title" else "section")


def _clause(one: RawParagraph, half: Kind, steps: int, label: str | None) -> RawParagraph:
    return replace(one, kind=half, label=label, level=steps + (half == "operative"))


def _under(sign: Sign, one: RawParagraph, half: Kind, steps: int) -> RawParagraph:
    if sign.kind in ("preambular", "operative"):
        return _clause(one, half, steps, None)
    if sign.kind == "closing" and steps:
        return replace(one, kind="closing", level=steps - (half == "preambular"))
    return replace(one, kind=sign.kind, field=sign.field)
