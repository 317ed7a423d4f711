"""HTML: the paper as one page that needs neither script nor network.

Labels are text, so that they are read aloud once, found by a search and copied with their clause; lists are real lists
all the same. Every clause has an id that people can link to: `#3.b`. On paper it has the sheet of the house style.

The page is `templates/resolution.html.j2`, which an organiser may change.
"""

from collections.abc import Sequence
from functools import cache

import jinja2

from resolution_kit.bundled import bundled
from resolution_kit.model import Resolution
from resolution_kit.styles import Style
from resolution_kit.typeset import Printed
from resolution_kit.writers.about import locale
from resolution_kit.writers.html.page import page
from resolution_kit.writers.html.sheet import sheet

TEMPLATE = "resolution.html.j2"


def write(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> bytes:
    """The paper as HTML in UTF-8."""
    made = page(resolution, style, paragraphs)
    return _template().render(page=made, sheet=sheet(resolution, style), lang=locale(style)).encode()


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        autoescape=True,
        loader=jinja2.FileSystemLoader(bundled("templates")),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(TEMPLATE)
