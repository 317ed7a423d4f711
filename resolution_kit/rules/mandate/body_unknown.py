"""A body of the United Nations or of the world that does not exist."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.knowledge.powers import known, names
from resolution_kit.paper.official_names import agencies
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_REACH = 60
"""Characters before a name in which a word says that the body is new."""


@rule("MAN10", "warning")
def body_unknown(paper: Paper) -> Iterator[Fault]:
    """Address bodies that exist, by their names.

    A body that the paper itself creates or proposes may be named in it.

    Bad:
        1. Requests the United Nations Drug Enforcement Agency to report on the trade;

    Good:
        1. Requests the United Nations Office on Drugs and Crime to report on the trade;

    Good:
        1. Decides to establish the International Precursor Agency, open to all Member States;
        2. Requests the International Precursor Agency to report on the trade;

    Source: names of bodies in adopted texts, clauses/agencies.yaml and clauses/powers.yaml.
    """
    made: set[str] = set()
    for hit in paper.prose.hits(_named()):
        rest = hit.match["rest"] or hit.match["what"]
        name = f"{hit.match['first'] or hit.match['un']} {rest}"
        if _making().search(hit.before[-_REACH:]):
            made.add(name)
        elif name not in made and not _exists(name, rest):
            yield fault(hit, f"no body is known by the name `{name}`, expected one that exists")


def _exists(name: str, rest: str) -> bool:
    """Whether a body has this name, or one that is part of it; slips in the names of agencies are another rule's."""
    return rest in known() or name in _slips() or _names().search(name) is not None


@cache
def _slips() -> frozenset[str]:
    return frozenset(slip for agency in agencies().values() for slip in agency.wrong)


@cache
def _names() -> re.Pattern[str]:
    every = (
        *(name for name in names() if " " in name),
        *(agency.name for agency in agencies().values() if " " in agency.name),
    )
    return re.compile(either(every))


@cache
def _named() -> re.Pattern[str]:
    """A name with capitals that ends like that of a body, and does not go on."""
    kinds = either(word_list("mandate", "kinds_of_body", "en").words)
    whats = either(word_list("mandate", "kinds_before_matter", "en").words)
    word = r"(?:(?:[A-Z][\w’'-]*|of|on|for|and|against|the|in),? )"
    return re.compile(
        r"[Tt](?<!\w[Tt])(?<!new [Tt])he (?:(?P<first>United Nations|UN|World|International|Global) "
        rf"(?P<rest>{word}{{1,7}}?(?<!the )(?:{kinds}))\b"
        r"(?! (?:of|on|for|in|to|against|and) (?:the )?[A-Z]| [A-Z])(?![’']s)"
        rf"|(?P<un>United Nations|UN) (?P<what>(?:{whats}) (?:of|on|for|against) (?:[A-Z][\w’'-]*|and|of|the)"
        r"(?: (?:[A-Z][\w’'-]*|and(?= [A-Z])|of(?= [A-Z])))*)(?![’']s))"
    )


@cache
def _making() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either(word_list('mandate', 'of_making', 'en').words)})\b", re.IGNORECASE)
