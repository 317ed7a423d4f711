"""Groups of keys: what is read, written and described key by key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from yaml import ScalarNode

from resolution_kit.data.yaml_source import Node, line_of
from resolution_kit.draftfile.records.forms import TEXT, Form, Schema
from resolution_kit.draftfile.records.reading import Reading
from resolution_kit.yamledit.layout import Tree


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a record."""

    name: str
    form: Form
    about: str
    """What it holds, for a person who edits the file."""
    attribute: str = ""
    """The attribute of the record, if it is not called as the key."""
    of: Callable[[Any], Any] | None = None
    """Its value in a record, if no attribute holds it."""
    default: Any = None
    """The value if the key is left out; it is not written."""
    required: bool = False
    """Whether the key may not be left out; without a default it may not be empty either."""
    always: bool = False
    """Whether it is written even if it has its default."""

    @property
    def target(self) -> str:
        """The name of the value for the maker of the record."""
        return self.attribute or self.name

    def written(self, record: Any) -> dict[str, Tree]:
        """The entry of this key; empty if it is left out."""
        value = self.of(record) if self.of else getattr(record, self.target)
        left_out = value == self.default and not (self.required or self.always)
        return {} if left_out else {self.name: self.form.write(value)}

    def described(self, definitions: Schema) -> Schema:
        """The schema of its value."""
        return {**self.form.schema(definitions), "description": self.about}


class Record(Form):
    """A group with these keys."""

    def __init__(
        self, make: Callable[..., Any], what: str, keys: Sequence[Key], *, name: str = "", line: str | None = None
    ) -> None:
        """`make` takes the values by target, and the line of the key `line` (of the first, if there is no such key)."""
        self.make = make
        self.what = what
        self.keys = {key.name: key for key in keys}
        self.name = name
        self.line = line
        self.required = [key.name for key in keys if key.required]
        self._defaults = {key.target: key.default for key in keys}

    def read(self, reading: Reading, node: Node, _what: str = "") -> Any:
        return self.made(reading, node, reading.group(node, self.what, self.keys))

    def made(self, reading: Reading, node: Node, nodes: dict[str, Node]) -> Any:
        """The record of a group that may have other keys as well."""
        values = dict(self._defaults)
        for name, key in self.keys.items():
            value = key.form.read(reading, nodes[name], f"`{name}`") if name in nodes else None
            if value is not None:
                values[key.target] = value
        for name in self.required:
            if name not in nodes or values[self.keys[name].target] is None:
                expected = " and ".join(self.keys[each].form.example(each) for each in self.required)
                reading.source.fail(node, f"{self.what} without `{name}`", expected)
        if self.line is not None:
            values["line"] = line_of(nodes.get(self.line, node))
        return self.make(**values)

    def write(self, value: Any) -> dict[str, Tree]:
        written: dict[str, Tree] = {}
        for key in self.keys.values():
            written |= key.written(value)
        return written

    def described(self, definitions: Schema) -> Schema:
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": {name: key.described(definitions) for name, key in self.keys.items()},
            **({"required": self.required} if self.required else {}),
        }


class Short(Form):
    """A record, or a bare text that stands for one."""

    def __init__(self, whole: Form, make: Callable[..., Any], what: str = "", *, name: str = "") -> None:
        """`make` takes the bare text, and its line; `what` is the record in messages, if it has one name everywhere."""
        self.whole = whole
        self.make = make
        self.what = what
        self.name = name

    def read(self, reading: Reading, node: Node, what: str) -> Any:
        if isinstance(node, ScalarNode):
            return self.make(reading.text(node, self.what or what), line=line_of(node))
        return self.whole.read(reading, node, self.what or what)

    def write(self, value: Any) -> Tree:
        return self.whole.write(value)

    def described(self, definitions: Schema) -> Schema:
        return {"anyOf": [TEXT.schema(definitions), self.whole.schema(definitions)]}
