"""The clauses that a draft begins with: those of a guide's recommendations."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from resolution_kit.errors import Problem
from resolution_kit.knowledge import library
from resolution_kit.knowledge.bodies import Body, bodies
from resolution_kit.knowledge.library import GROUPS, Entry, clause_of, is_out_of_date
from resolution_kit.model import Block, Clause, Resolution
from resolution_kit.operations.also_further import with_also_further
from resolution_kit.operations.choices import chosen
from resolution_kit.operations.ids import with_ids

_LIST = 2
"""Sub-clauses without which a list is none."""
Values = Mapping[str, Mapping[str, str]]
"""What fills the slots, by the id of the entry and the name of the slot."""


def cover_entries(cover: str, guide: str) -> list[Entry]:
    """The general entries that every draft should have, the guide's framework, and some of its recommendations.

    `cover` has their slugs, numbers or questions, with commas between them, or is `all`.
    """
    if not guide:
        raise Problem(f"`--cover` takes recommendations of a guide; add `--guide {library.guides()[0]}`")
    slugs = [choice.slug for choice in chosen(cover, guide)]
    wanted = dict.fromkeys([*filter(None, [library.guide(guide).framework]), *slugs])
    rank = {slug: position for position, slug in enumerate(wanted)}
    covers = [entry for entry in library.entries() if entry.cover and not is_out_of_date(entry)]
    own = [entry for entry in covers if entry.pack == guide and entry.slug in rank]
    general = [entry for entry in covers if entry.pack == library.GENERAL]
    return [*sorted(own, key=lambda entry: rank[entry.slug]), *general]


def cover_clauses(
    resolution: Resolution, entries: Iterable[Entry], body: str, values: Values | None = None
) -> Resolution:
    """The resolution with a clause for every entry that `body` may adopt, the preamble in UN order."""
    fit = [entry for entry in entries if body in entry.bodies]
    preambular = sorted((e for e in fit if e.kind == "preambular"), key=preamble_order)
    operative = sorted((e for e in fit if e.kind == "operative"), key=edge)
    taken: set[str] = set()
    main = replace(
        resolution.main,
        preamble=(*resolution.main.preamble, *_clauses(preambular, body, taken, values or {})),
        operative=(*resolution.main.operative, *_clauses(operative, body, taken, values or {})),
    )
    return replace(resolution, parts=(main, *resolution.parts[1:]))


def left_out(entries: Iterable[Entry], body: Body) -> list[str]:
    """A line for each recommendation of which the body may not adopt a clause: which, and what it may adopt instead."""
    refused: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.pack != library.GENERAL and body.adopts_as not in entry.bodies:
            refused.setdefault(entry.topic, []).append(entry)
    if not refused:
        return []
    lines = [f"{', '.join(f'`{e.id}`' for e in found)}: {_instead(topic, body)}" for topic, found in refused.items()]
    key = body.adopts_as
    return [f"the {body.name} may not adopt some of these clauses, so they are left out:", *lines, _may(key)]


def _may(key: str) -> str:
    count = sum(key in entry.bodies for entry in library.entries())
    return f"it may adopt {count} clauses of the library: `reskit clauses list --body {key}`"


def _instead(topic: str, body: Body) -> str:
    """The clauses on the same subject that the body may adopt, else those for which the subject is worded."""
    of_topic = [entry for entry in library.entries() if entry.topic == topic]
    may = [f"`{entry.id}`" for entry in of_topic if body.adopts_as in entry.bodies]
    if may:
        return f"instead {', '.join(may)}"
    others = dict.fromkeys(bodies()[key].name for entry in of_topic for key in entry.bodies)
    return f"nothing on this subject; it is worded for {', '.join(others)}"


def _clauses(entries: list[Entry], body: str, taken: set[str], values: Values) -> tuple[Block, ...]:
    present = {entry.slug for entry in entries}
    made = (_once(clause_of(entry, body, values.get(entry.id)), entry, present) for entry in entries)
    return with_also_further(tuple(with_ids(clause, taken) for clause in made))


def _once(clause: Clause, entry: Entry, present: set[str]) -> Clause:
    """The clause without sub-clauses that another recommendation among those present says as well."""
    pack = library.guide(entry.pack).once if entry.pack in library.guides() else ()
    said = [one.pattern for one in pack if one.keep in present and one.keep != entry.slug]
    return _without(clause, said) if said else clause


def _without(clause: Clause, said: list[str]) -> Clause:
    inside = [_without(sub, said) for sub in clause.subclauses]
    left = [sub for sub in inside if not any(re.search(pattern, sub.text, re.IGNORECASE) for pattern in said)]
    spare = [sub for sub in inside if sub not in left]
    while spare and len(left) < _LIST:
        left = [sub for sub in inside if sub in left or sub is spare[0]]
        del spare[0]
    return replace(clause, subclauses=tuple(left))


def preamble_order(entry: Entry) -> tuple[int, int, int]:
    """The rank of a preambulatory entry: law first, then what was decided, then reports, then the situation.

    Of what was decided, texts of the organs of the United Nations come first, in the order of clauses/bodies.yaml.
    """
    organ = _organ_rank(entry) if entry.group == "resolution" else 0
    return edge(entry), GROUPS.index(entry.group), organ


def _organ_rank(entry: Entry) -> int:
    """The place of the body whose text an entry cites first, among all bodies; behind them if it is none of these."""
    first = entry.cites[0] if entry.cites else ""
    names = [body.name for body in bodies().values()]
    return next((place for place, name in enumerate(names) if first.startswith(name)), len(names))


def edge(entry: Entry) -> int:
    """The rank of an entry that stands first or last in its part."""
    return {"first": -1, None: 0, "last": 1}[entry.position]
