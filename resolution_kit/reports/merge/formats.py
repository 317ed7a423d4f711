"""The formats of the report of a merge: Markdown here, Word beside it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from resolution_kit.compare import DiffSpan
from resolution_kit.errors import Problem
from resolution_kit.reports.merge import MergeReport, own_numbers_of, versions
from resolution_kit.reports.word_marks import tagged
from resolution_kit.writing.markdown_inline import escaped


def written(report: MergeReport, path: Path) -> bytes:
    """The report in the format that the suffix names."""
    suffix = path.suffix.lower()
    if suffix == ".md":
        return _markdown(report)
    if suffix == ".docx":
        from resolution_kit.reports.merge import word

        return word.write(report)
    raise Problem(f"cannot report as `{path.name}`, expected a name that ends in .md or .docx")


def _markdown(report: MergeReport) -> bytes:
    """A table with a row for each clause, and what else is to be talked about."""
    return ("\n".join(_lines(report)) + "\n").encode()


def _lines(report: MergeReport) -> Iterator[str]:
    yield f"# Merge of {escaped(', '.join(report.papers))}"
    yield ""
    yield f"Clauses and sub-clauses: {escaped(report.counts)}."
    if report.notes or report.left:
        yield ""
        yield from (f"- {escaped(line)}" for line in (*report.notes, *report.left))
    yield ""
    yield "| Clause | In the papers | What | Text |"
    yield "| --- | --- | --- | --- |"
    for row in report.rows:
        texts = [_version(papers, spans, len(row.texts)) for papers, spans in versions(row)]
        cells = (row.ref, escaped(own_numbers_of(row)), escaped(report.outcome(row)), "<br>".join(texts))
        yield f"| {' | '.join(cells)} |"
    for paper, ref, text in report.gone:
        yield f"| – | {ref} in {escaped(paper)} | taken out | {_cell(text)} |"


def _version(papers: Sequence[str], spans: Sequence[DiffSpan], count: int) -> str:
    text = tagged(spans, _cell)
    return f"{escaped(', '.join(papers))}: {text}" if count > 1 else text


def _cell(text: str) -> str:
    return escaped(text).replace("|", "\\|")
