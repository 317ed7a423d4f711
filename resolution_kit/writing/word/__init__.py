"""Word: the paper as a DOCX that a bloc goes on editing.

Numbers are Word's own multilevel list, no label is typed. Each paragraph bears the style of its kind (`names.py`), an
opener, the organ, a caption and italics each a character style; so Word, Google Docs and a reader know what each is.

The parts are written as text: python-docx has no numbering, and importing it takes longer than the whole export.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.writing import metadata as about
from resolution_kit.writing.notes import noted
from resolution_kit.writing.word import settings
from resolution_kit.writing.word.body import body
from resolution_kit.writing.word.lists import Lists
from resolution_kit.writing.word.looks import styles
from resolution_kit.writing.word.notes import Footnotes
from resolution_kit.writing.word.package import CORE, DOCUMENT, Part, Relation, packed
from resolution_kit.writing.word.section import of_house

if TYPE_CHECKING:
    from resolution_kit.writing.word.template import Template


def write(resolution: Resolution, style: Style, paragraphs: Sequence[Printed], reference: Path | None = None) -> bytes:
    """The paper as a DOCX; the same bytes for the same paper.

    `reference` is a conference's own Word file, of which styles, sheet, margins, head, foot and logo are taken.
    """
    if reference is None:
        return packed(_parts(resolution, style, paragraphs, None))
    from resolution_kit.writing.word.merge import merged
    from resolution_kit.writing.word.template import Template

    template = Template(reference)
    own = merged(_parts(resolution, style, paragraphs, template), template)
    return packed([*own, *template.parts.values()])


def _parts(
    resolution: Resolution, style: Style, paragraphs: Sequence[Printed], template: "Template | None"
) -> list[Part]:
    """The parts of the paper itself."""
    found, _ = noted(paragraphs)
    printed = [one.printed for one in found]
    lists, footnotes = Lists(printed), Footnotes()
    return parts(resolution, style, printed, body(found, lists, footnotes), lists, footnotes, template)


def parts(
    resolution: Resolution,
    style: Style,
    printed: Sequence[Printed],
    text: str,
    lists: Lists,
    footnotes: Footnotes,
    template: "Template | None" = None,
) -> list[Part]:
    """The parts around a text, the content of `w:body`, that has these paragraphs, lists and footnotes."""
    code = about.code(resolution)
    section = template.section(style) if template else of_house(style)
    foot, head = bool(style.page.numbers) and not section.has("footer"), bool(code) and not section.has("header")
    found = [
        Part("word/styles.xml", "styles", styles(printed, style, head=head, notes=bool(footnotes))),
        Part("word/numbering.xml", "numbering", lists.numbering(style)),
        Part("word/settings.xml", "settings", settings.settings(style, section, notes=bool(footnotes))),
    ]
    if foot:
        section = section.with_foot(_ID["footer"])
        found.append(Part("word/footer1.xml", "footer", settings.footer(style)))
    if head:
        section = section.with_head(_ID["header"])
        found.append(Part("word/header1.xml", "header", settings.header(code)))
    if footnotes:
        found.append(Part("word/footnotes.xml", "footnotes", footnotes.xml()))
    relations = [Relation(_ID[part.kind], part.kind, part.name) for part in found]
    relations += template.relations() if template else []
    document = Part(DOCUMENT, "document", settings.document(text, section), tuple(relations))
    return [Part(CORE, "core", settings.core(resolution, style)), document, *found]


_ID = {
    "styles": "rIdStyles", "numbering": "rIdLists", "settings": "rIdSettings", "footer": "rIdFoot", "header": "rIdHead",
    "footnotes": "rIdNotes",
}  # fmt: skip
"""What document.xml refers to, by which id."""
