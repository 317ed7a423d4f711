"""The UNESCO: an article before an acronym."""

from collections.abc import Iterator
from functools import cache

from resolution_kit.paper.official_names import agencies
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import WordList, article, word_list
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule


@rule("ABB05", "info")
def acronym_with_article(paper: Paper) -> Iterator[Fault]:
    """Write the acronym of an organization without the article: UNESCO, not the UNESCO.

    Before a noun the article belongs to the noun: the UNESCO programme.

    Bad:
        Welcoming the work of the United Nations Children’s Fund (UNICEF), and inviting the UNICEF to continue,

    Good:
        Welcoming the work of the United Nations Children’s Fund (UNICEF), and the UNICEF programmes,

    Source: United Nations editorial guidelines; UNDRR editorial manual.
    """
    explained = {acronym.short for acronym in paper.acronyms if acronym.explained}
    for hit in _with_article(paper.style.language).hits(paper.prose):
        if hit.found.split()[-1] not in explained:
            continue  # its full form is due there, with the article
        ends = not hit.after or hit.after[0] in ",;:.)" or hit.after.split()[0] in _behind(paper.style.language)
        if ends:
            yield instead(hit, hit.found.split()[-1])


@cache
def _with_article(language: str) -> WordList:
    the = article(language)
    shorts = [agency.short for agency in agencies().values() if agency.article and agency.short.isupper()]
    kept = word_list("abbreviations", "with_article", language).words
    return WordList(
        "clauses/agencies.yaml", words=tuple(f"{the} {short}" for short in shorts if the and short not in kept)
    )


@cache
def _behind(language: str) -> frozenset[str]:
    return frozenset(word_list("abbreviations", "behind_article", language).words)
