"""PDF by way of Typst, as pages that programs for the blind can read: tagged, with title, language and real lists.

It is PDF/UA-1 unless the paper has a sign that no typeface of the machine has. The paper as Markdown is attached to it,
by which it is read back exactly. Typst comes with the extra `pdf`. The typefaces are those of the machine; where it has
none like the one that the house style names, Typst's own Libertinus Serif stands for it.
"""

from collections.abc import Sequence

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.text.attachment import ATTACHMENT
from resolution_kit.writing import markdown
from resolution_kit.writing.typst import write as source
from resolution_kit.writing.typst.markup import string

NEEDS = "PDF needs Typst; get it with: pip install 'reskit[pdf]'"


def write(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> bytes:
    """The paper as a PDF; the same bytes for the same paper on the same machine."""
    try:
        import typst
    except ImportError as error:
        raise Problem(NEEDS) from error
    text = source(resolution, style, paragraphs) + _attached(resolution, style, paragraphs)
    try:
        made = typst.compile(text, format="pdf", timestamp=0, pdf_standards="ua-1")
    except typst.TypstError:  # a sign that no typeface of the machine has, which PDF/UA does not allow
        try:
            made = typst.compile(text, format="pdf", timestamp=0)
        except typst.TypstError as error:  # templates/resolution.typ is an organiser's to change
            raise Problem(f"Typst cannot set this paper: {error}") from error
    if not isinstance(made, bytes):
        raise TypeError  # only pictures come in several pieces
    return made


def _attached(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> bytes:
    """The code that attaches the paper as Markdown."""
    text = string(markdown.write(resolution, style, paragraphs).decode())
    said = 'relationship: "source", mime-type: "text/markdown", description: "The text of this paper, for programs"'
    return f"\n#pdf.attach({string(ATTACHMENT)}, bytes({text}), {said})\n".encode()
