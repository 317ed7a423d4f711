"""The JSON Schemas of the draft file and of guide packs, by which editors complete them."""

import json
from typing import Any

from resolution_kit.draftfile.records.draft import schema
from resolution_kit.organising import pack_schema


def of_draft() -> str:
    """The schema as JSON."""
    return _text(schema())


def of_guide() -> str:
    """The schema of a pack's guide.yaml as JSON."""
    return _text(pack_schema.of_guide())


def of_facts() -> str:
    """The schema of a pack's facts.yaml as JSON."""
    return _text(pack_schema.of_facts())


def of_entries() -> str:
    """The schema of a file of entries as JSON."""
    return _text(pack_schema.of_entries())


def _text(found: dict[str, Any]) -> str:
    return f"{json.dumps(found, indent=2, ensure_ascii=False)}\n"
