"""One state of a draft as the live page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from resolution_kit.coverage import Tally, answered_guide, coverage, tallies
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution, walk
from resolution_kit.paper.committee import committee_size
from resolution_kit.paper.paper import Paper
from resolution_kit.preview.margin import Beside
from resolution_kit.readiness import Demand, demands
from resolution_kit.reports.findings import summary
from resolution_kit.reports.ready import form, in_order, verdict
from resolution_kit.rules.run import Finding, check
from resolution_kit.writing import printed
from resolution_kit.writing.html import filled
from resolution_kit.writing.html.page import Page, page

TEMPLATE = "preview.html.j2"


@dataclass(frozen=True, slots=True)
class View:
    """A draft printed in a house style, with its findings."""

    resolution: Resolution
    style: Style
    page: Page
    demands: Sequence[Demand]
    """The requirements before it may be handed in, unmet ones first."""
    findings: Sequence[Finding]
    whole: Markup
    """The findings beside no paragraph."""
    coverage: Sequence[Tally] = ()
    """How far it answers its guide; empty if it has none."""

    @property
    def ready(self) -> bool:
        """Whether it may be handed in."""
        return all(demand.met for demand in self.demands)

    @property
    def verdict(self) -> str:
        """Whether it may be handed in, in words."""
        return verdict(self.demands)

    @property
    def found(self) -> str:
        """The number of findings, in words."""
        return summary(self.findings)

    @property
    def clauses(self) -> str:
        """The number of clauses without their sub-clauses, in words."""
        kinds = [placed.kind for placed in walk(self.resolution) if len(placed.path) == 1]
        return f"{kinds.count('preambular')} preambulatory, {kinds.count('operative')} operative clauses"

    def html(self, **more: object) -> str:
        """The page as HTML; `more` are further values for its template."""
        return filled(TEMPLATE, self.resolution, self.style, self.page, view=self, **more)


def view(resolution: Resolution, style: Style) -> View:
    """The view of a draft; a Problem if it cannot be printed."""
    paragraphs = printed(resolution, style)
    findings = check(resolution, style)
    beside = Beside(resolution, paragraphs, findings)
    asked = [*demands(resolution, style, committee_size(resolution, style)), form(findings)]
    return View(
        resolution,
        style,
        page(resolution, style, paragraphs, beside.margin),
        in_order(asked),
        findings,
        beside.notes(beside.whole),
        _coverage(resolution, style),
    )


def _coverage(resolution: Resolution, style: Style) -> Sequence[Tally]:
    """How far a draft answers the guide that it names or whose topic it has; nothing if there is none."""
    paper = Paper(resolution, style)
    guide = answered_guide(paper)
    return tuple(tallies(coverage(paper, guide))) if guide else ()
