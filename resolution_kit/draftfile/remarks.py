"""Remarks beside clauses of a new draft: YAML comments, which every later change of the draft leaves alone."""

import re
from collections.abc import Iterator, Mapping, Sequence

_ID = re.compile(r"^(\s*)- id: [\"']?(\w+)[\"']?$")


def with_remarks(text: str, remarks: Mapping[str, Sequence[str]]) -> str:
    """The text of a draft with each remark as a comment above the clause of its id."""
    return "\n".join(row for line in text.split("\n") for row in (*_above(line, remarks), line))


def _above(line: str, remarks: Mapping[str, Sequence[str]]) -> Iterator[str]:
    match = _ID.match(line)
    if match:
        yield from (f"{match[1]}# {' '.join(remark.split())}" for remark in remarks.get(match[2], ()))
