"""House styles as YAML: a new file with every key as a comment, and the settings of a style."""

import dataclasses
import textwrap
from collections.abc import Iterator
from typing import Any

from resolution_kit.knowledge.styles import Style
from resolution_kit.knowledge.styles.keys import Group, Key, groups
from resolution_kit.yamledit.emit import flow, scalar

_WIDTH = 116
_AT_HEAD = (("title",), ("source",), ("gaps",))
"""Keys that are written at the head of a new file, and shown apart from the settings."""


def new_file(name: str, parent: Style) -> str:
    """The text of a new house style that extends another; each key is a comment, which counts once its `#` is gone."""
    head = [
        f"## House style `{name}`. It begins as `{parent.name}`: a line counts once the # before it is taken away,",
        "## a nested one together with the line of its group.",
        f"## `reskit styles check {name}.yaml` tests the file and shows a page set in it.",
        "",
        f"extends: {scalar(parent.name)}",
        f"title: {scalar(name)}",
        'source: ""',
        *_prose("Where it is written that papers should look so: the handbook and its address.", 2),
        'gaps: ""',
        *_prose("What the source does not say, and what stands here instead.", 2),
    ]
    return "".join(f"{line}\n" for line in (*head, *_body(parent)))


def _body(parent: Style) -> Iterator[str]:
    for group in groups():
        yield ""
        if group.many:
            yield from _listed(group, parent)
            continue
        if group.path:
            yield from _prose(group.meaning)
            yield f"#{'  ' * (len(group.path) - 1)}{group.path[-1]}:"
        for key in group.keys:
            if key.path not in _AT_HEAD:
                yield from _prose(key.meaning + _may_be(key), 2 * len(group.path))
                yield from (f"#{line}" for line in _lines(key.path, _value(parent, key.path)))


def _may_be(key: Key) -> str:
    return "" if key.values == "text" else f" ({key.values})"


def _listed(group: Group, parent: Style) -> Iterator[str]:
    """The list of the parent as a whole, for a list is replaced as a whole."""
    indent = 2 * (len(group.path) - 1)
    yield from _prose(group.meaning, indent)
    for key in group.keys:
        yield from _prose(f"{key.path[-1]}: {key.meaning}{_may_be(key)}", indent + 2)
    yield from (f"#{line}" for line in _items(group, parent))


def _items(group: Group, style: Style) -> Iterator[str]:
    """A list, an item a line."""
    indent = "  " * (len(group.path) - 1)
    yield f"{indent}{group.path[-1]}:"
    yield from (f"{indent}  - {{{', '.join(_differing(item))}}}" for item in _value(style, group.path))


def _lines(path: tuple[str, ...], value: Any) -> Iterator[str]:
    """A key and its value; a mapping has a line for each of its keys."""
    indent = "  " * (len(path) - 1)
    if isinstance(value, dict) and value:
        yield f"{indent}{path[-1]}:"
        yield from (f"{indent}  {name}: {shown(item)}" for name, item in value.items())
    else:
        yield f"{indent}{path[-1]}: {shown(value)}"


def _differing(item: Any) -> Iterator[str]:
    """The keys of an item that do not have their default."""
    for entry in dataclasses.fields(item):
        value = getattr(item, entry.name)
        if value != entry.default:
            yield f"{entry.name}: {shown(value, in_flow=True)}"


def _prose(text: str, indent: int = 0) -> list[str]:
    return [f"## {' ' * indent}{line}" for line in textwrap.wrap(text, _WIDTH - indent)]


def _value(style: Style, path: tuple[str, ...]) -> Any:
    value: Any = style
    for name in path:
        value = getattr(value, name)
    return value


def shown(value: Any, *, in_flow: bool = False) -> str:
    """A value of a style as YAML on one line."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value:g}"
    if value == {}:
        return "{}"
    if isinstance(value, tuple):
        return flow([item if isinstance(item, str) else shown(item) for item in value])
    return scalar(str(value), in_flow=in_flow)


def settings(style: Style) -> Iterator[str]:
    """The lines of YAML for all that differs from the plain style, but title, source and gaps."""
    plain = Style()
    for group in groups():
        if group.many:
            yield from _items(group, style) if _value(style, group.path) else ()
            continue
        said = (k.path for k in group.keys if _value(style, k.path) != _value(plain, k.path) and k.path not in _AT_HEAD)
        lines = [line for path in said for line in _lines(path, _value(style, path))]
        if lines or _has_inside(group, style):
            yield from [f"{'  ' * (len(group.path) - 1)}{group.path[-1]}:"] if group.path else []
            yield from lines


def _has_inside(group: Group, style: Style) -> bool:
    """Whether a group inside this one has a setting, so that its own key must be written."""
    inner = (
        other for other in groups() if len(other.path) > len(group.path) and other.path[: len(group.path)] == group.path
    )
    plain = Style()
    return bool(group.path) and any(_value(style, g.path) != _value(plain, g.path) for g in inner)
