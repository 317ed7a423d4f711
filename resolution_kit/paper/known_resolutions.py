"""The resolutions that a paper cites, as the register of adopted resolutions has them."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from resolution_kit.knowledge.bodies import bodies
from resolution_kit.knowledge.register import Registered, last_number, of_number, registered, series
from resolution_kit.model import Line, Placed
from resolution_kit.paper.citations import Citation, forms_of
from resolution_kit.paper.dates import Date, dates, months
from resolution_kit.paper.prose import Prose
from resolution_kit.paper.word_lists import either, word_list

if TYPE_CHECKING:
    from resolution_kit.paper.paper import Paper

_ASSEMBLY_ALONE = 60
"""A number after the stroke so high that only the General Assembly has it."""
_LATER = re.compile(r",? (?:and )?\d{1,2} [A-Z]")
"""Another date after a date: `70/1 and 71/1 of 25 September 2015 and 19 September 2016`."""
_WORD = re.compile(r"[^\W_]{3,}")
_STEM = 4
"""Letters that two words of one root share: `develop`, `developing`."""


@dataclass(frozen=True, slots=True)
class Titled:
    """What a citation says that its resolution is about."""

    text: str
    is_quoted: bool
    """Whether it is a title in quotation marks, and not the matter in the words of the paper."""


def known(citation: Citation) -> Registered | None:
    """The resolution that is cited; None if the register does not have it, or if nothing says whose it is."""
    organ = citation.organ or _unmistakable(citation.found)
    return registered(organ, citation.found) if organ else None


def _unmistakable(number: str) -> str:
    """The organ whose number this must be; empty if several have numbers of this form."""
    organs = {form.organ for form in forms_of(number)}
    if len(organs) == 1:
        return next(iter(organs))
    last = re.fullmatch(r"\d+/(\d+)", number)
    return "ga" if last and int(last[1]) > _ASSEMBLY_ALONE and "ga" in organs else ""


def day_of(date: Date, language: str) -> dt.date | None:
    """The day that a date names; None if it has no year, or if there is no such day."""
    try:
        return dt.date(int(date.year), months(language).index(date.month) + 1, date.day)
    except ValueError:
        return None


def cited_day(paper: "Paper", citation: Citation) -> dt.date | None:
    """The day that a citation gives for its resolution; None if it gives none, or one of something else."""
    if citation.date is None:
        return None
    text = paper.text(citation.at)
    if _LATER.match(text, citation.date.end) or _reports(paper.style.language).search(text[: citation.start]):
        return None
    return day_of(citation.date, paper.style.language)


@cache
def _reports(language: str) -> re.Pattern[str]:
    """A report, or the like, before the resolution that it was asked for in: the date is mostly that of the report."""
    words = either(word_list("references", "reports", language).words)
    return re.compile(rf"\b{words}\b[^,;:.]*$", re.IGNORECASE)


def other_owner(paper: "Paper", citation: Citation) -> Registered | None:
    """The resolution of another organ that is meant; None if the organ in the text may be right.

    It is another organ's if that one has the number with the same date and the organ in the text cannot, or, without a
    date, if it is the only one whose numbers reach so high.
    """
    if not citation.organ or registered(citation.organ, citation.found):
        return None
    others = [one for one in of_number(citation.found) if one.organ != citation.organ]
    day = cited_day(paper, citation)
    years = citation.years
    if day:
        cannot = not citation.forms or (bool(years) and not any(day.year in some for some in years))
        return next((one for one in others if cannot and one.date == day), None)
    last = re.search(r"/(\d+)$", citation.found)
    beyond = last and any(0 < form.decisions <= int(last[1]) for form in citation.forms)
    return others[0] if len(others) == 1 and not citation.dated and (beyond or not citation.forms) else None


def last_possible(citation: Citation) -> int | None:
    """The number that the cited session did not exceed, if the cited number is higher; None if it may exist."""
    if not citation.organ or registered(citation.organ, citation.found):
        return None
    number = re.fullmatch(r"(\d+)/(\d+)(?: [A-Z]+)?", citation.found)
    last = last_number(citation.organ, int(number[1])) if number else None
    decisions = max((form.decisions for form in citation.forms), default=0)
    return last if number and last and last < int(number[2]) < (decisions or last) else None


def title_after(paper: "Paper", citation: Citation) -> Titled | None:
    """The title or the matter that follows a citation; None if neither does, or if it is that of a part of it."""
    text = paper.text(citation.at)
    end = citation.date.end if citation.date else citation.end
    part, quoted, matter = _around(paper.style.language)
    if part.search(text[: citation.start]):
        return None
    found = quoted.match(text, end) or matter.match(text, end)
    return Titled(found[1].rstrip(), is_quoted=found.re is quoted) if found else None


@cache
def _around(language: str) -> tuple[re.Pattern[str], ...]:
    """The part of a resolution that is named before it; after it a title in quotation marks, or its matter."""
    part, title, matter, same = (
        either(word_list("references", name, language).words)
        for name in ("parts_of_resolutions", "title_words", "matter_words", "same_matter")
    )
    return (
        re.compile(rf"\b{part}\b[^,;:.]*$", re.IGNORECASE),
        re.compile(rf",? (?:{title} )?\(?[“\"]([^”\"]+)[”\"]"),
        re.compile(rf" {matter} (?!{same}\b)([^,;:.()“\"]+)"),
    )


def share_of_words(said: str, title: str, language: str) -> float:
    """The share of the words of the shorter text that the other has too; 1 if it has too few to tell."""
    one, two = stems(said, language), stems(title, language)
    fewer = min(len(one), len(two))
    return len(one & two) / fewer if fewer > 1 else 1.0


def stems(text: str, language: str, length: int = _STEM) -> set[str]:
    """The first letters of the words of a text that tell what it is about."""
    small = {word.casefold() for word in word_list("references", "small_words", language).words}
    return {word.rstrip("s")[:length] for word in map(str.casefold, _WORD.findall(text)) if word not in small}


def followed(paper: "Paper") -> Iterator[tuple[Citation, Registered]]:
    """Each recalled resolution of a yearly series that has a later one which the paper does not cite, with the latest.

    A paper whose heading has a date knows nothing later.
    """
    cited = {(one.organ, one.number) for citation in paper.citations if (one := known(citation))}
    today = _day_of_heading(paper)
    for citation in paper.citations:
        one = known(citation) if isinstance(citation.at, Placed) and citation.at.kind == "preambular" else None
        later = series(one) if one else []
        later = [other for other in later if other.date and (today is None or other.date < today)]
        newest = later[-1] if later else None
        if one and newest and one.date and newest.date and newest.date > one.date:
            behind = [other for other in later if other.date and other.date > one.date]
            if not any((other.organ, other.number) in cited for other in behind):
                yield citation, newest


def _day_of_heading(paper: "Paper") -> dt.date | None:
    """The first date in the heading: when a text was adopted or submitted, before it was distributed."""
    lines = [(Line("other", ""), paper.text(item)) for item in paper.resolution.heading]
    found = [day_of(date, paper.style.language) for date in dates(Prose(lines), paper.style.language)]
    return min((day for day in found if day), default=None)


def organ_name(organ: str) -> str:
    """The name of the organ with this key."""
    return next(body.name for body in bodies().values() if body.adopts_as == organ)


def written_date(day: dt.date, language: str) -> str:
    """A day as resolutions write it: 25 September 2015."""
    return f"{day.day} {months(language)[day.month - 1]} {day.year}"
