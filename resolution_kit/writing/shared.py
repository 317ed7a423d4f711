"""What the writers share: a text with its ending, how far in a paragraph stands, line breaks inside a text."""

import re

from resolution_kit.printing import Printed, Run, runs
from resolution_kit.writing import UNPRINTABLE

BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""A line break inside a text, in any of its forms."""


def one_line(text: str) -> str:
    """The text without line breaks, without blanks at its ends and without what no file can hold."""
    return UNPRINTABLE.sub("", BREAK.sub(" ", text)).strip()


def depth(paragraph: Printed) -> int:
    """How many steps further in than a top clause the paragraph stands: its label, or the text where it has none.

    A closing text stands under the text of its clause, so one step further in than the label of that clause.
    """
    if paragraph.kind not in ("preambular", "operative", "closing") or not paragraph.ref:
        return 0
    in_preamble = paragraph.ref.rpartition("/")[2].startswith("P")
    steps = paragraph.level if in_preamble else paragraph.level - 1
    return max(0, steps) + (paragraph.kind == "closing")


def whole(printed: Printed) -> list[Run]:
    """The runs of a paragraph with its ending, which belongs to the last run where that one is plain."""
    pieces = runs(printed)
    if not printed.ending:
        return pieces
    if pieces and not pieces[-1].italic and not pieces[-1].role:
        return [*pieces[:-1], Run(pieces[-1].text + printed.ending)]
    return [*pieces, Run(printed.ending)]
