"""A fault where an expression was found, and its fix."""

from typing import Protocol

from resolution_kit.model import Clause, Line, Placed
from resolution_kit.rules.rule import Fault, Fix


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
    """The fault of these words; `new` takes their place, where there is something to say instead."""
    fix = Fix(f"Write `{new}`", new, "text", hit.start, hit.end, safe) if new else None
    return Fault(hit.at, message, hit.start, hit.end, fix, hint)


def instead(hit: Found, new: str, what: str = "", *, safe: bool = True, hint: bool = False) -> Fault:
    """The fault of saying these words and not `new`; `what` the found words are."""
    found = f"{what} `{hit.found}`" if what else f"`{hit.found}`"
    return fault(hit, f"found {found}, expected `{new}`", new, safe=safe, hint=hint)
