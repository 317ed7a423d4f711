"""A substance scheduled on the recommendation of a body that does not recommend it."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.knowledge.powers import names, title
from resolution_kit.paper.listed import ListNamed, lists_named
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either
from resolution_kit.rules.rule import Fault, rule


@rule("MAN14", "warning")
def recommended_by_another(paper: Paper) -> Iterator[Fault]:
    """Name who recommends what is scheduled.

    The World Health Organization recommends for the Schedules of 1961 and 1971, the International Narcotics Control
    Board for the Tables of 1988.

    Bad:
        The Commission on Narcotic Drugs,
        1. Decides, on the recommendation of WHO, to place norfentanyl in Table I of the 1988 Convention;

    Good:
        The Commission on Narcotic Drugs,
        1. Decides, on the recommendation of INCB, to place norfentanyl in Table I of the 1988 Convention;

    Good:
        Noting the proposals of States on the Tables of the 1988 Convention,

    Source: 1961 Convention, article 3; 1971 Convention, article 2 (4); 1988 Convention, article 12 (2) to (5).
    """
    for named in lists_named(paper.prose):
        text, right = named.hit.text, named.convention.recommended_by
        for found in _recommending().finditer(text):
            if names()[found["name"]] not in right and _is_about(named, found):
                message = f"`{found[0]}`, expected the {title(right[0])} for {named.convention.title}"
                yield Fault(named.hit.at, message, *found.span())
                break


def _is_about(named: ListNamed, found: re.Match[str]) -> bool:
    """Whether what is recommended is about the list; a convention alone stands right behind: `of WHO under the …`."""
    text, hit = named.hit.text, named.hit
    if not named.word:
        return text[found.end() : hit.start] == " "
    return not re.search(r"[;:]", text[min(found.end(), hit.start) : max(found.start(), hit.end)])


@cache
def _recommending() -> re.Pattern[str]:
    kinds = r"(?:recommendations?|proposals?|advice|assessments?)"
    return re.compile(rf"\b{kinds} (?:of|by|from) (?:the )?(?P<name>{either(names())})(?![\w-])")
