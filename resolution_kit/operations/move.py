"""Moving a clause to another number or below another clause, and removing clauses."""

from collections.abc import Sequence
from dataclasses import replace

from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Placed, Resolution
from resolution_kit.model.rebuild import Blocks, blocks_of, clauses, exchanged, mapped, with_blocks
from resolution_kit.model.references import find
from resolution_kit.operations.operation import Outcome
from resolution_kit.operations.sections import ends_in, is_title, section_numbered
from resolution_kit.operations.targets import Target, at_an_end, end_of, must_fit, owner_of, target_of


def move(
    resolution: Resolution, ref: str, *, to: str | None = None, under: str | None = None, section: str | None = None
) -> Outcome:
    """The resolution with clause `ref` as clause `to`, or the last sub-clause of `under`, or the last of a section.

    With `section`, `to` says which of the places with that number it is: at the border of two sections there are two.
    """
    place = find(resolution, ref)
    target = _target(resolution, place, to, under, section)
    _must_be_open(place, target)
    must_fit(place.clause, target.kind, target.level, place.ref)
    left = exchanged(resolution, place.clause.id, lambda _: ())
    if target.owner is not None:
        if section is not None:
            raise Problem("`--section` is for clauses; leave it out for a sub-clause")
        return Outcome(_put_under(left, target.owner, target.index, place.clause), (place.clause.id,))
    blocks = blocks_of(left, target.part, target.kind)
    down = _same_list(resolution, place, target) and place.path[-1] < target.index
    number = None if section is None else section_numbered(resolution, section, target.part)
    at = _among(blocks, target.index, number, down=down)
    if at is None:
        raise Problem(f"a clause with this number cannot stand in section `{section}`; `reskit sections` shows them")
    blocks = (*blocks[:at], place.clause, *blocks[at:])
    return Outcome(with_blocks(left, target.part, target.kind, blocks), (place.clause.id,))


def _target(resolution: Resolution, place: Placed, to: str | None, under: str | None, section: str | None) -> Target:
    if under is not None and to is None and section is None:
        return end_of(find(resolution, under))
    if under is not None or (to is None and section is None):
        raise Problem("say one place: `--to 5`, `--under 4`, or `--section II`")
    if to is None:
        part = place.part
        number = section_numbered(resolution, str(section), part)
        blocks = blocks_of(resolution, part, "operative")
        inside = clauses(blocks[: ends_in(blocks, number)])
        mine = any(clause.id == place.clause.id for clause in inside)
        return Target(part, "operative", None, len(inside) - mine)
    return _called(resolution, place, to)


def _called(resolution: Resolution, place: Placed, to: str) -> Target:
    """The position `to`, as it will be once the clause has left its place; `end` is the last of its own list."""
    owner = owner_of(resolution, place)
    siblings = owner.clause.subclauses if owner else clauses(blocks_of(resolution, place.part, place.kind))
    last = len(siblings)
    if (index := at_an_end(to, last - 1)) is not None:
        return Target(place.part, place.kind, owner, index)
    target = target_of(resolution, to)
    if _same_list(resolution, place, target) and target.index >= last:
        raise Problem(f"no place `{to}`; the last of this list is {last}")
    return target


def _same_list(resolution: Resolution, place: Placed, target: Target) -> bool:
    if (place.part, place.kind) != (target.part, target.kind):
        return False
    owner = owner_of(resolution, place)
    return (owner and owner.clause.id) == (target.owner and target.owner.clause.id)


def _must_be_open(place: Placed, target: Target) -> None:
    """Refuse the other part, and a place inside the clause itself."""
    if place.kind != target.kind:
        where = "the preamble" if target.kind == "preambular" else "the operative part"
        raise Problem(f"`{place.ref}` is {place.kind}, the place is in {where}; add it there in its own words instead")
    if target.owner is not None and target.part == place.part and target.owner.path[: len(place.path)] == place.path:
        raise Problem(f"`{place.ref}` cannot go under itself; say another clause")


def _put_under(resolution: Resolution, owner: Placed, index: int, clause: Clause) -> Resolution:
    def grown(found: Clause) -> tuple[Clause]:
        index_ = min(index, len(found.subclauses))
        return (replace(found, subclauses=(*found.subclauses[:index_], clause, *found.subclauses[index_:])),)

    return exchanged(resolution, owner.clause.id, grown)


def _among(blocks: Blocks, index: int, section: int | None, *, down: bool) -> int | None:
    """The position among the blocks at which a clause has this number; None if the section has no such position.

    Down the list a clause follows the one whose number it takes, up the list it precedes it: so it comes into the
    section of that clause.
    """
    places = [i for i in range(len(blocks) + 1) if len(clauses(blocks[:i])) == index]
    if section is None:
        return places[0] if down else places[-1]
    return next((i for i in reversed(places) if sum(map(is_title, blocks[:i])) == section), None)


def remove(resolution: Resolution, refs: Sequence[str]) -> Outcome:
    """The resolution without these clauses and their sub-clauses, all by their present references."""
    ids = tuple(dict.fromkeys(find(resolution, ref).clause.id for ref in refs))
    return Outcome(mapped(resolution, lambda clause: () if clause.id in ids else (clause,)), ids)
