"""How long a draft is, against what is usual in its committee and allowed by its house style."""

import math

from resolution_kit.knowledge.bodies import Body
from resolution_kit.knowledge.lengths import usual_lengths
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution, walk
from resolution_kit.model.rebuild import clauses
from resolution_kit.text.inline import plain

_WORDS_A_PAGE = 380
"""Words of clauses on a page, as the bundled house styles set a paper of fifteen."""


def length_said(resolution: Resolution, body: Body | None, style: Style) -> str:
    """The numbers of clauses, the pages, and what is usual: `3 preambulatory and 4 operative clauses, 1 page`."""
    preambular, operative = _counts(resolution)
    pages = math.ceil(_words(resolution) / _WORDS_A_PAGE)
    size = f"{pages} page{'' if pages == 1 else 's'}"
    return f"{preambular} preambulatory and {operative} operative clauses, {size}{_usual(body, style)}"


def too_long(resolution: Resolution, body: Body | None, style: Style) -> str:
    """What to say of a draft with more operative clauses than are allowed or usual; empty if it has not."""
    _, operative = _counts(resolution)
    allowed = style.limits.operative.most
    if allowed is not None and operative > allowed:
        return f"{operative} operative clauses, and house style {style.name} allows {allowed}; `reskit remove …`"
    usual = usual_lengths().get(body.adopts_as) if body else None
    if body and usual and operative > int(usual.operative[1]):
        most = f"texts of the {body.name} seldom have more than {usual.operative[1]}"
        return f"{operative} operative clauses are too long for a debate: {most}; leave some out: `reskit remove …`"
    return ""


def _counts(resolution: Resolution) -> tuple[int, int]:
    return (
        sum(len(clauses(part.preamble)) for part in resolution.parts),
        sum(len(clauses(part.operative)) for part in resolution.parts),
    )


def _words(resolution: Resolution) -> int:
    return sum(len(plain(place.clause.text).split()) for place in walk(resolution))


def _usual(body: Body | None, style: Style) -> str:
    limits = [
        f"{limit} {kind}"
        for kind, limit in (("preambulatory", style.limits.preambular), ("operative", style.limits.operative))
        if limit.most is not None
    ]
    if limits:
        return f" ({style.name} allows {' and '.join(limits)})"
    usual = usual_lengths().get(body.adopts_as) if body else None
    if usual is None or body is None:
        return ""
    ranges = (" to ".join(usual.preambular), " to ".join(usual.operative))
    return f" (usual: {ranges[0]} and {ranges[1]})"
