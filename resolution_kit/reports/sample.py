"""The paper that shows how a house style looks: something of everything, adopted by the body the style is for."""

from dataclasses import replace

from resolution_kit.data.resources import bundled
from resolution_kit.knowledge.bodies import bodies
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Line, Resolution
from resolution_kit.reading import read


def sample(style: Style) -> Resolution:
    """The sample paper, templates/sample.yaml."""
    paper = read(bundled("templates/sample.yaml"))
    body = bodies().get(style.bodies[0]) if style.bodies else None
    if body is None:
        return paper
    opened = replace(paper.main, organ=Line("organ", body.organ))
    return replace(paper.with_field("committee", body.name), parts=(opened, *paper.parts[1:]), body=body.key)
