"""By 31 December 2024, asked for years later: a deadline in the past."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache

from resolution_kit.model import Placed
from resolution_kit.paper.dates import months
from resolution_kit.paper.opener_words import asks
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_DECEMBER = 12


@rule("NUM14", "warning")
def deadline_past(paper: Paper) -> Iterator[Fault]:
    """Set deadlines in the future.

    Only drafts are judged, by the calendar of this computer: a submitted or adopted text may be of any year. A
    simulation set in the past may turn the rule off.

    Bad:
        Draft:
        operative:
          - text: Requests the Secretary-General to report on the matter by 31 December 2001
          - text: Decides to return to the matter at its next session

    Good:
        Draft:
        operative:
          - text: Requests the Secretary-General to report by 31 December 2098 on the goals that were set in 2001
          - text: Decides to return to the matter at its next session

    Source: the calendar.
    """
    asked = set() if paper.typed else {(p.part, p.path[0]) for p in paper.operative if _asks(paper, p)}
    for hit in paper.prose.hits(_deadline(paper.style.language)) if asked else ():
        place = hit.at
        of_request = isinstance(place, Placed) and place.kind == "operative" and (place.part, place.path[0]) in asked
        if of_request and _last_day(hit.match, months(paper.style.language)) < today():
            yield fault(hit, f"`{hit.found}` is in the past, expected a future date")


def _asks(paper: Paper, place: Placed) -> bool:
    opener = paper.opener(place)
    return opener is not None and asks(opener)


def today() -> date:
    """The day of the calendar."""
    return datetime.now(tz=UTC).date()


def _last_day(match: re.Match[str], names: tuple[str, ...]) -> date:
    """The day until which the deadline runs; of a year or a month alone the last one."""
    year, month = int(match["year"]), names.index(match["month"]) + 1 if match["month"] else _DECEMBER
    days = monthrange(year, month)[1]
    return date(year, month, min(max(int(match["day"] or days), 1), days))


@cache
def _deadline(language: str) -> re.Pattern[str]:
    by = either(word_list("numbers", "deadlines", language).words)
    month = "|".join(months(language)) or "(?!)"
    return re.compile(rf"\b{by} (?:(?P<day>\d{{1,2}}) )?(?:(?P<month>{month}) )?(?P<year>(?:19|20)\d\d)\b(?![/–-])")
