"""The draft as a whole: its heading, its parts, and what it notes about itself."""

from collections.abc import Sequence

from yaml import MappingNode

from resolution_kit.data.yaml_source import Node, Source, line_of
from resolution_kit.draftfile.records.clauses import FURTHER_PART, MAIN_PART
from resolution_kit.draftfile.records.forms import NAMES, TEXT, Form, Later, ListOf, Schema
from resolution_kit.draftfile.records.lines import HEADING_LINE, WHOLE_LINE
from resolution_kit.draftfile.records.reading import Reading
from resolution_kit.draftfile.records.record import Key, Record
from resolution_kit.model import Field, Line, Resolution, Rival, Waiver
from resolution_kit.yamledit.layout import Tree

_FIELDS = {
    "code": "Draft code, such as DR/1/1",
    "title": "Title of the resolution",
    "conference": "Name of the conference",
    "committee": "Committee or organ",
    "committee_size": "Number of delegations in the committee, of which thresholds are a share",
    "session": "Session",
    "agenda_item": "Agenda item",
    "topic": "Topic",
    "date": "Date",
    "place": "Place",
    "sponsors": "Sponsors, such as [Mexico, Norway]",
    "signatories": "Signatories",
    "delegation": "Delegation that submits it",
    "language": "Original language",
    "distribution": "Distribution, such as Limited",
}
"""The fields of the heading that stand in plain keys."""

_FIELD = Record(
    Field,
    "a heading field",
    (
        Key("field", TEXT, "Name of the field, such as committee", attribute="name", default="", required=True),
        Key("value", NAMES, "Its value or values", attribute="values", default=(), always=True),
        Key("typed", TEXT, "The whole line as it stood in the paper"),
    ),
    name="heading_field",
    line="",
)
_WAIVER = Record(
    Waiver,
    "an item of `ignore`",
    (Key("rule", TEXT, "Name or code of the rule", required=True), Key("why", TEXT, "The reason", required=True)),
    name="waiver",
)
_RIVAL = Record(
    Rival,
    "an item of `conflicts`",
    (
        Key("field", TEXT, "Name of the field, such as topic", attribute="name", default="", required=True),
        Key("value", NAMES, "What the other paper says there", attribute="values", default=(), always=True),
        Key("from", NAMES, "The other paper", attribute="origin", default=()),
    ),
    name="rival",
    line="",
)


class _HeadingItem(Form):
    """A field of the heading, or a line between the fields."""

    name = "heading_item"

    def read(self, reading: Reading, node: Node, what: str) -> Field | Line:
        if isinstance(node, MappingNode) and "field" in reading.source.mapping(node, what):
            field: Field = _FIELD.read(reading, node)
            return field
        if isinstance(node, MappingNode):
            reading.group(node, what, (*WHOLE_LINE.names, "field"))
        line: Line = HEADING_LINE.read(reading, node, what)
        return line

    def write(self, value: Field | Line) -> Tree:
        return WHOLE_LINE.write(value) if isinstance(value, Line) else _FIELD.write(value)

    def described(self, definitions: Schema) -> Schema:
        return {"anyOf": [form.schema(definitions) for form in (TEXT, WHOLE_LINE, _FIELD)]}


def _amendments() -> Form:
    from resolution_kit.draftfile.records.proposals import AMENDMENTS

    return AMENDMENTS


def _votes() -> Form:
    from resolution_kit.draftfile.records.proposals import VOTES

    return VOTES


_TOP = Record(
    dict,
    "the draft",
    (
        Key("style", TEXT, "House style, such as mun or un"),
        Key("guide", TEXT, "Guide pack whose recommendations the draft takes up, or none"),
        Key("body", TEXT, "The body that adopts it, by its key, such as ga or cnd"),
        Key("imported", TEXT, "The name of the paper it was imported from"),
    ),
)
_HEADING = Key(
    "heading",
    ListOf(_HeadingItem()),
    "Heading of an imported paper, line by line, in place of the plain heading fields",
    default=(),
)
_PLAIN_FIELDS = {name: Key(name, NAMES, about) for name, about in _FIELDS.items()}
_REST = Record(
    dict,
    "the draft",
    (
        Key(
            "parts",
            ListOf(FURTHER_PART),
            "Further parts, each with its own organ",
            of=lambda resolution: resolution.parts[1:],
            default=(),
        ),
        Key("ignore", ListOf(_WAIVER), "Rules not to be checked in this draft, each with the reason", default=()),
        Key(
            "conflicts",
            ListOf(_RIVAL),
            "What other papers of a merge say in the heading, until somebody decides; `reskit settle` takes them",
            default=(),
        ),
        Key(
            "amendments",
            Later(_amendments),
            "Amendments to the draft, pending and decided; `reskit amend` files them",
            default=(),
        ),
        Key(
            "votes",
            Later(_votes),
            "Votes on clauses by themselves and on the draft; `reskit vote` records them",
            default=(),
        ),
    ),
)
_KEYS = {**_TOP.keys, _HEADING.name: _HEADING, **_PLAIN_FIELDS, **MAIN_PART.keys, **_REST.keys}


def read_yaml(source: Source) -> Resolution:
    """The resolution of a draft file; a file that is no draft is a Problem."""
    root = source.root
    if root is None:
        return Resolution()
    reading = Reading(source)
    nodes = reading.group(root, "the draft", _KEYS)
    heading = _heading(reading, nodes)
    main = MAIN_PART.made(reading, root, nodes)
    values = {**_TOP.made(reading, root, nodes), **_REST.made(reading, root, nodes)}
    return Resolution(**{**values, "heading": heading, "parts": (main, *values["parts"])})


def tree(resolution: Resolution, *, listed: bool | None = None) -> dict[str, Tree]:
    """The resolution as texts, lists and groups, in the order of the file.

    The heading stands in plain keys if a person could type it so; `listed` asks for the `heading:` list.
    """
    if listed or not _is_plain(resolution.heading):
        heading = _HEADING.written(resolution)
    else:
        heading = {field.name: NAMES.write(field.values) for field in resolution.heading if isinstance(field, Field)}
    return {**_TOP.write(resolution), **heading, **MAIN_PART.write(resolution.main), **_REST.write(resolution)}


def schema() -> Schema:
    """The JSON Schema of the draft file."""
    definitions: Schema = {}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "reskit draft resolution",
        "description": "One draft resolution: heading, organ, preamble, operative part. "
        "Every value is kept as the text that was typed.",
        "type": ["object", "null"],
        "additionalProperties": False,
        "properties": {name: key.described(definitions) for name, key in _KEYS.items()},
        "dependentSchemas": {_HEADING.name: {"properties": dict.fromkeys(_FIELDS, False)}},
        "$defs": definitions,
    }


def _heading(reading: Reading, nodes: dict[str, Node]) -> tuple[Field | Line, ...]:
    """The fields in plain keys, or the `heading:` list."""
    plain = [name for name in nodes if name in _FIELDS]
    if _HEADING.name not in nodes:
        return tuple(
            Field(name, NAMES.read(reading, nodes[name], f"`{name}`"), line=line_of(nodes[name])) for name in plain
        )
    if plain:
        found = f"`{plain[0]}:` beside `heading:`"
        reading.source.fail(nodes[plain[0]], found, f"it in that list as `- field: {plain[0]}` and `value: …`")
    items: tuple[Field | Line, ...] = _HEADING.form.read(reading, nodes[_HEADING.name], f"`{_HEADING.name}`")
    return items


def _is_plain(heading: Sequence[Field | Line]) -> bool:
    """Whether every item is a field that has a key of its own and was not typed otherwise."""
    names = [item.name for item in heading if isinstance(item, Field) and item.typed is None]
    return len(names) == len(heading) == len(set(names)) and set(names) <= _FIELDS.keys()
