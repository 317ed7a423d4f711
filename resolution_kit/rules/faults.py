"""A fault where an expression was found, and its fix."""

from resolution_kit.rules.prose import Hit
from resolution_kit.rules.rule import Fault, Fix


def fault(hit: Hit, message: str, new: str = "", *, safe: bool = True) -> Fault:
    """The fault of these words; `new` takes their place, where there is something to say instead."""
    fix = Fix(f"Write `{new}`", new, "text", hit.start, hit.end, safe) if new else None
    return Fault(hit.at, message, hit.start, hit.end, fix)


def instead(hit: Hit, new: str, what: str = "", *, safe: bool = True) -> Fault:
    """The fault of saying these words and not `new`; `what` the found words are."""
    found = f"{what} `{hit.found}`" if what else f"`{hit.found}`"
    return fault(hit, f"found {found}, expected `{new}`", new, safe=safe)
