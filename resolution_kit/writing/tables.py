"""Rows of a table among the lines of a paper: `| Year | Amount |`, as a reader keeps them and writers set them."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import TypeVar

from resolution_kit.printing import Printed, Run, runs

_ROW = re.compile(r"\|\s(?P<inside>.*\S.*)\s\|", re.DOTALL)
_KINDS = ("other", "annex")
_FEWEST = 2
"""Cells of the narrowest row, and rows of the shortest table."""
Given = TypeVar("Given")


def cells(printed: Printed) -> list[str] | None:
    """The inline texts of the cells of a row; None for any other paragraph."""
    match = _ROW.fullmatch(printed.text.strip()) if printed.kind in _KINDS and not printed.ref else None
    found = match["inside"].split(" | ") if match else []
    return [cell.strip() for cell in found] if len(found) >= _FEWEST else None


def cell_runs(printed: Printed) -> list[list[Run]]:
    """The runs of every cell of a row."""
    return [runs(replace(printed, text=cell)) for cell in cells(printed) or ()]


def in_tables(paragraphs: Iterable[Given], printed: Callable[[Given], Printed]) -> Iterator[tuple[bool, list[Given]]]:
    """(whether they are a table, paragraphs): neighbours with as many cells make one, if there are two at least."""
    for count, group in groupby(paragraphs, key=lambda one: len(cells(printed(one)) or ())):
        found = list(group)
        yield count >= _FEWEST and len(found) >= _FEWEST, found
