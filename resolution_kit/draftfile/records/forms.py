"""Forms of values in the draft file: a text, names, a number, a word of a few, a list."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from yaml import ScalarNode

from resolution_kit.data.yaml_source import Node, is_empty
from resolution_kit.draftfile.records.reading import Reading, paragraph
from resolution_kit.yamledit.layout import Tree

Schema = dict[str, Any]


class Form(ABC):
    """How one kind of value is read, written and described."""

    name = ""
    """Its name among the definitions of the schema; empty for a form that is described wherever it is used."""

    @abstractmethod
    def read(self, reading: Reading, node: Node, what: str) -> Any:
        """The value of a node, called `what` in messages; None if nothing was typed."""

    @abstractmethod
    def write(self, value: Any) -> Tree:
        """The value as texts, lists and groups."""

    @abstractmethod
    def described(self, definitions: Schema) -> Schema:
        """The schema of the form itself; it adds the forms inside to the definitions."""

    def schema(self, definitions: Schema) -> Schema:
        """The schema for a place where the form is used: a reference, if the form has a name."""
        if not self.name:
            return self.described(definitions)
        if self.name not in definitions:
            definitions[self.name] = {}  # entered at once, since a form may contain itself
            definitions[self.name] |= self.described(definitions)
        return {"$ref": f"#/$defs/{self.name}"}

    def example(self, key: str) -> str:
        """The line that a person types for this value."""
        return f"`{key}: …`"


class Text(Form):
    """A paragraph; every scalar is kept as the text that was typed."""

    name = "text"

    def read(self, reading: Reading, node: Node, what: str) -> str | None:
        return None if is_empty(node) else reading.text(node, what)

    def write(self, value: str) -> Tree:
        return paragraph(value)

    def described(self, _: Schema) -> Schema:
        return {"description": "A paragraph; italics as *…*", "type": ["string", "number", "boolean", "null"]}


class Id(Text):
    """The id of a clause, which no other clause of the draft has."""

    def read(self, reading: Reading, node: Node, what: str) -> str | None:
        return None if is_empty(node) else reading.id_(node, what)


class Names(Form):
    """Texts in a list, or a single one without a list."""

    name = "values"

    def read(self, reading: Reading, node: Node, what: str) -> tuple[str, ...]:
        if isinstance(node, ScalarNode):
            text = reading.text(node, what)
            return (text,) if text else ()
        return tuple(reading.text(item, f"an item of {what}") for item in reading.source.sequence(node, what))

    def write(self, value: tuple[str, ...]) -> Tree:
        return [paragraph(text) for text in value]

    def described(self, definitions: Schema) -> Schema:
        text = TEXT.schema(definitions)
        return {"anyOf": [text, {"type": "array", "items": text}]}


class Number(Form):
    """A whole number from 0, or from 1."""

    def __init__(self, least: int = 0) -> None:
        self.least = least

    def read(self, reading: Reading, node: Node, what: str) -> int | None:
        if is_empty(node):
            return None
        text = reading.text(node, what)
        if not (text.isascii() and text.isdecimal()) or int(text) < self.least:
            expected = f"a whole number from {self.least}" if self.least else "a whole number"
            reading.source.fail(node, f"{what} is `{text[:40]}`", expected)
        return int(text)

    def write(self, value: int) -> Tree:
        return str(value)

    def described(self, _: Schema) -> Schema:
        least = {"pattern": "^0*[1-9][0-9]*$", "minimum": 1} if self.least else {"pattern": "^[0-9]+$"}
        return {"type": ["integer", "string"], **least}

    def example(self, key: str) -> str:
        return f"`{key}: {self.least}`"


class OneOf(Form):
    """A word of a few; each stands for a value."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.values = values

    def read(self, reading: Reading, node: Node, what: str) -> Any:
        if is_empty(node):
            return None
        text = reading.text(node, what)
        if text not in self.values:
            reading.source.fail(node, f"{what} is `{text[:40]}`", f"one of {', '.join(self.values)}")
        return self.values[text]

    def write(self, value: Any) -> Tree:
        return next(word for word, meaning in self.values.items() if meaning == value)

    def described(self, _: Schema) -> Schema:
        return {"enum": list(self.values)}

    def example(self, key: str) -> str:
        return f"`{key}:` and one of {', '.join(self.values)}"


class ListOf(Form):
    """A list of values of one form; an empty value is an empty list."""

    def __init__(self, item: Form, name: str = "") -> None:
        self.item = item
        self.name = name

    def read(self, reading: Reading, node: Node, what: str) -> tuple[Any, ...]:
        items = reading.source.sequence(node, what)
        return tuple(self.item.read(reading, item, f"an item of {what}") for item in items)

    def write(self, value: tuple[Any, ...]) -> Tree:
        return [self.item.write(item) for item in value]

    def described(self, definitions: Schema) -> Schema:
        return {"anyOf": [{"type": "null"}, {"type": "array", "items": self.item.schema(definitions)}]}


class Maybe(Form):
    """A value that counts as left out if nothing is typed."""

    def __init__(self, form: Form) -> None:
        self.form = form

    def read(self, reading: Reading, node: Node, what: str) -> Any:
        return None if is_empty(node) else self.form.read(reading, node, what)

    def write(self, value: Any) -> Tree:
        return self.form.write(value)

    def described(self, definitions: Schema) -> Schema:
        return self.form.schema(definitions)


class Later(Form):
    """A form that is looked up when it is first needed: it contains itself, or stands in a module seldom loaded."""

    def __init__(self, look_up: Callable[[], Form]) -> None:
        self.look_up = look_up

    @cached_property
    def form(self) -> Form:
        """The form itself."""
        return self.look_up()

    def read(self, reading: Reading, node: Node, what: str) -> Any:
        return self.form.read(reading, node, what)

    def write(self, value: Any) -> Tree:
        return self.form.write(value)

    def described(self, definitions: Schema) -> Schema:
        return self.form.schema(definitions)


TEXT = Text()
NAMES = Names()
