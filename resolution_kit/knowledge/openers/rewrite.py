"""Says the same opener otherwise: with Also or Further, or in the form of the other part."""

import re

from resolution_kit.knowledge.openers.analysis import Found
from resolution_kit.knowledge.openers.grammar import (
    NONE,
    Adjective,
    Adverb,
    Grammar,
    Head,
    OpenerPart,
    WordForm,
    grammar,
)
from resolution_kit.knowledge.openers.opener import Opener
from resolution_kit.knowledge.openers.parser import scan

_MARKED = re.compile(r"\*([^*\\]+)\*")
_SLOT = re.compile(r"\{\w*\} ")


def with_adverb(text: str, adverb: Adverb | None) -> str:
    """The text with its opener plain, or with Also or Further where UN documents set it.

    In the preamble the adverb stands behind (Recalling also), in the operative part before (Also recalls). A text
    without opener stays as it is; italics around the opener stay around it.
    """
    if marked := _MARKED.match(text):
        rest = text[marked.end() :]
        changed = with_adverb(marked[1] + rest, adverb)
        return f"*{changed.removesuffix(rest)}*{rest}" if changed.endswith(rest) else changed
    words = grammar()
    scanned = scan(text, words)
    if scanned is None:
        return text
    typed = scanned[1]
    rest = text[len(typed) :]
    plain = [word for word in typed.split() if word.lower() not in words.cycle]
    if adverb is None and len(plain) == len(typed.split()):
        return text
    return _cased(_placed(plain, adverb, rest, words), typed) + rest


def _placed(plain: list[str], adverb: Adverb | None, rest: str, words: Grammar) -> list[str]:
    if adverb is None:
        return plain
    added = next(word for word, role in words.cycle.items() if role == adverb)
    scanned = scan(" ".join(plain) + rest, words)
    if scanned is not None and scanned[0].form in ("participle", "adjective"):
        at = _behind(scanned[0], plain, words)
        behind = [*plain[:at], added, *plain[at:]]
        again = scan(" ".join(behind) + rest, words)
        if again is not None and again[0].adverb == adverb:
            return behind  # else it would belong to a noun: Encouraging *further efforts*
    return [added, plain[0].lower(), *plain[1:]]


def _behind(found: Found, plain: list[str], words: Grammar) -> int:
    """Where the adverb goes in the preamble: Having also heard, Calling also upon, Noting with concern also."""
    auxiliary = words.auxiliaries.get(found.auxiliary)
    if auxiliary is not None and auxiliary.behind:
        return found.led
    return found.place + 1 if plain[-1].lower() in words.prepositions.all else len(plain)


def _cased(changed: list[str], typed: str) -> str:
    text = " ".join(changed)
    if typed.isupper():
        return text.upper()
    return text[0].upper() + text[1:] if typed[0].isupper() else text


def counterpart(opener: Opener) -> str | None:
    """The opener in the form of the other part: Recalls for Recalling, Expresses deep concern for Deeply concerned.

    One that opens no part (Urge, Has decided) is put into the operative form. None where UN texts say it in one part
    only, and for an opener that is not known.
    """
    return in_part(opener, "preambular" if opener.part == "operative" else "operative")


def in_part(opener: Opener, part: OpenerPart) -> str | None:
    """The opener as this part needs it, in UN spelling and order; None where there is none."""
    words = grammar()
    scanned = scan(opener.text, words)
    said = _said(scanned[0], part, words, keep=opener.part == part) if scanned else None
    return with_adverb(said[0].upper() + said[1:], opener.adverb) if said else None


def _said(found: Found, part: OpenerPart, words: Grammar, *, keep: bool) -> str | None:
    head = found.head and (_own(found) if keep else _other(found, found.head, part, words))
    if not head:
        return None
    slot = _SLOT.search(head)
    lead = [word for word in found.lead if slot is None or word not in words.intensifiers]
    said = " ".join((*lead, _SLOT.sub(_adjectives(found, words), head), *found.tail))
    if found.joined is None:
        return said
    second = _said(found.joined, part, words, keep=keep)
    return f"{said} {found.link} {second}" if second else None


def _own(found: Found) -> str:
    first, _, rest = found.word.partition(" ")
    return " ".join(filter(None, (found.auxiliary, first, *found.inner, rest)))


def _other(found: Found, head: Head, part: OpenerPart, words: Grammar) -> str:
    auxiliary = words.auxiliaries.get(found.auxiliary)
    if auxiliary is not None and auxiliary.other != NONE:
        return f"{auxiliary.other} {head.phrase(auxiliary.takes)}" if auxiliary.other else ""
    if other := head.entry.in_part(part):
        return _formed(other, part, words)
    first = head.first.get(_form(head, part), "")
    return " ".join(filter(None, (first, *found.inner, head.rest))) if first else ""


def _formed(phrase: str, part: OpenerPart, words: Grammar) -> str:
    """A phrase whose head stands in its base form, such as `express {deep} concern`, in the form of a part."""
    names = [name for name in words.heads if phrase == name or phrase.startswith(f"{name} ")]
    if not names:
        return ""
    head = words.heads[max(names, key=len)]
    return head.phrase(_form(head, part)) + phrase[len(head.name) :]


def _form(head: Head, part: OpenerPart) -> WordForm:
    if isinstance(head.entry, Adjective):
        return "adjective"
    return "participle" if part == "preambular" else "present"


def _adjectives(found: Found, words: Grammar) -> str:
    known = [words.intensifiers[word] for word in found.lead if word in words.intensifiers]
    return "".join(f"{adjective} " for adjective in known)
