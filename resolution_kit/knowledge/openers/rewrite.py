"""The same opener in other words: with Also or Further, or in the form of the other kind of clause."""

import re

from resolution_kit.knowledge.openers.grammar import (
    NONE,
    Adjective,
    Adverb,
    Grammar,
    Head,
    WordForm,
    grammar,
)
from resolution_kit.knowledge.openers.opener import Analysis, Opener
from resolution_kit.knowledge.openers.parser import parse
from resolution_kit.model import ClauseKind

_MARKED = re.compile(r"\*([^*\\]+)\*")
_SLOT = re.compile(r"\{\w*\} ")


def with_adverb(text: str, adverb: Adverb | None) -> str:
    """The text with Also or Further in its opener, in the place that UN documents give it, or with neither.

    In the preamble the adverb follows (Recalling also), in the operative part it precedes (Also recalls). A text
    without an opener is unchanged; italics around the opener are kept.
    """
    if marked := _MARKED.match(text):
        rest = text[marked.end() :]
        changed = with_adverb(marked[1] + rest, adverb)
        return f"*{changed.removesuffix(rest)}*{rest}" if changed.endswith(rest) else changed
    words = grammar()
    parsed = parse(text)
    if parsed is None:
        return text
    typed = parsed[1]
    rest = text[len(typed) :]
    plain = [word for word in typed.split() if word.lower() not in words.cycle]
    if adverb is None and len(plain) == len(typed.split()):
        return text
    return _cased(_placed(plain, adverb, rest, words), typed) + rest


def _placed(plain: list[str], adverb: Adverb | None, rest: str, words: Grammar) -> list[str]:
    if adverb is None:
        return plain
    added = next(word for word, role in words.cycle.items() if role == adverb)
    parsed = parse(" ".join(plain) + rest)
    if parsed is not None and parsed[0].form in ("participle", "adjective"):
        at = _behind(parsed[0], plain, words)
        behind = [*plain[:at], added, *plain[at:]]
        again = parse(" ".join(behind) + rest)
        if again is not None and again[0].adverb == adverb:
            return behind  # else it would belong to a noun: Encouraging *further efforts*
    return [added, plain[0].lower(), *plain[1:]]


def _behind(found: Analysis, plain: list[str], words: Grammar) -> int:
    """The position of the adverb in the preamble: Having also heard, Calling also upon, Noting with concern also."""
    auxiliary = words.auxiliaries.get(found.auxiliary)
    if auxiliary is not None and auxiliary.behind:
        return found.led_at
    return found.head_at + 1 if plain[-1].lower() in words.prepositions.all else len(plain)


def _cased(changed: list[str], typed: str) -> str:
    text = " ".join(changed)
    if typed.isupper():
        return text.upper()
    return text[0].upper() + text[1:] if typed[0].isupper() else text


def counterpart(opener: Opener) -> str | None:
    """The opener for the other kind of clause: Recalls for Recalling, Expresses deep concern for Deeply concerned.

    An opener of neither kind (Urge, Has decided) takes the operative form. None if UN texts have it in one kind only,
    and for an unknown opener.
    """
    return in_kind(opener, "preambular" if opener.kind == "operative" else "operative")


def in_kind(opener: Opener, kind: ClauseKind) -> str | None:
    """The opener in the form for this kind of clause, in UN spelling and order; None if it has none."""
    words = grammar()
    parsed = parse(opener.text)
    said = _said(parsed[0], kind, words, keep=opener.kind == kind) if parsed else None
    return with_adverb(said[0].upper() + said[1:], opener.adverb) if said else None


def _said(found: Analysis, kind: ClauseKind, words: Grammar, *, keep: bool) -> str | None:
    head = found.head and (_as_typed(found) if keep else _other(found, found.head, kind, words))
    if not head:
        return None
    slot = _SLOT.search(head)
    lead = [word for word in found.lead if slot is None or word not in words.intensifiers]
    said = " ".join((*lead, _SLOT.sub(_adjectives(found, words), head), *found.tail))
    if found.joined is None:
        return said
    second = _said(found.joined, kind, words, keep=keep)
    return f"{said} {found.link} {second}" if second else None


def _as_typed(found: Analysis) -> str:
    first, _, rest = found.word.partition(" ")
    return " ".join(filter(None, (found.auxiliary, first, *found.inner, rest)))


def _other(found: Analysis, head: Head, kind: ClauseKind, words: Grammar) -> str:
    auxiliary = words.auxiliaries.get(found.auxiliary)
    if auxiliary is not None and auxiliary.other != NONE:
        return f"{auxiliary.other} {head.phrase(auxiliary.takes)}" if auxiliary.other else ""
    if other := head.entry.in_kind(kind):
        return _formed(other, kind, words)
    first = head.first.get(_form(head, kind), "")
    return " ".join(filter(None, (first, *found.inner, head.rest))) if first else ""


def _formed(phrase: str, kind: ClauseKind, words: Grammar) -> str:
    """A phrase with its head in the base form, such as `express {deep} concern`, in the form for a kind of clause."""
    names = [name for name in words.heads if phrase == name or phrase.startswith(f"{name} ")]
    if not names:
        return ""
    head = words.heads[max(names, key=len)]
    return head.phrase(_form(head, kind)) + phrase[len(head.name) :]


def _form(head: Head, kind: ClauseKind) -> WordForm:
    if isinstance(head.entry, Adjective):
        return "adjective"
    return "participle" if kind == "preambular" else "present"


def _adjectives(found: Analysis, words: Grammar) -> str:
    known = [words.intensifiers[word] for word in found.lead if word in words.intensifiers]
    return "".join(f"{adjective} " for adjective in known)
