"""Two texts as JSON, for other programs; its shape is in docs/compare.md."""

import json
from typing import Any

from resolution_kit.compare import wording
from resolution_kit.model import Paragraph
from resolution_kit.reports.differences.view import Report, Told, name


def write(report: Report) -> str:
    """Every item of both texts, also those that are the same."""
    found = {
        "old": report.old_name,
        "new": report.new_name,
        "counts": report.counts,
        "items": [_item(one) for one in report.told],
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


def _item(one: Told) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "change": one.fate,
        "moved": one.pair.moved,
        "found": one.pair.how,
        "old": _side(one.pair.old),
        "new": _side(one.pair.new),
        "words": [[{"how": span.tag, "text": span.text} for span in spans] for spans in one.texts],
    }


def _side(item: Paragraph | None) -> dict[str, Any] | None:
    return None if item is None else {"name": name(item), "texts": list(wording(item))}
