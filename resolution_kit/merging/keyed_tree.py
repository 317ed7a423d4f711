"""A resolution taken apart, so that what became of each clause and line can be followed through several papers."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field, replace

from resolution_kit.merging.versions import Address, Rivals
from resolution_kit.model import Block, Clause, Line, Part, Resolution, fresh_id

Key = Hashable
"""What a clause or line is known by in all the papers that have it."""
Home = tuple[str, Key]
"""The list it stands in: `("in", key)` of the clause above it, or `("preamble", 0)` of a part by its number."""
LISTS = ("lead", "preamble", "operative", "end")
OPEN = "\n"
"""Marks a clause as newly in conflict, until it gets the id of its first version; no draft has this mark."""
_KINDS = {"preamble": "preambular", "operative": "operative"}


@dataclass(frozen=True, slots=True)
class Item:
    """A line, or a clause without its sub-clauses."""

    block: Block
    home: Home
    rivals: tuple[Clause, ...] = ()
    """Its further versions."""


@dataclass(slots=True)
class Apart:
    """All clauses and lines of a resolution by their keys, and in which order they stand in their lists."""

    items: dict[Key, Item] = field(default_factory=dict)
    lists: dict[Home, list[Key]] = field(default_factory=lambda: defaultdict(list))

    def add(self, key: Key, item: Item) -> None:
        """Enter an item at the end of its list."""
        self.items[key] = item
        self.lists[item.home].append(key)


def taken_apart(resolution: Resolution, rivals: Rivals, key_of: Callable[[Address], Key]) -> Apart:
    """A folded resolution in pieces; a line is known by its words, and by how many of the same stand before it."""
    apart = Apart()
    for number, part in enumerate(resolution.parts):
        for name in LISTS:
            seen: dict[Line, int] = defaultdict(int)
            index = 0
            for block in getattr(part, name):
                if isinstance(block, Line):
                    apart.add((number, name, block, seen[block]), Item(block, (name, number)))
                    seen[block] += 1
                else:
                    _take(apart, block, (name, number), (number, _KINDS[name], (index,)), rivals, key_of)
                    index += 1
    return apart


def _take(
    apart: Apart, clause: Clause, home: Home, address: Address, rivals: Rivals, key_of: Callable[[Address], Key]
) -> None:
    key = key_of(address)
    apart.add(key, Item(replace(clause, subclauses=()), home, rivals[address]))
    part, kind, path = address
    for i, child in enumerate(clause.subclauses):
        _take(apart, child, ("in", key), (part, kind, (*path, i)), rivals, key_of)


def put_together(apart: Apart, organs: list[Line | None]) -> list[Part]:
    """The parts of a resolution, with an organ line for each; every id is there once."""
    return list(_Together(apart).parts(organs))


class _Together:
    """Puts one resolution together; remembers which ids it has given."""

    def __init__(self, apart: Apart) -> None:
        self.apart = apart
        blocks = (item.block for item in apart.items.values())
        self.wanted = {block.id for block in blocks if isinstance(block, Clause)}
        self.given = {""}

    def parts(self, organs: list[Line | None]) -> Iterator[Part]:
        for number, organ in enumerate(organs):
            lead, preamble, operative, end = (tuple(self.blocks((name, number))) for name in LISTS)
            yield Part(_lines(lead), organ, preamble, operative, _lines(end))

    def blocks(self, home: Home) -> Iterator[Block]:
        for key in self.apart.lists.get(home, ()):
            item = self.apart.items[key]
            if isinstance(item.block, Line):
                yield item.block
            else:
                yield from self.versions(key, item.block, item.rivals)

    def versions(self, key: Key, first: Clause, rivals: tuple[Clause, ...]) -> Iterator[Clause]:
        """A clause with its sub-clauses, and its further versions behind it."""
        first = self.named(first, needed=first.conflict == OPEN)
        mark = first.id if first.conflict == OPEN else first.conflict
        below = tuple(block for block in self.blocks(("in", key)) if isinstance(block, Clause))
        yield replace(first, subclauses=below, conflict=mark)
        for rival in rivals:
            yield replace(self.renamed(rival), conflict=mark)

    def renamed(self, clause: Clause) -> Clause:
        """The clause, and all below it, without ids that others have."""
        below = tuple(self.renamed(child) for child in clause.subclauses)
        return replace(self.named(clause), subclauses=below)

    def named(self, clause: Clause, *, needed: bool = False) -> Clause:
        """The clause with an id that no other has, or with none where it needs none."""
        id_ = clause.id
        if id_ in self.given:
            id_ = fresh_id(clause.text, self.given | self.wanted) if id_ or needed else ""
        self.given.add(id_)
        closing = self.named(clause.closing) if clause.closing else None
        return replace(clause, id=id_, closing=closing)


def _lines(blocks: tuple[Block, ...]) -> tuple[Line, ...]:
    return tuple(block for block in blocks if isinstance(block, Line))
