"""Two texts as Markdown: struck through what is gone, bold what is new."""

from collections.abc import Iterator, Sequence

from resolution_kit.compare import DiffSpan
from resolution_kit.reports.differences.view import Report
from resolution_kit.writing.markdown_inline import escaped

_TAGS = {"equal": "{}", "delete": "<s>{}</s>", "insert": "<b>{}</b>"}
"""Tags, not asterisks: those are not understood between a word and its comma."""


def write(report: Report) -> str:
    """The differences with all words of the clauses that they are in."""
    return "\n\n".join(_paragraphs(report))


def _paragraphs(report: Report) -> Iterator[str]:
    yield f"# {escaped(report.old_name)} → {escaped(report.new_name)}"
    yield f"{report.summary[:1].upper()}{report.summary[1:]}."
    for one in report.differences:
        yield f"## {escaped(one.name)} {one.done}"
        yield from filter(None, map(_text, one.texts))


def _text(spans: Sequence[DiffSpan]) -> str:
    shown = "".join(_TAGS[span.tag].format(escaped(span.text)) for span in spans).strip()
    return f"\\{shown}" if shown[:1] in "#>+-=|" else shown
