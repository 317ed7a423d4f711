"""The JSON Schema of the draft file, by which editors complete it."""

import json

from resolution_kit.draftfile.records.draft import schema


def of_draft() -> str:
    """The schema as JSON."""
    return f"{json.dumps(schema(), indent=2, ensure_ascii=False)}\n"
