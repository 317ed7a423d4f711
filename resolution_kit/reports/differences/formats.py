"""The formats of `reskit diff`: text, Markdown, a web page, JSON."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from resolution_kit.compare import DiffSpan, wording
from resolution_kit.model import Paragraph
from resolution_kit.reports.differences import PairReport, Report, name, text
from resolution_kit.reports.word_marks import tagged
from resolution_kit.writing.markdown_inline import escaped

TEMPLATE = "differences.html.j2"


def written(output: str, report: Report, columns: int = 80, *, marks: bool = False) -> str:
    """The report as `text`, `md`, `html` or `json`; only text has columns, and marks if it goes to a terminal."""
    if output == "text":
        return text.write(report, columns, marks=marks)
    return {"md": _markdown, "html": _html, "json": _json}[output](report)


def _markdown(report: Report) -> str:
    """The differences as Markdown, with all words of the clauses that they are in."""
    return "\n\n".join(_paragraphs(report))


def _paragraphs(report: Report) -> Iterator[str]:
    yield f"# {escaped(report.old_name)} → {escaped(report.new_name)}"
    yield f"{report.summary[:1].upper()}{report.summary[1:]}."
    for one in report.differences:
        yield f"## {escaped(one.name)} {one.outcome}"
        yield from filter(None, map(_line, one.texts))


def _line(spans: Sequence[DiffSpan]) -> str:
    shown = tagged(spans, escaped).strip()
    return f"\\{shown}" if shown[:1] in "#>+-=|" else shown


def _html(report: Report) -> str:
    """Both texts in full as a web page that needs nothing else, the changes marked."""
    import jinja2

    from resolution_kit.data.resources import bundled

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(bundled("templates")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(TEMPLATE).render(report=report)


def _json(report: Report) -> str:
    """Every paragraph of both texts, also those that are the same; the shape is in docs/compare.md."""
    found = {
        "old": report.old_name,
        "new": report.new_name,
        "counts": report.counts,
        "heading": report.heading,
        "typography": report.typography,
        "items": [_item(one) for one in report.pairs],
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


def _item(one: PairReport) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "change": one.fate,
        "moved": one.pair.moved,
        "found": one.pair.how,
        "typography": one.typography,
        "kin": one.kin or None,
        "old": _side(one.pair.old),
        "new": _side(one.pair.new),
        "words": [[{"how": span.tag, "text": span.text} for span in spans] for spans in one.texts],
    }


def _side(item: Paragraph | None) -> dict[str, Any] | None:
    return None if item is None else {"name": name(item), "texts": list(wording(item))}
