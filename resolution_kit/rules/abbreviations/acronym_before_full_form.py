"""An acronym before its full form, or without one."""

from collections.abc import Iterator
from functools import cache

from resolution_kit.knowledge.states import states
from resolution_kit.paper.official_names import agencies
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.prose import Hit
from resolution_kit.paper.word_lists import article, word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_LONGEST = 15
"""The most words of a full form before a bracket."""


@rule("ABB02", "warning")
def acronym_before_full_form(paper: Paper) -> Iterator[Fault]:
    """Give the full form first, with the acronym in brackets: World Health Organization (WHO), then WHO.

    Once in a paper is enough. Names known by their acronym, such as INTERPOL, and HIV and AIDS need no full form. It is
    only a hint at the head of a name, as in ICT Day, and in the Security Council, whose texts are full of acronyms.

    Bad:
        Noting the work of UNODC in this field,

    Bad:
        Noting the work of UNODC, and of the United Nations Office on Drugs and Crime (UNODC) in the regions,

    Good:
        Noting the work of the United Nations Office on Drugs and Crime (UNODC) against HIV/AIDS,
        1. Requests UNODC to continue its work under Chapter VII;

    Source: United Nations Correspondence Manual, points of style; American Model United Nations, format and style.
    """
    kept = _kept(paper.style.language)
    names = word_list("abbreviations", "known_names", paper.style.language)
    inside = {(id(hit.at), hit.start) for hit in names.hits(paper.prose)}
    for acronym in paper.acronyms:
        use = acronym.use or (acronym.named if acronym.short in agencies() else None)
        if use is None or acronym.short in kept or (id(use.at), use.start) in inside:
            continue
        if acronym.explained is None or acronym.explained.match.start() > use.match.start():
            new = _in_full(use, paper.style.language) or _as_explained(use, acronym.explained, paper.style.language)
            expected = f"`{new}`" if new else "that first, the acronym behind it in brackets"
            new = "" if use is acronym.named else new  # the AI Act keeps its name
            message = f"acronym `{use.found}` without its full form, expected {expected}"
            yield fault(use, message, new, safe=False, hint=bool(paper.customs.abbreviates) or use is acronym.named)


def _in_full(use: Hit, language: str) -> str:
    """The full form with the acronym in brackets, and with its article unless the text has it."""
    agency = agencies().get(use.found)
    if agency is None:
        return ""
    the = f"{article(language)} "
    return f"{the if agency.article and not use.before.lower().endswith(the) else ''}{agency.name} ({agency.short})"


def _as_explained(use: Hit, explained: Hit | None, language: str) -> str:
    """The full form that the paper itself gives later, with its article and the acronym in brackets; empty if none."""
    if explained is None or not explained.before.endswith(" ("):
        return ""
    words = explained.before.removesuffix(" (").split()
    for start in range(len(words) - 1, max(-1, len(words) - _LONGEST), -1):
        initials = "".join(part[0] for word in words[start:] for part in word.split("-") if part[:1].isupper())
        if initials == use.found.removesuffix("s") and words[start][0].isupper():
            the = article(language)
            lacks = words[start - 1 : start] == [the] and not use.before.endswith(f"{the} ")
            return f"{f'{the} ' if lacks else ''}{' '.join(words[start:])} ({use.found})"
    return ""


@cache
def _kept(language: str) -> frozenset[str]:
    """Acronyms that need no full form, and those that other rules are about."""
    lists = [word_list("abbreviations", name, language) for name in ("known", "never", "non_governmental")]
    money = word_list("numbers", "currencies", language).instead
    countries = [word for state in states() for word in (*state.wrong, *state.short)]
    return frozenset((*(word for words in lists for word in words.all), *money, *countries))
