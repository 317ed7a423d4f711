"""Changes of one library entry in its file: every line that does not change stays as it was typed."""

from collections.abc import Callable, Mapping
from pathlib import Path

from yaml import MappingNode, ScalarNode, SequenceNode

from resolution_kit.data.atomic_io import ChangedMeanwhile, refused, stamp, write_whole
from resolution_kit.data.yaml_source import Node, Source, load
from resolution_kit.errors import Problem
from resolution_kit.yamledit.layout import Conventions, Tree
from resolution_kit.yamledit.splice import Group, spliced

Fields = dict[str, Tree]
"""An entry as its file has it."""
Change = Callable[[Fields], Fields]

_CONVENTIONS = Conventions(bare="text", identities=("id",), always_lists=("bodies", "facts", "subclauses"))
_TRIES = 5
"""How often a file that somebody else writes meanwhile is read again."""


def change_entry(path: Path, id_: str, change: Change) -> None:
    """Change an entry in its file at once; a file that cannot take the change stays as it is, with a Problem."""
    for _ in range(_TRIES):
        try:
            with refused(path):
                read = stamp(path)
                text = _changed(load(path), id_, change)
                write_whole(path, text.encode(), overwrite=True, read=read)
        except ChangedMeanwhile:
            continue
        return
    raise Problem("somebody else writes this file all the time; try again later", where=str(path))


def _changed(source: Source, id_: str, change: Change) -> str:
    """The text of the file with the entry changed."""
    old = _group(source)
    entries = [
        change(dict(item)) if isinstance(item, Mapping) and item.get("id") == id_ else item for item in _list(old)
    ]
    new = {**old, "entries": entries}
    for whole in (False, True):
        text = spliced(source, old, new, _CONVENTIONS, whole_entries=whole)
        if text is not None and _group(Source(text, source.name)) == new:
            return text
    raise Problem(f"`{id_}` cannot be changed here; change it by hand", where=source.name)


def _list(tree: Group) -> list[Tree]:
    found = tree.get("entries")
    assert isinstance(found, list)  # noqa: S101 - `_group` saw to it
    return found


def _group(source: Source) -> Group:
    tree = _tree(source.root) if source.root is not None else {}
    if not isinstance(tree, Mapping) or not isinstance(tree.get("entries"), list):
        raise Problem("no list under `entries:`", where=source.name)
    return tree


def _tree(node: Node) -> Tree:
    if isinstance(node, MappingNode):
        return {key.value: _tree(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [_tree(item) for item in node.value]
    assert isinstance(node, ScalarNode)  # noqa: S101 - there is no other kind
    return str(node.value)
