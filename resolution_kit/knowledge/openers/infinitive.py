"""Operative clauses in the infinitive, after a line such as RESOLVES, and back: *Urges* all, *To urge* all.

The words are data, clauses/infinitives.yaml.
"""

import re
from dataclasses import dataclass
from functools import cache
from re import Pattern
from typing import Literal

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.knowledge.openers.grammar import Grammar, grammar
from resolution_kit.knowledge.openers.opener import Analysis
from resolution_kit.knowledge.openers.parser import parse
from resolution_kit.knowledge.openers.phrases import Words

Target = Literal["base", "present"]


@dataclass(frozen=True, slots=True)
class Infinitives:
    """One language of clauses/infinitives.yaml; its keys are explained there."""

    verbs: Words
    after_comma: Words
    joins: Words
    phrases: Words


def infinitive(text: str, understood: str = "", language: str = "en") -> str:
    """The inline text of an operative clause with its verbs in the infinitive; unchanged without a known verb.

    `understood` is a verb that goes without saying, such as `decide`: *Decides that* becomes *That*, and *Decides to
    hold* becomes *To hold*, unless `finite` could not turn it back.
    """
    words = grammar(language)
    parsed = parse(text, language)
    if parsed is None or parsed[0].form != "present" or not parsed[0].known:
        return text
    found, typed = _first(*parsed)
    said = _turned(found, typed, "base", words)
    if not said:
        return text
    rest = _joined(text[len(typed) :], "base", language)
    short = rest.lstrip()
    if found.head and found.head.name == understood and short.startswith(tuple(f"{w} " for w in _bare(words))):
        candidate = short[0].upper() + short[1:]
        if finite(candidate, understood, language) == text:
            return candidate
    return f"{_particle(words).capitalize()} {said[0].lower()}{said[1:]}{rest}"


def finite(text: str, understood: str = "", language: str = "en") -> str:
    """The inline text of a clause in the infinitive with its verbs in the present tense: `infinitive` undone."""
    words = grammar(language)
    particle, _, after = text.partition(" ")
    parsed = parse(text, language)
    if parsed is not None and parsed[0].form == "infinitive" and parsed[0].known:
        found, typed = _first(*parsed)
        if said := _turned(found, typed, "present", words):
            return said[0].upper() + said[1:] + _joined(text[len(typed) :], "present", language)
    low = particle.lower()
    if low == _particle(words) and (led := _base(after, language)):
        found, typed = led
        if said := _turned(found, typed, "present", words):
            return said[0].upper() + said[1:] + _joined(after[len(typed) :], "present", language)
    if understood and low in _bare(words):
        verb = words.heads[understood].phrase("present")
        return f"{verb.capitalize()} {low} {_joined(after, 'present', language)}"
    return text


def goes_on(text: str, language: str = "en") -> str:
    """The inline text of a closing text with its joined verbs in the infinitive: *and to request* them."""
    return _joined(f" {text}", "base", language)[1:]


def _base(text: str, language: str) -> tuple[Analysis, str] | None:
    """The opener behind a particle if it has an auxiliary of its own: `continue to support`, `remain concerned`."""
    parsed = parse(text[:1].upper() + text[1:], language)
    if parsed is None or parsed[0].form != "base" or not parsed[0].known or not parsed[0].auxiliary:
        return None
    return parsed


def _first(found: Analysis, typed: str) -> tuple[Analysis, str]:
    """The opener without the second one that `and` joins to it."""
    if found.joined is None:
        return found, typed
    head = re.match(rf"(.*?)\s+{re.escape(found.link)}\s", typed, re.IGNORECASE)
    return (found, head[1]) if head else (found, typed)


def _turned(found: Analysis, typed: str, target: Target, words: Grammar) -> str:
    """The words of an opener with its verb in another form, without the particle; empty if it has no such form."""
    said = typed.split()
    if not found.auxiliary:
        return _with_head(said, found.head_at, found, target, words)
    size = len(found.auxiliary.split())
    if words.auxiliaries[found.auxiliary].form == "infinitive":
        del said[found.led_at - size : found.led_at]
        return _with_head(said, found.head_at - size, found, target, words)
    other = _like(found.auxiliary, target, words)
    said[found.led_at - size : found.led_at] = other.split()
    return " ".join(said) if other else ""


def _with_head(said: list[str], at: int, found: Analysis, target: Target, words: Grammar) -> str:
    word = found.head.first.get(target, "") if found.head and at < len(said) else ""
    if not word:
        return ""
    for usual, other in words.variants:
        if other in said[at].lower() and usual not in said[at].lower():
            word = word.replace(usual, other)
    return " ".join([*said[:at], word, *said[at + 1 :]])


def _like(auxiliary: str, target: Target, words: Grammar) -> str:
    """The same auxiliary in another form: remain for remains."""
    same = auxiliary.split(maxsplit=1)[0].rstrip("s")
    takes = words.auxiliaries[auxiliary].takes
    found = (name for name, a in words.auxiliaries.items() if a.form == target and a.takes == takes)
    return next((name for name in found if same and name.startswith(same)), "")


def _joined(rest: str, target: Target, language: str) -> str:
    """The text behind an opener with the verbs that continue its sentence in another form."""
    words, out, done = grammar(language), "", 0
    for match in _joins(language).finditer(rest):
        at = match.end()
        if at < done or not rest[at : at + 1].islower():
            continue
        found, typed = _verb(rest[at:], target, language)
        if found is None or not _goes_on(found, bool(match["comma"]), language):
            continue
        if said := _turned(found, typed, target, words):
            particle = f"{_particle(words)} " if target == "base" else ""
            out += f"{rest[done:at]}{particle}{said[0].lower()}{said[1:]}"
            done = at + len(typed)
    return out + rest[done:]


def _verb(text: str, target: Target, language: str) -> tuple[Analysis | None, str]:
    """The opener of a text in small letters and its words, if it has the form that is to be turned."""
    parsed = parse(text[0].upper() + text[1:], language)
    if parsed is not None and parsed[0].form == ("present" if target == "base" else "infinitive"):
        return _first(*parsed)
    return None, ""


def _goes_on(found: Analysis, comma: bool, language: str) -> bool:
    """Whether an opener inside a clause is a verb of the organ."""
    if not found.known or found.head is None:
        return False
    listed = _infinitives(language)
    return found.head.name in listed.verbs.all or (comma and found.head.name in listed.after_comma.all)


def _particle(words: Grammar) -> str:
    """The word before an infinitive."""
    return next(name for name, auxiliary in words.auxiliaries.items() if auxiliary.form == "infinitive")


def _bare(words: Grammar) -> tuple[str, ...]:
    """Words that follow a verb that asks nobody: to, that."""
    return words.no_addressee.all


@cache
def _infinitives(language: str) -> Infinitives:
    source = load(bundled("clauses/infinitives.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    return record(source, languages[language], Infinitives, f"`{language}`")


@cache
def _joins(language: str) -> Pattern[str]:
    """Matches where a second verb may begin: behind a comma, `and` or `and in this regard`."""
    listed = _infinitives(language)
    joins, phrases = ("|".join(map(re.escape, words.all)) for words in (listed.joins, listed.phrases))
    return re.compile(rf"(?:(?P<comma>[,;])\s(?:(?:{joins}),?\s)?|\s(?:{joins})\s)(?:(?:{phrases}),?\s)?")
