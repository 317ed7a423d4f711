"""Markdown that reads well as it is, on GitHub and through pandoc, and that can be read back without guessing.

Each paragraph is one line with a blank line before it.

- A title is `# `, a section title `## `. A clause shows what it is by its label: `1. ` makes the list, `(a) ` and below
  are typed.
- Any other paragraph stands under a comment that names its kind: `<!-- preambular -->`, `<!-- heading: topic -->`. The
  comment holds for the paragraphs after it, up to the next comment, label or `#`. A paper that needs none has one all
  the same, before its first paragraph: a comment tells a reader to take labels and `#` at their word.
- A level below the first is indented: inside a list item by as many blanks as `1. ` is wide, and by two EM SPACES for
  every further level (renderers drop blanks and keep these).
- An opener in italics is `*…*`, in bold `**…**`, underlined `<u>…</u>` (GitHub shows it plain; pandoc would break
  a paragraph at `<ins>`). Italics are `*…*`, or `<i>…</i>` where asterisks would not be understood, as before a bracket
  inside a word; bold likewise `<b>…</b>`. A caption is bold.
- A footnote is `[^1]`, and its line `[^1]: …`.
- A line break inside a text is `<br>`. A backslash stands before whatever else Markdown would take for a mark, and
  before the stop or bracket of what looks like a label; a bullet or dash at the head of a text is `&#8226;`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import jinja2

from resolution_kit.data.resources import bundled
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed, Run
from resolution_kit.writing.markdown_inline import LIST, inline
from resolution_kit.writing.notes import Mark, Noted, noted

STEP = "\u2003\u2003"
TEMPLATE = "resolution.md.j2"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph for the template, every part of it Markdown already."""

    kind: str
    text: str
    """With ending and emphasis."""
    label: str = ""
    """With the blank after it; `# ` and `## ` count as labels."""
    mark: str = ""
    """The text of the comment before it; empty for no comment."""
    indent: str = ""
    """Blanks that keep it inside a list item …"""
    step: str = ""
    """… and EM SPACES that show its level."""


def write(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> bytes:
    """The paper as Markdown in UTF-8."""
    template = _environment().get_template(TEMPLATE)
    shown = list(marked(paragraphs))
    if shown and not any(paragraph.mark for paragraph in shown):
        shown[0] = replace(shown[0], mark=shown[0].kind)
    return template.render(paragraphs=shown, resolution=resolution, style=style).encode()


def _environment() -> jinja2.Environment:
    return jinja2.Environment(  # noqa: S701 - the texts are escaped for Markdown, HTML entities would show in it
        loader=jinja2.FileSystemLoader(bundled("templates")),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def marked(paragraphs: Sequence[Printed]) -> Iterator[Paragraph]:
    """The paragraphs as Markdown, without those that have nothing to show."""
    width, said = 0, ""
    for one in _with_notes(paragraphs):
        printed, text = one.printed, inline(one.pieces, one.printed)
        label, kind = _label(printed), _mark(printed)
        if not (text or printed.label):
            continue
        steps = printed.steps
        if steps == 0:
            width = len(label) if text and LIST.fullmatch(printed.label) else 0  # nothing goes into an empty item
        inside = " " * width if steps else ""
        mark = kind if kind != said else ""
        yield Paragraph(printed.kind, text, label, mark, inside, STEP * (steps - bool(inside)))
        said = "" if printed.kind == "title" else kind  # a title uses its comment up


def _with_notes(paragraphs: Sequence[Printed]) -> Iterator[Noted]:
    """The paragraphs in their order; a note stays where it stood, its mark before its text."""
    found, notes = noted(paragraphs)
    others, lines = iter(found), {id(note.line): note for note in notes}
    for printed in paragraphs:
        note = lines.get(id(printed))
        yield Noted(printed, (Mark(note), Run(": "), *note.pieces)) if note else next(others)


def _label(printed: Printed) -> str:
    if printed.kind in ("title", "section"):
        return "# " if printed.field else "## "
    return f"{printed.label} " if printed.label else ""


def _mark(printed: Printed) -> str:
    """The comment a paragraph must stand under; empty if its form says what it is."""
    if printed.label or printed.kind == "section" or (printed.kind == "title" and printed.field):
        return ""
    return f"{printed.kind}: {printed.field.replace('>', '')}" if printed.field else printed.kind
