"""The paragraph and character styles: one for each kind of paragraph, so that the kind can be read from the name.

| kind | style |
|---|---|
| heading | `Resolution Heading` with the field's name after it: `Resolution Heading topic` |
| title | `Resolution Title`; a line of kind title that is not the heading's field: `Title Line` |
| organ | `Organ` |
| preambular | `Preambular Clause`, `Preambular Sub-clause 1` … |
| operative | `Operative Clause`, `Sub-clause 1` …; `Unnumbered Operative Clause`, `Unnumbered Sub-clause 1` … |
| closing | `Closing Text`, after a list below `(a)` `Closing Text 2` …; with `Preambular` or `Unnumbered` before it |
| closing | `Closing Line`: a meeting line or another that closes no clause |
| section, annex, other | `Section Title`, `Annex`, its first line `Annex Title`, `Other Text` |
"""

from typing import NamedTuple

from resolution_kit.printing import Printed, Run

_OF_KIND = {"organ": "Organ", "section": "Section Title", "annex": "Annex", "other": "Other Text"}
_OPENERS = {"preambular": "Preambular Opener", "operative": "Operative Opener", "organ": "Organ Name"}

CAPTION = "Heading Caption"
EMPHASIS = "Emphasis"
NOTE = "footnote text"
NOTE_MARK = "footnote reference"
OF_WORD = frozenset({"normal", "heading 1", "heading 2", "header", "footer", NOTE, NOTE_MARK, "emphasis"})
"""The styles that Word itself knows, in small letters."""


def paragraph_style(printed: Printed) -> str:
    """The name of a paragraph's style."""
    if printed.kind == "heading":
        return f"Resolution Heading {printed.field}".rstrip()
    if printed.kind == "title":
        return "Resolution Title" if printed.field else "Title Line"
    if printed.begins_annex:
        return "Annex Title"
    if printed.kind in _OF_KIND:
        return _OF_KIND[printed.kind]
    if printed.kind == "closing" and not printed.ref:
        return "Closing Line"
    return _clause_style(printed)


def _clause_style(printed: Printed) -> str:
    inside = printed.in_preamble
    level = max(0, printed.level if inside else printed.level - 1)
    family = "Preambular" if inside else "Unnumbered" if printed.unnumbered else ""
    if printed.kind == "closing":
        return f"{family} Closing Text {level + 1 if level else ''}".strip()
    if level:
        return f"{family} Sub-clause {level}".strip()
    if inside:
        return "Preambular Clause"
    return "Operative Clause" if printed.label else "Unnumbered Operative Clause"


def character_style(run: Run, printed: Printed) -> str:
    """The name of a run's style; empty if it looks like the rest of its paragraph."""
    if run.role == "caption":
        return CAPTION
    if run.role == "opener":
        return _OPENERS[printed.kind]
    return EMPHASIS if run.face.italic else ""


class RunLook(NamedTuple):
    """What sets a run apart from the rest of its paragraph."""

    style: str = ""
    """The name of its character style."""
    bold: bool = False
    italic: bool = False


def run_look(run: Run, printed: Printed) -> RunLook:
    """The look of a run in its paragraph."""
    name = character_style(run, printed)
    bold = run.role == "caption" and printed.bold  # bold on bold is upright in Word
    italic = bool(run.role) and run.face.italic and printed.emphasis != "italic"
    return RunLook(name, bold, italic) if name else RunLook()


def style_id(name: str) -> str:
    """The id of a style, by which paragraphs name it."""
    return name.replace(" ", "")
