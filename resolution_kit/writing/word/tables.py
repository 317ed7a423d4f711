"""Tables of a Word file: rows of facts among the lines of a paper."""

from collections.abc import Sequence
from typing import Any

from resolution_kit.printing import Printed
from resolution_kit.writing.style_names import run_look
from resolution_kit.writing.tables import cell_runs
from resolution_kit.writing.word.document import Paper
from resolution_kit.writing.word.oxml import w

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_WIDE = 5000
"""The whole width, in fiftieths of a per cent."""


def table(paper: Paper, rows: Sequence[Printed]) -> Any:
    """A table with thin lines, as wide as the text."""
    lines = (w(side, val="single", sz=4, space=0, color="auto") for side in _SIDES)
    properties = w("tblPr", w("tblW", w=_WIDE, type="pct"), w("tblBorders", *lines))
    grid = w("tblGrid", *(w("gridCol") for _ in cell_runs(rows[0])))
    return w("tbl", properties, grid, *(w("tr", *(_cell(paper, row, runs) for runs in cell_runs(row))) for row in rows))


def _cell(paper: Paper, row: Printed, runs: Sequence[Any]) -> Any:
    paragraph = paper.paragraph(row)
    paragraph.extend(paper.run(run.text, run_look(run, row)) for run in runs)
    return w("tc", w("tcPr", w("tcW", w=0, type="auto")), paragraph)
