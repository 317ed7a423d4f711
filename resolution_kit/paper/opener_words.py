"""What rules ask of an opener beyond its form: the place of its adverb, the words it needs, a second verb."""

import re
from functools import cache, lru_cache

from resolution_kit.knowledge.openers import Opener, find_opener, is_mun_only, needs, takes_addressee
from resolution_kit.knowledge.openers.grammar import grammar
from resolution_kit.knowledge.openers.parser import parse
from resolution_kit.paper.word_lists import either, word_list

needed = lru_cache(maxsize=2048)(needs)
"""`needs`, cached."""

asks = lru_cache(maxsize=2048)(takes_addressee)
"""`takes_addressee`, cached."""

is_only_mun = lru_cache(maxsize=2048)(is_mun_only)
"""`is_mun_only`, cached."""


def adverb_leads(opener: Opener) -> bool:
    """Whether the opener begins with also or further."""
    return opener.text.partition(" ")[0].lower() in grammar().cycle


def is_joined(opener: Opener) -> bool:
    """Whether the opener joins two verbs: Calls upon and urges."""
    if not any(f" {word} " in opener.verb for word in grammar().and_.all):
        return False
    parsed = parse(opener.text)
    return parsed is not None and parsed[0].joined is not None


def second_verb(text: str) -> tuple[str, int] | None:
    """An operative verb inside a clause, and its position; None if there is none.

    It follows a comma or semicolon and `and`, `and further` without a comma, or one of the marks alone if it has a
    capital: `…, Encourages divers`. Behind a bare `and` it must be the verb of the organ beyond doubt.
    """
    words = grammar()
    bare = _behind_and(text)
    if bare:
        return bare
    for match in _CAPITAL.finditer(text):
        if match[1].lower() in _verbs():
            return match[1], match.start(1)
    for join in words.and_.all:
        for mark in (f", {join} ", f"; {join} ", *(f" {join} {adverb} " for adverb in words.cycle)):
            at = text.find(mark) if mark in text else -1
            while at >= 0:
                at += len(mark)
                found = _WORDS.match(text, at)
                verb = next((w for w in found[0].split(" ") if w not in _adverbs()), "") if found else ""
                if verb.lower() in _verbs():
                    return verb, text.index(verb, at)
                at = text.find(mark, at)
    return None


def verb_of_reason(text: str) -> tuple[str, int] | None:
    """An operative verb in a reason: `Believing in peace and therefore condemns all attacks`."""
    found = _therefore().search(text)
    return (found["verb"], found.start("verb")) if found else None


def _behind_and(text: str) -> tuple[str, int] | None:
    """The verb in `Welcomes the report and thanks its authors`; `a panel that meets and recommends` has none."""
    opener = find_opener(text)
    if opener is None or not opener.known or opener.kind == "preambular":
        return None
    for match in _and_verb().finditer(text, len(opener.text)):
        before = _WORD.findall(text[: match.start()].lower())
        if _list("relatives").isdisjoint(before):
            return match["verb"], match.start("verb")
    return None


@cache
def _and_verb() -> re.Pattern[str]:
    """`and` and an operative verb; one that may be a noun, such as requests, with its object behind it."""
    verbs, nouns = either(_verbs() - _list("plural_nouns")), either(_list("plural_nouns"))
    objects = either((*_list("determiners"), "upon", "member", "on"))
    return re.compile(
        rf" and (?P<verb>(?:{verbs})\b|(?:{nouns})(?= (?:{objects}|for (?:{objects}|more))\b))", re.IGNORECASE
    )


@cache
def _therefore() -> re.Pattern[str]:
    return re.compile(rf" and (?:therefore|thus|hereby) (?P<verb>{either(_verbs())})\b", re.IGNORECASE)


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(word_list("verb-forms", name, "en").words)


def is_shouted_word(word: str) -> bool:
    """Whether a word in capitals is an operative verb or a small word and no acronym: `and ENCOURAGES`, `ALL`."""
    small = word.lower()
    return small in _verbs() or small in _list("determiners") or small in _list("futures")


_WORD = re.compile(r"[a-z]+")
_CAPITAL = re.compile(r"[,;] ([A-Z][a-z]{3,})\b")
_WORDS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}")


@cache
def _adverbs() -> frozenset[str]:
    return frozenset((*grammar().cycle, *grammar().intensifiers))


@cache
def _verbs() -> frozenset[str]:
    return frozenset(head.first["present"] for head in grammar().heads.values() if "present" in head.first)
