"""Also and Further: the count of neighbouring clauses with the same opener.

Adopted texts count in threes: plain, also, further, plain … as long as neighbours open with the same verb; verbs that
ask somebody count only as long as they ask the same addressee. Measured on 2,312 resolutions; the Security Council
does not count.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from resolution_kit.knowledge.openers.grammar import Adverb
from resolution_kit.knowledge.openers.opener import Opener
from resolution_kit.knowledge.openers.usage import addressee, cycle_key

_TURN: tuple[Adverb | None, ...] = (None, "also", "further")


@dataclass(frozen=True, slots=True)
class Step:
    """The position of a clause in a run of clauses with the same opener."""

    opener: Opener | None
    asked: str
    """Whom it asks, empty for a verb that asks nobody."""
    position: int
    """From 0 within the run."""

    @property
    def due(self) -> Adverb | None:
        """The adverb that its opener should have."""
        return _TURN[self.position % 3]


def steps(clauses: Iterable[tuple[str, Opener | None]], one_name: Callable[[str], str] = str) -> Iterator[Step]:
    """The step of each clause of one list, given in order as (plain text, opener).

    `one_name` gives what all names of a body have in common.
    """
    last: Step | None = None
    for text, opener in clauses:
        asked = one_name(addressee(text, opener)) if opener else ""
        same = last and last.opener and opener and cycle_key(last.opener) == cycle_key(opener) and last.asked == asked
        last = Step(opener, asked, last.position + 1 if last and same else 0)
        yield last
