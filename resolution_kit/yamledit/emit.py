"""YAML text of plain data: texts folded or quoted only if they must be, lists and groups by the file's layout.

Every YAML tool reads back the same texts: `NO`, `1.10`, `on`, `null` are put in quotes.
"""

import re
from collections.abc import Mapping, Sequence

from resolution_kit.data.yaml_source import unprintable
from resolution_kit.errors import Problem
from resolution_kit.yamledit.layout import Conventions, Layout, Tree

WIDTH = 100
_NARROWEST = 40
_PLAIN_YAML = Conventions()

_PLAIN_START = r"[^\s\-?:,\[\]{}#&*!|>'\"%@`=~<.]"
_NOT_PLAIN = re.compile(r":(?:\s|$)|\s#|\s$|[\t\n\r\x85\u2028\u2029\ufeff]")
_NOT_PLAIN_IN_FLOW = re.compile(r"[,\[\]{}:?]")
_OTHER_TYPES = re.compile(
    r"(?i:y|n|yes|no|on|off|true|false|null)"
    r"|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?0[xob]?[0-9a-fA-F_]+"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*"
)
_BREAK = re.compile(r"(?<=[^ \t]) (?=[^ \t])")
_MUST_ESCAPE = re.compile(r"[\t\n\r\x85\u2028\u2029\ufeff]")


def document(group: Mapping[str, Tree], layout: Layout) -> str:
    """A whole file, entry by entry."""
    lines: list[str] = []
    for key, value in group.items():
        apart = lines and layout.conventions.stands_apart(key, value)
        lines += [*([""] if apart else ()), *entry(key, value, 0, layout)]
    return "".join(f"{line}\n" for line in lines)


def entry(key: str, value: Tree, column: int, layout: Layout) -> list[str]:
    """The lines of `key: value` for a key in this column; the first line is not indented, the others are."""
    conventions = layout.conventions
    value = _unwrapped(value, conventions)
    if isinstance(value, str):
        return text_lines(f"{scalar(key)}: ", value, column, layout)
    if isinstance(value, Mapping):
        return [f"{scalar(key)}:", *_group(value, column + layout.step, layout)]
    if len(value) == 1 and value[0] and isinstance(value[0], str) and key not in conventions.always_lists:
        return entry(key, value[0], column, layout)
    short = f"{scalar(key)}: {flow(value, conventions)}"
    if all(isinstance(item, str) for item in value) and column + len(short) <= WIDTH:
        return [short]
    return [f"{scalar(key)}:", *_items(value, column + layout.dash, layout, spaced=key in conventions.spaced_lists)]


def item_lines(value: Tree, column: int, layout: Layout) -> list[str]:
    """The lines of a list item with its dash in this column; the first line is not indented, the others are."""
    dash = "-".ljust(layout.item)
    value = _unwrapped(value, layout.conventions)
    if isinstance(value, str):
        return text_lines(dash, value, column, layout)
    if not isinstance(value, Mapping):
        return [f"{dash}{flow(value, layout.conventions)}"]
    lines = _group(value, column + layout.item, layout)
    return [dash + lines[0].lstrip(" "), *lines[1:]] if lines else [f"{dash}{{}}"]


def text_lines(before: str, text: str, column: int, layout: Layout) -> list[str]:
    """A text after `before` (a key or a dash in this column): on the line, or folded below it if it is long."""
    line = before + scalar(text)
    if column + len(line) <= WIDTH or not _foldable(text):
        return [line]
    return [f"{before}>-", *folded(text, column + layout.step)]


def folded(text: str, indent: int) -> list[str]:
    """The text in indented lines; read back, each line break is the one space it stands for."""
    room = max(WIDTH - indent, _NARROWEST)
    lines = [""]
    for word in _BREAK.split(text):
        if not lines[-1]:
            lines[-1] = word
        elif len(lines[-1]) + 1 + len(word) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return [" " * indent + line for line in lines]


def flow(value: Tree, conventions: Conventions = _PLAIN_YAML) -> str:
    """The value on one line, lists in `[]`, groups in `{}`."""
    value = _unwrapped(value, conventions)
    if isinstance(value, str):
        return scalar(value, in_flow=True)
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{flow(key)}: {flow(item, conventions)}' for key, item in value.items())}}}"
    return f"[{', '.join(flow(item, conventions) for item in value)}]"


def scalar(text: str, *, in_flow: bool = False) -> str:
    """The text on one line, in quotes only if YAML needs them; a text that cannot be printed is a Problem."""
    wrong = unprintable(text)
    if wrong:
        raise Problem(f"{wrong} in `{text[:40]!a}`, expected text that can be printed; delete it")
    if _plain(text, in_flow=in_flow):
        return text
    if ('"' in text or "\\" in text) and not _MUST_ESCAPE.search(text):
        return "'{}'".format(text.replace("'", "''"))
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"{}"'.format(_MUST_ESCAPE.sub(lambda found: f"\\u{ord(found[0]):04X}", escaped))


def _unwrapped(value: Tree, conventions: Conventions) -> Tree:
    """The value of a group whose only key may be left out."""
    bare = conventions.bare
    if isinstance(value, str) or bare is None or bare not in value or len(value) > 1:
        return value
    return value[bare] if isinstance(value, Mapping) else value


def _plain(text: str, *, in_flow: bool) -> bool:
    return bool(
        re.match(_PLAIN_START, text)
        and not _NOT_PLAIN.search(text)
        and not (in_flow and _NOT_PLAIN_IN_FLOW.search(text))
        and not _OTHER_TYPES.fullmatch(text)
    )


def _foldable(text: str) -> bool:
    odd = text != text.strip() or _MUST_ESCAPE.search(text) or unprintable(text)
    return not odd and _BREAK.search(text) is not None


def _group(value: Mapping[str, Tree], column: int, layout: Layout) -> list[str]:
    lines = []
    for key, item in value.items():
        first, *rest = entry(key, item, column, layout)
        lines += [" " * column + first, *rest]
    return lines


def _items(values: Sequence[Tree], column: int, layout: Layout, *, spaced: bool) -> list[str]:
    blocks = [item_lines(value, column, layout) for value in values]
    apart = spaced and layout.blank is not False and any(len(block) > 1 for block in blocks)
    lines = []
    for number, (first, *rest) in enumerate(blocks):
        lines += [*([""] if apart and number else []), " " * column + first, *rest]
    return lines
