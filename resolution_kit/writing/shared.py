"""Line breaks inside a text, and texts without them."""

import re

from resolution_kit.writing import UNPRINTABLE

BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""A line break inside a text, in any of its forms."""


def one_line(text: str) -> str:
    """The text without line breaks, without blanks at its ends and without what no file can hold."""
    return UNPRINTABLE.sub("", BREAK.sub(" ", text)).strip()
