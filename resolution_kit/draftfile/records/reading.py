"""Reading of one draft file: texts as paragraphs, groups with known keys, and every mistake with its line."""

import re
from collections.abc import Collection
from typing import NoReturn

from resolution_kit.data.yaml_source import Node, Source, line_of, unprintable

_EDGES = "\n\r\x85\u2028\u2029"
_EDGE = re.compile(f"[{_EDGES}]")
_BREAKS = re.compile(f"[ \t]*[{_EDGES}]+[ \t]*")


def paragraph(text: str) -> str:
    """The text as one paragraph: a line break is a space."""
    return _BREAKS.sub(" ", text) if _EDGE.search(text) else text


class Reading:
    """A draft file that is being read, with the line of each id so far."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._ids: dict[str, int] = {}

    def apart(self) -> "Reading":
        """A reading for clauses that are not the draft's own: their ids may be the same."""
        return Reading(self.source)

    def text(self, node: Node, what: str) -> str:
        """A text as one paragraph, without line breaks at its edges."""
        text = self.source.text_of(node, what)
        wrong = unprintable(text)
        if wrong:
            self.source.fail(node, f"{wrong} in {what}", "text that can be printed; delete it")
        return paragraph(text.strip(_EDGES)) if _EDGE.search(text) else text

    def id_(self, node: Node, what: str) -> str:
        """An id; one that stands elsewhere in the draft is refused."""
        id_ = self.text(node, what)
        if id_ in self._ids:
            found = f"the id `{id_}` of line {self._ids[id_]} again"
            self.source.fail(node, found, "another; delete this `id:` line")
        if id_:
            self._ids[id_] = line_of(node)
        return id_

    def group(self, node: Node, what: str, known: Collection[str]) -> dict[str, Node]:
        """The values of a mapping by key; an unknown key is refused, with the known one that it resembles."""
        nodes = self.source.mapping(node, what)
        if any(key not in known for key in nodes):
            self._unknown(next(key for key, _ in node.value if key.value not in known), what, known)
        return nodes

    def _unknown(self, key: Node, what: str, known: Collection[str]) -> NoReturn:
        from resolution_kit.text.suggest import AMONG_FEW, slip_of

        word = str(key.value)
        if " " in word.strip() or (word[:1].isupper() and word.lower() not in known):
            self.source.fail(key, f"a colon and a space after `{word[:40]}`", "the text in quotes or below `>-`")
        near = slip_of(word.lower(), known, cutoff=AMONG_FEW)
        self.source.fail(key, f"`{word[:40]}` in {what}", f"`{near}`" if near else f"one of {', '.join(known)}")
