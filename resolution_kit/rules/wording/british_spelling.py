"""Programme, centre, labour: British spelling in a paper of American spelling."""

from collections.abc import Iterator
from functools import cache

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import WordList, word_list
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule
from resolution_kit.rules.wording.american_spelling import AMERICAN


@rule("WOR04", "info")
def british_spelling(paper: Paper) -> Iterator[Fault]:
    """Spell program, center, labor and analyze so if the house style asks for American spelling.

    Official names, such as the United Nations Development Programme, keep their spelling, so capitals inside a sentence
    are left alone.

    Bad:
        Spelling: american
        Recognizing the need for training programmes and for regional centres,

    Good:
        Spelling: american
        Recognizing the training programs of the United Nations Development Programme,

    Source: American Model United Nations, document format and style (amun.org).
    """
    if paper.style.spelling != "american":
        return
    for name in AMERICAN:
        words = _british(name, paper.style.language)
        for hit in words.hits(paper.prose):
            if hit.found.islower() or hit.start == 0:
                yield instead(hit, words.better(hit.found), "British spelling")


@cache
def _british(name: str, language: str) -> WordList:
    american = word_list("spelling", name, language)
    turned = {british: word for word, british in american.replacements.items()}
    return WordList(american.source, instead=turned, ignore_case=True)
