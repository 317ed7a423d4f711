"""How a draft is laid out, as far as it shows."""

from collections import Counter

from yaml import MappingNode, ScalarNode, SequenceNode

from resolution_kit.data.yaml_source import Node, is_empty
from resolution_kit.yamledit.emit import SPACED_LISTS, Layout
from resolution_kit.yamledit.source_map import Ground, index

_ENOUGH = 8
"""Items of a list that show how it is laid out."""


def layout_of(root: MappingNode, ground: Ground) -> Layout:
    """How the file is laid out, as far as it shows; the usual two columns where it does not."""
    found: dict[str, Counter[int]] = {"dash": Counter(), "item": Counter(), "step": Counter()}
    _observe(root, ground, found)
    most = {name: seen.most_common(1)[0][0] for name, seen in found.items() if seen}
    return Layout(**most, blank=_blank_between(root, ground))


def _blank_between(root: MappingNode, ground: Ground) -> bool | None:
    lists = [value for key, value in root.value if key.value in SPACED_LISTS]
    places = [ground.items(node) for node in lists if isinstance(node, SequenceNode) and not node.flow_style]
    gaps = [gap for each in places for gap in ground.gaps(each)]
    return any("\n" in gap for gap in gaps) if gaps else None


def _observe(node: Node, ground: Ground, found: dict[str, Counter[int]]) -> None:
    if isinstance(node, MappingNode) and not node.flow_style:
        for key, value in node.value:
            column = ground.column(key)
            _observe_value(value, column, ground, found)
            _observe(value, ground, found)
    elif isinstance(node, SequenceNode) and not node.flow_style:
        dash = ground.column(node)
        for item in node.value[:_ENOUGH]:
            if isinstance(item, MappingNode) and not item.flow_style and item.value:
                found["item"][ground.column(item) - dash] += 1
            _observe(item, ground, found)


def _observe_value(value: Node, column: int, ground: Ground, found: dict[str, Counter[int]]) -> None:
    at = index(value)
    if isinstance(value, SequenceNode) and not value.flow_style and value.value:
        found["dash"][ground.column(value) - column] += 1
    elif isinstance(value, MappingNode) and not value.flow_style and value.value:
        found["step"][ground.column(value) - column] += 1
    elif isinstance(value, ScalarNode) and value.style in ("|", ">") and not is_empty(value):
        line = ground.text[ground.next_line(at) : ground.end(value)].lstrip("\r\n")
        found["step"][len(line) - len(line.lstrip(" ")) - column] += 1
