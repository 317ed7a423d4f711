"""The edits of a file that mend a fault: only the characters it concerns."""

from collections.abc import Callable, Sequence

from resolution_kit.fixing.apply import touched
from resolution_kit.manuscript.characters import Sign, spread
from resolution_kit.manuscript.source_spans import Spot
from resolution_kit.rules.rule import Fix
from resolution_kit.yamledit.text_edits import Edit

Quote = Callable[[str], str]
"""A text as the file writes it, such as `&amp;` for `&`."""


def edits(spot: Spot, text: str, fix: Fix, quote: Quote) -> list[Edit] | None:
    """The edits that make a fix in a paragraph with this plain text; None where its place is not known."""
    if fix.piece == "text":
        return _in_text(spot, text, fix, quote)
    if fix.piece == "ending":
        return None if spot.ending is None or not spot.text else _whole(spot.ending, spot.end, quote(fix.new))
    return _label(spot, fix, quote)


def _in_text(spot: Spot, text: str, fix: Fix, quote: Quote) -> list[Edit] | None:
    found: list[Edit] = []
    for start, end, new in touched(text, fix):
        if end > len(spot.text) or not spot.text:
            return None
        here = spot.text[start - 1].end if start else spot.text[0].start
        found += _whole(spot.text[start:end], here, quote(new))
    return found


def _label(spot: Spot, fix: Fix, quote: Quote) -> list[Edit] | None:
    if not spot.text:
        return None
    first = spot.text[0].start
    if not spot.label:
        return [Edit(first, first, f"{quote(fix.new)} ")] if fix.new else None
    if fix.new:
        return _whole(spot.label, spot.label[0].start, quote(fix.new))
    return _whole((*spot.label, *spot.gap), first, "")


def _whole(places: Sequence[Sign], here: int, new: str) -> list[Edit]:
    """The new text in place of these signs, in their first stretch; where there are none, `here`."""
    stretches = spread(places)
    if not stretches:
        return [Edit(here, here, new)] if new else []
    (start, end), *others = stretches
    return [Edit(start, end, new), *(Edit(a, b, "") for a, b in others)]
