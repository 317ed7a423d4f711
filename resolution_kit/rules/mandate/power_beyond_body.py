"""Sanctions, troops, Chapter VII: a power of the Security Council alone."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.powers import used_powers
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("MAN01", "warning")
def power_beyond_body(paper: Paper) -> Iterator[Fault]:
    """Leave sanctions, troops and Chapter VII to the Security Council, taxes and arrests to States; recommend.

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

    Source: Charter of the United Nations, Article 2, paragraph 7, and Articles 10 to 14 and 39 to 42.
    """
    if not paper.only_recommends:
        return
    language = paper.style.language
    binding = word_list("mandate", "reserved", language).instead
    for power in used_powers(paper):
        if power.verb not in binding:  # else the verb itself is the fault, and another rule has it
            yield fault(power.hit, f"`{power.said}` {power.whose}")
    for hit in word_list("mandate", "chapter_vii", language).hits(paper.prose):
        yield fault(hit, f"`{hit.found}` is for the Security Council, expected a text without it")
