"""Clauses and parts."""

from yaml import MappingNode

from resolution_kit.data.yaml_source import Node
from resolution_kit.draftfile.records.forms import NAMES, TEXT, Form, Id, Later, ListOf, Maybe, Schema
from resolution_kit.draftfile.records.lines import END_LINE, ENDING, HEADING_LINE, LINE_KEYS, ORGAN, WHOLE_LINE
from resolution_kit.draftfile.records.reading import Reading
from resolution_kit.draftfile.records.record import Key, Record, Short
from resolution_kit.model import Clause, Line, Part
from resolution_kit.yamledit.layout import Tree

_ITSELF = Later(lambda: CLAUSE)  # which contains itself
_WHOLE_CLAUSE = Record(
    Clause,
    "a clause",
    (
        Key("id", Id(), "Stable name of the clause; reskit sets it, leave it as it is", default=""),
        Key("entry", TEXT, "Entry of the clause library that it came from"),
        Key(
            "from",
            NAMES,
            "Papers of a merge that it comes from; left out, all of them have it",
            attribute="origin",
            default=(),
        ),
        Key(
            "conflict",
            TEXT,
            "The id of the first of several versions, none of which is chosen yet; `reskit settle` does it",
        ),
        Key("label", TEXT, "Label as it was typed; left out, the house style numbers"),
        Key("text", TEXT, "The clause without label and final punctuation", default="", required=True),
        ENDING,
        Key("subclauses", ListOf(_ITSELF), "Sub-clauses, to four levels", default=()),
        Key("closing", Maybe(_ITSELF), "Text after the list of sub-clauses"),
    ),
    name="whole_clause",
    line="text",
)
CLAUSE: Form = Short(_WHOLE_CLAUSE, Clause, "a clause", name="clause")


_ONLY_CLAUSE = _WHOLE_CLAUSE.keys.keys() - {*WHOLE_LINE.names}


class _Block(Form):
    """A clause, or a line between clauses."""

    name = "block"

    def read(self, reading: Reading, node: Node, what: str) -> Clause | Line:
        if isinstance(node, MappingNode):
            known = dict.fromkeys((*_WHOLE_CLAUSE.keys, *WHOLE_LINE.names))
            keys = reading.group(node, "a clause", known).keys()
            if keys & {*LINE_KEYS} and not keys & _ONLY_CLAUSE:
                return WHOLE_LINE.read(reading, node, "a line")
        clause: Clause = CLAUSE.read(reading, node, what)
        return clause

    def write(self, value: Clause | Line) -> Tree:
        return WHOLE_LINE.write(value) if isinstance(value, Line) else CLAUSE.write(value)

    def described(self, definitions: Schema) -> Schema:
        return {"anyOf": [form.schema(definitions) for form in (TEXT, _WHOLE_CLAUSE, WHOLE_LINE)]}


_BLOCKS = ListOf(_Block(), "blocks")
_PART = (
    Key("organ", ORGAN, "The enacting body, such as The General Assembly"),
    Key("preamble", _BLOCKS, "Preambulatory clauses", default=()),
    Key("operative", _BLOCKS, "Operative clauses", default=()),
    Key("end", ListOf(END_LINE, "lines"), "Lines after the last clause: meeting and date, annexes, notes", default=()),
)
_LEAD = Key("lead", ListOf(HEADING_LINE, "lines"), "Lines before its organ, such as its letter and title", default=())
MAIN_PART = Record(Part, "the draft", _PART)
FURTHER_PART = Record(Part, "an item of `parts`", (_LEAD, *_PART), name="part")
