"""Cartels, addicts, dark web: a word that texts on the topic do not use."""

from collections.abc import Iterator
from functools import cache

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import WordList, word_list
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule
from resolution_kit.rules.wording.american_spelling import AMERICAN


@rule("TOP05", "info")
def word_not_of_topic(paper: Paper) -> Iterator[Fault]:
    """Use the terms of the United Nations for the topic, as the guide pack lists them.

    Bad:
        Guide: synthetic-drugs
        Alarmed by the power of the cartels,

    Good:
        Guide: synthetic-drugs
        Alarmed by the power of organized criminal groups,

    Source: the guide pack, `terms:` in its guide.yaml, each with its source.
    """
    name = paper.guide
    if name:
        terms = _terms(name)
        judged = _spelling(paper.style.language) if paper.style.spelling == "oxford" else frozenset()
        for hit in terms.hits(paper.prose):
            if hit.found.lower() not in judged:
                yield instead(hit, terms.better(hit.found), safe=False)


@cache
def _terms(name: str) -> WordList:
    from resolution_kit.knowledge.library import guide

    terms = {term.instead_of.lower(): term.say for term in guide(name).terms}
    return WordList(f"clauses/{name}/guide.yaml", instead=terms, ignore_case=True)


@cache
def _spelling(language: str) -> frozenset[str]:
    """Words that are a matter of spelling already."""
    return frozenset(word for name in AMERICAN for word in word_list("spelling", name, language).replacements)
