"""The paper as it prints: every paragraph with its label, text, ending and emphasis by house style.

Every writer prints what `typeset` gives, in that order; so all of them have the same clauses and the same labels.
"""

from collections.abc import Iterator
from dataclasses import replace

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Line, Part, Resolution, letter
from resolution_kit.printing.capitals import Capitals
from resolution_kit.printing.clauses import Clauses
from resolution_kit.printing.heading import heading
from resolution_kit.printing.organs import between_line, organ_line
from resolution_kit.printing.printed import Printed, Run, emphasised, label_text, runs, set_apart

__all__ = ["Printed", "Run", "emphasised", "label_text", "runs", "set_apart", "typeset"]


def typeset(resolution: Resolution, style: Style) -> Iterator[Printed]:
    """The paragraphs of a resolution in the order of the page."""
    yield from _apart(list(heading(resolution, style)), resolution, style)
    clauses = Clauses(style, Capitals(resolution, style.language))
    for number, part in enumerate(resolution.parts):
        prefix = f"{letter(number).upper()}/" if number else ""
        printed = _part(resolution, part, style, clauses, prefix)
        yield from (replace(one, part=number) for one in printed) if number else printed


def _apart(lines: list[Printed], resolution: Resolution, style: Style) -> list[Printed]:
    """The heading, with the space below it that an organ line would have above."""
    if lines and lines[-1].after is None and not style.organ.shown and resolution.main.preamble:
        lines[-1] = replace(lines[-1], after=1.5 * style.font.space)
    return lines


def _part(resolution: Resolution, part: Part, style: Style, clauses: Clauses, prefix: str) -> Iterator[Printed]:
    yield from map(_line, part.lead)
    if organ := organ_line(resolution, part, style):
        yield organ
    yield from clauses.preamble(part, prefix)
    if between := between_line(resolution, part, style):
        yield between
    yield from clauses.operative(part, prefix)
    yield from map(_line, part.end)


def _line(line: Line) -> Printed:
    return Printed(line.kind, line.text.strip())
