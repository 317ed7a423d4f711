"""The styles by which a paper that reskit wrote says what each paragraph is; they are listed in docs/design.md."""

import re
from dataclasses import dataclass

from resolution_kit.model import Kind

SIGN = "Resolution Text"
"""The style that only such a paper has."""
OPENERS = frozenset({"Preambular Opener", "Operative Opener"})
"""The character styles of what is set apart at the head of a clause …"""
ORGAN = "Organ Name"
"""… of the organ …"""
EMPHASIS = "Emphasis"
"""… and of what the text itself has in italics."""

_FIELD = "Resolution Heading"
_FIXED: dict[str, tuple[Kind, str]] = {
    "Resolution Title": ("title", "title"),
    "Title Line": ("title", ""),
    "Organ": ("organ", ""),
    "Section Title": ("section", ""),
    "Annex": ("annex", ""),
    "Annex Title": ("annex", ""),
    "Other Text": ("other", ""),
    "Closing Line": ("closing", ""),
}
_CLAUSE = re.compile(
    r"(?P<pre>Preambular )?(?:Unnumbered )?(?:Operative )?(?P<what>Clause|Sub-clause|Closing Text)(?: (?P<n>[1-9]\d?))?"
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a paragraph is."""

    kind: Kind | None = None
    field: str = ""
    level: int | None = None


def said(style: str) -> Said:
    """What the name of a paragraph style says."""
    if style in _FIXED:
        return Said(*_FIXED[style])
    if style == _FIELD or style.startswith(f"{_FIELD} "):
        return Said("heading", style.removeprefix(_FIELD).strip())
    match = _CLAUSE.fullmatch(style)
    if match is None or style == "Clause":
        return Said()
    number, preamble = int(match["n"] or 0), match["pre"] is not None
    if match["what"] == "Closing Text":
        return Said("closing", "", max(number, 1) - preamble)
    return Said("preambular" if preamble else "operative", "", number if preamble else number + 1)
