"""The paper as it prints: every paragraph with its label, text, ending and emphasis by house style.

Every writer prints what `typeset` gives, in that order; so all formats have the same clauses and the same labels.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Line, Part, Resolution, letter
from resolution_kit.printing.capitals import Capitals
from resolution_kit.printing.clauses import Clauses
from resolution_kit.printing.heading import heading
from resolution_kit.printing.organs import line_between, organ_line
from resolution_kit.printing.printed import PLAIN, Face, Printed, Run, label_text, runs, set_apart

__all__ = ["PLAIN", "Face", "Printed", "Run", "label_text", "runs", "set_apart", "typeset"]


_ENDS = (",", ";", ".")
"""What no heading ends with."""


def typeset(resolution: Resolution, style: Style) -> Iterator[Printed]:
    """The paragraphs of a resolution in the order of the page."""
    lines = list(heading(resolution, style))
    if lines and lines[-1].after is None and not style.organ.shown and resolution.main.preamble:
        lines[-1] = replace(lines[-1], after=1.5 * style.font.space)  # an organ line would have it above
    yield from lines
    clauses = Clauses(style, Capitals(resolution, style.language))
    for number, part in enumerate(resolution.parts):
        prefix = f"{letter(number).upper()}/" if number else ""
        for printed in _spaced(list(_part(resolution, part, style, clauses, prefix)), style):
            yield replace(printed, part=number) if number else printed


def _spaced(paragraphs: list[Printed], style: Style) -> Iterator[Printed]:
    """The same with the space that the house style has inside a clause."""
    for printed, following in zip_longest(paragraphs, paragraphs[1:]):
        inside = following is not None and (following.is_sub_clause or (following.kind == "closing" and following.ref))
        yield replace(printed, after=style.font.inside) if inside and style.font.inside is not None else printed


def _part(resolution: Resolution, part: Part, style: Style, clauses: Clauses, prefix: str) -> Iterator[Printed]:
    yield from map(_line, part.lead)
    if organ := organ_line(resolution, part, style):
        yield organ
    yield from clauses.preamble(part, prefix)
    if between := line_between(resolution, part, style):
        yield between
    yield from clauses.operative(part, prefix)
    yield from _end(part.end, style)


def _end(lines: Sequence[Line], style: Style) -> Iterator[Printed]:
    """The lines after the last clause; the first of an annex is its heading if it looks like one."""
    annexed = False
    for line in lines:
        printed = _line(line)
        begins = line.kind == "annex" and not annexed and not line.text.rstrip().endswith(_ENDS)
        yield replace(printed, begins_annex=True, align=style.annex.align) if begins else printed
        annexed = annexed or line.kind == "annex"


def _line(line: Line) -> Printed:
    return Printed(line.kind, line.text.strip())
