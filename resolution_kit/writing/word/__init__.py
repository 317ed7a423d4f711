"""Word: the paper as a DOCX that a bloc goes on editing.

Numbers are Word's own multilevel list, no label is typed. Each paragraph has the style of its kind (`style_names.py`),
an opener, the organ, a caption and italics each a character style; so Word, Google Docs and a reader know what each is.

python-docx makes document, styles, paragraphs, runs, section, head, foot and properties. Lists, footnotes and tracked
changes, which it lacks, are made of its elements. Paragraphs and runs are too: its proxies look through all styles at
every one of them, which takes five times as long.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.writing.notes import Mark, Noted, noted
from resolution_kit.writing.style_names import run_look
from resolution_kit.writing.tables import in_tables
from resolution_kit.writing.word.document import Paper
from resolution_kit.writing.word.tables import table


def write(resolution: Resolution, style: Style, paragraphs: Sequence[Printed], reference: Path | None = None) -> bytes:
    """The paper as a DOCX; the same bytes for the same paper.

    `reference` is a conference's own Word file, of which styles, sheet, margins, head, foot and logo are taken.
    """
    found, _ = noted(paragraphs)
    printed = [one.printed for one in found]
    paper = Paper(style, printed, printed, reference)
    for is_table, group in in_tables(found, lambda one: one.printed):
        if is_table:
            paper.add(table(paper, [one.printed for one in group]))
        else:
            _add(paper, group)
    return paper.file(resolution)


def _add(paper: Paper, paragraphs: Iterable[Noted]) -> None:
    """Add paragraphs that stand in no table."""
    for one in paragraphs:
        if not one.shown:
            continue
        paragraph = paper.paragraph(one.printed)
        for piece in one.pieces:
            run = paper.mark(piece) if isinstance(piece, Mark) else paper.run(piece.text, run_look(piece, one.printed))
            paragraph.append(run)
        paper.add(paragraph)
