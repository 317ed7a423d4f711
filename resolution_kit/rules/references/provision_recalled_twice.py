"""An article of a treaty that two preambulatory clauses recall."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.paper.official_names import treaties
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.rule import Fault, rule


@rule("REF17", "info")
def provision_recalled_twice(paper: Paper) -> Iterator[Fault]:
    """Recall an article of a treaty in one preambulatory clause.

    Bad:
        Recalling article 12, paragraph 11, of the Convention on the Rights of the Child,
        Bearing in mind article 12, paragraph 11, of the Convention on the Rights of the Child, which protects views,

    Good:
        Recalling article 12, paragraph 11, of the Convention on the Rights of the Child,
        Bearing in mind article 13 of the Convention on the Rights of the Child,

    Source: United Nations Editorial Manual: a preamble states each matter once.
    """
    seen: dict[tuple[str, str], str] = {}
    recalling = word_list("references", "recalling_openers", paper.style.language).words
    for place in paper.preambular:
        opener = paper.opener(place)
        if opener is None or opener.verb.lower() not in recalling:
            continue
        found = _provision(paper.style.language).search(paper.text(place))
        if found:
            key = (" ".join(found["article"].replace(",", "").split()), found["treaty"])
            if key in seen:
                message = f"`{found[0]}` is recalled in {seen[key]} already, expected one clause for both"
                yield Fault(place, message, *found.span())
            seen.setdefault(key, place.ref)


@cache
def _provision(language: str) -> re.Pattern[str]:
    words = either(word_list("references", "provisions", language).words)
    number = r"(?:\d+|[IVX]+)(?: \(\w+\))*"
    article = rf"(?:{words}) {number}(?:, (?:{words}) {number})?"
    return re.compile(rf"\b(?P<article>{article}),? of the (?P<treaty>{either(treaties())})\b")
