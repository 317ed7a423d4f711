"""Reads the draft file. Its form is templates/draft.schema.json; every mistake has file and line."""

from pathlib import Path

from resolution_kit.data.yaml_source import load
from resolution_kit.draftfile.records.draft import read_yaml
from resolution_kit.knowledge.library.places import beside
from resolution_kit.model import Resolution

__all__ = ["read", "read_yaml"]


def read(path: Path) -> Resolution:
    """The resolution in a draft file."""
    beside(path.parent)
    return read_yaml(load(path))
