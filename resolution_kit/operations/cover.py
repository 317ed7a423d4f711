"""The clauses that a draft begins with: those of a guide's recommendations."""

from collections.abc import Iterable
from dataclasses import replace

from resolution_kit.errors import Problem
from resolution_kit.knowledge import library
from resolution_kit.knowledge.bodies import bodies
from resolution_kit.knowledge.library import GROUPS, Entry, clause_of, is_out_of_date
from resolution_kit.model import Block, Resolution
from resolution_kit.operations.also_further import with_also_further
from resolution_kit.operations.ids import with_ids
from resolution_kit.text.suggest import did_you_mean


def cover_entries(cover: str, guide: str) -> list[Entry]:
    """The general entries that every draft should have, the guide's framework, and some of its recommendations.

    `cover` has the slugs of the recommendations, with commas between them, or is `all`.
    """
    if not guide:
        raise Problem(f"`--cover` takes recommendations of a guide; add `--guide {library.guides()[0]}`")
    slugs = [recommendation.slug for recommendation in library.guide(guide).recommendations]
    wanted = slugs if cover == "all" else [slug.strip() for slug in cover.split(",") if slug.strip()]
    for slug in wanted:
        if slug not in slugs:
            raise Problem(f"the guide has no recommendation `{slug}`{did_you_mean(slug, slugs)}")
    wanted = list(dict.fromkeys([*filter(None, [library.guide(guide).framework]), *wanted]))
    rank = {slug: position for position, slug in enumerate(wanted)}
    covers = [entry for entry in library.entries() if entry.cover and not is_out_of_date(entry)]
    own = [entry for entry in covers if entry.pack == guide and entry.slug in rank]
    general = [entry for entry in covers if entry.pack == library.GENERAL]
    return [*sorted(own, key=lambda entry: rank[entry.slug]), *general]


def cover_clauses(resolution: Resolution, entries: Iterable[Entry], body: str) -> Resolution:
    """The resolution with a clause for every entry that `body` may adopt, the preamble in UN order."""
    fit = [entry for entry in entries if body in entry.bodies]
    preambular = sorted((e for e in fit if e.kind == "preambular"), key=preamble_order)
    operative = sorted((e for e in fit if e.kind == "operative"), key=_edge)
    taken: set[str] = set()
    main = replace(
        resolution.main,
        preamble=(*resolution.main.preamble, *_clauses(preambular, body, taken)),
        operative=(*resolution.main.operative, *_clauses(operative, body, taken)),
    )
    return replace(resolution, parts=(main, *resolution.parts[1:]))


def _clauses(entries: list[Entry], body: str, taken: set[str]) -> tuple[Block, ...]:
    return with_also_further(tuple(with_ids(clause_of(entry, body), taken) for entry in entries))


def preamble_order(entry: Entry) -> tuple[int, int, int]:
    """The rank of a preambulatory entry: law first, then what was decided, then reports, then the situation.

    Of what was decided, texts of the organs of the United Nations come first, in the order of clauses/bodies.yaml.
    """
    organ = _organ_rank(entry) if entry.group == "resolution" else 0
    return _edge(entry), GROUPS.index(entry.group), organ


def _organ_rank(entry: Entry) -> int:
    """The place of the body whose text an entry cites first, among all bodies; behind them if it is none of these."""
    first = entry.cites[0] if entry.cites else ""
    names = [body.name for body in bodies().values()]
    return next((place for place, name in enumerate(names) if first.startswith(name)), len(names))


def _edge(entry: Entry) -> int:
    return {"first": -1, None: 0, "last": 1}[entry.position]
