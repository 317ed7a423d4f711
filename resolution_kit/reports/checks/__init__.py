"""The reports of `reskit check`: one module for each format."""

from importlib import import_module

from resolution_kit.reports.checks.report import Report

FORMATS = ("text", "json", "jsonl", "sarif", "github", "junit", "markdown", "html")
"""Every format; the module of this package that bears its name writes it."""
WITH_PLACES = ("sarif", "github")
"""Formats that point at line and column of the file itself."""
WITH_TWINS = ("text", "markdown", "html")
"""Formats that say which papers are nearly the same."""
WITH_TEXT = ("html",)
"""Formats that show the clauses themselves."""


def written(output: str, report: Report) -> str:
    """The report in one of the formats."""
    text: str = import_module(f"{__name__}.{output}").write(report)
    return text
