"""Lines that are no clauses, such as `section: II. Prevention`, and the organ line."""

from functools import partial

from resolution_kit.data.yaml_source import Node, line_of
from resolution_kit.draftfile.records.forms import TEXT, Form, Maybe, Schema
from resolution_kit.draftfile.records.reading import Reading
from resolution_kit.draftfile.records.record import Key, Short
from resolution_kit.model import Kind, Line
from resolution_kit.yamledit.layout import Tree

_ABOUT: dict[str, tuple[Kind, str]] = {
    "line": ("heading", "A line of the heading"),
    "title": ("title", "A title"),
    "organ": ("organ", "The line that opens the sentence"),
    "preambular": ("preambular", "A paragraph of the preamble that is no clause"),
    "operative": ("operative", "A paragraph of the operative part that is no clause"),
    "section": ("section", "A title inside the operative part, such as II. Prevention"),
    "closing": ("closing", "Text that closes a list"),
    "annex": ("annex", "A line of an annex"),
    "other": ("other", "Any other line"),
}
LINE_KEYS = tuple(_ABOUT)
"""The keys that say of which kind a line is."""
ENDING = Key("ending", TEXT, "Final punctuation as it was typed; left out, the house style sets it")


class WholeLine(Form):
    """A group with the text of a line under the key of its kind."""

    def __init__(self, name: str, kinds: dict[str, tuple[Kind, str]]) -> None:
        self.name = name
        self.kinds = kinds
        self.key_of = {kind: key for key, (kind, _) in reversed(kinds.items())}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its keys."""
        return (*self.kinds, ENDING.name)

    def read(self, reading: Reading, node: Node, what: str) -> Line:
        nodes = reading.group(node, what, self.names)
        typed = [key for key in nodes if key in self.kinds]
        if len(typed) != 1:
            expected = f"one of {', '.join(self.kinds)}"
            reading.source.fail(node, f"{what} with {len(typed) or 'no'} texts", expected)
        text = reading.text(nodes[typed[0]], f"`{typed[0]}`")
        ending = TEXT.read(reading, nodes["ending"], "`ending`") if "ending" in nodes else None
        return Line(self.kinds[typed[0]][0], text, ending, line_of(node))

    def write(self, value: Line) -> Tree:
        return {self.key_of[value.kind]: TEXT.write(value.text), **ENDING.written(value)}

    def described(self, definitions: Schema) -> Schema:
        keys = [*(Key(key, TEXT, about) for key, (_, about) in self.kinds.items()), ENDING]
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": {key.name: key.described(definitions) for key in keys},
            "oneOf": [{"required": [key]} for key in self.kinds],
        }


WHOLE_LINE = WholeLine("whole_line", _ABOUT)
HEADING_LINE = Short(WHOLE_LINE, partial(Line, "heading"))
END_LINE = Short(WHOLE_LINE, partial(Line, "other"))
ORGAN = Maybe(Short(WholeLine("organ", {"text": ("organ", "The enacting body"), **_ABOUT}), partial(Line, "organ")))
