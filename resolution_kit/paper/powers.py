"""The powers that a paper uses itself: sanctions, troops, taxes, without those it denies, asks for or reports."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.prose import Hit
from resolution_kit.paper.word_lists import either, word_list

_REACH = 160
"""Characters behind the opener in which the organ says what it does."""


@dataclass(frozen=True, slots=True)
class Power:
    """A power that an operative clause uses."""

    hit: Hit
    place: Placed
    verb: str
    """The verb of the clause, in small letters."""
    head: str
    """The opener as typed, or the first word."""
    national: bool
    """Whether it is a power of States within their borders, and not of the Security Council: to tax, to arrest."""

    @property
    def said(self) -> str:
        """What the clause says, for a message: `Imposes … sanctions`."""
        return self.hit.found if self.hit.start < len(self.head) else f"{self.head} … {self.hit.found}"

    @property
    def whose(self) -> str:
        """Who has it, and what to write instead, for a message."""
        if self.national:
            return "is for States within their borders, expected a wish such as `Encourages Member States to consider`"
        return "is for the Security Council, expected a wish such as `Invites the Security Council to consider`"


def used_powers(paper: Paper) -> Iterator[Power]:
    """Every power that the organ uses itself."""
    language = paper.style.language
    lists = ("powers", "powers_of_states")
    found = [
        (hit, name == lists[1]) for name in lists for hit in word_list("mandate", name, language).hits(paper.prose)
    ]
    for hit, national in sorted(found, key=lambda pair: pair[0].match.start()):
        place = hit.at
        if isinstance(place, Placed) and place.kind == "operative" and place.level == 1:
            head, verb = opening_verb(paper, place)
            acts = paper.opener(place) is None or _is_acting(paper, hit, head, verb)
            if acts and not _is_denied(hit, language):
                yield Power(hit, place, verb, head, national)


def opening_verb(paper: Paper, place: Placed) -> tuple[str, str]:
    """What a clause opens with as typed, and its verb in small letters."""
    opener = paper.opener(place)
    head = opener.text if opener else paper.text(place).partition(" ")[0]
    return head, opener.verb.split()[0] if opener and opener.verb else head.lower()


def _is_acting(paper: Paper, hit: Hit, head: str, verb: str) -> bool:
    """Whether the verb is one of action, and none that asks, reports or judges."""
    return hit.start - len(head) < _REACH and verb in word_list("mandate", "acting", paper.style.language).words


def _is_denied(hit: Hit, language: str) -> bool:
    """Whether a few words before say that it shall not be: lifts the sanctions, without a blockade."""
    return _denials(language).search(hit.before.lower()) is not None


@cache
def _denials(language: str) -> re.Pattern[str]:
    words = either(word_list("mandate", "denials", language).words)
    return re.compile(rf"\b(?:{words})(?: (?!and\b|or\b)[\w-]+){{0,3}} $")
