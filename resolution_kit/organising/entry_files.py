"""The mistakes of files of library entries, a line for each: file, line, found, expected."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from resolution_kit.data.records import problems, record, records
from resolution_kit.data.yaml_source import Node, Source, line_of, load
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import GENERAL, Entry, Fact, facts, files, guide, guides, places
from resolution_kit.knowledge.library.places import FACTS, GUIDE
from resolution_kit.organising.entries import Known, mistakes

_ITEM = "an item of `entries`"


@dataclass(frozen=True, slots=True)
class _Item:
    """An entry with its node in the file."""

    entry: Entry
    source: Source
    node: Node

    @property
    def pack(self) -> str:
        """The pack of the library that it belongs to; empty for a file outside the library."""
        path = Path(self.source.name).resolve()
        known = (path.parent / GUIDE).is_file() or path.parent == (places.folder() / GENERAL).resolve()
        return path.parent.name if known else ""

    def where(self, key: str) -> str:
        """File and line of one of its keys."""
        return f"{self.source.name}:{line_of(self.source.mapping(self.node, _ITEM).get(key, self.node))}"


def library_mistakes() -> list[str]:
    """The mistakes of the whole library, its guides and facts included."""
    found = []
    for name in guides():
        for load_pack in (guide, facts):
            try:
                load_pack(name)
            except Problem as problem:
                found.append(str(problem))
    return [*found, *mistakes_of(list(files()))]


def mistakes_of(paths: Sequence[Path]) -> list[str]:
    """The mistakes of these files, on their own and beside the rest of the library."""
    found: list[str] = []
    items: list[_Item] = []
    for path in paths:
        good, bad = _read(path)
        items += good
        found += bad
    own = {path.resolve() for path in paths}
    others = [
        item for path in files() if path.resolve() not in own and not _elsewhere(path, paths) for item in _read(path)[0]
    ]
    found += _taken(items, others)
    named = {item.entry.id: item.entry for item in (*others, *items)}
    for path in paths:
        known = Known(named, frozenset(_facts(path.parent)))
        own_items = [item for item in items if item.source.name == str(path)]
        found += [f"{item.where(key)}: {said}" for item in own_items for key, said in mistakes(item.entry, known)]
    return list(dict.fromkeys(found))


def _elsewhere(path: Path, checked: Sequence[Path]) -> bool:
    """Whether a file belongs to another copy of the pack that is checked."""
    packs = {file.resolve().parent for file in checked if (file.parent / GUIDE).is_file()}
    return any(path.parent.name == pack.name and path.resolve().parent != pack for pack in packs)


def _read(path: Path) -> tuple[list[_Item], list[str]]:
    """The entries of a file that can be read, and the mistakes of the others."""
    try:
        source = load(path)
        root = source.mapping(source.root, "the file") if source.root else {}
        nodes = source.sequence(root["entries"], "`entries`")
    except Problem as problem:
        return [], [str(problem)]
    except KeyError:
        return [], [f"{path}: no `entries:`, expected `entries:` and a list"]
    bad = {id(node): [str(problem) for problem in problems(source, node, Entry, _ITEM)] for node in nodes}
    good = [_Item(record(source, node, Entry, _ITEM), source, node) for node in nodes if not bad[id(node)]]
    return good, [said for node in nodes for said in bad[id(node)]]


def _taken(items: Sequence[_Item], others: Sequence[_Item]) -> Iterator[str]:
    """Ids that another entry of the pack has, or of the library for a file outside it: `add-clause` finds only one."""
    seen: dict[str, list[_Item]] = {}
    for item in others:
        seen.setdefault(item.entry.id, []).append(item)
    for item in items:
        same = seen.setdefault(item.entry.id, [])
        if other := next((other for other in same if other.pack == item.pack or not item.pack), None):
            yield f"{item.where('id')}: `{item.entry.id}` is taken by {other.where('id')}, expected an id of its own"
        same.append(item)
        stem = Path(item.source.name).stem
        if item.entry.topic != stem or item.entry.id == stem:
            yield f"{item.where('id')}: `id: {item.entry.id}`, expected one that begins with `{stem}.`, the file's name"


def _facts(folder: Path) -> Iterator[str]:
    """The ids of the facts of a pack."""
    if (folder / FACTS).is_file():
        yield from (fact.id for fact in records(load(folder / FACTS), "facts", Fact))
