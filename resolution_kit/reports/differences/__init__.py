"""The reports of `reskit diff`: one module for each format, but for the redline, which is a paper."""

from importlib import import_module

from resolution_kit.reports.differences.view import Report

FORMATS = {"text": "text", "md": "markdown", "html": "html", "json": "json"}
"""What a person calls a format, and the module of this package that writes it."""


def written(output: str, report: Report, columns: int = 80, *, marks: bool = False) -> str:
    """The report in one of the formats; only text has columns, and marks where it goes to a terminal."""
    module = import_module(f"{__name__}.{FORMATS[output]}")
    text: str = module.write(report, columns, marks=marks) if output == "text" else module.write(report)
    return text
