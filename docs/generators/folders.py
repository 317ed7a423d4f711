"""The map of the code: each layer of the import-linter contract with the first line of its docstring."""

import ast
import tomllib
from pathlib import Path

from generators.markdown import table

ROOT = Path(__file__).resolve().parents[2]


def layers() -> str:
    """The layers from the top down; each may import from those below it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contract = project["tool"]["importlinter"]["contracts"][0]
    names = [name.strip() for line in contract["layers"] for name in line.split("|")]
    return table(["resolution_kit/", "What it is"], [[f"`{name}`", _first_line(name)] for name in names])


def _first_line(name: str) -> str:
    folder = ROOT / "resolution_kit" / name
    path = folder / "__init__.py" if folder.is_dir() else folder.with_suffix(".py")
    return (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").split("\n", 1)[0]
