"""Groups of keys: what is read, written and described key by key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter
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
        value = (self.of or attrgetter(self.target))(record)
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
        self.keys = tuple(keys)
        self.name = name
        self.line = line

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its keys."""
        return tuple(key.name for key in self.keys)

    def read(self, reading: Reading, node: Node, _what: str = "") -> Any:
        return self.made(reading, node, reading.group(node, self.what, self.names))

    def made(self, reading: Reading, node: Node, nodes: dict[str, Node]) -> Any:
        """The record of a group whose keys are known."""
        values = {key.target: self._value(key, reading, node, nodes) for key in self.keys}
        if self.line is not None:
            values["line"] = line_of(nodes.get(self.line, node))
        return self.make(**values)

    def _value(self, key: Key, reading: Reading, node: Node, nodes: dict[str, Node]) -> Any:
        typed = nodes.get(key.name)
        value = None if typed is None else key.form.read(reading, typed, f"`{key.name}`")
        if value is not None:
            return value
        if key.required and (typed is None or key.default is None):
            expected = " and ".join(other.form.example(other.name) for other in self.keys if other.required)
            reading.source.fail(node, f"{self.what} without `{key.name}`", expected)
        return key.default

    def write(self, value: Any) -> dict[str, Tree]:
        return {name: tree for key in self.keys for name, tree in key.written(value).items()}

    def described(self, definitions: Schema) -> Schema:
        required = [key.name for key in self.keys if key.required]
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": {key.name: key.described(definitions) for key in self.keys},
            **({"required": required} if required else {}),
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
