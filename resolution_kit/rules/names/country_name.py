"""South Korea, Ivory Coast: a State under a name that the United Nations does not use."""

from collections.abc import Iterator
from functools import cache

from resolution_kit.knowledge.states import states
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.prose import Hit
from resolution_kit.paper.word_lists import WordList, article, word_list
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("NAM01", "warning")
def country_name(paper: Paper) -> Iterator[Fault]:
    """Use the United Nations names of States: Viet Nam, Türkiye, the Republic of Korea.

    Names inside quotations, such as titles of reports, are left alone.

    Bad:
        Noting the efforts of South Korea,

    Bad:
        1. Invites the Ivory Coast and Vietnam to share their experience;

    Good:
        Noting the efforts of the Republic of Korea, Viet Nam and the Republic of Moldova, and “Drugs in Vietnam”,

    Source: UNTERM country names, through clauses/names.yaml.
    """
    names = _names(paper.style.language)
    for hit in names.hits(paper.prose):
        right = names.instead.get(hit.found.replace("’", "'"))
        if right:
            fix = _fix(hit, right, paper.style.language)
            yield Fault(
                hit.at, f"`{hit.found}` is not the United Nations name, expected `{right}`", hit.start, hit.end, fix
            )


def _fix(hit: Hit, right: str, language: str) -> Fix:
    """The right name, with or without the article as it requires."""
    the = article(language)
    takes = right in word_list("names-in-text", "with_article", language).words
    has = hit.before.lower().endswith(f" {the} ") or hit.before.lower() == f"{the} "
    start = hit.start - len(the) - 1 if has and not takes else hit.start
    new = f"{the if start else the.capitalize()} {right}" if takes and not has else right
    return Fix(f"Write `{new}`", new.replace("'", "’"), "text", start, hit.end)


@cache
def _names(language: str) -> WordList:
    """Wrong names with the right ones; right names, and names that contain a wrong one, are kept."""
    wrong = {bad: state.name for state in states() for bad in state.wrong}
    right = [name for s in states() for name in (s.name, s.list_name, *s.short) if name and name not in wrong]
    kept = word_list("names-in-text", "kept", language).words
    return WordList("clauses/names.yaml", words=(*right, *kept), instead=wrong, hyphens=False)
