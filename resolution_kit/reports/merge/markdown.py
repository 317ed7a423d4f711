"""The report of a merge as Markdown."""

from collections.abc import Iterator, Sequence

from resolution_kit.compare import DiffSpan
from resolution_kit.reports.merge.view import Told, kind, versions
from resolution_kit.writing.markdown_inline import escaped

_TAGS = {"equal": "{}", "delete": "<s>{}</s>", "insert": "<b>{}</b>"}


def write(report: Told) -> bytes:
    """A table with a row for each clause, and what else is to be talked about."""
    return ("\n".join(_lines(report)) + "\n").encode()


def _lines(report: Told) -> Iterator[str]:
    yield f"# Merge of {escaped(', '.join(report.papers))}"
    yield ""
    yield f"Clauses and sub-clauses: {escaped(report.counts)}."
    if report.notes:
        yield ""
        yield from (f"- {escaped(line)}" for line in report.notes)
    yield ""
    yield "| Clause | What | Text |"
    yield "| --- | --- | --- |"
    for row in report.rows:
        texts = [_version(papers, spans, len(row.texts)) for papers, spans in versions(row)]
        yield f"| {row.ref} | {escaped(kind(row))} | {'<br>'.join(texts)} |"
    for paper, ref, text in report.gone:
        yield f"| – | taken out; {ref} of {escaped(paper)} | {_cell(text)} |"


def _version(papers: Sequence[str], spans: Sequence[DiffSpan], count: int) -> str:
    text = "".join(_TAGS[span.tag].format(_cell(span.text)) for span in spans)
    return f"{escaped(', '.join(papers))}: {text}" if count > 1 else text


def _cell(text: str) -> str:
    return escaped(text).replace("|", "\\|")
