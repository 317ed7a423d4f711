"""Versions of one clause or field side by side, on the terminal."""

import textwrap
from collections.abc import Iterator

from resolution_kit.compare import word_diff
from resolution_kit.merging.conflicts import Conflict
from resolution_kit.reports.terminal import marked, safe

_INDENT = "     "
_SIGNS = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}


def conflict_lines(conflict: Conflict, columns: int, *, marks: bool) -> Iterator[str]:
    """The versions with their numbers; the later ones with what the first says otherwise, as `[-gone-] {+new+}`."""
    count = len(conflict.versions)
    head = f"{conflict.name}: {f'{count} versions' if count > 1 else 'kept by one side, removed by the other'}"
    yield marked(safe(head), "bold") if marks else safe(head)
    for number, version in enumerate(conflict.versions, 1):
        origin = f" ({', '.join(version.origin)})" if version.origin else ""
        yield safe(f"  {number}. {version.ref}{origin}")
        text = version.text if number == 1 else _against(conflict.versions[0].text, version.text)
        yield from textwrap.wrap(safe(text or "–"), columns, initial_indent=_INDENT, subsequent_indent=_INDENT)


def _against(first: str, other: str) -> str:
    return "".join(_SIGNS[span.tag].format(span.text) for span in word_diff(first, other))
