"""Faults as rules report them, each with its message and its fix: of words, labels, endings and openers."""

import re
from collections.abc import Iterator
from typing import Protocol

from resolution_kit.knowledge.openers import Opener, find_opener, in_kind, mistyped, nearest_opener
from resolution_kit.model import Clause, ClauseKind, Line, Placed
from resolution_kit.paper.endings import Ended, Role
from resolution_kit.paper.guide_checks import breaches
from resolution_kit.paper.numbering import Count
from resolution_kit.paper.opener_words import needed
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.verb_forms import is_third_person, plain_form
from resolution_kit.paper.word_lists import word_list
from resolution_kit.printing import label_text
from resolution_kit.rules.rule import Fault, Fix, Severity
from resolution_kit.text.inline import plain


class Found(Protocol):
    """Words found in a paragraph: a Hit, a Date."""

    @property
    def at(self) -> Placed | Clause | Line:
        """Their paragraph."""

    @property
    def start(self) -> int:
        """Their start in its plain text."""

    @property
    def end(self) -> int:
        """Their end in it."""

    @property
    def found(self) -> str:
        """The words as typed."""


def fault(hit: Found, message: str, new: str = "", *, safe: bool = True, hint: bool = False) -> Fault:
    """The fault of these words; the fix writes `new` instead, if there is something better to write.

    At the head of a paragraph it keeps their capital.
    """
    if hit.start == 0 and hit.found[:1].isupper():
        new = new[:1].upper() + new[1:]
    fix = Fix(f"Write `{new}`", new, "text", hit.start, hit.end, safe) if new else None
    return Fault(hit.at, message, hit.start, hit.end, fix, hint)


def instead(hit: Found, new: str, what: str = "", *, safe: bool = True, hint: bool = False) -> Fault:
    """The fault of these words, which should be `new`; `what` says what they are, such as `date`."""
    found = f"{what} `{hit.found}`" if what else f"`{hit.found}`"
    return fault(hit, f"found {found}, expected `{new}`", new, safe=safe, hint=hint)


_LAST_NUMBER = re.compile(r"\d+(?=\D*$)")


def count_fault(place: Placed, count: Count, what: str) -> Fault:
    """The fault of a label that breaks the count; `what` is `number` or `label`."""
    typed = place.clause.label or ""
    due = count.due or 1
    before = "at the beginning" if due == 1 else f"after `{_counting(typed, count, due - 1)}`"
    return Fault(place, f"{what} `{typed}` {before}, expected `{_counting(typed, count, due)}`")


def _counting(typed: str, count: Count, value: int) -> str:
    """The same label with another value."""
    if "." in count.kind:
        return _LAST_NUMBER.sub(str(value), typed)
    old, new = (label_text(f"{{{count.kind}}}", number) for number in (count.value, value))
    return typed.replace(old, new, 1)


def wrong_endings(paper: Paper, *roles: Role) -> Iterator[Ended]:
    """The clauses of these roles that end with another mark than the one due, or with none.

    Other rules report mistyped endings such as `;;`, clauses in the wrong part, empty ones and those that break off.
    """
    for ended in paper.endings:
        if ended.role in roles and ended.mark != ended.due and not ended.malformed:
            clause = ended.place.clause
            text = paper.text(clause)
            whole = (ended.mark or not breaks_off(text, paper.style.language)) and not called_out(text)
            if clause.text and whole and id(clause) not in paper.strays and not _is_preambular_item(ended, paper):
                yield ended


def called_out(text: str) -> str:
    """The exclamation or question mark at the end of a text; a rule of its own has it, whatever follows."""
    return text[len(text.rstrip("!?")) :]


def breaks_off(text: str, language: str) -> str:
    """The last word of a text that breaks off in the middle of a sentence; empty if the text is whole."""
    last = text.rpartition(" ")[2]
    words = word_list("form", "never_last", language).words
    return last if last in words or (last[-1:] in words and not last[-1:].isalnum()) else ""


def _is_preambular_item(ended: Ended, paper: Paper) -> bool:
    """Whether it is a sub-clause of the preamble with the ending of the preamble, as in adopted texts too."""
    return ended.role == "item" and ended.place.kind == "preambular" and ended.mark == paper.style.preambular.ending


def ending_fault(paper: Paper, ended: Ended, what: str) -> Fault:
    """The fault of a wrong ending; `what` says of what, such as `operative clause`."""
    text = paper.text(ended.place)
    found = f"ends with `{ended.mark}`" if ended.mark else "has no mark at its end"
    expected = f"`{ended.due}`" if ended.due else "none"
    return Fault(ended.place, f"{what} {found}, expected {expected}", *ending_span(text), ending_fix(ended))


def ending_span(text: str) -> tuple[int, int]:
    """The characters of the ending, after the text."""
    return len(text), len(text) + 1


def ending_fix(ended: Ended) -> Fix | None:
    """The fix that writes the ending due, after the stop of an abbreviation; None after half a pair of brackets."""
    text = plain(ended.place.clause.text)
    if text[-1:] in "()" and text.count("(") != text.count(")"):
        return None
    new = f".{ended.due}" if ended.abbreviated and ended.due != "." else ended.due
    return Fix(f"End it with `{ended.due}`" if ended.due else "Delete the punctuation", new, "ending")


_WORD = re.compile(r" ([\w’'-]+)")
_SHOWN = 24
"""Characters that a message quotes of a clause without an opener."""
_LIKE = 5
"""Letters that a mistyped opener has at least: `all` is not a mistyped `Calls`."""


def is_shouted(opener: str) -> bool:
    """Whether an opener is in capitals but for its small words: `FURTHER CALLS for`."""
    first, *others = opener.split()
    return first.isupper() and len(first) > 1 and all(word.isupper() or word.islower() for word in others)


def wrong_form(place: Placed, opener: Opener, kind: ClauseKind, found: str, *, safe: bool = True) -> Fault:
    """The fault of an opener in a form that does not open this kind of clause."""
    right = in_kind(opener, kind)
    right = right.upper() if right and is_shouted(opener.text) else right
    expected = f"`{right}`" if right else _some(kind)
    end = len(opener.text)
    reads_on = right and _reads_on(opener, right, plain(place.clause.text))
    fix = Fix(f"Write `{right}`", right, "text", 0, end, safe=safe) if right and reads_on else None
    return Fault(place, f"`{opener.text}` {found}, expected {expected}", 0, end, fix)


def _reads_on(opener: Opener, right: str, text: str) -> bool:
    """Whether the words behind an opener go on behind another: `to` of Having regard to does not."""
    after = _WORD.match(text, len(opener.text))
    word = after[1].lower() if after else ""
    if word not in needed(opener) or word == "that":
        return True
    other = find_opener(f"{right} {word} the matter")
    return other is not None and other.verb.split()[0] == opener.verb.split()[0]


_EXPECTED: dict[ClauseKind, str] = {
    "preambular": "a participle or an adjective",
    "operative": "a verb that clauses of resolutions open with",
}
_SUCH_AS: dict[ClauseKind, str] = {"preambular": "`Recalling` or `Aware`", "operative": "`Requests` or `Urges`"}


def plain_verb(place: Placed, text: str, found: str) -> Fault:
    """The clause opens with an everyday verb in a form that opens no operative clause."""
    words = text.split()
    form = plain_form(text)
    head = " ".join(words[: 1 + (form == "infinitive")]).rstrip(",;:")
    verb = "".join(words[form != "base" : 1 + (form != "base")]).lower().rstrip(",;:")
    expected = "a verb in the present tense such as `Decides to` or `Requests`"
    if form in ("base", "future", "infinitive") and verb.isalpha() and verb != "be":
        expected = f"`Decides to {verb}`, or `Calls upon` and who is to {verb}"
    return Fault(place, f"`{head}` {found}, expected {expected}", 0, len(head))


def unknown_opener(place: Placed, text: str, opener: Opener, kind: ClauseKind) -> Fault:
    """The fault of an opener that resolutions do not use."""
    near = None if _is_everyday(opener.text) else nearest_opener(text, kind)
    expected = f"`{near}`" if near else f"one such as {_SUCH_AS[kind]}"
    message = f"`{opener.text}` is not among the words that open clauses of resolutions, expected {expected}"
    return Fault(place, message, 0, len(opener.text))


def mistyped_opener(place: Placed, opener: Opener) -> Iterator[Fault]:
    """The fault of an opener with a slip of the fingers that is still understood: `Condems`."""
    if found := mistyped(opener):
        word, right, start = found
        fix = Fix(f"Write `{right}`", right, "text", start, start + len(word))
        yield Fault(place, f"`{word}` is mistyped, expected `{right}`", start, start + len(word), fix)


def _is_everyday(word: str) -> bool:
    """Whether a word is a verb in its own right and no slip in a similar opener: Deploys is not Deplores."""
    return is_third_person(word.lower()) or plain_form(word) == "base"


def without_opener(place: Placed, text: str, kind: ClauseKind) -> Fault:
    """The fault of a clause without an opener."""
    head = text if len(text) <= _SHOWN else text[:_SHOWN].rpartition(" ")[0] or text[:_SHOWN]
    first = text.partition(" ")[0]
    near = nearest_opener(text, kind) if len(first) >= _LIKE and not _is_everyday(first) else None
    if kind == "operative":
        near = near or word_list("mandate", "reserved", "en").instead.get(first.lower())
    return Fault(place, f"begins `{head}`, expected {_some(kind, near)}", 0, len(head))


def _some(kind: ClauseKind, near: str | None = None) -> str:
    """What opens a clause of this kind, always with an example: not everybody knows what a participle is."""
    return f"{_EXPECTED[kind]}, such as {f'`{near}`' if near else _SUCH_AS[kind]}"


def missing_word(place: Placed, text: str, opener: Opener) -> Fault | None:
    """The fault of an opener without the word that it needs after it; None if it has one, or needs none."""
    words = needed(opener)
    after = _WORD.match(text, len(opener.text)) if words else None
    if after is None or after[1].lower() in words:
        return None
    *first, last = (f"`{word}`" for word in words)
    expected = f"{', '.join(first)} or {last}" if first else last
    end = len(opener.text)
    return Fault(place, f"`{opener.text}` is followed by `{after[1]}`, expected {expected}", 0, end)


def guide_faults(paper: Paper, severity: Severity, *, figures: bool = False) -> Iterator[Fault]:
    """What the guide pack's checks of one severity find: those on figures, or all others."""
    for found in breaches(paper, severity, figures=figures):
        message = f"the guide pack: {' '.join(found.check.message.split()).rstrip('.')}"
        yield Fault(found.at, message, found.start, found.end)
