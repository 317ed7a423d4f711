"""What was found in a background guide, as text for people and as JSON Lines for tools."""

import json
from collections.abc import Iterator

from resolution_kit.guides.extract import KINDS, Extract, Item

_LONGEST = 100
_PLURALS = {"body": "bodies"}


def json_lines(found: Extract) -> Iterator[str]:
    """Each item as one line of JSON: kind, page, text."""
    for item in found.items:
        yield json.dumps({"kind": item.kind, "page": item.page, "text": item.text}, ensure_ascii=False)


def counts(found: Extract) -> str:
    """How much was found of each kind."""
    said = [f"{len(found.of(kind))} {plural(kind) if len(found.of(kind)) != 1 else kind}" for kind in KINDS]
    return f"{', '.join(said[:-1])} and {said[-1]} in {found.sentences} sentences on {_pages(found.pages)}"


def _pages(count: int) -> str:
    return "1 page" if count == 1 else f"{count} pages"


def plural(kind: str) -> str:
    """A kind of item in the plural."""
    return _PLURALS.get(kind, f"{kind}s")


def lines(found: Extract) -> Iterator[str]:
    """The items by kind, each with its page, then what a person should decide on, then the counts."""
    for kind in KINDS:
        yield from _section(plural(kind).capitalize(), found.of(kind))
    yield from _section("Close to a recommendation, left out", found.unplaced)
    yield counts(found)


def _section(title: str, items: "list[Item] | tuple[Item, ...]") -> Iterator[str]:
    if not items:
        return
    yield f"{title} ({len(items)})"
    for item in items:
        text = item.text if len(item.text) <= _LONGEST else f"{item.text[: _LONGEST - 1].rstrip()}…"
        yield f"  p. {item.page}  {text}"
    yield ""
