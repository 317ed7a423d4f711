"""A guided start: question by question, every answer of which can be taken back until the draft is saved."""

from collections.abc import Callable, Sequence

from resolution_kit.cli.common import note
from resolution_kit.cli.guided.answers import Back, Stop
from resolution_kit.cli.guided.wishes import Wishes

Step = Callable[[Wishes], Wishes | None]
"""A question, or several: what the person wished before, and wishes now; None if there is nothing to ask."""


def guided(wishes: Wishes, steps: Sequence[Step]) -> Wishes:
    """What a person wishes after all steps; `b` goes back to the step before, with what was typed so far."""
    asked: list[int] = []
    at = 0
    while at < len(steps):
        try:
            after = steps[at](wishes)
        except Back as back:
            wishes = back.wishes or wishes
            if asked:
                at = asked.pop()
            else:
                note("this is the first question")
        else:
            asked += [at] if after is not None else []
            wishes = after or wishes
            at += 1
    return wishes


__all__ = ["Back", "Step", "Stop", "Wishes", "guided"]
