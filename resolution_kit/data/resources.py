"""Data that comes with reskit: inside the package in a wheel, beside it in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def bundled(name: str) -> Path:
    """The folder or file `name` of the bundled data, such as `clauses/openers.yaml` or `templates/styles`."""
    inside = _PACKAGE / name
    return inside if inside.exists() else _PACKAGE.parent / name
