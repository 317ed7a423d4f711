"""A verb that asks, without the one who is asked."""

from collections.abc import Iterator

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.paper.opener_words import asks, needed
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, rule

_BE = " be "
"""Urges that access be granted: it is plain that all are asked."""


@rule("OPE11", "warning")
def addressee_missing(paper: Paper) -> Iterator[Fault]:
    """Name who is asked after a verb that asks: Requests the Secretary-General to report.

    Bad:
        1. Requests to provide assistance to the affected countries;
        2. Decides to return to the matter at its next session.

    Bad:
        1. Suggests to create free legal advice for tenants;
        2. Urges that every State opens its files.

    Good:
        1. Requests the Secretary-General to provide assistance to the affected countries;
        2. Requests that assistance be provided to the affected countries.

    Source: what follows Requests, Calls upon and Urges in adopted texts since 2005: an addressee and an infinitive in
    76 to 81 per cent.
    """
    language = paper.style.language
    words = word_list("form", "no_addressee", language).words
    asking = word_list("form", "never_to", language).words
    urging = word_list("form", "never_that", language).words
    for place in paper.operative:
        text = paper.text(place)
        opener = paper.opener(place) or find_opener(text.partition(" ")[0])
        if opener is None or opener.form != "present" or needed(opener):
            continue
        word = text[len(opener.text) + 1 :].partition(" ")[0]
        nobody = asks(opener) and (word in words or (word == "that" and opener.verb in urging and _BE not in text))
        if nobody or (word == "to" and opener.verb in asking):
            message = f"`{opener.text}` is followed by `{word}`, expected who is asked (States, the Secretary-General)"
            yield Fault(place, message, 0, len(opener.text) + 1 + len(word))
