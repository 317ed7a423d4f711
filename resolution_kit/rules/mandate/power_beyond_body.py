"""Sanctions, troops, Chapter VII: a power of the Security Council alone."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.prose import Hit
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_REACH = 160
"""Characters behind the opener in which the organ says what it does."""


@rule("MAN01", "warning")
def power_beyond_body(paper: Paper) -> Iterator[Fault]:
    """Leave sanctions, troops and Chapter VII to the Security Council; other bodies recommend.

    The General Assembly may ask the Security Council to consider them. Judged only if the adopting body is known.

    Bad:
        1. Decides to impose economic sanctions on all States that do not comply;

    Bad:
        1. Authorizes the use of force against traffickers;

    Bad:
        1. Establishes a World Police with the right to arrest employers in all countries;

    Good:
        The Security Council,
        1. Decides to impose economic sanctions on those individuals;

    Good:
        1. Invites the Security Council to consider sanctions against those individuals;

    Source: Charter of the United Nations, Articles 10 to 14 and 39 to 42.
    """
    if not paper.only_recommends:
        return
    language = paper.style.language
    for hit in word_list("mandate", "powers", language).hits(paper.prose):
        if isinstance(hit.at, Placed) and hit.at.level == 1 and _acts(paper, hit) and not _is_denied(hit, language):
            opener = paper.opener(hit.at)
            head = opener.text if opener else paper.text(hit.at).split(" ", 1)[0]
            found = f"`{head} … {hit.found}` is for the Security Council"
            yield fault(hit, f"{found}, expected a wish such as `Invites the Security Council to consider`")
    for hit in word_list("mandate", "chapter_vii", language).hits(paper.prose):
        yield fault(hit, f"`{hit.found}` is for the Security Council, expected a text without it")


def _acts(paper: Paper, hit: Hit) -> bool:
    """Whether the organ does these things itself: its verb is one of action, or none that asks, reports or judges."""
    if not isinstance(hit.at, Placed) or hit.at.kind != "operative":
        return False
    opener = paper.opener(hit.at)
    if opener is None:
        return True
    near = hit.start - len(opener.text) < _REACH
    return near and opener.verb.split()[0] in word_list("mandate", "acting", paper.style.language).words


def _is_denied(hit: Hit, language: str) -> bool:
    """Whether a few words before say that it shall not be: lifts the sanctions, without a blockade."""
    return _denials(language).search(hit.before.lower()) is not None


@cache
def _denials(language: str) -> re.Pattern[str]:
    words = either(word_list("mandate", "denials", language).words)
    return re.compile(rf"\b(?:{words})(?: (?!and\b|or\b)[\w-]+){{0,3}} $")
