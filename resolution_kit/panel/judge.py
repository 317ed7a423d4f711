"""One paper judged by the rules of its house style, and fixed if that was asked."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from resolution_kit.coverage import Tally, answered_guide, coverage, tallies
from resolution_kit.errors import Problem, breakdown
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution, walk
from resolution_kit.operations.people import listed
from resolution_kit.panel.asked import Options
from resolution_kit.paper.committee import committee_size
from resolution_kit.paper.guides import with_guide
from resolution_kit.paper.house_style import style_of
from resolution_kit.paper.paper import Paper
from resolution_kit.readiness import demands
from resolution_kit.rules.rule import Severity
from resolution_kit.rules.run import Finding, check, check_paper, find_rules, waived
from resolution_kit.text.inline import plain

if TYPE_CHECKING:
    from resolution_kit.panel.regions import Region


@dataclass(frozen=True, slots=True)
class Fixes:
    """The fixes made in a paper, or that would be."""

    done: int = 0
    places: tuple[str, ...] = ()
    """The references of the fixed clauses in the order of the text; other places by their line."""
    left: tuple[str, ...] = ()
    """Names of rules whose fix could not be made, one for each finding."""
    diff: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A clause as a report quotes it."""

    line: int
    clause: str
    """As people call it, such as `3.b`."""
    text: str
    """Plain, with its ending."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A paper and its findings."""

    file: str
    findings: tuple[Finding, ...] = ()
    refusal: str = ""
    """Why it could not be read, in one line."""
    style: str = ""
    guide: str = ""
    """The guide pack that it was judged by because of its topic, without naming it."""
    sponsors: int = 0
    lacks: tuple[str, ...] = ()
    """Requirements of the house style the paper does not meet, as `reskit ready` names them: Sponsors."""
    regions: "tuple[Region | None, ...]" = ()
    """The region of each finding, if asked for."""
    words: str = ""
    text: tuple[Passage, ...] = ()
    """The clauses, if asked for."""
    fixed: Fixes | None = None
    coverage: tuple[Tally, ...] = ()
    """How far it answers its guide pack, if asked for and it has one."""
    covered: str = ""
    """The guide pack that these counts are of."""
    notes: tuple[str, ...] = ()
    """Further notes for the person."""

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(finding.severity == severity for finding in self.findings)

    @property
    def ready(self) -> bool:
        """Whether it can go to the panel: read, without an error, and with all that the house style asks for."""
        return not self.refusal and not self.failed and not self.count("error") and not self.lacks

    @property
    def failed(self) -> bool:
        """Whether a rule broke on it."""
        return any(finding.failed for finding in self.findings)


def judged(path: Path, options: Options) -> Judged:
    """The paper judged; with a refusal if it cannot be read, so that it stops no other."""
    try:
        return _judged(path, options)
    except Problem as problem:
        return Judged(str(path), refusal=str(problem))
    except Exception as error:  # noqa: BLE001 - a paper that breaks reskit must not keep the others from being checked
        return Judged(str(path), refusal=f"{path}: cannot be checked, {breakdown(error)}")


def _read(path: Path, options: Options) -> Resolution:
    """The paper; one that is no draft answers the guide that is asked for."""
    from resolution_kit.reading import read

    return with_guide(read(path), options.guide)


def _judged(path: Path, options: Options) -> Judged:
    resolution = _read(path, options)
    style = style_of(resolution, options.style, default=options.default)
    if options.severity:
        style = replace(style, rules={**style.rules, **dict(options.severity)})
    fixed = None
    if options.fix != "no":
        fixed = _fixed(path, resolution, style, options)
        resolution = _read(path, options) if fixed.done and options.write else resolution
    paper = Paper(resolution, style)
    findings = check_paper(paper, options.select, options.ignore)
    covered = answered_guide(paper) if options.text else ""
    asked_for = demands(resolution, style, committee_size(resolution, style))
    return Judged(
        str(path),
        tuple(findings),
        style=style.name,
        guide="" if resolution.guide else paper.guide or "",
        sponsors=len(set(listed(resolution, "sponsors"))),
        lacks=tuple(demand.name for demand in asked_for if not demand.met),
        regions=_regions(path, resolution, findings) if options.regions else (),
        words=_words(resolution) if options.words else "",
        text=tuple(_passages(resolution)) if options.text else (),
        fixed=fixed,
        coverage=tuple(tallies(coverage(paper, covered))) if covered else (),
        covered=covered,
        notes=tuple(_notes(path, resolution, style)),
    )


def _fixed(path: Path, resolution: Resolution, style: Style, options: Options) -> Fixes:
    from resolution_kit.fixing.files import fix

    def findings(paper: Resolution) -> list[Finding]:
        return check(with_guide(paper, options.guide), style)

    done = fix(path, resolution, findings, options.wants_fixed, write=options.write)
    ordered = sorted(done.done, key=lambda f: f.line or 0)
    places = dict.fromkeys(f.clause or (f"line {f.line}" if f.line else "the paper") for f in ordered)
    return Fixes(len(done.done), tuple(places), tuple(f.rule.name for f in done.left), done.diff)


def _regions(path: Path, resolution: Resolution, findings: list[Finding]) -> "tuple[Region | None, ...]":
    from resolution_kit.panel.regions import regions

    return tuple(regions(path, resolution, findings))


def _words(resolution: Resolution) -> str:
    from resolution_kit.panel.near_duplicates import operative_words

    return operative_words(resolution)


def _passages(resolution: Resolution) -> Iterable[Passage]:
    for place in walk(resolution):
        clause = place.clause
        yield Passage(clause.line or 0, place.ref, plain(clause.text) + (clause.ending or ""))


def _notes(path: Path, resolution: Resolution, style: Style) -> Iterable[str]:
    """How many findings the draft itself waives, and each waiver that names no rule and would silently do nothing."""
    if hidden := waived(resolution, style):
        codes = ", ".join(dict.fromkeys(finding.rule.code for finding in hidden))
        yield f"{path}: {len(hidden)} finding{'s' * (len(hidden) > 1)} waived by its `ignore:` ({codes})"
    for waiver in resolution.ignore:
        try:
            find_rules(waiver.rule)
        except Problem as problem:
            yield f"{path}: `ignore:` names {problem}"
