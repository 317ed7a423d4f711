"""The schema of a house style as a list of keys, each with its values, default and meaning.

Read from the dataclasses and their docstrings, for docs/house-styles.md and for `reskit styles new`.
"""

import ast
import dataclasses
import inspect
import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from resolution_kit.knowledge.styles.schema import Style

UNSAID = (("name",),)
"""Keys that no file has: a style has the name of its file."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the schema."""

    path: tuple[str, ...]
    """Its place: (`font`, `size`)."""
    values: str
    """Its possible values, in words."""
    default: Any
    """Its value if neither the file nor a style it extends has one; `dataclasses.MISSING` if it is required."""
    meaning: str


@dataclass(frozen=True, slots=True)
class Group:
    """Keys below one key, or at the top of the file."""

    path: tuple[str, ...]
    meaning: str
    keys: tuple[Key, ...]
    many: bool = False
    """Whether it is a list of such groups."""


def groups() -> list[Group]:
    """The top of the file, then every group in the order of the schema; a group inside another follows it."""
    return list(_groups(Style, (), many=False))


def _groups(kind: type, path: tuple[str, ...], *, many: bool) -> Iterator[Group]:
    hints, meanings = typing.get_type_hints(kind), _meanings(kind)
    keys, inner = [], []
    for entry in dataclasses.fields(kind):
        inside, listed = _inside(hints[entry.name])
        if inside is not None:
            inner.append(((*path, entry.name), inside, listed))
        elif (*path, entry.name) not in UNSAID:
            keys.append(Key((*path, entry.name), _values(hints[entry.name]), _default(entry), meanings[entry.name]))
    yield Group(path, " ".join((kind.__doc__ or "").split()), tuple(keys), many)
    for at, inside, listed in inner:
        yield from _groups(inside, at, many=listed)


def _inside(hint: Any) -> tuple[type | None, bool]:
    """The dataclass of a value, and whether the value is a list of them; None for other values."""
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return hint, False
    first = next(iter(typing.get_args(hint)), None)
    if typing.get_origin(hint) is tuple and isinstance(first, type) and dataclasses.is_dataclass(first):
        return first, True
    return None, False


def _default(entry: "dataclasses.Field[Any]") -> Any:
    return entry.default_factory() if entry.default_factory is not dataclasses.MISSING else entry.default


_WORDS = {str: "text", int: "whole number", float: "number", bool: "true or false"}


def _values(hint: Any) -> str:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is Literal:
        return " or ".join(filter(None, (", ".join(args[:-1]), args[-1])))
    if origin in (types.UnionType, typing.Union):
        return f"{_values(args[0])}; or none"
    if origin is tuple:
        return f"list of {'numbers' if args[0] is float else 'texts'}"
    if origin is dict:
        return f"a line for each: {_values(args[1])}"
    return _WORDS[hint]


@cache
def _meanings(kind: type) -> dict[str, str]:
    """The docstring below each field of a dataclass."""
    (body,) = ast.parse(inspect.getsource(kind)).body
    found: dict[str, str] = {}
    name = ""
    for node in body.body if isinstance(body, ast.ClassDef) else ():
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and name:
            found[name] = " ".join(str(node.value.value).split())
            name = ""
    return found
