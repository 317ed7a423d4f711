"""A fault where an expression was found, and its fix."""

import re
from collections.abc import Iterator
from typing import Protocol

from resolution_kit.knowledge.openers import Opener, OpenerPart, in_part, nearest_opener
from resolution_kit.knowledge.styles import Range
from resolution_kit.model import Clause, Line, Placed
from resolution_kit.paper.endings import Ended, Role
from resolution_kit.paper.guide_checks import breaches
from resolution_kit.paper.numbering import Count
from resolution_kit.paper.opener_words import needed
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.printing import label_text
from resolution_kit.rules.rule import Fault, Fix, Severity
from resolution_kit.text.inline import plain


class Found(Protocol):
    """Words that were found: a Hit, a Date."""

    @property
    def at(self) -> Placed | Clause | Line:
        """The paragraph they stand in."""

    @property
    def start(self) -> int:
        """Where they begin in its plain text."""

    @property
    def end(self) -> int:
        """Where they end in it."""

    @property
    def found(self) -> str:
        """The words as typed."""


def fault(hit: Found, message: str, new: str = "", *, safe: bool = True, hint: bool = False) -> Fault:
    """The fault of these words; `new` takes their place, where there is something to say instead.

    At the head of a paragraph it keeps their capital.
    """
    if hit.start == 0 and hit.found[:1].isupper():
        new = new[:1].upper() + new[1:]
    fix = Fix(f"Write `{new}`", new, "text", hit.start, hit.end, safe) if new else None
    return Fault(hit.at, message, hit.start, hit.end, fix, hint)


def instead(hit: Found, new: str, what: str = "", *, safe: bool = True, hint: bool = False) -> Fault:
    """The fault of saying these words and not `new`; `what` the found words are."""
    found = f"{what} `{hit.found}`" if what else f"`{hit.found}`"
    return fault(hit, f"found {found}, expected `{new}`", new, safe=safe, hint=hint)


_LAST_NUMBER = re.compile(r"\d+(?=\D*$)")


def count_fault(place: Placed, count: Count, what: str) -> Fault:
    """This label (`what` is `number` or `label`) is not the one that was to come."""
    typed = place.clause.label or ""
    due = count.due or 1
    before = "in the first place" if due == 1 else f"after `{_counting(typed, count, due - 1)}`"
    return Fault(place, f"{what} `{typed}` {before}, expected `{_counting(typed, count, due)}`")


def _counting(typed: str, count: Count, value: int) -> str:
    """The same label with another value."""
    if "." in count.kind:
        return _LAST_NUMBER.sub(str(value), typed)
    old, new = (label_text(f"{{{count.kind}}}", number) for number in (count.value, value))
    return typed.replace(old, new, 1)


def wrong_endings(paper: Paper, *roles: Role) -> Iterator[Ended]:
    """The clauses of these roles that end with another mark than is due, or with none.

    Left out is what other rules say: mistyped endings such as `;;`, clauses of the other part, clauses without a word
    or without their end.
    """
    for ended in paper.endings:
        if ended.role in roles and ended.mark != ended.due and not ended.malformed:
            clause = ended.place.clause
            whole = ended.mark or not breaks_off(paper.text(clause), paper.style.language)
            if clause.text and whole and id(clause) not in paper.strays and not _is_preambular_item(ended, paper):
                yield ended


def breaks_off(text: str, language: str) -> str:
    """The last word of a text that breaks off in the middle of a sentence; empty for one that is whole."""
    last = text.rpartition(" ")[2]
    words = word_list("form", "never_last", language).words
    return last if last in words or (last[-1:] in words and not last[-1:].isalnum()) else ""


def _is_preambular_item(ended: Ended, paper: Paper) -> bool:
    """Whether it is a sub-clause of the preamble that ends as the preamble does, which adopted texts do too."""
    return ended.role == "item" and ended.place.kind == "preambular" and ended.mark == paper.style.preambular.ending


def ending_fault(paper: Paper, ended: Ended, what: str) -> Fault:
    """This clause (`what`, such as `operative clause`) has another ending than the one that is due."""
    text = paper.text(ended.place)
    found = f"ends with `{ended.mark}`" if ended.mark else "has no mark at its end"
    expected = f"`{ended.due}`" if ended.due else "none"
    return Fault(ended.place, f"{what} {found}, expected {expected}", *tail(text), mend(ended))


def tail(text: str) -> tuple[int, int]:
    """The place of the ending, behind the text."""
    return len(text), len(text) + 1


def mend(ended: Ended) -> Fix | None:
    """Write the ending that is due, behind the full stop of an abbreviation; none behind half a pair of brackets."""
    text = plain(ended.place.clause.text)
    if text[-1:] in "()" and text.count("(") != text.count(")"):
        return None
    new = f".{ended.due}" if ended.abbreviated and ended.due != "." else ended.due
    return Fix(f"End it with `{ended.due}`" if ended.due else "Delete the punctuation", new, "ending")


_WORD = re.compile(r" ([\w’'-]+)")
_SHOWN = 24
"""Characters of a clause that a message quotes where it has no opener."""
_LIKE = 5
"""Letters of a first word that is long enough to be a mistyped opener: all is no mistyped Calls."""


def wrong_form(place: Placed, opener: Opener, part: OpenerPart, found: str, *, safe: bool = True) -> Fault:
    """The opener stands in a form that does not open this part."""
    right = in_part(opener, part)
    expected = f"`{right}`" if right else _EXPECTED[part]
    end = len(opener.text)
    fix = Fix(f"Write `{right}`", right, "text", 0, end, safe=safe) if right else None
    return Fault(place, f"`{opener.text}` {found}, expected {expected}", 0, end, fix)


_EXPECTED: dict[OpenerPart, str] = {
    "preambular": "a participle or an adjective",
    "operative": "a verb in the present tense",
}


def unknown_opener(place: Placed, text: str, opener: Opener, part: OpenerPart) -> Fault:
    """The opener is only formed like one."""
    near = nearest_opener(text, part)
    expected = f"`{near}`" if near else "one that resolutions use"
    return Fault(place, f"`{opener.text}` is no opener of resolutions, expected {expected}", 0, len(opener.text))


def without_opener(place: Placed, text: str, part: OpenerPart) -> Fault:
    """The clause starts with no opener."""
    head = text if len(text) <= _SHOWN else text[:_SHOWN].rpartition(" ")[0] or text[:_SHOWN]
    near = nearest_opener(text, part) if len(text.partition(" ")[0]) >= _LIKE else None
    expected = f"{_EXPECTED[part]}{f' such as `{near}`' if near else ''}"
    return Fault(place, f"begins `{head}`, expected {expected}", 0, len(head))


def missing_word(place: Placed, text: str, opener: Opener) -> Fault | None:
    """The opener needs one of some words after it, and another one follows."""
    words = needed(opener)
    after = _WORD.match(text, len(opener.text)) if words else None
    if after is None or after[1].lower() in words:
        return None
    expected = ", ".join(f"`{word}`" for word in words)
    end = len(opener.text)
    return Fault(place, f"`{opener.text}` is followed by `{after[1]}`, expected {expected}", 0, end)


def guide_faults(paper: Paper, severity: Severity, *, figures: bool = False) -> Iterator[Fault]:
    """The faults that the guide pack's checks of one severity find: those on figures, or all others."""
    for found in breaches(paper, severity, figures=figures):
        message = f"the guide pack: {' '.join(found.check.message.split()).rstrip('.')}"
        yield Fault(found.at, message, found.start, found.end)


def fits(limit: Range, count: int) -> bool:
    """Whether the count lies within the limit."""
    return (limit.least is None or count >= limit.least) and (limit.most is None or count <= limit.most)


def said(limit: Range) -> str:
    """The limit in words: `at least 2`, `at most 5`, `2 to 5`, `exactly 1`."""
    if limit.least is None or limit.most is None:
        return f"at least {limit.least}" if limit.most is None else f"at most {limit.most}"
    return f"exactly {limit.least}" if limit.least == limit.most else f"{limit.least} to {limit.most}"
