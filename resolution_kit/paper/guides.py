"""Which guide pack a paper belongs to: the one that it names, else the one on whose topic its committee works."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from resolution_kit.errors import Problem
from resolution_kit.knowledge.bodies import Body
from resolution_kit.model import Resolution

NONE = "none"
"""Instead of the name of a guide pack: the paper belongs to none."""
_FIELDS = ("topic", "title", "agenda_item")
_ENOUGH = 3
"""Mentions of the topic in a paper without a heading that show that it is the topic."""


def with_guide(resolution: Resolution, name: str | None) -> Resolution:
    """The resolution with this guide pack, or as it is if none is given; an unknown one is a Problem."""
    if name is None:
        return resolution
    must_be_guide(name)
    return replace(resolution, guide=name)


def must_be_guide(name: str) -> None:
    """Refuse a name that no guide pack has."""
    from resolution_kit.knowledge.library import guides
    from resolution_kit.text.suggest import did_you_mean

    if name != NONE and name not in guides():
        raise Problem(f"no guide `{name}`{did_you_mean(name, guides())}; there are {', '.join(guides())} and {NONE}")


def guide_named(resolution: Resolution) -> str | None:
    """The guide pack that a resolution names; None if it names none."""
    return None if resolution.guide == NONE else resolution.guide


def inferred(resolution: Resolution, body: Body | None, texts: Iterable[str]) -> str | None:
    """The guide pack on the topic of a resolution that does not speak of guides; None if there is none.

    Its heading decides; `texts`, those of its clauses, only if the heading has neither topic nor title.
    """
    if resolution.guide:
        return None
    from resolution_kit.knowledge.library import topics

    said = [resolution.first(name) for name in _FIELDS if resolution.first(name)]
    every = () if said else tuple(texts)
    for name, topic in topics().items():
        if body is None or body.adopts_as in topic.bodies:
            words = _words(topic.words)
            if said and any(words.search(line) for line in said):
                return name
            if not said and _speak_of(words, every):
                return name
    return None


def _speak_of(words: re.Pattern[str], texts: Iterable[str]) -> bool:
    """Whether texts are on a topic: they name it often enough, and not with one word alone."""
    found = [word.lower() for text in texts for word in words.findall(text)]
    return len(found) >= _ENOUGH and len(set(found)) > 1


@cache
def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})", re.IGNORECASE)
