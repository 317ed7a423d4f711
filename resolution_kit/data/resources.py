"""Where the data that comes with reskit lies: in the wheel inside the package, in a checkout beside it."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def bundled(name: str) -> Path:
    """The folder or file `name` of the bundled data, such as `clauses/openers.yaml` or `templates/styles`."""
    inside = _PACKAGE / name
    return inside if inside.exists() else _PACKAGE.parent / name
