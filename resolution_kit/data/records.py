"""Frozen dataclasses from YAML: the fields of the class are the schema, and every mistake has file and line."""

import dataclasses
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from typing import Any, Literal, TypeVar

import yaml

from resolution_kit.data.yaml_source import Node, Source, line_of
from resolution_kit.errors import Problem

Record = TypeVar("Record")


def record(source: Source, node: Node, kind: type[Record], what: str) -> Record:
    """A new `kind` from a mapping; fields without a default must be there."""
    nodes = source.mapping(node, what)
    for problem in _missing(source, node, nodes, kind, what):
        raise problem
    return kind(**_values(source, nodes, kind, {}))


def problems(source: Source, node: Node, kind: type, what: str) -> Iterator[Problem]:
    """The mistakes in a record, key by key, so that one does not hide the next."""
    try:
        nodes = source.mapping(node, what)
    except Problem as problem:
        yield problem
        return
    yield from _missing(source, node, nodes, kind, what)
    for key, value in nodes.items():
        try:
            _values(source, {key: value}, kind, {})
        except Problem as problem:
            yield problem


def _missing(source: Source, node: Node, nodes: Mapping[str, Node], kind: type, what: str) -> Iterator[Problem]:
    for entry in dataclasses.fields(kind):
        if _required(entry) and entry.name not in nodes:
            where = f"{source.name}:{line_of(node)}"
            yield Problem(f"{what} without `{entry.name}`, expected `{entry.name}: …`", where=where)


def merged(source: Source, nodes: Mapping[str, Node], base: Record) -> Record:
    """A copy of `base` with the values of `nodes`; groups are merged, lists replaced."""
    values = {f.name: getattr(base, f.name) for f in dataclasses.fields(base)}  # type: ignore[arg-type]
    changed: Record = dataclasses.replace(base, **_values(source, nodes, type(base), values))  # type: ignore[type-var]
    return changed


def records(source: Source, key: str, kind: type[Record]) -> list[Record]:
    """The records in the list under the top-level `key`."""
    if source.root is None:
        return []
    nodes = source.mapping(source.root, "the file")
    if key not in nodes:
        source.fail(source.root, f"no `{key}:`", f"`{key}:` and a list")
    return [record(source, item, kind, f"an item of `{key}`") for item in source.sequence(nodes[key], f"`{key}`")]


def _required(entry: "dataclasses.Field[Any]") -> bool:
    return entry.default is dataclasses.MISSING and entry.default_factory is dataclasses.MISSING


Reader = Callable[[Source, Node, Any, str], Any]
"""Reads a node, given the value that it changes (None if it is new) and its key."""


def _values(source: Source, nodes: Mapping[str, Node], kind: type, base: Mapping[str, Any]) -> dict[str, Any]:
    readers = _readers(kind)
    for key, node in nodes.items():
        if key not in readers:
            from resolution_kit.text.suggest import AMONG_FEW, slip_of

            near = slip_of(key, readers, cutoff=AMONG_FEW)
            source.fail(node, f"`{key}` is unknown", f"`{near}`" if near else f"one of {', '.join(readers)}")
    return {key: readers[key](source, node, base.get(key), key) for key, node in nodes.items()}


@cache
def _readers(kind: type) -> dict[str, Reader]:
    """The reader of each field of a class."""
    return {name: _reader(hint) for name, hint in typing.get_type_hints(kind).items()}


@cache
def _reader(kind: Any) -> Reader:
    origin, args = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        return partial(_tuple, _reader(args[0]))
    if origin is dict:
        return partial(_dict, _reader(args[1]))
    if origin is Literal:
        return partial(_literal, args)
    if origin in (types.UnionType, typing.Union):
        return partial(_optional, _reader(args[0]))
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return partial(_record, kind)
    return {str: _text, bool: _bool}.get(kind, partial(_number, kind))


def _tuple(item: Reader, source: Source, node: Node, _base: Any, key: str) -> tuple[Any, ...]:
    return tuple([item(source, each, None, key) for each in source.sequence(node, f"`{key}`")])


def _dict(item: Reader, source: Source, node: Node, base: Any, key: str) -> dict[str, Any]:
    read = {name: item(source, each, None, name) for name, each in source.mapping(node, f"`{key}`").items()}
    return {**(base or {}), **read}


def _record(kind: type, source: Source, node: Node, base: Any, key: str) -> Any:
    if isinstance(node, yaml.ScalarNode) and hasattr(kind, "from_text"):
        return kind.from_text(node.value)
    if base is not None:
        return merged(source, source.mapping(node, f"`{key}`"), base)
    return record(source, node, kind, f"`{key}`")


def _text(source: Source, node: Node, _base: Any, key: str) -> str:
    return source.text_of(node, f"`{key}`")


def _literal(words: tuple[str, ...], source: Source, node: Node, base: Any, key: str) -> str:
    text = _text(source, node, base, key)
    return text if text in words else source.fail(node, f"`{key}: {text}`", f"one of {', '.join(words)}")


def _optional(reader: Reader, source: Source, node: Node, base: Any, key: str) -> Any:
    return None if _text(source, node, base, key) in ("", "none", "null", "~") else reader(source, node, base, key)


def _bool(source: Source, node: Node, base: Any, key: str) -> bool:
    text = _text(source, node, base, key)
    return text == "true" if text in ("true", "false") else source.fail(node, f"`{key}: {text}`", "true or false")


def _number(kind: Any, source: Source, node: Node, base: Any, key: str) -> Any:
    text = _text(source, node, base, key)
    try:
        return kind(text)
    except ValueError:
        return source.fail(node, f"`{key}: {text}`", "a number")
