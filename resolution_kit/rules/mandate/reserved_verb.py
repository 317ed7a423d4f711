"""Orders, requires: a verb that binds, in a body that recommends."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.powers import opening_verb, used_powers
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, rule


@rule("MAN02", "warning")
def reserved_verb(paper: Paper) -> Iterator[Fault]:
    """Outside the Security Council, ask and do not order: Urges, Calls upon, Recommends.

    Every body may use Decides, which binds the body itself. Judged only if the adopting body is known.

    Bad:
        1. Orders all Member States to close their borders;

    Bad:
        1. Requires all Member States to report;

    Good:
        1. Urges all Member States to report, and decides to review their reports;

    Good:
        The Security Council,
        1. Directs the Committee to review the list;

    Source: American Model United Nations, United Nations documents; adopted texts since 2005: none outside the Security
    Council opens with one of these verbs, but for one with Directs.
    """
    if not paper.only_recommends:
        return
    reserved = word_list("mandate", "reserved", paper.style.language)
    powers = {id(power.place.clause): power for power in used_powers(paper)}
    for place in paper.operative:
        said, verb = opening_verb(paper, place)
        if verb in reserved.instead:
            power, softer = powers.get(id(place.clause)), reserved.instead[verb]
            whole = f"`{power.said}` {power.whose}" if power else ""
            alone = f"`{said}` is for the Security Council, expected a verb such as `{softer}`"
            yield Fault(place, whole or alone, 0, len(said))
        elif paper.opener(place) and verb in paper.style.reserved:
            message = f"`{said}` is kept for the Security Council by this house style, expected a softer verb"
            yield Fault(place, message, 0, len(said))
