"""How UN texts use an opener: who must be named after it, how strong it is, what to write instead."""

import itertools
import re

from resolution_kit.knowledge.openers.cursor import Cursor
from resolution_kit.knowledge.openers.grammar import Tone, grammar
from resolution_kit.knowledge.openers.opener import Analysis, Opener
from resolution_kit.knowledge.openers.parser import find_opener, parse
from resolution_kit.knowledge.openers.rewrite import in_kind, with_adverb
from resolution_kit.model import ClauseKind
from resolution_kit.text.suggest import typing_slip

WORDS = 16
"""The most words of an opener."""


def takes_addressee(opener: Opener) -> bool:
    """Whether the opener asks somebody, who must be named after it: Requests, Calls upon."""
    found = _found(opener)
    return bool(found and found.head and found.head.addressee)


def addressee(text: str, opener: Opener) -> str:
    """Whom the clause asks, in lower case, up to the first `to` or comma; empty for a verb that asks nobody."""
    found, words = _found(opener), grammar()
    if found is None or found.head is None or not found.head.addressee:
        return ""
    named = re.split(r"[,;:]", text[len(opener.text) :], maxsplit=1)[0].lower().split()
    if named[:1] and named[0] in found.head.entry.needs.all:
        del named[0]
    if named[:1] and named[0] in words.no_addressee.all:
        return ""
    return " ".join(itertools.takewhile(lambda word: word not in words.addressee_ends.all, named))


def cycle_key(opener: Opener) -> str:
    """What neighbouring clauses must share for Also to be due: the opener without Also and Further.

    Intensifiers count here: in UN documents *Concerned* follows *Deeply concerned* without Also in all 22 cases, and
    *Noting with concern* follows *Noting with great concern* so in all 55.
    """
    found = _found(opener)
    return found.phrase if found else ""


def needs(opener: Opener) -> tuple[str, ...]:
    """The words of which one must follow, such as `of` and `that` after Aware; empty if anything may follow."""
    found = _found(opener)
    return found.head.entry.needs.all if found and found.head and not found.core else ()


def tail(opener: Opener) -> str:
    """The part of the opener behind its verb, such as `with concern`; empty for a verb alone."""
    found = _found(opener)
    return found.core if found else ""


def tone(opener: Opener) -> Tone:
    """How the opener sounds; neutral if it is not known."""
    found = _found(opener)
    return found.head.entry.tone if found and found.head else "neutral"


def mistyped(opener: Opener) -> tuple[str, str, int] | None:
    """The word of the opener that has a slip, what it should be, and where it stands: `Condems`, `Condemns`, 0."""
    for word in re.finditer(r"\w+", opener.text):
        right = grammar().typing_errors.get(word[0].lower())
        if right:
            right = right.upper() if word[0].isupper() else right
            return word[0], right.capitalize() if word[0].istitle() else right, word.start()
    return None


def is_mun_only(opener: Opener) -> bool:
    """Whether only Model UN papers use the opener: UN texts never did, or not since 2005."""
    found = _found(opener)
    if found is None or found.head is None:
        return False
    entry = found.head.entry
    listed = " ".join(opener.text.lower().split()) in grammar().mun_only.all
    return listed or entry.source in ("mun", "none") or opener.kind in entry.mun_only.all


def weaker(opener: Opener) -> tuple[str, ...]:
    """Weaker openers of the same sense, weakest first."""
    return _steps(opener)[0]


def stronger(opener: Opener) -> tuple[str, ...]:
    """Stronger openers of the same sense, strongest last."""
    return _steps(opener)[1]


def nearest_opener(text: str, kind: ClauseKind) -> str | None:
    """The opener that was probably meant at the start of a text, for this kind of clause; None if none is near."""
    opener = find_opener(text)
    if opener is not None and opener.known:
        return in_kind(opener, kind)
    typed = text.split()[:WORDS]
    cursor = Cursor(typed)
    cursor.adverbs(grammar().before)
    for at in dict.fromkeys((cursor.at, 0)):
        near = _near(typed[at].lower().strip(",;:.")) if at < len(typed) else None
        meant = find_opener(" ".join((*typed[:at], near, *typed[at + 1 :]))) if near else None
        if meant is not None and meant.known:
            return in_kind(meant, kind)
    found = opener and _found(opener)
    # if the head is known, only the intensifier is strange
    return nearest_opener(" ".join(typed[1:]), kind) if found and found.head else None


def _near(word: str) -> str | None:
    words = grammar()
    if word in words.unformed or word in words.names.all:
        return None
    return words.instead.get(word) or typing_slip(word, (*words.readings, *words.intensifiers))


def _found(opener: Opener) -> Analysis | None:
    parsed = parse(opener.text)
    return parsed[0] if parsed else None


def _steps(opener: Opener) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found, words = _found(opener), grammar()
    name = found.head.name if found and found.head else ""
    for ladder in words.ladders:
        if name in ladder.all:
            at = ladder.all.index(name)
            said = [_step(step, opener) for step in ladder.all]
            return tuple(said[:at]), tuple(said[at + 1 :])
    return (), ()


def _step(name: str, opener: Opener) -> str:
    head = grammar().heads[name]
    phrase = head.phrase(opener.form if opener.form in ("participle", "adjective") else "present") or head.name
    return with_adverb(phrase.capitalize(), opener.adverb)
