"""A comma before the last item of a list."""

import re
from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, Fix, rule

_MOST_WORDS = 5
"""The most words of an item in a simple list."""
_SIGN = re.compile(r"[,;:.()]|$")


@rule("WOR08", "info")
def serial_comma(paper: Paper) -> Iterator[Fault]:
    """Leave out the comma before the last item of a simple list: organs, organizations and bodies.

    The rule is off unless a house style turns it on: Security Council texts often have the comma, and so does American
    usage.

    Bad:
        Inviting the organs, organizations, and bodies of the system to cooperate,

    Good:
        Inviting the organs, organizations and bodies of the system to cooperate, and welcoming their contribution,

    Source: UNDRR editorial manual, after the United Nations Editorial Manual.
    """
    for word in word_list("wording", "conjunctions", paper.style.language).words:
        for hit in paper.prose.hits(re.compile(rf", {word} ")):
            if _is_short(hit.before.rpartition(",")) and _is_last(hit.after):
                fix = Fix("Leave the comma out", "", "text", hit.start, hit.start + 1)
                message = f"found a comma before the last item, `{hit.found.strip()}`, expected none"
                yield Fault(hit.at, message, hit.start, hit.end - 1, fix)


def _is_short(before: tuple[str, str, str]) -> bool:
    """Whether the item before follows a comma of its own and is short."""
    _, comma, item = before
    signs = [found for found in _SIGN.findall(item) if found]
    return bool(comma) and not signs and 0 < len(item.split()) <= _MOST_WORDS


def _is_last(after: str) -> bool:
    sign = _SIGN.search(after)
    words = after[: sign.start()].split() if sign else []
    return 0 < len(words) <= 2 * _MOST_WORDS
