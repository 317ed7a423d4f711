"""This resolution in the General Assembly, the present resolution in the Security Council."""

from collections.abc import Iterator
from functools import cache

from resolution_kit.knowledge.bodies import bodies
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule


@rule("WOR13", "info")
def wrong_self_reference(paper: Paper) -> Iterator[Fault]:
    """Refer to the text itself as the present resolution, and in the Security Council as this resolution.

    Bad:
        1. Requests the Secretary-General to report on the implementation of this resolution;

    Bad:
        The Security Council,
        1. Requests the Secretary-General to report on the implementation of the present resolution;

    Good:
        1. Requests the Secretary-General to report on the implementation of the present resolution;

    Good:
        The Security Council,
        1. Requests the Secretary-General to report on the implementation of this resolution;

    Source: counted in adopted texts since 2005: General Assembly 1,328 to 9, Security Council 1,049 to 40.
    """
    if paper.body is None:
        return
    expected = paper.body.self_reference
    for form in _forms() - {expected}:
        for hit in paper.prose.phrases(form):
            capital = hit.found[:1].isupper()
            yield instead(hit, expected[:1].upper() + expected[1:] if capital else expected)


@cache
def _forms() -> frozenset[str]:
    return frozenset(body.self_reference for body in bodies().values())
