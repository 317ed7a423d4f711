"""The words of a draft line by line, without numbers: a clause that is added changes no other line."""

from collections.abc import Iterator

from resolution_kit.model import Field, Placed, Resolution, paragraphs
from resolution_kit.text.inline import plain


def words_of(resolution: Resolution) -> str:
    """A line for each field, line and clause; sub-clauses are indented, versions in conflict marked."""
    return "".join(f"{line}\n" for line in _lines(resolution))


def _lines(resolution: Resolution) -> Iterator[str]:
    for item in paragraphs(resolution):
        if isinstance(item, Field):
            yield f"{item.name}: {', '.join(item.values)}"
        elif isinstance(item, Placed):
            mark = "" if item.clause.conflict is None else "(in conflict) "
            yield f"{'    ' * (len(item.path) - 1)}{mark}{plain(item.clause.text)}"
        else:
            yield plain(item.text)
