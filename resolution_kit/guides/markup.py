"""Takes the signs of Markdown from a guide: many are kept as Markdown, and programs that read PDFs write it."""

import re

_TAG = re.compile(r"</?(?:u|b|i|em|strong|sup|sub|span|br|a)\b[^<>]{0,200}>", re.IGNORECASE)
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_EMPHASIS = re.compile(r"(?<![\w*_])(\*{1,3}|_{1,3})(?=\S)([^*\n]+?)(?<=\S)\1(?![\w*])")
_ESCAPE = re.compile(r"\\([$%&#_*\[\]().!-])")
_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t#]*$", re.MULTILINE)


def without_markup(text: str) -> str:
    """The text without Markdown's emphasis, links and heading signs; a heading stands in a paragraph of its own."""
    text = _HEADING.sub(r"\n\1\n", _LINK.sub(r"\1", _TAG.sub("", text)))
    return _ESCAPE.sub(r"\1", _EMPHASIS.sub(r"\2", text))
