"""One paper judged by the rules of its house style, and mended if that was asked."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from resolution_kit.data.configuration import Level
from resolution_kit.errors import Problem, breakdown
from resolution_kit.knowledge.styles import DEFAULT, Style
from resolution_kit.model import Resolution
from resolution_kit.operations.people import listed
from resolution_kit.paper.committee import committee_size
from resolution_kit.paper.house_style import style_of
from resolution_kit.readiness import demands
from resolution_kit.rules.rule import Severity
from resolution_kit.rules.run import Finding, check, find_rules

if TYPE_CHECKING:
    from resolution_kit.panel.regions import Region

Mending = Literal["no", "safe", "unsafe"]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be done with each paper."""

    style: str | None = None
    """House style of all papers; `auto` for the one that each shows."""
    default: str = DEFAULT
    """House style of a paper that names none."""
    select: frozenset[str] = frozenset()
    """Codes of the rules that count; all where it is empty."""
    ignore: frozenset[str] = frozenset()
    severity: tuple[tuple[str, Level], ...] = ()
    """Names of rules with another severity than the house style gives them."""
    mend: Mending = "no"
    write: bool = False
    """Whether what is mended is written to the file."""
    regions: bool = False
    """Whether the places of findings in the file are wanted."""
    words: bool = False
    """Whether the words of the operative part are wanted, to compare papers."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """What was mended, or would be."""

    done: int = 0
    places: tuple[str, ...] = ()
    """The clauses in which it was, as people call them, in the order of the text; other places by their line."""
    left: tuple[str, ...] = ()
    """Names of rules whose fix could not be made, one for each finding."""
    diff: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """A paper and what the rules found in it."""

    file: str
    findings: tuple[Finding, ...] = ()
    refusal: str = ""
    """Why it could not be read, in one line."""
    style: str = ""
    sponsors: int = 0
    lacks: tuple[str, ...] = ()
    """Requirements of the house style the paper does not meet, as `reskit ready` names them: Sponsors."""
    regions: "tuple[Region | None, ...]" = ()
    """Of each finding, if asked for."""
    words: str = ""
    fixed: Fixed | None = None
    notes: tuple[str, ...] = ()
    """What the person should know besides."""

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(finding.severity == severity for finding in self.findings)

    @property
    def ready(self) -> bool:
        """Whether it can go to the panel: read, without an error, and with all that the house style asks for."""
        return not self.refusal and not self.count("error") and not self.lacks


def judged(path: Path, asked: Asked) -> Judged:
    """The paper judged; one that cannot be read says so and stops no other."""
    try:
        return _judged(path, asked)
    except Problem as problem:
        return Judged(str(path), refusal=str(problem))
    except Exception as error:  # noqa: BLE001 - a paper that breaks reskit must not keep the others from being checked
        return Judged(str(path), refusal=f"{path}: cannot be checked, {breakdown(error)}")


def _judged(path: Path, asked: Asked) -> Judged:
    from resolution_kit.reading import read

    resolution = read(path)
    style = _style(resolution, asked)
    fixed = None
    if asked.mend != "no":
        fixed = _mended(path, resolution, style, asked)
        resolution = read(path) if fixed.done and asked.write else resolution
    findings = check(resolution, style, asked.select, asked.ignore)
    asked_for = demands(resolution, style, committee_size(resolution, style))
    return Judged(
        str(path),
        tuple(findings),
        style=style.name,
        sponsors=len(set(listed(resolution, "sponsors"))),
        lacks=tuple(demand.name for demand in asked_for if not demand.met),
        regions=tuple(_regions(path, resolution, findings)) if asked.regions else (),
        words=_words(resolution) if asked.words else "",
        fixed=fixed,
        notes=tuple(_notes(path, resolution)),
    )


def _style(resolution: Resolution, asked: Asked) -> Style:
    style = style_of(resolution, asked.style, default=asked.default)
    return replace(style, rules={**style.rules, **dict(asked.severity)}) if asked.severity else style


def _mended(path: Path, resolution: Resolution, style: Style, asked: Asked) -> Fixed:
    from resolution_kit.fixing.files import fix

    unsafe = asked.mend == "unsafe"

    def judge(paper: Resolution) -> list[Finding]:
        return check(paper, style)

    def wanted(finding: Finding) -> bool:
        rule = finding.rule.code
        chosen = (not asked.select or rule in asked.select) and rule not in asked.ignore
        return chosen and finding.fix is not None and (finding.fix.safe or unsafe)

    done = fix(path, resolution, judge, wanted, write=asked.write)
    places = dict.fromkeys(_place(f) for f in sorted(done.done, key=lambda f: f.line or 0))
    return Fixed(len(done.done), tuple(places), tuple(f.rule.name for f in done.left), done.diff)


def _place(finding: Finding) -> str:
    return finding.clause or (f"line {finding.line}" if finding.line else "the paper")


def _regions(path: Path, resolution: Resolution, findings: list[Finding]) -> "list[Region | None]":
    from resolution_kit.panel.regions import regions

    return regions(path, resolution, findings)


def _words(resolution: Resolution) -> str:
    from resolution_kit.panel.near_duplicates import operative_words

    return operative_words(resolution)


def _notes(path: Path, resolution: Resolution) -> Iterable[str]:
    """Waivers that name no rule: they would silently do nothing."""
    for waiver in resolution.ignore:
        try:
            find_rules(waiver.rule)
        except Problem as problem:
            yield f"{path}: `ignore:` names {problem}"
