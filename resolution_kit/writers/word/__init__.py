"""Word: the paper as a DOCX that a bloc goes on editing.

Numbers are Word's own multilevel list, no label is typed. Each paragraph bears the style of its kind (`names.py`), an
opener, the organ, a caption and italics each a character style; so Word, Google Docs and a reader know what each is.

The parts are written as text: python-docx has no numbering, and importing it takes longer than the whole export.
"""

from collections.abc import Sequence

from resolution_kit.model import Resolution
from resolution_kit.styles import Style
from resolution_kit.typeset import Printed
from resolution_kit.writers.word import package, settings
from resolution_kit.writers.word.body import body
from resolution_kit.writers.word.lists import Lists
from resolution_kit.writers.word.looks import styles


def write(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> bytes:
    """The paper as a DOCX; the same bytes for the same paper."""
    lists = Lists(paragraphs)
    parts = {
        "docProps/core.xml": settings.core(resolution, style),
        "word/document.xml": settings.document(body(paragraphs, lists), style),
        "word/styles.xml": styles(paragraphs, style),
        "word/numbering.xml": lists.numbering(style),
        "word/settings.xml": settings.settings(style),
    }
    if style.page.numbers:
        parts["word/footer1.xml"] = settings.footer(style)
    return package.packed(parts)
