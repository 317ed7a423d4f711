"""Where a paragraph stands between the margins."""

from resolution_kit.styles import Indent
from resolution_kit.typeset import Printed
from resolution_kit.writers.word.names import in_preamble
from resolution_kit.writers.word.xml import twips, w


def place(indent: Indent, level: int, *, labelled: bool) -> str:
    """The indents of a clause at a level from 1; 0 for a text that has no label and is no preambulatory clause."""
    body, step = twips(indent.body), twips(indent.step)
    if level < indent.hanging:
        return w(
            "ind", left=body, right=body, firstLine=twips(indent.begin(level)) if indent.levels and level else step
        )
    hang = {"hanging": step} if labelled else {"firstLine": 0}
    return w("ind", left=_text(indent, level), right=body, **hang)


def preambular(indent: Indent) -> str:
    """The indents of a preambulatory clause."""
    body, step = twips(indent.body), twips(indent.step)
    if indent.preamble is None:
        return place(indent, 0, labelled=False)
    if indent.preamble == "hanging":
        return w("ind", left=body + step, right=body, hanging=step)
    return w("ind", left=body, right=body, firstLine=step if indent.preamble == "first-line" else 0)


def stop(indent: Indent, level: int) -> str:
    """The tab stop after a label: where the text hangs it ends the label by itself."""
    if level >= indent.hanging:
        return ""
    begin = twips(indent.begin(level)) if indent.levels else twips(indent.step)
    return w("tabs", w("tab", val="left", pos=twips(indent.body) + begin + twips(indent.step)))


def flush(indent: Indent, level: int = 0) -> str:
    """The indents of a text that stands where the text of a clause runs on."""
    body = twips(indent.body)
    return w("ind", left=body if level < indent.hanging else _text(indent, level), right=body, firstLine=0)


def depth(printed: Printed) -> int:
    """The level whose place a clause or closing text takes: `(a)` stands like any `(a)`, in the preamble too."""
    return printed.level + 1 if in_preamble(printed) and printed.level else printed.level


def _text(indent: Indent, level: int) -> int:
    """Where the text of a level begins that hangs beside its label."""
    body, step = twips(indent.body), twips(indent.step)
    if not indent.levels or not level:
        return body + level * step
    return body + twips(indent.begin(level)) + step
