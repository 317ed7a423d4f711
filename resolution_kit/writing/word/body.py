"""The paragraphs of the page."""

from collections.abc import Iterator, Sequence

from resolution_kit.printing import Printed, Run
from resolution_kit.writing.notes import Mark, Noted
from resolution_kit.writing.style_names import character_style, paragraph_style, style_id
from resolution_kit.writing.word.lists import Lists, numbered
from resolution_kit.writing.word.notes import Footnotes
from resolution_kit.writing.word.xml import ALIGN, text, w


def body(paragraphs: Sequence[Noted], lists: Lists, footnotes: Footnotes) -> str:
    """The content of `w:body` before its section properties; a paragraph with nothing to show is left out."""
    return "".join(
        w("p", w("pPr", *properties(noted.printed, lists)), *_runs(noted, footnotes))
        for noted in paragraphs
        if noted.shown
    )


def properties(printed: Printed, lists: Lists) -> Iterator[str]:
    """What stands in `w:pPr`: style, list and place."""
    yield w("pStyle", val=style_id(paragraph_style(printed)))
    if printed.follows:
        yield w("keepNext")
    if numbered(printed):
        number, level = lists.of(printed)
        yield w("numPr", w("ilvl", val=level), w("numId", val=number))
    if printed.kind == "organ" and printed.align != "left":
        yield w("jc", val=ALIGN[printed.align])


def _runs(noted: Noted, footnotes: Footnotes) -> Iterator[str]:
    for piece in noted.pieces:
        if isinstance(piece, Mark):
            yield footnotes.mark(piece)
        else:
            yield w("r", run_properties(piece, noted.printed), text(piece.text))


def run_properties(run: Run, printed: Printed) -> str:
    """The element `w:rPr` of a run; empty where it looks like the rest of its paragraph."""
    name = character_style(run, printed)
    if not name:
        return ""
    bold = w("b") + w("bCs") if run.role == "caption" and printed.bold else ""  # bold on bold is upright in Word
    italic = w("i") + w("iCs") if run.role and run.italic else ""
    return w("rPr", w("rStyle", val=style_id(name)), bold, italic)
