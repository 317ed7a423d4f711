"""Two texts as one web page that needs nothing else: both in full, the changes marked in the text."""

import jinja2

from resolution_kit.data.resources import bundled
from resolution_kit.reports.differences.view import Report

TEMPLATE = "differences.html.j2"


def write(report: Report) -> str:
    """The page; whatever a person typed is text there."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(bundled("templates")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(TEMPLATE).render(report=report)
