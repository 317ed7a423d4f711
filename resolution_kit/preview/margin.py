"""The margin: each finding beside its paragraph."""

from collections.abc import Sequence

from markupsafe import Markup

from resolution_kit.model import Field, Line, Placed, Resolution
from resolution_kit.printing import Printed
from resolution_kit.reports.checks.report import mending
from resolution_kit.reports.findings import SEVERITIES
from resolution_kit.rules.run import Finding
from resolution_kit.writing.html.page import Margin
from resolution_kit.writing.notes import noted

_NOTE = Markup(
    '<div class="finding {severity}" role="note" id="finding-{number}">'
    '<p><a id="from-{number}" href="{place}">{severity}{at}</a> <span class="rule">{code} {name}</span></p>'
    "<p>{message}</p>{fix}</div>\n"
)
_FIX = Markup('<p class="fix">{}</p>')

_Place = tuple[str, str]
"""A kind of paragraph, and one of this kind."""


class Beside:
    """The findings of a paper beside their printed paragraphs."""

    def __init__(self, resolution: Resolution, paragraphs: Sequence[Printed], findings: Sequence[Finding]) -> None:
        page = [one.printed for one in noted(paragraphs)[0] if one.shown or one.printed.clause]
        waiting: dict[_Place, list[Finding]] = {}
        places = _Places(resolution)
        for finding in findings:
            waiting.setdefault(places.of(finding), []).append(finding)
        found = {id(one): [f for place in _printed_at(one) for f in waiting.pop(place, [])] for one in page}
        self.whole = [finding for left in waiting.values() for finding in left]
        """The findings beside no paragraph of the page, as those in a footnote."""
        self._found = found
        shown = [*self.whole, *(finding for beside in found.values() for finding in beside)]
        self._numbers = {id(finding): number for number, finding in enumerate(shown, 1)}

    def margin(self, printed: Printed) -> Margin:
        """The margin of a paragraph."""
        found = self._found.get(id(printed), [])
        severity = min((finding.severity for finding in found), key=SEVERITIES.index, default="")
        return Margin(printed.clause.id if printed.clause else "", severity, self.notes(found))

    def notes(self, findings: Sequence[Finding]) -> Markup:
        """The findings as HTML."""
        return Markup().join(self._note(finding) for finding in findings)

    def _note(self, finding: Finding) -> Markup:
        fix = mending(finding)
        return _NOTE.format(
            number=self._numbers[id(finding)],
            severity=finding.severity,
            place=f"#{finding.clause or ''}",
            at=f", clause {finding.clause}" if finding.clause else "",
            code=finding.rule.code,
            name=finding.rule.name,
            message=finding.message,
            fix=_FIX.format(fix) if fix else "",
        )


class _Places:
    """The printed places of everything that rules judge."""

    def __init__(self, resolution: Resolution) -> None:
        self._organs = {id(part.organ): str(number) for number, part in enumerate(resolution.parts)}

    def of(self, finding: Finding) -> _Place:
        match finding.fault.at:
            case Placed(ref=ref, is_closing=is_closing):
                return "closing" if is_closing else "clause", ref
            case Field(name=name):
                return "field", name
            case Line() as organ if id(organ) in self._organs:
                return "organ", self._organs[id(organ)]
            case Line(kind=kind, text=text):
                return kind, text.strip()
            case _:
                return "paper", ""


def _printed_at(printed: Printed) -> tuple[_Place, ...]:
    """The places of a printed paragraph; an organ line may be that of the part or another one."""
    if printed.clause:
        return (("clause", printed.ref),)
    if printed.kind == "closing" and printed.ref:
        return (("closing", printed.ref),)
    if printed.field:
        return (("field", printed.field),)
    line = (printed.kind, printed.text)
    return (("organ", str(printed.part)), line) if printed.kind == "organ" else (line,)
