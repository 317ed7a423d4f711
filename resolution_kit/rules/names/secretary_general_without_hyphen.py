"""Secretary General without its hyphen."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule


@rule("NAM03", "warning")
def secretary_general_without_hyphen(paper: Paper) -> Iterator[Fault]:
    """Write the Secretary-General of the United Nations with a hyphen.

    Some other organizations write theirs without one, such as the Secretary General of the Council of Europe.

    Bad:
        1. Requests the Secretary General to report on the matter;

    Good:
        1. Requests the Secretary-General to inform the Secretary General of the Council of Europe;

    Source: General Assembly since 2005: 8,366 to 14.
    """
    hyphen = word_list("names-in-text", "hyphen", paper.style.language)
    for hit in word_list("names-in-text", "secretary_general", paper.style.language).hits(paper.prose):
        if not hit.found.isupper():
            yield instead(hit, hyphen.better(hit.found.replace("–", " ").split()[0].capitalize()))
