"""The draft file as a resolution. Its form is templates/draft.schema.json; every mistake has file and line."""

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import NoReturn, get_args

from yaml import MappingNode, ScalarNode

from resolution_kit.data.yaml_source import Node, Source, is_empty, line_of, load, unprintable
from resolution_kit.model import HEADING_FIELDS, Block, Clause, Field, Kind, Line, Part, Resolution, Rival, Waiver
from resolution_kit.text.suggest import AMONG_FEW, slip_of

PART = ("organ", "preamble", "operative", "end")
_LISTS = ("parts", "ignore", "conflicts", "amendments", "votes")
KEYS = ("style", "guide", "body", "imported", "heading", *HEADING_FIELDS, *PART, *_LISTS)
FURTHER_PART = ("lead", *PART)
CLAUSE = ("id", "entry", "from", "conflict", "label", "text", "ending", "subclauses", "closing")
_ONLY_CLAUSE = {"id", "entry", "from", "conflict", "label", "text", "subclauses"}
LINE_KINDS: dict[str, Kind] = {"line" if kind == "heading" else kind: kind for kind in get_args(Kind)}
"""The key that says what a line is, such as `section: II. Prevention`."""
FIELD = ("field", "value", "typed")
WAIVER = ("rule", "why")
RIVAL = ("field", "value", "from")

_EDGES = "\n\r\x85\u2028\u2029"
_EDGE = re.compile(f"[{_EDGES}]")
_BREAKS = re.compile(f"[ \t]*[{_EDGES}]+[ \t]*")


def read(path: Path) -> Resolution:
    """The resolution in a draft file."""
    return read_yaml(load(path))


def read_yaml(source: Source) -> Resolution:
    """The resolution of a draft file; what is no draft is a Problem."""
    return _Reader(source).resolution()


class _Reader:
    """Reads one file, and remembers where each id stood."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.ids: dict[str, int] = {}

    def resolution(self) -> Resolution:
        root = self.source.root
        if root is None:
            return Resolution()
        nodes = self.group(root, "the draft", KEYS)
        further = (self.group(item, "an item of `parts`", FURTHER_PART) for item in self.items(nodes, "parts"))
        made = Resolution(
            heading=self.heading(nodes),
            parts=(self.part(nodes), *map(self.part, further)),
            style=self.maybe(nodes, "style"),
            guide=self.maybe(nodes, "guide"),
            body=self.maybe(nodes, "body"),
            imported=self.maybe(nodes, "imported"),
            ignore=tuple(self.waiver(item) for item in self.items(nodes, "ignore")),
            conflicts=tuple(self.rival(item) for item in self.items(nodes, "conflicts")),
        )
        return self.with_proposals(made, nodes)

    def with_proposals(self, made: Resolution, nodes: dict[str, Node]) -> Resolution:
        """The resolution with its amendments and votes."""
        if not nodes.keys() & {"amendments", "votes"}:
            return made
        from resolution_kit.draftfile.read_proposals import amendments, votes

        return replace(made, amendments=amendments(self, nodes), votes=votes(self, nodes))

    def apart(self) -> "_Reader":
        """A reader for clauses that are not the draft's own: their ids may be the same."""
        return _Reader(self.source)

    def heading(self, nodes: dict[str, Node]) -> tuple[Field | Line, ...]:
        """The fields in plain keys, or the `heading:` list."""
        plain = [name for name in nodes if name in HEADING_FIELDS]
        if "heading" in nodes and plain:
            place = nodes[plain[0]]
            self.source.fail(
                place, f"`{plain[0]}:` beside `heading:`", f"it in that list as `- field: {plain[0]}` and `value: …`"
            )
        if "heading" in nodes:
            return tuple(self.heading_item(item) for item in self.items(nodes, "heading"))
        return tuple(Field(name, self.values(nodes[name], name), line=line_of(nodes[name])) for name in plain)

    def heading_item(self, node: Node) -> Field | Line:
        if not isinstance(node, MappingNode) or "field" not in self.source.mapping(node, ""):
            return self.line(node, "an item of `heading`", "heading", (*LINE_KINDS, "field"))
        nodes = self.group(node, "a heading field", FIELD)
        values = self.values(nodes["value"], "value") if "value" in nodes else ()
        return Field(self.text(nodes["field"], "`field`"), values, self.maybe(nodes, "typed"), line_of(node))

    def values(self, node: Node, name: str) -> tuple[str, ...]:
        if isinstance(node, ScalarNode):
            text = self.text(node, f"`{name}`")
            return (text,) if text else ()
        return tuple(self.text(item, f"an item of `{name}`") for item in self.source.sequence(node, f"`{name}`"))

    def part(self, nodes: dict[str, Node]) -> Part:
        organ = nodes.get("organ")
        return Part(
            lead=tuple(self.line(item, "an item of `lead`", "heading") for item in self.items(nodes, "lead")),
            organ=None if organ is None or is_empty(organ) else self.organ(organ),
            preamble=tuple(self.block(item) for item in self.items(nodes, "preamble")),
            operative=tuple(self.block(item) for item in self.items(nodes, "operative")),
            end=tuple(self.line(item, "an item of `end`", "other") for item in self.items(nodes, "end")),
        )

    def organ(self, node: Node) -> Line:
        if isinstance(node, MappingNode) and "text" in self.source.mapping(node, ""):
            nodes = self.group(node, "`organ`", ("text", "ending"))
            return Line("organ", self.text(nodes["text"], "`text`"), self.maybe(nodes, "ending"), line_of(node))
        return self.line(node, "`organ`", "organ", ("text", *LINE_KINDS))

    def block(self, node: Node) -> Block:
        """A clause, or a line that is none: `section: …`."""
        if isinstance(node, MappingNode):
            nodes = self.group(node, "a clause", (*CLAUSE, *LINE_KINDS))
            if not nodes.keys() & _ONLY_CLAUSE and nodes.keys() & LINE_KINDS.keys():
                return self.line(node, "a line", "other")
        return self.clause(node)

    def clause(self, node: Node) -> Clause:
        if isinstance(node, ScalarNode):
            return Clause(self.text(node, "a clause"), line=line_of(node))
        nodes = self.group(node, "a clause", CLAUSE)
        if "text" not in nodes:
            self.source.fail(node, "a clause without `text`", "`text: …`")
        return Clause(
            text=self.text(nodes["text"], "`text`"),
            subclauses=tuple(self.clause(item) for item in self.items(nodes, "subclauses")),
            closing=self.clause(nodes["closing"]) if "closing" in nodes and not is_empty(nodes["closing"]) else None,
            label=self.maybe(nodes, "label"),
            ending=self.maybe(nodes, "ending"),
            id=self.id_(nodes),
            entry=self.maybe(nodes, "entry"),
            origin=self.values(nodes["from"], "from") if "from" in nodes else (),
            conflict=self.maybe(nodes, "conflict"),
            line=line_of(nodes["text"]),
        )

    def id_(self, nodes: dict[str, Node]) -> str:
        id_ = self.maybe(nodes, "id") or ""
        if id_ in self.ids:
            self.source.fail(
                nodes["id"], f"the id `{id_}` of line {self.ids[id_]} again", "another; delete this `id:` line"
            )
        if id_:
            self.ids[id_] = line_of(nodes["id"])
        return id_

    def line(self, node: Node, what: str, kind: Kind, known: Iterable[str] = LINE_KINDS) -> Line:
        """A line that is no clause; a bare text is of this kind."""
        if isinstance(node, ScalarNode):
            return Line(kind, self.text(node, what), line=line_of(node))
        nodes = self.group(node, what, (*known, "ending"))
        kinds = [key for key in nodes if key in LINE_KINDS]
        if len(kinds) != 1:
            self.source.fail(node, f"{what} with {len(kinds) or 'no'} texts", f"one of {', '.join(LINE_KINDS)}")
        text = self.text(nodes[kinds[0]], f"`{kinds[0]}`")
        return Line(LINE_KINDS[kinds[0]], text, self.maybe(nodes, "ending"), line_of(node))

    def waiver(self, node: Node) -> Waiver:
        nodes = self.group(node, "an item of `ignore`", WAIVER)
        for key in WAIVER:
            if key not in nodes or is_empty(nodes[key]):
                self.source.fail(node, f"an item of `ignore` without `{key}`", "`rule: …` and `why: …`")
        return Waiver(self.text(nodes["rule"], "`rule`"), self.text(nodes["why"], "`why`"))

    def rival(self, node: Node) -> Rival:
        nodes = self.group(node, "an item of `conflicts`", RIVAL)
        if "field" not in nodes:
            self.source.fail(node, "an item of `conflicts` without `field`", "`field: …`")
        values, origin = (self.values(nodes[key], key) if key in nodes else () for key in ("value", "from"))
        return Rival(self.text(nodes["field"], "`field`"), values, origin, line_of(node))

    def group(self, node: Node, what: str, known: Iterable[str]) -> dict[str, Node]:
        """The values of a mapping by key; an unknown key is refused with the one it resembles."""
        nodes = self.source.mapping(node, what)
        known = tuple(known)
        if not nodes.keys() <= set(known):
            self.unknown(next(key for key, _ in node.value if key.value not in known), what, known)
        return nodes

    def unknown(self, key: Node, what: str, known: tuple[str, ...]) -> NoReturn:
        word = str(key.value)
        if " " in word.strip() or (word[:1].isupper() and word.lower() not in known):
            self.source.fail(key, f"a colon and a space after `{word[:40]}`", "the text in quotes or below `>-`")
        near = slip_of(word.lower(), known, cutoff=AMONG_FEW)
        expected = f"`{near}`" if near else f"one of {', '.join(known)}"
        self.source.fail(key, f"`{word[:40]}` in {what}", expected)

    def items(self, nodes: dict[str, Node], key: str) -> list[Node]:
        return self.source.sequence(nodes[key], f"`{key}`") if key in nodes else []

    def maybe(self, nodes: dict[str, Node], key: str) -> str | None:
        node = nodes.get(key)
        return None if node is None or is_empty(node) else self.text(node, f"`{key}`")

    def text(self, node: Node, what: str) -> str:
        """A text as one paragraph: a line break in it is a space."""
        text = self.source.text_of(node, what)
        wrong = unprintable(text)
        if wrong:
            self.source.fail(node, f"{wrong} in {what}", "text that can be printed; delete it")
        return _BREAKS.sub(" ", text.strip(_EDGES)) if _EDGE.search(text) else text
