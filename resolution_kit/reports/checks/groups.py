"""Findings that a person reads as one: the same fault in several places of a paper."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import cast

from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load, plain
from resolution_kit.reports.findings import SEVERITIES
from resolution_kit.rules.rule import Severity
from resolution_kit.rules.run import Finding

HINTS = "hints"
"""The group of what is no more than info."""
_NAMED = 8
"""Places that are named after the first one; the rest is counted."""
_LONGEST = 30
"""Characters of found words that are repeated beside their place."""


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one paper that are shown once."""

    key: str
    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        """The finding that is quoted: the first of the gravest."""
        return min(self.findings, key=lambda finding: SEVERITIES.index(finding.severity))

    @property
    def severity(self) -> Severity:
        """The gravest severity in it."""
        return self.first.severity

    def elsewhere(self) -> Iterator[str]:
        """Where else, one line for each rule: `also in 2, 3, 5.a and 7 more`."""
        others = [finding for finding in self.findings if finding is not self.first]
        own = self.first.rule.code
        others.sort(key=lambda finding: (finding.rule.code != own, finding.rule.code))
        for code, found in groupby(others, key=lambda finding: finding.rule.code):
            yield _also(list(found), "" if code == own else code)


def groups(findings: Iterable[Finding]) -> list[Group]:
    """The groups of one paper, each at the place of its first finding, the hints last."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        found.setdefault(group_key(finding), []).append(finding)
    made = [Group(key, tuple(members)) for key, members in found.items()]
    return sorted(made, key=lambda group: group.key == HINTS)


def group_key(finding: Finding) -> str:
    """What a finding has in common with those that are shown together with it."""
    if finding.severity == "info":
        return HINTS
    return _keys().get(finding.rule.code, finding.rule.name)


@cache
def _keys() -> dict[str, str]:
    named = cast("dict[str, list[str]]", plain(load(bundled("clauses/report-groups.yaml")).root))
    return {code: key for key, codes in named.items() for code in codes}


def _also(findings: list[Finding], code: str) -> str:
    places = list(dict.fromkeys(map(_place, findings)))
    listed = ", ".join(places[:_NAMED])
    more = f" and {len(places) - _NAMED} more" if len(places) > _NAMED else ""
    rule = f" {code} {findings[0].rule.name}:" if code else ""
    return f"also{rule} {'in ' if findings[0].clause else ''}{listed}{more}"


def _place(finding: Finding) -> str:
    """The clause or the line, with the words if they are few; of the whole paper what is missing."""
    where = finding.clause or ("" if finding.line is None else f"line {finding.line}")
    if not where:
        return finding.message.partition(", expected")[0]
    start = (finding.column or 1) - 1
    words = finding.quote[start : start + finding.length].strip() if finding.column else ""
    return f"{where} `{words}`" if 1 < len(words) <= _LONGEST else where
