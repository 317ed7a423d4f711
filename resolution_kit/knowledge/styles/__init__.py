"""House styles: how a conference wants its resolutions to look. Data in templates/styles/*.yaml.

Every key is explained in docs/house-styles.md, which is generated from the docstrings of this package.
"""

import dataclasses
import re
from functools import cache
from pathlib import Path

from resolution_kit.data.records import merged
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles.limits import Limits, Range
from resolution_kit.knowledge.styles.printable import must_be_printable
from resolution_kit.knowledge.styles.schema import Severity, Style
from resolution_kit.knowledge.styles.sheet import Font, Indent, LineNumbers, Page
from resolution_kit.knowledge.styles.wording import (
    Align,
    Annex,
    Case,
    Closing,
    Emphasis,
    HeadingField,
    Operative,
    Organ,
    Preambular,
    Section,
)
from resolution_kit.text.suggest import did_you_mean

__all__ = [
    "DEFAULT",
    "Align",
    "Annex",
    "Case",
    "Closing",
    "Emphasis",
    "Font",
    "HeadingField",
    "Indent",
    "Limits",
    "LineNumbers",
    "Operative",
    "Organ",
    "Page",
    "Preambular",
    "Range",
    "Section",
    "Severity",
    "Style",
    "names",
    "own_names",
    "style",
    "style_file",
]

DEFAULT = "mun"
LONGEST_NAME, LONGEST_CHAIN = 60, 10
"""The most characters of a name, and the most styles that extend one another."""

_TELLING = ("extends", "font", "page", "indent", "limits", "rules", "line_numbers")
"""Keys that only a house style has …"""
_DRAFTS = ("preamble", "committee", "topic")
"""… and keys that only a draft has."""


def names() -> list[str]:
    """The bundled house styles."""
    return sorted(path.stem for path in bundled("templates/styles").glob("*.yaml"))


def own_names(folder: Path) -> list[str]:
    """The user's own house styles in a folder: YAML files with keys that only a style has."""
    return sorted(path.stem for path in folder.glob("*.yaml") if any(key in _keys(path) for key in _TELLING))


def style(name: str, folder: Path | None = None) -> Style:
    """The house style called `name`: `name.yaml` in `folder`, else the bundled one; a Problem if there is none."""
    path = _find(name, folder)
    return _finished(_read(path, folder, ())) if folder and path.parent == folder else _bundled(name)


@cache
def _bundled(name: str) -> Style:
    """A bundled style, read once; own styles are read every time, because they may have changed."""
    return _finished(_read(_find(name, None), None, ()))


def style_file(path: Path) -> Style:
    """The house style in a file; it may extend a style beside it or a bundled one."""
    return _finished(_read(path, path.parent, ()))


def _find(name: str, folder: Path | None) -> Path:
    may_be = len(name) <= LONGEST_NAME and re.fullmatch(r"\w[\w. -]*", name)
    own = folder / f"{name}.yaml" if folder and may_be else None
    if own and own.is_file() and not any(key in _keys(own) for key in _DRAFTS):
        return own
    path = bundled("templates/styles") / f"{name.lower()}.yaml"
    if not may_be or not path.is_file():
        known = ", ".join(names())
        near = did_you_mean(name, names()) if may_be else ""
        raise Problem(f"no house style `{name[:LONGEST_NAME]}`{near or f'; there are {known}'}")
    return path


def _keys(path: Path) -> frozenset[str]:
    """The keys of a YAML file; none if it is broken."""
    try:
        source = load(path)
        return frozenset(source.mapping(source.root, "the file") if source.root else ())
    except Problem:
        return frozenset()


def _read(path: Path, folder: Path | None, chain: tuple[Path, ...]) -> Style:
    if path in chain:
        raise Problem("this style extends itself", where=str(path))
    if len(chain) == LONGEST_CHAIN:
        raise Problem(f"more than {LONGEST_CHAIN} styles extend one another", where=str(path))
    source = load(path)
    nodes = source.mapping(source.root, "the style") if source.root else {}
    base = Style()
    if "extends" in nodes:
        parent = source.text_of(nodes["extends"], "`extends`")
        own = None if parent == path.stem else folder
        base = _read(_find(parent, own), folder, (*chain, path))
    made = merged(source, {key: node for key, node in nodes.items() if key not in ("extends", "name")}, base)
    made = dataclasses.replace(made, name=path.stem)
    must_be_printable(made, source)
    return made


def _finished(made: Style) -> Style:
    """The style with the shares of its limits as numbers."""
    limits, count = made.limits, made.limits.delegations
    counted = {name: getattr(limits, name).counted(count) for name in ("sponsors", "signatories")}
    return dataclasses.replace(made, limits=dataclasses.replace(limits, **counted))
