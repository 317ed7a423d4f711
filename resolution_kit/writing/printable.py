"""The characters of a text that a file can hold, and its line breaks."""

import re
from collections.abc import Sequence

from resolution_kit.errors import Problem
from resolution_kit.printing import Printed
from resolution_kit.text.inline import plain

_UNPRINTABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What neither XML nor UTF-8 can hold, or no paper should: control characters, halves of characters."""
BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""A line break inside a text, in any of its forms."""


def one_line(text: str) -> str:
    """The text without line breaks, without blanks at its ends and without what no file can hold."""
    return _UNPRINTABLE.sub("", BREAK.sub(" ", text)).strip()


def check_printable(paragraphs: Sequence[Printed]) -> None:
    """Raise a Problem if a paragraph has a character that no file can hold."""
    for paragraph in paragraphs:
        if name := _UNPRINTABLE.search(paragraph.field):
            raise Problem(f"the name of a heading field has the character {_code(name)}, which no paper can hold")
        if found := _UNPRINTABLE.search(paragraph.text):
            place = f"clause {paragraph.ref}" if paragraph.ref else paragraph.field or paragraph.kind
            before = plain(paragraph.text[: found.start()])[-20:]
            raise Problem(
                f"found the character {_code(found)} after `{before}`, which no paper can hold; take it out",
                where=place,
            )


def _code(found: re.Match[str]) -> str:
    return f"U+{ord(found[0]):04X}"
