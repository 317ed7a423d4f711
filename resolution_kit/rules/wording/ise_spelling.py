"""Organise, recognise: -ise where the United Nations writes -ize."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule


@rule("WOR05", "info")
def ise_spelling(paper: Paper) -> Iterator[Fault]:
    """Write the suffix -ize: organize, recognize; advise, comprise and supervise do not have it and keep their s.

    Names of organizations keep their spelling, so capitals inside a sentence are left alone. The Security Council mixes
    both spellings and is not judged.

    Bad:
        Recognising the role of civil society,

    Bad:
        1. Urges States to prioritise the organisation of training;

    Good:
        Emphasizing the role of the Organisation for Economic Co-operation and Development in supervising exports,

    Source: General Assembly since 2005: 26,100 words in -ize and 54 in -ise; United Nations editorial guidelines.
    """
    if paper.style.spelling == "any" or paper.customs.mixes_spellings:
        return
    words = word_list("spelling", "ise", paper.style.language)
    for hit in words.hits(paper.prose):
        if hit.found.islower() or hit.start == 0:
            yield instead(hit, words.better(hit.found))
