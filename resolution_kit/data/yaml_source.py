"""YAML with positions: every scalar stays the text that was typed, and every mistake has a line.

`NO` is Norway, `on` a word, `1.10` a version: no scalar is ever turned into a number, a truth value or a date.
Aliases, tags and doubled keys are refused; nothing is executed.
"""

import re
from pathlib import Path
from typing import NoReturn

import yaml

from resolution_kit.data.atomic_io import read_bytes
from resolution_kit.errors import Problem

LARGEST = 4_000_000
"""Characters in one YAML file; a draft of a hundred clauses has about 60,000."""
DEEPEST = 24

_UNPRINTABLE = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ud800-\\udfff\\ufffe\\uffff]")
"""Characters that no page can show, listed: the complement of the printable ones compiles ten times as slowly."""
_PERHAPS_ANCHOR = re.compile(r"(?<![^\s\[{,:])&\S")
_CONTROL_NAMES = {0: "NUL", 7: "BEL", 8: "BS", 11: "VT", 12: "FF", 27: "ESC", 127: "DEL"}
_SURELY_SHALLOW = 2000
"""Brackets in a text, and characters in its longest line, below which it cannot be nested too deeply."""

_TAGS: dict[type[yaml.Node], str] = {
    yaml.ScalarNode: "tag:yaml.org,2002:str",
    yaml.MappingNode: "tag:yaml.org,2002:map",
    yaml.SequenceNode: "tag:yaml.org,2002:seq",
}
_Base = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _Loader(_Base):  # type: ignore[misc,valid-type]
    """Loader of texts only; looking up types by value or path takes as long as the parsing itself."""

    def resolve(self, kind: type[yaml.Node], *_: object) -> str:
        return _TAGS[kind]

    def descend_resolver(self, *_: object) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass


Node = yaml.Node
BOM = "\ufeff"


class Source:
    """A YAML text and its root node (None if the text is empty)."""

    def __init__(self, text: str, name: str) -> None:
        self.text = text
        self.name = name
        _refuse_unprintable(text, name)
        _refuse_traps(text, name)
        self.root: Node | None = _compose(text, name)
        if self.root is not None:
            _check(self.root, name, set(), 0)

    def fail(self, node: Node, found: str, expected: str) -> NoReturn:
        """Refuse a node: what was found there, and what was expected."""
        raise Problem(f"{found}, expected {expected}", where=f"{self.name}:{line_of(node)}")

    def mapping(self, node: Node, what: str) -> dict[str, Node]:
        """The values of a mapping by key."""
        if not isinstance(node, yaml.MappingNode):
            self.fail(node, f"{what} is {describe(node)}", "`key: value` lines")
        return {key.value: value for key, value in node.value}

    def sequence(self, node: Node, what: str) -> list[Node]:
        """The items of a list; an empty value is an empty list."""
        if is_empty(node):
            return []
        if not isinstance(node, yaml.SequenceNode):
            self.fail(node, f"{what} is {describe(node)}", "a list, one `- item` a line")
        return list(node.value)

    def text_of(self, node: Node, what: str) -> str:
        """The text of a scalar, as it was typed."""
        if not isinstance(node, yaml.ScalarNode):
            self.fail(node, f"{what} is {describe(node)}", "a text")
        return str(node.value)


def load(path: Path) -> "Source":
    """Read a YAML file; a broken one is a Problem with file and line."""
    return Source(read_text(path), str(path))


def read_text(path: Path) -> str:
    """The text of a file in UTF-8 with its line ends; a file that is too large, missing or not UTF-8 is a Problem."""
    return decoded(read_bytes(path, LARGEST), str(path)).removeprefix(BOM)


def decoded(raw: bytes, name: str) -> str:
    """The bytes of a YAML file as text, with byte order mark and line ends."""
    if len(raw) > LARGEST:
        raise Problem(f"{len(raw):,} bytes, expected at most {LARGEST:,}", where=name)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise Problem("not UTF-8 text; save the file as UTF-8", where=f"{name}:{line}") from error


def unprintable(text: str) -> str:
    """The first character of the text that no page can show, in words; empty if every one can be shown."""
    found = _UNPRINTABLE.search(text)
    if found is None:
        return ""
    code = ord(found.group())
    return f"the character U+{code:04X}{f' ({_CONTROL_NAMES[code]})' if code in _CONTROL_NAMES else ''}"


def plain(node: Node | None) -> object:
    """The node as str, list and dict."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    return "" if node is None else str(node.value)


def is_empty(node: Node) -> bool:
    """Whether nothing was typed here, not even quotes."""
    return isinstance(node, yaml.ScalarNode) and not node.value and not node.style


def line_of(node: Node) -> int:
    """The line a node starts on, from 1."""
    return int(node.start_mark.line) + 1


def describe(node: Node) -> str:
    """A node in words a person knows."""
    if isinstance(node, yaml.MappingNode):
        return "a group of `key: value` lines"
    if isinstance(node, yaml.SequenceNode):
        return "a list"
    return f"the text `{str(node.value)[:40]}`" if node.value else "empty"


def _compose(text: str, name: str) -> Node | None:
    try:
        return yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{name}:{mark.line + 1}" if mark else name
        raise Problem(f"not valid YAML: {_in_words(error, text)}", where=where) from error
    except yaml.YAMLError as error:
        raise Problem(f"not valid YAML: {error}".splitlines()[0], where=name) from error
    except RecursionError as error:  # only if PyYAML came without libyaml
        raise Problem("nested too deeply", where=name) from error


_WORDS = {
    "mapping values are not allowed": "a colon and a space inside a text, expected the text in quotes or below `>-`",
    "alias": "a text that begins with `*`, expected it in quotes",
    "anchor": "a text that begins with `&`, expected it in quotes",
    "expected key": "a line that does not fit the ones above, expected `key: value` with the same indentation",
    "'-' indicator": "a line that does not fit the list above, expected `- item` with the same indentation",
    "find expected ':'": "a line without a colon, expected `key: value`; a text over several lines goes below `>-`",
    "',' or ']'": "a list that begins with `[` and does not end, expected `]`",
    "',' or '}'": "a group that begins with `{` and does not end, expected `}`",
    "node content": "a `[`, `{`, `,` or `]` that nothing fits to, expected a text; one with such a sign goes in quotes",
    "end of stream": "a quoted text that does not end, expected the closing quotes",
    "comment or line break": "a text beside `>` or `|`, expected it on the next line",
}
"""Signs in the messages of libyaml, and what a person can do about each."""


def _in_words(error: yaml.MarkedYAMLError, text: str) -> str:
    said = f"{error.problem or ''} {error.context or ''}".strip()
    mark = error.problem_mark
    char = text[mark.index : mark.index + 1] if mark else ""
    if "cannot start any token" in said:
        return "a tab, expected spaces" if char == "\t" else f"a text that begins with `{char}`, expected it in quotes"
    return next((words for sign, words in _WORDS.items() if sign in said), said)


def _refuse_unprintable(text: str, name: str) -> None:
    found = _UNPRINTABLE.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        raise Problem(f"{unprintable(text)}, expected text that can be printed; delete it", where=f"{name}:{line}")


def _refuse_traps(text: str, name: str) -> None:
    """Refuse anchors, which YAML would swallow, and nesting so deep that libyaml's composer runs out of stack."""
    longest = max(map(len, text.splitlines()), default=0)
    shallow = max(longest, text.count("[") + text.count("{")) < _SURELY_SHALLOW
    if shallow and not _PERHAPS_ANCHOR.search(text):
        return
    depth = 0
    try:
        for event in yaml.parse(text, Loader=_Loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            where = f"{name}:{event.start_mark.line + 1}" if event.start_mark else name
            if depth > DEEPEST:
                raise Problem(f"nested more than {DEEPEST} deep", where=where)
            if anchor := getattr(event, "anchor", None):
                raise Problem(f"a text that begins with `&{anchor}`, expected it in quotes", where=where)
    except yaml.YAMLError:
        return  # composing it says what is wrong, and stops at the same place


def _check(node: Node, name: str, seen: set[int], depth: int) -> None:
    if id(node) in seen:
        _refuse(node, name, "an alias (`*name`), expected the text itself")
    seen.add(id(node))
    if node.tag not in _TAGS.values():
        _refuse(node, name, f"a tag (`{node.tag}`), expected plain text, a list or `key: value`")
    if depth > DEEPEST:
        _refuse(node, name, f"nested more than {DEEPEST} deep")
    if isinstance(node, yaml.MappingNode):
        keys: set[str] = set()
        for key, value in node.value:
            _check(key, name, seen, depth + 1)
            if not isinstance(key, yaml.ScalarNode):
                _refuse(node, name, "a list or group as a key, expected a word")
            if key.value in keys:
                _refuse(key, name, f"`{key.value}:` stands twice")
            keys.add(key.value)
            _check(value, name, seen, depth + 1)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _check(item, name, seen, depth + 1)


def _refuse(node: Node, name: str, found: str) -> NoReturn:
    raise Problem(found, where=f"{name}:{line_of(node)}")
