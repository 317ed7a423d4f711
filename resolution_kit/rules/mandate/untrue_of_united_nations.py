"""What a paper says of the United Nations itself and is not so: ten permanent members, binding advisory opinions."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.knowledge.powers import Term, terms, untrue
from resolution_kit.paper import phrasing
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_TERM = re.compile(r"years? terms?\b|\bterms? of [\w-]+ years?")


@rule("MAN15", "warning")
def untrue_of_united_nations(paper: Paper) -> Iterator[Fault]:
    """Say of the United Nations what its Charter and its own decisions say.

    Bad:
        Recalling that the ten permanent members of the Security Council bear a special responsibility,

    Bad:
        Noting that the judges of the International Court of Justice serve terms of five years,

    Good:
        Recalling that the five permanent members of the Security Council bear a special responsibility,

    Good:
        Noting that advisory opinions of the International Court of Justice are not binding,

    Source: clauses/powers.yaml, with the article or resolution for each statement.
    """
    text = paper.prose.lower
    for item in untrue():
        for found in item.compiled.finditer(text) if any(words in text for words in item.about) else ():
            hit = paper.prose.hit(found)
            if not phrasing.is_unsaid(hit.text, hit.start):
                yield fault(hit, f"`{hit.found}`, expected {item.right}")
    for term in terms() if _TERM.search(text) else ():
        for hit in map(paper.prose.hit, _served(term).finditer(paper.prose.lower)):
            typed = hit.match["after"] or hit.match["before"]
            if int(_years().get(typed, typed)) != term.years:
                yield fault(hit, f"`{hit.found}`, expected a term of {term.years} years")


def _years() -> dict[str, str]:
    return word_list("mandate", "years_of_terms", "en").instead


@cache
def _served(term: Term) -> re.Pattern[str]:
    years = rf"(?:{either(_years())}|\d+)"
    return re.compile(
        rf"\b{term.who}\b[^;.\n]{{0,60}}? "
        rf"(?:terms? of (?P<after>{years}) years?|(?P<before>{years})[- ]years? terms?)\b"
    )
