"""Where a paragraph stands between the margins."""

from resolution_kit.styles import Indent
from resolution_kit.typeset import Printed
from resolution_kit.writers.word.names import in_preamble
from resolution_kit.writers.word.xml import twips, w


def place(indent: Indent, level: int, *, labelled: bool) -> str:
    """The indents of a clause at a level, 0 for the preamble."""
    body, step = twips(indent.body), twips(indent.step)
    if level < indent.hanging:
        return w("ind", left=body, right=body, firstLine=step)
    hang = {"hanging": step} if labelled else {"firstLine": 0}
    return w("ind", left=body + level * step, right=body, **hang)


def stop(indent: Indent, level: int) -> str:
    """The tab stop after a label: where the text hangs it ends the label by itself."""
    if level >= indent.hanging:
        return ""
    return w("tabs", w("tab", val="left", pos=twips(indent.body) + 2 * twips(indent.step)))


def flush(indent: Indent, level: int = 0) -> str:
    """The indents of a text that stands where the text of a clause runs on."""
    body = twips(indent.body)
    left = body if level < indent.hanging else body + level * twips(indent.step)
    return w("ind", left=left, right=body, firstLine=0)


def depth(printed: Printed) -> int:
    """The level whose place a clause or closing text takes: `(a)` stands like any `(a)`, in the preamble too."""
    return printed.level + 1 if in_preamble(printed) and printed.level else printed.level
