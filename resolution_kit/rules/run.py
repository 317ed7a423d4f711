"""Runs the rules: every fault of a paper once, in the order of the text."""

import pkgutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import import_module

from resolution_kit import rules
from resolution_kit.errors import Problem, breakdown
from resolution_kit.knowledge.styles import Style
from resolution_kit.knowledge.styles.schema import Severity as Level
from resolution_kit.model import Placed, Resolution
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
    """The reference of the clause, such as `3.b`."""
    quote: str
    """The plain text of the paragraph with its ending."""
    fix: Fix | None
    fault: Fault = field(compare=False, repr=False)
    """What the rule yielded, with the paragraph itself and the characters."""
    failed: bool = False
    """Whether the rule itself broke on this paper, so that nobody knows what else it would have found."""


_OF_PROSE = "operative-part-missing"
"""The one rule that speaks of an essay: sixty findings of form would help nobody."""


@cache
def all_rules() -> dict[str, Rule]:
    """Every rule by its code, in the order of the codes: all modules of the families are imported."""
    for family in pkgutil.iter_modules(rules.__path__, f"{rules.__name__}."):
        if family.ispkg:
            for module in pkgutil.iter_modules(import_module(family.name).__path__, f"{family.name}."):
                import_module(module.name)
    return dict(sorted(RULES.items()))


def find_rule(typed: str) -> Rule:
    """The rule with this code or name, in capital or small letters; a Problem if there is none."""
    found = next((r for r in all_rules().values() if typed.upper() == r.code or typed.lower() == r.name), None)
    if found is None:
        known = [name for r in all_rules().values() for name in (r.code, r.name)]
        raise Problem(f"no rule `{typed}`{did_you_mean(typed, known)}; `reskit rules` lists them")
    return found


def find_rules(typed: str) -> list[Rule]:
    """The rules of a code, a name, or a family such as `PRE`; a Problem if there is none."""
    found = [rule for rule in all_rules().values() if rule.family == typed.strip().upper()]
    return found or [find_rule(typed.strip())]


def check(
    resolution: Resolution, style: Style, select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> list[Finding]:
    """Every finding in a resolution, in the order of the text.

    `select` and `ignore` are codes, names or families, as the waivers of the draft are.
    """
    return check_paper(Paper(resolution, style), select, ignore)


def check_paper(paper: Paper, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> list[Finding]:
    """The same of a paper about which more is asked, so that what was found once is not looked for again."""
    resolution, style = paper.resolution, paper.style
    waived = _in_any_case([*ignore, *(waiver.rule for waiver in resolution.ignore)])
    chosen = _chosen(tuple(style.rules.items()), frozenset(select), waived)
    if paper.is_prose:
        chosen = tuple(pair for pair in chosen if pair[0].name == _OF_PROSE)
    findings = [f for rule, severity in chosen for f in _run(rule, severity, paper)]
    return sorted(findings, key=lambda f: (f.line or 0, f.column or 0, f.rule.code))


def waived(resolution: Resolution, style: Style) -> list[Finding]:
    """The findings that the `ignore:` of the draft keeps out of its report."""
    rules = _in_any_case(waiver.rule for waiver in resolution.ignore)
    return check(replace(resolution, ignore=()), style, select=rules) if rules else []


def _in_any_case(names: Iterable[str]) -> frozenset[str]:
    return frozenset(form for name in names for form in (name, name.upper(), name.lower()))


def errors(resolution: Resolution, style: Style) -> list[Finding]:
    """Only the errors in a resolution; rules that can only warn are not run."""
    chosen = _chosen(tuple(style.rules.items()), frozenset(), frozenset())
    codes = {rule.code for rule, severity in chosen if severity == "error"}
    return [f for f in check(resolution, style, select=codes) if f.severity == "error"]


@cache
def _chosen(
    wishes: tuple[tuple[str, Level], ...], select: frozenset[str], ignore: frozenset[str]
) -> tuple[tuple[Rule, Severity], ...]:
    """The rules to run with their severity, given the wishes of a house style."""
    wished = dict(wishes)
    chosen: list[tuple[Rule, Severity]] = []
    for rule in all_rules().values():
        keys = {rule.code, rule.name, rule.family}
        severity = wished.get(rule.name) or wished.get(rule.code) or rule.severity
        if severity != "off" and (not select or keys & select) and not keys & ignore:
            chosen.append((rule, severity))
    return tuple(chosen)


def _run(rule: Rule, severity: Severity, paper: Paper) -> Iterator[Finding]:
    try:
        yield from _findings(rule, severity, paper)
    except Exception as error:  # noqa: BLE001 - a rule that breaks costs its own findings, not those of the others
        yield failure(rule, error)


def failure(rule: Rule, error: Exception) -> Finding:
    """The finding that says that a rule broke; its paper is neither right nor wrong by that."""
    message = f"this rule broke on the paper ({breakdown(error)}) and says nothing more; please report it"
    fault = Fault(None, message)
    return Finding(rule, "warning", message, None, None, 0, None, "", None, fault, failed=True)


def _findings(rule: Rule, severity: Severity, paper: Paper) -> Iterator[Finding]:
    for fault in (in_context(paper, found) for found in rule.check(paper)):
        item = fault.at.clause if isinstance(fault.at, Placed) else fault.at
        yield Finding(
            rule,
            "info" if fault.hint and severity == rule.severity else severity,
            fault.message,
            item.line if item else None,
            fault.start + 1 if fault.end else None,
            fault.end - fault.start,
            fault.at.ref if isinstance(fault.at, Placed) else None,
            paper.quote(item) if item else "",
            fault.fix,
            fault,
        )


__all__ = [
    "Fault",
    "Finding",
    "Rule",
    "all_rules",
    "check",
    "check_paper",
    "errors",
    "find_rule",
    "find_rules",
    "waived",
]
