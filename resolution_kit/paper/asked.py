"""One name for each body that a text may ask, whatever it calls it."""

import re
from functools import cache

from resolution_kit.knowledge.bodies import body_of
from resolution_kit.knowledge.states import state_of
from resolution_kit.paper.official_names import agencies

_ACRONYM = re.compile(r"\s*\([^()]*\)$")


def one_name(asked: str) -> str:
    """What all names of an agency, body or State have in common, in lower case; any other words as they are.

    `the United Nations Office on Drugs and Crime (UNODC)`, `the UNODC` and `UNODC` are one.
    """
    name = " ".join(_ACRONYM.sub("", asked).casefold().split()).removeprefix("the ")
    if short := _by_name().get(name):
        return short
    body, state = body_of(name), state_of(name)
    return body.name.casefold() if body else state.name.casefold() if state else name


@cache
def _by_name() -> dict[str, str]:
    found: dict[str, str] = {}
    for agency in agencies().values():
        for name in (agency.short, agency.name, *agency.wrong):
            found.setdefault(name.casefold(), (agency.short or agency.name).casefold())
    return found
