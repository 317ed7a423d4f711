"""Everything that is wrong with files of library entries, a line for each: file, line, found, expected."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from resolution_kit.data.records import problems, record, records
from resolution_kit.data.yaml_source import Node, Source, line_of, load
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import Entry, Fact, facts, files, guide, guides
from resolution_kit.reports.entry_checks import Known, wrong

_ITEM = "an item of `entries`"


@dataclass(frozen=True, slots=True)
class _Item:
    """An entry and where it stands."""

    entry: Entry
    source: Source
    node: Node

    def where(self, key: str) -> str:
        """File and line of one of its keys."""
        return f"{self.source.name}:{line_of(self.source.mapping(self.node, _ITEM).get(key, self.node))}"


def library_faults() -> list[str]:
    """What is wrong with the library as a whole, its guides and facts included."""
    found = []
    for name in guides():
        for load_pack in (guide, facts):
            try:
                load_pack(name)
            except Problem as problem:
                found.append(str(problem))
    return [*found, *faults(list(files()))]


def faults(paths: Sequence[Path]) -> list[str]:
    """What is wrong with these files, on their own and beside the rest of the library."""
    found: list[str] = []
    items: list[_Item] = []
    for path in paths:
        good, bad = _read(path)
        items += good
        found += bad
    own = {path.resolve() for path in paths}
    others = [item for path in files() if path.resolve() not in own for item in _read(path)[0]]
    found += _taken(items, others)
    known = Known({item.entry.id: item.entry for item in (*others, *items)}, frozenset(_facts(paths)))
    found += [f"{item.where(key)}: {said}" for item in items for key, said in wrong(item.entry, known)]
    return list(dict.fromkeys(found))


def _read(path: Path) -> tuple[list[_Item], list[str]]:
    """The entries of a file that can be read, and what is wrong with the others."""
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
    """Ids that another entry has: of two entries with one id, `add-clause` finds only the first."""
    first: dict[str, str] = {item.entry.id: item.where("id") for item in others}
    for item in items:
        if item.entry.id in first:
            yield f"{item.where('id')}: `{item.entry.id}` is taken by {first[item.entry.id]}, expected an id of its own"
        first.setdefault(item.entry.id, item.where("id"))
        stem = Path(item.source.name).stem
        if item.entry.topic != stem or item.entry.id == stem:
            yield f"{item.where('id')}: `id: {item.entry.id}`, expected one that begins with `{stem}.`, the file's name"


def _facts(paths: Sequence[Path]) -> Iterator[str]:
    """The facts of every guide pack, and those beside the files."""
    for name in guides():
        yield from facts(name)
    for folder in {path.parent for path in paths}:
        if (folder / "facts.yaml").is_file():
            yield from (fact.id for fact in records(load(folder / "facts.yaml"), "facts", Fact))
