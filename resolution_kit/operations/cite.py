"""Citing: resolutions of the register found by number, organ, year or words, and the clause that recalls one."""

import re
from collections import Counter
from dataclasses import dataclass
from math import log, sqrt
from typing import TYPE_CHECKING

from resolution_kit.errors import Problem
from resolution_kit.knowledge.bodies import Body, bodies
from resolution_kit.knowledge.register import Registered, everything, of_number, series
from resolution_kit.model import Line, Resolution
from resolution_kit.paper.citations import citations
from resolution_kit.paper.known_resolutions import known, organ_name, stems, written_date
from resolution_kit.paper.prose import Prose
from resolution_kit.paper.word_lists import word_list
from resolution_kit.text.suggest import nearest, ranked

if TYPE_CHECKING:
    from resolution_kit.paper.paper import Paper

_SYMBOL = re.compile(r"\b(?:[A-Z]/)+RES/", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w/])(?:E?S-)?\d{1,4}/\d{1,4}(?: ?[A-Z]{1,2}\b)?|\d{1,4}(?: [A-Z])? ?\((?:[IVXL]+|\d{4})\)")
_FIGURES = re.compile(r"\b\d{1,4}\b")
_YEARS = range(1946, 2100)
_MOST = 8
"""Resolutions that are proposed for a draft."""
_STEM = 5
"""Letters that words on one matter share: migration, migrants."""
_ENOUGH = 0.25
"""The share of the weight of a topic's words that a title has if it is about the topic."""

_MOSTLY = 0.8
"""The share of a title's words that a query has if it is the title itself."""
_NEAR_BEST = 0.4
"""The share of the weight of the best title that a title must have besides."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person looks for in the register."""

    numbers: tuple[str, ...]
    organ: str
    """The key of the organ; empty for all."""
    year: int | None
    words: str
    """Words of the title."""


def found_by(query: str) -> list[Registered]:
    """The resolutions that a query finds, best match first and newest first among equals; none is a Problem."""
    wish = wish_of(query)
    if wish.numbers:
        found = [one for number in wish.numbers for one in of_number(number) if wish.organ in ("", one.organ)]
    else:
        found = _by_words(wish) or _by_words(Wish((), "", wish.year, query)) or _on_topic(wish.words, "en")
    if not found:
        raise Problem(_nothing(query, wish))
    return found


def wish_of(query: str) -> Wish:
    """What a query means: `61/295`, `A/RES/61/295`, `sc 1325`, `hrc 2023 drugs`."""
    organ, rest = _organ(_SYMBOL.sub("", query))
    numbers = [_normal(found) for found in _NUMBER.findall(rest)]
    rest = " ".join(_NUMBER.sub(" ", rest).split())
    year = None
    for figure in _FIGURES.findall(rest):
        of_council = [one.number for one in everything() if one.organ == "sc" and one.number.startswith(f"{figure} (")]
        if of_council and organ in ("", "sc") and (rest == figure or int(figure) not in _YEARS):
            numbers += of_council
        elif int(figure) in _YEARS:
            year = int(figure)
            rest = rest.replace(figure, "", 1)
    return Wish(tuple(numbers), organ, year, " ".join(rest.split()))


def _normal(number: str) -> str:
    """A number as it stands in the register: 1325 (2000) for 1325(2000), 31/6 A for 31/6A."""
    spaced = re.sub(r"(?<=\d)(?=[A-Z]{1,2}$)", " ", number.upper())
    return re.sub(r"(?<=\w) ?\(", " (", spaced)


def _organ(query: str) -> tuple[str, str]:
    """The organ that a query begins or ends with, as people call it, and the rest."""
    names = {
        alias: body.adopts_as
        for body in bodies().values()
        if body.key == body.adopts_as
        for alias in (body.name.lower(), *body.aliases)
    }
    low = query.lower().removeprefix("the ")
    for alias in sorted(names, key=len, reverse=True):
        if re.match(rf"{re.escape(alias)}(?: resolutions?)?(?!\w)", low):
            return names[alias], re.sub(
                r"^ *resolutions? *", "", query[len(query) - len(low) + len(alias) :], flags=re.IGNORECASE
            )
        if low.endswith(f" {alias}"):
            return names[alias], query[: -len(alias)]
    return "", re.sub(r"^ *resolutions? +", "", query, flags=re.IGNORECASE)


def _by_words(wish: Wish) -> list[Registered]:
    fits = [
        one
        for one in reversed(everything())
        if wish.organ in ("", one.organ) and (wish.year is None or (one.date and one.date.year == wish.year))
    ]
    if not wish.words:
        return fits if wish.organ or wish.year else []
    titled = [one for one in fits if one.about]
    found = [titled[position] for position in ranked(wish.words, [one.about for one in titled])]
    return sorted(found, key=lambda one: not _is_whole(wish.words, one))


def _is_whole(words: str, one: Registered) -> bool:
    """Whether the words make up most of what a resolution is about: it is the one meant, however old."""
    about = stems(one.about, "en")
    return len(about & stems(words, "en")) >= _MOSTLY * len(about)


def _nothing(query: str, wish: Wish) -> str:
    if wish.numbers:
        others = [organ_name(one.organ) for number in wish.numbers for one in of_number(number)]
        if others:
            return f"`{query}`: the register has this number of the {' and the '.join(others)}"
        return (
            f"`{query}` is not in the register, which is not complete; cite it yourself: `reskit add-clause --text …`"
        )
    near = ", ".join(f"`{word}`" for word in nearest(wish.words, [one.about for one in everything()]))
    return f"nothing found for `{query}`; {f'most like it: {near}' if near else 'try fewer or other words'}"


def proposed(resolution: Resolution, paper: "Paper") -> list[Registered]:
    """What a draft may recall on its topic, newest first: of a yearly series only the latest, and nothing it cites."""
    topic = " ".join((resolution.first("topic"), resolution.first("title"))).strip()
    if not topic:
        raise Problem("the draft has no topic; type words, such as `reskit cite climate migration`")
    cited = {(one.organ, one.number) for citation in paper.citations if (one := known(citation))}
    of_pack = _of_pack(paper.guide) if paper.guide else []
    on_topic = _on_topic(topic, paper.style.language)
    unique = {(one.organ, one.number): one for one in map(_latest, (*of_pack, *on_topic))}
    chosen = [one for key, one in unique.items() if key not in cited][:_MOST]
    return sorted(chosen, key=lambda one: str(one.date), reverse=True)


def _latest(one: Registered) -> Registered:
    return series(one)[-1]


def _on_topic(topic: str, language: str) -> list[Registered]:
    """The resolutions with the words of a topic in their titles, best first and then newest; rare words weigh more."""
    wanted = stems(topic, language, _STEM)
    titled = [(one, stems(one.about, language, _STEM)) for one in reversed(everything()) if one.about]
    often = Counter(word for _, words in titled for word in words)
    weights = {word: sqrt(log(len(titled) / max(often[word], 1))) for word in wanted}
    scored = [(sum(weights.get(word, 0) for word in words & wanted), one) for one, words in titled]
    best = max(score for score, _ in scored)
    least = max(_ENOUGH * sum(weights.values()), _NEAR_BEST * best)
    return [one for score, one in sorted(scored, key=lambda pair: -pair[0]) if score > 0 and score >= least]


def _of_pack(guide: str) -> list[Registered]:
    """The resolutions that the entries of a guide pack draw on, the most used first."""
    from resolution_kit.knowledge.library import entries

    cited = [(Line("other", ""), text) for entry in entries() if entry.pack == guide for text in entry.cites]
    found = (known(citation) for citation in citations(Prose(cited), [], None, "en"))
    return [one for one, _ in Counter(one for one in found if one).most_common()]


def clause_of(one: Registered, body: Body | None, language: str) -> str:
    """The clause that recalls a resolution in a paper of a body, bare."""
    return _words("clause", language).format(citation=citation_of(one, body, language))


def citation_of(one: Registered, body: Body | None, language: str) -> str:
    """A resolution as a paper of a body cites it: with its date, unless the body leaves out that of numbered years."""
    outside = body is not None and bool(body.customs.names_united_nations)
    form = "of_its_own" if body and body.adopts_as == one.organ else "outside" if outside else "of_another"
    cited = _words(form, language).format(organ=organ_name(one.organ), number=one.number)
    undated = body is not None and bool(body.customs.cites_without_date) and one.number.endswith(")")
    if one.date and not undated:
        cited = _words("with_date", language).format(cited=cited, date=written_date(one.date, language))
    if one.title:
        return _words("with_title", language).format(cited=cited, title=quoted(one.title))
    return _words("with_subject", language).format(cited=cited, subject=one.subject) if one.subject else cited


def quoted(title: str) -> str:
    """A title for quotation marks: those within it are single."""
    return title.replace("“", "‘").replace("”", "’")


def _words(form: str, language: str) -> str:
    return word_list("references", "written", language).instead[form]
