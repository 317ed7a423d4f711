"""The looks that a paper uses, each under a name that a style sheet can have: `sub-clause-1`."""

import re
from dataclasses import replace

from resolution_kit.styles import Style
from resolution_kit.typeset import Printed
from resolution_kit.writers.looks import Look, look
from resolution_kit.writers.stylenames import paragraph_style


class LookBook:
    """Gives each paragraph the name of its look; looks of one kind that differ are numbered."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self._names: dict[tuple[str, Look], str] = {}
        self.looks: dict[str, tuple[Look, Printed]] = {}
        """Every look so far by its name, with the first paragraph that has it."""

    def name(self, printed: Printed) -> str:
        """The name of a paragraph's look; whether it stays with the next paragraph makes no other one."""
        key = paragraph_style(printed), replace(look(printed, self.style), keep=False)
        if key not in self._names:
            self._names[key] = self._free(re.sub(r"[^a-z0-9]+", "-", key[0].lower()).strip("-"))
            self.looks[self._names[key]] = key[1], printed
        return self._names[key]

    def _free(self, base: str) -> str:
        """The name, with a number where it is taken; a heading field may be called as one likes."""
        numbered = (f"{base}-v{n}" for n in range(2, len(self.looks) + 3))
        return next(name for name in (base, *numbered) if name not in self.looks)
