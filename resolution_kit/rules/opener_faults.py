"""The faults of openers: in the form of the wrong part, incomplete, unknown, missing."""

import re

from resolution_kit.model import Placed
from resolution_kit.openers import Opener, OpenerPart, in_part, nearest_opener
from resolution_kit.rules.opener_words import needed
from resolution_kit.rules.rule import Fault, Fix

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
