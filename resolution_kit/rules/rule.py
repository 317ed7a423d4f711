"""What a rule is, and what it yields.

A rule is a function in a file of its own: it takes a Paper and yields Faults. Its docstring is its page: the law in the
first line, then the reasons, then `Bad:`, `Good:` and `Source:`. The examples are run as its tests.
"""

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from resolution_kit.model import Clause, Field, Line, Placed
from resolution_kit.paper.paper import Paper

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Fix:
    """How to fix a fault: write `new` over the characters `start` to `end` of one piece of the clause.

    `piece` is `text` (positions in the plain text), `label` or `ending` (written whole). A safe fix cannot change what
    the clause says.
    """

    title: str
    new: str
    piece: Literal["text", "label", "ending"] = "text"
    start: int = 0
    end: int = 0
    safe: bool = True


@dataclass(frozen=True, slots=True)
class Fault:
    """What a rule yields: a paragraph, what was found and what was expected, and the characters concerned."""

    at: Placed | Line | Clause | Field | None
    """A clause, another line or a field of the heading; None for the whole paper."""
    message: str
    start: int = 0
    end: int = 0
    """The characters of the plain text; 0, 0 for the whole clause, past its end for its ending."""
    fix: Fix | None = None
    hint: bool = False
    """Whether it is only a hint (info), because adopted texts of the same body have it; a house style may differ."""


Check = Callable[[Paper], Iterator[Fault]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of form: a code by family, a name for the fault, and the check with the page that explains it."""

    code: str
    name: str
    severity: Severity
    check: Check

    def __reduce__(self) -> "tuple[Callable[[str], Rule], tuple[str]]":
        """Pickled, a rule is its code: another process has the same rules."""
        return _entered, (self.code,)

    @property
    def family(self) -> str:
        """The letters of its code, such as `PRE`."""
        return self.code.rstrip("0123456789")

    @property
    def page(self) -> str:
        """The docstring of its check, which explains it."""
        return inspect.cleandoc(self.check.__doc__ or "")

    @property
    def law(self) -> str:
        """The first line of the page."""
        return self.page.split("\n", 1)[0]

    def section(self, title: str) -> list[str]:
        """The indented blocks under `title:` on the page, such as every `Bad:` example."""
        pattern = rf"^{title}:[ \t]*(.*(?:\n(?:[ \t]+.*|[ \t]*(?=\n[ \t])))*)"
        return [inspect.cleandoc(found).strip() for found in re.findall(pattern, self.page, re.MULTILINE)]


RULES: dict[str, Rule] = {}
"""Every rule by its code, filled as the files of the families are imported (see run.py)."""


def _entered(code: str) -> Rule:
    return RULES[code]


def rule(code: str, severity: Severity) -> Callable[[Check], Check]:
    """Enter a check under its code; its name is the function's, `preamble_without_comma` → `preamble-without-comma`."""

    def enter(check: Check) -> Check:
        if code in RULES:
            raise AssertionError(f"{code} is {RULES[code].name} already")
        name = check.__name__.replace("_", "-")
        RULES[code] = Rule(code, name, severity, check)
        return check

    return enter
