"""Running the rules: every fault of a paper once, in the order of the text."""

import pkgutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

from resolution_kit import rules
from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Style
from resolution_kit.knowledge.styles.schema import Severity as Level
from resolution_kit.model import Clause, Field, Line, Placed, Resolution
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.context import in_context
from resolution_kit.rules.rule import RULES, Fault, Fix, Rule, Severity
from resolution_kit.text.suggest import did_you_mean


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of one paper, as reports show it."""

    rule: Rule
    severity: Severity
    message: str
    line: int | None
    """1-based line of the file, or paragraph of a Word document; None for a fault of the whole paper."""
    column: int | None
    """1-based position in the text of the clause, without its label; None for the whole clause."""
    length: int
    clause: str | None
    """The clause as people call it, such as `3.b`."""
    quote: str
    """The plain text of the place with its ending."""
    fix: Fix | None
    fault: Fault = field(compare=False, repr=False)
    """What the rule yielded: the place itself and the characters."""


@cache
def all_rules() -> dict[str, Rule]:
    """Every rule by its code, in the order of the codes; a rule is entered as its module is imported."""
    for module in pkgutil.walk_packages(rules.__path__, f"{rules.__name__}."):
        import_module(module.name)
    return dict(sorted(RULES.items()))


def find_rule(typed: str) -> Rule:
    """The rule with this code or name, as people type it."""
    found = next((r for r in all_rules().values() if typed.upper() == r.code or typed.lower() == r.name), None)
    if found is None:
        known = [name for r in all_rules().values() for name in (r.code, r.name)]
        raise Problem(f"no rule `{typed}`{did_you_mean(typed, known)}; `reskit rules` lists them")
    return found


def find_rules(typed: str) -> list[Rule]:
    """The rules that people mean by a code, a name, or the letters of a family such as `PRE`."""
    found = [rule for rule in all_rules().values() if rule.family == typed.strip().upper()]
    return found or [find_rule(typed.strip())]


def check(
    resolution: Resolution, style: Style, select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> list[Finding]:
    """Every finding in a resolution, in the order of the text.

    `select` and `ignore` are codes, names or families, as the waivers of the draft are.
    """
    paper = Paper(resolution, style)
    waived = {*ignore, *(waiver.rule for waiver in resolution.ignore)}
    waived |= {key.upper() for key in waived} | {key.lower() for key in waived}
    chosen = _chosen(tuple(style.rules.items()), frozenset(select), frozenset(waived))
    findings = [f for rule, severity in chosen for f in _run(rule, severity, paper)]
    return sorted(findings, key=lambda f: (f.line or 0, f.column or 0, f.rule.code))


def errors(resolution: Resolution, style: Style) -> list[Finding]:
    """The errors in a resolution alone; rules that can only warn are not run."""
    chosen = _chosen(tuple(style.rules.items()), frozenset(), frozenset())
    codes = {rule.code for rule, severity in chosen if severity == "error"}
    return [f for f in check(resolution, style, select=codes) if f.severity == "error"]


@cache
def _chosen(
    wishes: tuple[tuple[str, Level], ...], select: frozenset[str], ignore: frozenset[str]
) -> tuple[tuple[Rule, Severity], ...]:
    """The rules that count, with their severity, where a house style has these wishes."""
    wished = dict(wishes)
    chosen: list[tuple[Rule, Severity]] = []
    for rule in all_rules().values():
        keys = {rule.code, rule.name, rule.family}
        severity = wished.get(rule.name) or wished.get(rule.code) or rule.severity
        if severity != "off" and (not select or keys & select) and not keys & ignore:
            chosen.append((rule, severity))
    return tuple(chosen)


def _run(rule: Rule, severity: Severity, paper: Paper) -> Iterator[Finding]:
    for fault in (in_context(paper, found) for found in rule.check(paper)):
        item = fault.at.clause if isinstance(fault.at, Placed) else fault.at
        yield Finding(
            rule,
            "info" if fault.hint and severity == rule.severity else severity,
            fault.message,
            _line(item),
            fault.start + 1 if fault.end else None,
            fault.end - fault.start,
            fault.at.ref if isinstance(fault.at, Placed) else None,
            paper.text(item) + (getattr(item, "ending", None) or "") if item else "",
            fault.fix,
            fault,
        )


def _line(item: Clause | Line | Field | None) -> int | None:
    return item.line if item else None


__all__ = ["Fault", "Finding", "Rule", "all_rules", "check", "errors", "find_rule", "find_rules"]
