"""Drafts as people leave them: comments, blank lines, other indentation, other line ends."""

import random

import yaml
from hypothesis import strategies as st


def entry_lines(text):
    """For each line on which an entry begins: the entry's column, and whether a comment may end the line."""
    found = {}

    def see(node, column):
        line = node.start_mark.line
        before = found.get(line, (column, True))
        found[line] = (before[0], before[1] and (node.end_mark.line == line or _goes_on_below(node)))

    def walk(node):
        if isinstance(node, yaml.MappingNode) and not node.flow_style:
            for key, value in node.value:
                see(key, key.start_mark.column)
                if value.start_mark.line == key.start_mark.line:
                    see(value, key.start_mark.column)
                walk(value)
        elif isinstance(node, yaml.SequenceNode) and not node.flow_style:
            for item in node.value:
                see(item, node.start_mark.column)
                walk(item)

    walk(yaml.compose(text, Loader=yaml.BaseLoader))
    return found


def _goes_on_below(node):
    """Whether a node that begins on this line says the rest on lines of its own."""
    if isinstance(node, yaml.ScalarNode):
        return node.style in ("|", ">")
    return not node.flow_style


HANDS = [
    {},
    {"indent": 4, "width": 60},
    {"default_style": '"', "width": 70},
    {"default_style": "|"},
    {"default_flow_style": None},
    {"default_flow_style": True, "width": 10_000},
]
"""How others write YAML: indentation, quotes, brackets."""


@st.composite
def in_another_hand(draw, text):
    """The same draft as another person or program would have typed it."""
    hand = draw(st.none() | st.sampled_from(HANDS))
    if hand is None or not text.strip():
        return text
    return yaml.safe_dump(yaml.safe_load(text), sort_keys=False, allow_unicode=True, **hand)


@st.composite
def commented(draw, text):
    """The text with comments before and behind some of its entries; and the comments."""
    if not text.strip():
        return text, []
    chance = random.Random(draw(st.integers(0, 2**32)))  # noqa: S311 - for examples, not for secrets
    entries = entry_lines(text)
    out, comments = [], []
    for number, line in enumerate(text.split("\n")):
        column, may_end = entries.get(number, (None, False))
        kind = chance.randrange(8) if column is not None else 0
        first_of_line = column is not None and not line[:column].strip()
        if kind == 1 and first_of_line:
            comments.append(f"# above {number}")
            out.append(" " * column + comments[-1])
        if kind == 2 and first_of_line:
            comments.append(f"# alone {number}")
            out += ["", " " * column + comments[-1], ""]
        if kind == 3:
            out.append("")
        if kind == 4 and may_end:
            comments.append(f"# beside {number}")
            out.append(f"{line}  {comments[-1]}")
        else:
            out.append(line)
    return "\n".join(out), comments
