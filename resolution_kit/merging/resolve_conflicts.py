"""Decisions on conflicts: which version of a clause stays, and which value of a field."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from resolution_kit.errors import Problem
from resolution_kit.merging.conflicts import Conflict, conflicts, papers_of, value_of
from resolution_kit.merging.heading import SETTINGS, part_of
from resolution_kit.merging.versions import versions
from resolution_kit.model import Block, Clause, Line, Resolution, walk
from resolution_kit.model.rebuild import Blocks, clauses, mapped_lists
from resolution_kit.model.references import normal
from resolution_kit.operations.ids import with_ids
from resolution_kit.operations.mentions import followed
from resolution_kit.operations.operation import Outcome

Kept = Callable[[Sequence[Clause]], Sequence[Clause]]
"""Gives the versions of a clause that stay; all of them if nothing is decided."""
SIDES = {"ours": 1, "theirs": 2}


def resolve(resolution: Resolution, name: str, *, take: str = "", both: bool = False) -> Outcome:
    """Decide on the conflict called `name`: keep the version of that name, or the one that `take` names, or `both`.

    A name or version that is not there is a Problem.
    """
    found = conflicts(resolution)
    conflict = next((c for c in found if normal(name) in (normal(c.name), *(v.ref.lower() for v in c.versions))), None)
    if conflict is None:
        there = ", ".join(ref for c in found for ref in ([c.name] if c.is_field else [v.ref for v in c.versions]))
        raise Problem(f"`{name}` is not in conflict; {f'expected one of {there}' if there else 'nothing is'}")
    if conflict.is_field:
        if both or not take:
            raise Problem(
                f"one {name} of {len(conflict.versions)}, expected which; type `reskit settle {name} --take 2`"
            )
        return _field(resolution, conflict, _number(conflict, take, papers_of(resolution)))
    refs = [version.ref.lower() for version in conflict.versions]
    chosen = _number(conflict, take, papers_of(resolution)) if take else refs.index(normal(name))
    wanted = conflict.versions[chosen].id
    ids = {version.id for version in conflict.versions}

    def kept(run: Sequence[Clause]) -> Sequence[Clause]:
        if {one.id for one in run} != ids:
            return run
        return _all_as_clauses(run, resolution) if both else [_one(run, next(one for one in run if one.id == wanted))]

    settled = _in_conflicts(resolution, kept)
    return Outcome(
        followed(resolution, settled, {} if both else dict.fromkeys(ids, conflict.versions[0].id)),
        tuple(version.id for version in conflict.versions),
    )


def resolve_all(resolution: Resolution, *, take: str = "", both: bool = False) -> Outcome:
    """Decide on every conflict in the same way.

    Conflicts without the version that `take` names stay open, and those whose versions may be two clauses.
    """
    found, papers = conflicts(resolution), papers_of(resolution)
    chosen = [c for c in found if (_has_version(c, take, papers) if take else not c.is_field)]
    if take and found and not chosen:
        raise _unknown(found, take, papers)
    unsure = [c.name for c in chosen if take and not c.is_sure]
    chosen = [c for c in chosen if c.name not in unsure]
    ids: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    for conflict in reversed(chosen):  # sub-clauses before their clause, of which `both` makes copies
        # references change as versions go, ids do not
        now = next(c for c in conflicts(resolution) if _same(c, conflict))
        outcome = resolve(resolution, now.name, take=take, both=both)
        resolution, ids, said = outcome.resolution, (*ids, *outcome.ids), (*said, *outcome.said)
    notes = (
        f"{name} stays open, as its versions may be two clauses; `reskit settle {name} --both` keeps both"
        for name in unsure
    )
    return Outcome(resolution, ids, said=said, notes=tuple(notes))


def _same(one: Conflict, other: Conflict) -> bool:
    return one.name == other.name if other.is_field else one.versions[0].id == other.versions[0].id


def _number(conflict: Conflict, take: str, papers: Sequence[str]) -> int:
    """The position of the version that `take` names: by number, by its paper, `ours` or `theirs`."""
    count = len(conflict.versions)
    number = SIDES.get(take.lower(), int(take) if take.isdecimal() else 0)
    if count == 1 or 0 < number <= count:
        return max(0, min(number, count) - 1)
    named = [i for i, version in enumerate(conflict.versions) if _is_of(version.origin, take)]
    if not named and not (conflict.is_field and _is_of(papers, take)):
        raise _unknown([conflict], take, papers)
    return named[0] if named else 0  # the value in the heading is that of the papers without a rival


def _unknown(found: Sequence[Conflict], take: str, papers: Sequence[str]) -> Problem:
    most = max(len(conflict.versions) for conflict in found)
    expected = ", ".join([*(str(i + 1) for i in range(most)), *papers])
    return Problem(f"no version `{take}` of {', '.join(c.name for c in found)}, expected one of {expected}")


def _has_version(conflict: Conflict, take: str, papers: Sequence[str]) -> bool:
    if take.lower() in SIDES or take.isdecimal():
        return True
    named = any(_is_of(version.origin, take) for version in conflict.versions)
    return named or (conflict.is_field and _is_of(papers, take))


def _is_of(papers: Sequence[str], typed: str) -> bool:
    """Whether one of these papers has the typed name, with or without its suffix."""
    return any(typed in (name, name.rpartition(".")[0]) for name in papers)


def _one(run: Sequence[Clause], chosen: Clause) -> Clause:
    """The chosen version with the id of the first, and with the sub-clauses that all of them share."""
    return replace(chosen, id=run[0].id, subclauses=chosen.subclauses or run[0].subclauses, conflict=None)


def _all_as_clauses(run: Sequence[Clause], resolution: Resolution) -> list[Clause]:
    """Every version as a clause of its own, each with the sub-clauses."""
    taken = {place.clause.id for place in walk(resolution)}
    first, *others = (replace(one, conflict=None) for one in run)
    copies = [replace(one, id="", subclauses=one.subclauses or _without_ids(first.subclauses)) for one in others]
    return [first, *(with_ids(copy, taken) for copy in copies)]


def _without_ids(below: Sequence[Clause]) -> tuple[Clause, ...]:
    return tuple(replace(one, id="", subclauses=_without_ids(one.subclauses)) for one in below)


def _in_conflicts(resolution: Resolution, kept: Kept) -> Resolution:
    def in_list(blocks: Blocks) -> Blocks:
        out: list[Block] = []
        for run in versions(blocks):
            if isinstance(run[0], Line):
                out += run
            else:
                below = [replace(one, subclauses=clauses(in_list(one.subclauses))) for one in clauses(run)]
                out += kept(below) if below[0].conflict is not None else below
        return tuple(out)

    return mapped_lists(resolution, in_list)


def _field(resolution: Resolution, conflict: Conflict, chosen: int) -> Outcome:
    """The resolution with the chosen value of a field, and without the others."""
    name = conflict.name
    rivals = [rival for rival in resolution.conflicts if rival.name == name]
    if chosen:
        resolution = _with_value(resolution, name, rivals[chosen - 1].values)
    left = tuple(rival for rival in resolution.conflicts if rival.name != name)
    return Outcome(replace(resolution, conflicts=left), said=(f"{name}: {value_of(resolution, name)}",))


def _with_value(resolution: Resolution, name: str, values: tuple[str, ...]) -> Resolution:
    part = part_of(name)
    if part is not None:
        parts = list(resolution.parts)
        parts[part] = replace(parts[part], organ=replace(parts[part].organ or Line("organ", ""), text=values[0]))
        return replace(resolution, parts=tuple(parts))
    if name in SETTINGS:
        return replace(resolution, **{name: values[0]})  # type: ignore[arg-type]
    return resolution.with_field(name, *values)
