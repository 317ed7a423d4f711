"""A word twice in a row."""

import re
from collections.abc import Iterator
from itertools import compress
from operator import eq

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, Fix, rule

_TWICE = re.compile(r"(?<![\w-])([^\W\d_]+) \1(?![\w-])")


@rule("WOR53", "error")
def word_twice(paper: Paper) -> Iterator[Fault]:
    """Do not write a word twice in a row.

    Bad:
        Recalling the the purposes and principles of the Charter of the United Nations,

    Good:
        Recalling that that decision was taken by consensus,

    Source: English grammar.
    """
    words = paper.prose.whole.split()
    fine = word_list("form", "twice", paper.style.language).words
    twice = {word for word in compress(words, map(eq, words, words[1:])) if word.islower() and word not in fine}
    for hit in paper.prose.hits(_TWICE) if twice else ():
        word = hit.match[1]
        if word in twice:
            fix = Fix("Delete the second", word, "text", hit.start, hit.end)
            yield Fault(hit.at, f"`{hit.found}`, expected `{word}` once", hit.start, hit.end, fix)
