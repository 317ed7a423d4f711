"""The first questions: committee, topic and sponsors."""

from collections.abc import Callable
from dataclasses import replace

from resolution_kit.cli.common import note
from resolution_kit.cli.guided.answers import answer
from resolution_kit.cli.guided.wishes import Wishes
from resolution_kit.errors import Problem
from resolution_kit.knowledge import library
from resolution_kit.operations.start import committee_called

COMMITTEE = "Committee (such as CND, General Assembly, DISEC)"
SPONSORS = "Sponsors, with commas (empty for none yet)"
_ALIKE = 2
"""Words of the topic that a guide shares with what was typed, to be offered."""
_LONG = 4
"""Letters of a word that says something of a topic."""


def committee(wishes: Wishes) -> Wishes:
    """Ask for the committee."""
    return replace(wishes, committee=answer(COMMITTEE, lambda typed, kept: committee_called(typed, as_typed=kept)))


def topic(wishes: Wishes) -> Wishes:
    """Ask for the topic, or for the number of a guide, whose topic it is then."""
    guides = [] if wishes.plan.guide else library.guides()
    for number, name in enumerate(guides, 1):
        note(f"{number}  {library.guide(name).topic} (with the clauses of its background guide)")
    typed = answer("Topic, or the number of a guide" if guides else "Topic", _some("a topic"))
    if typed.isdecimal() and 1 <= int(typed) <= len(guides):
        name = guides[int(typed) - 1]
        return replace(wishes, topic=library.guide(name).topic, plan=replace(wishes.plan, guide=name))
    found = next((name for name in guides if _shared(typed, library.guide(name).topic) >= _ALIKE), None)
    if found and _yes(f"There is a background guide on this: {library.guide(found).topic}. Use it?"):
        return replace(wishes, topic=typed, plan=replace(wishes.plan, guide=found))
    return replace(wishes, topic=typed)


def sponsors(wishes: Wishes) -> Wishes:
    """Ask for the sponsors; every name that is unknown is named at once."""
    before = replace(wishes.plan, people=wishes.plan.people.with_field("sponsors"))
    plan = answer(SPONSORS, lambda typed, kept: before.with_people("sponsors", [typed], as_typed=kept))
    for line in plan.notes:
        note(f"note: {line}")
    return replace(wishes, plan=plan)


def _some(what: str) -> Callable[[str, bool], str]:
    def read(typed: str, _: bool) -> str:
        if not typed:
            raise Problem(f"nothing typed, expected {what}; b goes back, q leaves")
        return typed

    return read


def _yes(question: str) -> bool:
    def read(typed: str, _: bool) -> bool:
        if typed.lower() not in ("", "y", "yes", "n", "no"):
            raise Problem(f"`{typed}`, expected y or n")
        return typed.lower() in ("", "y", "yes")

    return answer(f"{question} (y/n)", read)


def _shared(one: str, other: str) -> int:
    words = [{word for word in text.casefold().split() if len(word) >= _LONG} for text in (one, other)]
    return len(words[0] & words[1])
