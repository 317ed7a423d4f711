"""79th session: the number of a session in figures."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_TWENTIES = 2


@rule("NUM08", "info")
def ordinal_session_in_figures(paper: Paper) -> Iterator[Fault]:
    """Write the number of a session in words: the seventy-ninth session.

    The same holds for all ordinals from first to ninety-ninth, except those of plenary meetings: the 74th plenary
    meeting.

    Bad:
        1. Requests the Secretary-General to report at its 81st session;

    Good:
        1. Requests the Secretary-General to report at its eighty-first session;

    Source: United Nations formatting rules after the Editorial Manual; front matter of adopted texts.
    """
    language = paper.style.language
    for hit in paper.prose.hits(_figures(language)):
        number = "".join(filter(str.isdigit, hit.found))
        new = "" if hit.before[-1:].isdecimal() else _in_words(int(number), language)
        if new:
            yield fault(hit, f"session `{hit.found}`, expected `{new}`", new)


@cache
def _figures(language: str) -> re.Pattern[str]:
    endings = either(word_list("numbers", "ordinal_endings", language).words)
    sessions = either(word_list("numbers", "session", language).words)
    return re.compile(rf"\d\d?\d?(?:{endings})(?= {sessions}\b)")


def _in_words(number: int, language: str) -> str:
    small = word_list("numbers", "ordinals", language).words
    tens = list(word_list("numbers", "tens", language).instead.items())
    if 0 < number <= len(small):
        return small[number - 1]
    ten, unit = divmod(number, 10)
    if not _TWENTIES <= ten < _TWENTIES + len(tens):
        return ""
    ordinal, cardinal = tens[ten - _TWENTIES]
    return f"{cardinal}-{small[unit - 1]}" if unit else ordinal
