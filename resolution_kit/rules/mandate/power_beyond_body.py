"""Sanctions, troops, Chapter VII: a power that only the Security Council has."""

from collections.abc import Iterator

from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_REACH = 160
"""Characters behind the opener in which the organ says what it does."""


@rule("MAN01", "warning")
def power_beyond_body(paper: Paper) -> Iterator[Fault]:
    """Only the Security Council imposes sanctions, sends troops and acts under Chapter VII; other bodies recommend.

    The General Assembly may ask the Security Council to consider it. Judged only where the adopting body is known.

    Bad:
        1. Decides to impose economic sanctions on all States that do not comply;

    Bad:
        1. Authorizes the use of force against traffickers;

    Good:
        The Security Council,
        1. Decides to impose economic sanctions on those individuals;

    Good:
        1. Invites the Security Council to consider sanctions against those individuals;

    Source: Charter of the United Nations, Articles 10 to 14 and 39 to 42.
    """
    if paper.body is None or paper.body.binding:
        return
    language = paper.style.language
    acting = word_list("mandate", "acting", language).words
    for hit in word_list("mandate", "powers", language).hits(paper.prose):
        opener = paper.opener(hit.at) if isinstance(hit.at, Placed) and hit.at.level == 1 else None
        near = opener and opener.part == "operative" and hit.start - len(opener.text) < _REACH
        if near and opener and opener.verb.split()[0] in acting:
            yield fault(hit, f"`{opener.text} … {hit.found}` is for the Security Council, expected a recommendation")
    for hit in word_list("mandate", "chapter_vii", language).hits(paper.prose):
        yield fault(hit, f"`{hit.found}` is for the Security Council, expected a text without it")
