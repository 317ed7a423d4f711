"""Layout of a YAML file: what its kind asks for, and what the file itself shows."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from yaml import MappingNode, ScalarNode, SequenceNode

from resolution_kit.data.yaml_source import Node, is_empty
from resolution_kit.yamledit.source_map import SourceMap, index

Tree = str | Sequence["Tree"] | Mapping[str, "Tree"]
"""Texts, lists and groups."""

_ENOUGH = 8
"""Items of a list that show how it is laid out."""


def _never(_key: str, _value: Tree) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Conventions:
    """What is usual in one kind of YAML file, beyond YAML itself."""

    bare: str | None = None
    """A key that is left out if a group has no other: `- x` stands for `- text: x`."""
    identities: tuple[str, ...] = ()
    """Keys by which an item of a list is recognised wherever it stands; the first that it has counts."""
    ordered: tuple[str, ...] = ()
    """Top-level keys whose order counts; the others stay where they are."""
    always_lists: tuple[str, ...] = ()
    """Keys whose value is always a list; elsewhere a list of one text is written as the text."""
    spaced_lists: tuple[str, ...] = ()
    """Keys whose items stand apart like paragraphs, if one of them takes more than a line."""
    stands_apart: Callable[[str, Tree], bool] = _never
    """Whether a blank line comes before a top-level entry."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file is laid out; lengths in columns."""

    conventions: Conventions
    dash: int = 2
    """From a key to the dashes of its list."""
    item: int = 2
    """From a dash to what follows it."""
    step: int = 2
    """From a key to what is nested below it."""
    blank: bool | None = None
    """Whether a blank line stands between the items of spaced lists; None if there are too few to tell."""


def layout_of(root: MappingNode, source_map: SourceMap, conventions: Conventions) -> Layout:
    """The layout that a file shows; two columns wherever it shows nothing."""
    found: dict[str, Counter[int]] = {"dash": Counter(), "item": Counter(), "step": Counter()}
    _observe(root, source_map, found)
    most = {name: seen.most_common(1)[0][0] for name, seen in found.items() if seen}
    lists = [value for key, value in root.value if key.value in conventions.spaced_lists]
    extents = [source_map.items(node) for node in lists if isinstance(node, SequenceNode) and not node.flow_style]
    gaps = [gap for each in extents for gap in source_map.gaps(each)]
    return Layout(conventions, **most, blank=any("\n" in gap for gap in gaps) if gaps else None)


def _observe(node: Node, source_map: SourceMap, found: dict[str, Counter[int]]) -> None:
    if isinstance(node, MappingNode) and not node.flow_style:
        for key, value in node.value:
            _observe_value(value, source_map.column(key), source_map, found)
            _observe(value, source_map, found)
    elif isinstance(node, SequenceNode) and not node.flow_style:
        dash = source_map.column(node)
        for item in node.value[:_ENOUGH]:
            if isinstance(item, MappingNode) and not item.flow_style and item.value:
                found["item"][source_map.column(item) - dash] += 1
            _observe(item, source_map, found)


def _observe_value(value: Node, column: int, source_map: SourceMap, found: dict[str, Counter[int]]) -> None:
    if isinstance(value, SequenceNode) and not value.flow_style and value.value:
        found["dash"][source_map.column(value) - column] += 1
    elif isinstance(value, MappingNode) and not value.flow_style and value.value:
        found["step"][source_map.column(value) - column] += 1
    elif isinstance(value, ScalarNode) and value.style in ("|", ">") and not is_empty(value):
        line = source_map.text[source_map.next_line(index(value)) : source_map.end(value)].lstrip("\r\n")
        found["step"][len(line) - len(line.lstrip(" ")) - column] += 1
