"""Frozen dataclasses from YAML: the fields of the class are the schema, and every mistake has file and line."""

import dataclasses
import difflib
import types
import typing
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal, TypeVar

import yaml

from resolution_kit.yamldoc import Node, Source

Record = TypeVar("Record")


def record(source: Source, node: Node, kind: type[Record], what: str) -> Record:
    """A new `kind` from a mapping; fields without a default must be there."""
    nodes = source.mapping(node, what)
    missing = [f.name for f in dataclasses.fields(kind) if _required(f) and f.name not in nodes]  # type: ignore[arg-type]
    if missing:
        source.fail(node, f"{what} without `{missing[0]}`", f"`{missing[0]}: …`")
    return kind(**_values(source, nodes, kind, {}))


def merged(source: Source, nodes: Mapping[str, Node], base: Record) -> Record:
    """A copy of `base` with the values of `nodes`; groups are merged, lists replaced."""
    values = {f.name: getattr(base, f.name) for f in dataclasses.fields(base)}  # type: ignore[arg-type]
    changed: Record = dataclasses.replace(base, **_values(source, nodes, type(base), values))  # type: ignore[type-var]
    return changed


def records(source: Source, key: str, kind: type[Record]) -> list[Record]:
    """The list under the top-level `key`, an item a record."""
    if source.root is None:
        return []
    nodes = source.mapping(source.root, "the file")
    if key not in nodes:
        source.fail(source.root, f"no `{key}:`", f"`{key}:` and a list")
    return [record(source, item, kind, f"an item of `{key}`") for item in source.sequence(nodes[key], f"`{key}`")]


def _required(entry: "dataclasses.Field[Any]") -> bool:
    return entry.default is dataclasses.MISSING and entry.default_factory is dataclasses.MISSING


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _values(source: Source, nodes: Mapping[str, Node], kind: type, base: Mapping[str, Any]) -> dict[str, Any]:
    kinds = _hints(kind)
    for key, node in nodes.items():
        if key not in kinds:
            near = difflib.get_close_matches(key, kinds, 1)
            source.fail(node, f"`{key}` is unknown", f"`{near[0]}`" if near else f"one of {', '.join(kinds)}")
    return {key: _value(source, node, kinds[key], base.get(key), key) for key, node in nodes.items()}


def _value(source: Source, node: Node, kind: Any, base: Any, key: str) -> Any:
    origin, args = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        return tuple(_value(source, item, args[0], None, key) for item in source.sequence(node, f"`{key}`"))
    if origin is dict:
        items = source.mapping(node, f"`{key}`").items()
        return {**(base or {}), **{k: _value(source, v, args[1], None, k) for k, v in items}}
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _record(source, node, kind, base, key)
    return _scalar(source, node, kind, key)


def _record(source: Source, node: Node, kind: type, base: Any, key: str) -> Any:
    if isinstance(node, yaml.ScalarNode) and hasattr(kind, "from_text"):
        return kind.from_text(node.value)
    if base is not None:
        return merged(source, source.mapping(node, f"`{key}`"), base)
    return record(source, node, kind, f"`{key}`")


def _scalar(source: Source, node: Node, kind: Any, key: str) -> Any:
    text = source.text_of(node, f"`{key}`")
    args = typing.get_args(kind)
    if typing.get_origin(kind) is Literal:
        return text if text in args else source.fail(node, f"`{key}: {text}`", f"one of {', '.join(args)}")
    if typing.get_origin(kind) in (types.UnionType, typing.Union):
        return None if text in ("", "none", "null", "~") else _scalar(source, node, args[0], key)
    if kind is bool:
        if text not in ("true", "false"):
            source.fail(node, f"`{key}: {text}`", "true or false")
        return text == "true"
    try:
        return kind(text)
    except ValueError:
        return source.fail(node, f"`{key}: {text}`", "a number")
