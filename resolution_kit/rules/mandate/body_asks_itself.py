"""A body that asks itself."""

import re
from collections.abc import Iterator

from resolution_kit.knowledge.bodies import body_of
from resolution_kit.knowledge.powers import names
from resolution_kit.model import Placed
from resolution_kit.paper import phrasing
from resolution_kit.paper.overreach import power_key
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.statements import asked_names
from resolution_kit.rules.rule import Fault, rule
from resolution_kit.text.inline import plain

_SHORT = re.compile(r"Assembly|Council|Commission")
"""The word that stands for the body in its own texts."""
_GOES_ON = re.compile(r"\]? (?:of (?:the )?[A-Z]|[A-Z])")
"""Behind a name: it goes on, and is that of another body."""


@rule("MAN08", "warning")
def body_asks_itself(paper: Paper) -> Iterator[Fault]:
    """Let a body decide what it is to do; it does not invite or request itself.

    Bad:
        The Commission on Narcotic Drugs,
        1. Invites the Commission on Narcotic Drugs to consider the matter at its next session;

    Good:
        The Commission on Narcotic Drugs,
        1. Decides to consider the matter at its next session;

    Good:
        1. Invites the Commission on Narcotic Drugs to consider the matter at its next session;

    Source: Charter of the United Nations, Articles 10 and 62; adopted texts, in which a body decides or requests its
    officers.
    """
    if paper.body is None:
        return
    short = _SHORT.search(paper.body.organ)
    own = {power_key(paper.body)} | ({"ga"} if paper.body.organ == "The General Assembly" else set())
    for place in paper.operative:
        if _is_of_another(place, paper):
            continue
        text = paper.text(place)
        if short and (told := phrasing.asking_the(short[0]).match(text)):
            yield Fault(
                place, f"`{told[0]}` asks the body itself, expected what it decides: `Decides to`", *told.span()
            )
        for found in (*asked_names(text), *phrasing.asking_that().finditer(phrasing.masked(text))):
            name, goes_on = found["name"], _GOES_ON.match(text, found.end())
            if (
                not found[0].startswith("to ")
                and names().get(name) in own
                and not found.groupdict().get("title")
                and not goes_on
            ):
                message = f"`{found[0]}` asks the body itself, expected what it decides: `Decides to`"
                yield Fault(place, message, found.start(), found.end())


def _is_of_another(place: Placed, paper: Paper) -> bool:
    """Whether the clause stands in a part that another organ adopts."""
    organ = paper.parts[place.part].organ
    named = body_of(plain(organ.text)) if organ else None
    return named is not None and paper.body is not None and named.organ != paper.body.organ
