"""Finding the draft of a folder."""

import re
from pathlib import Path

from yaml import MappingNode, SequenceNode

from resolution_kit.data.yaml_source import Node, Source, is_empty, read_text
from resolution_kit.errors import Problem

_USUAL = "resolution.yaml"
SUFFIXES = (".yaml", ".yml")
"""The ends of the name of a draft."""
_TELLING = ("committee", "topic", "sponsors")
_LISTED = r"(?:preamble|operative)[ \t]*:[ \t]*\r?\n[ \t]*- "
_IS_A_DRAFT = re.compile(rf"^(?:(?:{'|'.join(_TELLING)})[ \t]*:(?:\s|$)|{_LISTED})", re.MULTILINE)
"""What shows it at once; other files are read, which takes long if they are."""
_LOOKS_LIKE_A_DRAFT = re.compile(rf"^(?:preamble|operative|{'|'.join(_TELLING)})[ \t]*:", re.MULTILINE)


def find_draft(folder: Path) -> Path:
    """The one draft of a folder, `resolution.yaml` before others; none and several are Problems."""
    found = drafts(folder)
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(path.name for path in found)
        raise Problem(f"{len(found)} drafts here: {names}; say which with `--file {found[0].name}`")
    raise Problem("no draft in this folder; `reskit new` makes one, `--file` names one elsewhere")


def drafts(folder: Path) -> list[Path]:
    """The drafts of a folder among which a command must choose; `resolution.yaml` alone if it is there."""
    if (folder / _USUAL).exists():
        return [folder / _USUAL]
    return sorted(path for path in folder.glob("*.y*ml") if path.suffix in SUFFIXES and is_draft(path))


def is_draft(path: Path) -> bool:
    """Whether a file means to be a draft, even a broken one; a house style also has an `operative:`."""
    try:
        text = read_text(path)
        if _IS_A_DRAFT.search(text):
            return True
        root = Source(text, str(path)).root
    except Problem:
        return _looks_like_a_draft(path)
    if not isinstance(root, MappingNode):
        return False
    nodes = {key.value: value for key, value in root.value}
    return any(key in nodes for key in _TELLING) or any(_is_list(nodes.get(key)) for key in ("preamble", "operative"))


def _looks_like_a_draft(path: Path) -> bool:
    try:
        return bool(_LOOKS_LIKE_A_DRAFT.search(path.read_text(encoding="utf-8", errors="replace")))
    except OSError:
        return False  # a file that cannot be read is not the one to choose


def _is_list(node: Node | None) -> bool:
    return isinstance(node, SequenceNode) or (node is not None and is_empty(node))
