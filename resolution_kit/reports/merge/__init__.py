"""The reports of `reskit merge`: one module for each format."""

from importlib import import_module
from pathlib import Path

from resolution_kit.errors import Problem
from resolution_kit.reports.merge.view import Told, told

FORMATS = {".md": "markdown", ".docx": "word"}

__all__ = ["FORMATS", "Told", "told", "written"]


def written(report: Told, path: Path) -> bytes:
    """The report in the format that the suffix names."""
    name = FORMATS.get(path.suffix.lower())
    if name is None:
        raise Problem(f"cannot report as `{path.name}`, expected a name that ends in {' or '.join(FORMATS)}")
    made: bytes = import_module(f"{__name__}.{name}").write(report)
    return made
