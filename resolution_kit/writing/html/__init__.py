"""HTML: the paper as one page that needs neither script nor network.

Labels are text, so that they are read aloud once, found by a search and copied with their clause; lists are real lists
all the same. Every clause has an id that people can link to: `#3.b`. On paper it has the sheet of the house style.

The page is `templates/resolution.html.j2`, which an organiser may change.
"""

from collections.abc import Sequence
from functools import cache

import jinja2

from resolution_kit.data.resources import bundled
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.writing.document import locale
from resolution_kit.writing.html.page import Page, page
from resolution_kit.writing.html.sheet import sheet

TEMPLATE = "resolution.html.j2"


def write(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> bytes:
    """The paper as HTML in UTF-8."""
    return filled(TEMPLATE, resolution, style, page(resolution, style, paragraphs)).encode()


def filled(template: str, resolution: Resolution, style: Style, made: Page, **more: object) -> str:
    """A template with the page in it; `more` is what it shows besides."""
    look = sheet(resolution, style)
    return _environment().get_template(template).render(page=made, sheet=look, lang=locale(style), **more)


@cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        autoescape=True,
        loader=jinja2.FileSystemLoader(bundled("templates")),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
