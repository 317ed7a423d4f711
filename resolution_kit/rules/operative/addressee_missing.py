"""A verb that asks, without the one who is asked."""

from collections.abc import Iterator

from resolution_kit.paper.opener_words import asks, needed
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, rule


@rule("OPE11", "warning")
def addressee_missing(paper: Paper) -> Iterator[Fault]:
    """Name who is asked after a verb that asks: Requests the Secretary-General to report.

    Bad:
        1. Requests to provide assistance to the affected countries;
        2. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General to provide assistance to the affected countries;
        2. Requests that assistance be provided to the affected countries.

    Source: what follows Requests, Calls upon and Urges in adopted texts since 2005: an addressee and an infinitive in
    76 to 81 per cent.
    """
    words = word_list("form", "no_addressee", paper.style.language).words
    for place in paper.operative:
        opener = paper.opener(place)
        if opener and opener.form == "present" and asks(opener) and not needed(opener):
            text = paper.text(place)
            word = text[len(opener.text) + 1 :].partition(" ")[0]
            if word in words:
                message = f"`{opener.text}` is followed by `{word}`, expected who is asked"
                yield Fault(place, message, 0, len(opener.text) + 1 + len(word))
