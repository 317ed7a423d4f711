"""The JSON Schemas of the files of a guide pack, by which editors complete them, made of the fields of the records."""

import dataclasses
import types
import typing
from typing import Any, Literal

from resolution_kit.knowledge.library import Entry, Fact
from resolution_kit.knowledge.library.packs import Guide

Schema = dict[str, Any]
_UNWRITTEN = ("pack",)
"""Fields that no file says itself."""


def of_guide() -> Schema:
    """The schema of guide.yaml."""
    return _head("guide") | _object(Guide)


def of_facts() -> Schema:
    """The schema of facts.yaml."""
    whole = _listed("facts", Fact)
    whole["properties"]["sources"] = {"type": "object", "additionalProperties": {"type": "string"}}
    return _head("facts") | whole


def of_entries() -> Schema:
    """The schema of a file of entries."""
    return _head("entries") | _listed("entries", Entry)


def _head(what: str) -> Schema:
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"reskit guide pack: {what}"}


def _listed(key: str, kind: type) -> Schema:
    items = {"type": "array", "items": _object(kind)}
    return {"type": "object", "additionalProperties": False, "required": [key], "properties": {key: items}}


def _object(kind: type) -> Schema:
    hints = typing.get_type_hints(kind)
    fields = [field for field in dataclasses.fields(kind) if field.name not in _UNWRITTEN]
    bare = dataclasses.MISSING
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [field.name for field in fields if field.default is bare and field.default_factory is bare],
        "properties": {field.name: _value(hints[field.name]) for field in fields},
    }


def _value(hint: Any) -> Schema:
    """What may stand at a key; a number or a date is read as the text that was typed."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return {"type": "array", "items": _value(args[0])}
    if origin is dict:
        return {"type": "object", "additionalProperties": _value(args[1])}
    if origin is Literal:
        return {"enum": list(args)}
    if origin in (types.UnionType, typing.Union):
        return {"anyOf": [_value(args[0]), {"type": "null"}]}
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return (
            {"anyOf": [{"type": ["string", "number"]}, _nested(hint)]} if hasattr(hint, "from_text") else _nested(hint)
        )
    return {"type": "boolean"} if hint is bool else {"type": ["string", "number"]}


def _nested(kind: type) -> Schema:
    """The schema of a record inside another; one that holds itself goes as deep as a sub-clause may."""
    inner = {"type": "array", "items": {"type": ["string", "object"]}}
    whole = _object(kind) if kind.__name__ != "Sub" else None
    text = {"type": "string"}
    return whole or {"type": "object", "required": ["text"], "properties": {"text": text, "subclauses": inner}}
