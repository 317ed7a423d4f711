"""What a draft still lacks before it may be handed in, beyond what the rules of form say."""

from collections.abc import Iterator
from dataclasses import dataclass

from resolution_kit.knowledge.styles import Range, Style
from resolution_kit.model import Resolution, walk
from resolution_kit.model.rebuild import clauses
from resolution_kit.operations.people import SINGULAR, Roll, listed
from resolution_kit.operations.slots import open_slots
from resolution_kit.paper.committee import Size
from resolution_kit.paper.heading_fields import missing_fields
from resolution_kit.paper.paper import Paper


@dataclass(frozen=True, slots=True)
class Demand:
    """A demand of the house style."""

    met: bool
    name: str
    said: str
    """What was found; if it is not met, also what was expected and what to type."""


def demands(resolution: Resolution, style: Style, size: Size | None) -> list[Demand]:
    """All demands, met or not, in the order of the paper."""
    return [
        _heading(resolution, style),
        *_people(resolution, style, size),
        *_clauses(resolution, style),
        _depth(resolution, style),
        _slots(resolution),
    ]


def _heading(resolution: Resolution, style: Style) -> Demand:
    paper = Paper(resolution, style)
    wanted = [form for form in style.heading if form.required and form.field not in SINGULAR]
    wanted = [form for form in wanted if not (paper.customs.untitled and form.field == "title")]
    missing = [form.field for form in missing_fields(paper) if form.field not in SINGULAR and not form.default]
    if not missing:
        return Demand(
            True, "Heading", ", ".join(form.field.replace("_", " ") for form in wanted) or "nothing asked for"
        )
    keys = ", ".join(f"`reskit set {name} …`" for name in dict.fromkeys(missing))
    return Demand(False, "Heading", f"no {' and no '.join(dict.fromkeys(missing))}; {keys}")


def _people(resolution: Resolution, style: Style, size: Size | None) -> Iterator[Demand]:
    rolls: tuple[tuple[Roll, str], ...] = (("sponsors", "sponsor"), ("signatories", "sign"))
    for roll, command in rolls:
        limit: Range = getattr(style.limits, roll)
        required = any(form.required and form.field == roll for form in style.heading)
        count = len(listed(resolution, roll))
        if limit != Range(rounding=limit.rounding) or required or count:
            said = people_said(count, limit, size, required=required)
            met = is_met(count, limit, size, required=required)
            many = limit.most is not None and count > limit.most
            more = "" if met else f"; `reskit {command} {'remove' if many else 'add'} …`"
            unseen = "" if roll in {form.field for form in style.heading} else f"; house style {style.name} prints none"
            yield Demand(met, roll.capitalize(), said + more + unseen)


def is_met(count: int, limit: Range, size: Size | None, *, required: bool = False) -> bool:
    """Whether so many names are enough and not too many; a share of a committee of unknown size is not met."""
    known = limit.counted(size.count if size else None)
    least = max(known.least or 0, 1 if required else 0)
    unknown = size is None and (limit.least_share is not None or limit.most_share is not None)
    return not unknown and count >= least and (known.most is None or count <= known.most)


def people_said(count: int, limit: Range, size: Size | None, *, required: bool = False) -> str:
    """The count and the limit: `4, expected at least 13 (20% of 63 delegations, …)`."""
    known = limit.counted(size.count if size else None)
    shares = [share for share in (limit.least_share, limit.most_share) if share is not None]
    if shares and size is None:
        asked = " to ".join(f"{share:.0%}" for share in shares)
        return f"{count}, and the limit is {asked} of the delegations; say how many: `reskit set committee_size 63`"
    least, most = known.least or (1 if required else None), known.most
    words = [f"at least {least}"] if least else []
    words += [f"at most {most}"] if most is not None else []
    why = f" ({' and '.join(f'{s:.0%}' for s in shares)} of {size.count}, {size.source})" if shares and size else ""
    return f"{count}, expected {' and '.join(words)}{why}" if words else str(count)


def _clauses(resolution: Resolution, style: Style) -> Iterator[Demand]:
    counts = {
        "preambulatory": (style.limits.preambular, sum(len(clauses(p.preamble)) for p in resolution.parts)),
        "operative": (style.limits.operative, sum(len(clauses(p.operative)) for p in resolution.parts)),
    }
    if Paper(resolution, style).is_directive:
        del counts["preambulatory"]
    for kind, (limit, count) in counts.items():
        met = is_met(count, limit, None, required=kind == "operative")
        said = people_said(count, limit, None, required=kind == "operative")
        yield Demand(met, kind.capitalize(), f"{said}{'' if met else '; `reskit add-clause`'}")


def _depth(resolution: Resolution, style: Style) -> Demand:
    levels = [(place.level + (place.kind == "preambular"), place.ref) for place in walk(resolution)]
    deepest = max((level for level, _ in levels), default=1)
    limit = style.limits.depth
    too_deep = [ref for level, ref in levels if level > limit]
    if not too_deep:
        return Demand(True, "Depth", f"{deepest} of {limit} levels")
    listed = ", ".join(too_deep[:4]) + (" …" if len(too_deep) > 4 else "")  # noqa: PLR2004 - as many as fit a line
    return Demand(
        False, "Depth", f"{deepest} levels, expected at most {limit}: {listed}; `reskit split`, `reskit move`"
    )


def _slots(resolution: Resolution) -> Demand:
    found = open_slots(resolution)
    if not found:
        return Demand(True, "Slots", "none open")
    listed = ", ".join(f"{{{slot.name}}} in {' and '.join(slot.refs)}" for slot in found)
    return Demand(False, "Slots", f"{listed}; `reskit fill`")
