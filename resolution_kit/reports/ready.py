"""Whether a draft may be handed in, on one screen."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from resolution_kit.readiness import Demand
from resolution_kit.reports.findings import summary
from resolution_kit.reports.terminal import marked, wrapped
from resolution_kit.rules.run import Finding

_SHOWN = 5
"""The number of errors that are named; `reskit check` shows them all."""
_INDENT = 18


def form(findings: Sequence[Finding]) -> Demand:
    """The demand that no rule finds an error; warnings and hints keep no paper from being handed in."""
    errors = [finding for finding in findings if finding.severity == "error" or finding.failed]
    if not errors:
        return Demand(True, "Form", f"{summary(findings)}{'; `reskit check`' if findings else ''}")
    named = [f"{f'{e.clause}: ' if e.clause else ''}{e.rule.name} ({e.rule.code})" for e in errors[:_SHOWN]]
    named += [f"and {len(errors) - _SHOWN} more"] if len(errors) > _SHOWN else []
    return Demand(False, "Form", f"{summary(errors)}: {', '.join(named)}; `reskit check`")


def of_paper(demand: Demand) -> Demand:
    """The demand without the commands that change a draft: a paper is changed where it was written."""
    return replace(demand, said=demand.said.partition("; ")[0])


def ready_lines(demands: Sequence[Demand], style: str, columns: int, *, marks: bool) -> Iterator[str]:
    """The verdict, then a line or two for each demand, unmet ones first."""
    missing = any(not demand.met for demand in demands)
    yield f"{_colour(verdict(demands), 'red' if missing else 'green', marks)} (house style {style})"
    yield ""
    for demand in in_order(demands):
        sign = "ok" if demand.met else "NO"
        first, *rest = wrapped(demand.said, columns - _INDENT)
        yield f"{_colour(f'{sign:<4}', 'green' if demand.met else 'red', marks)}{demand.name:<14}{first}"
        yield from (" " * _INDENT + line for line in rest)


def verdict(demands: Sequence[Demand]) -> str:
    """Whether the paper may be handed in, in a few words."""
    missing = sum(not demand.met for demand in demands)
    return f"Not ready: {missing} of {len(demands)} demands are not met" if missing else "Ready to be handed in"


def in_order(demands: Sequence[Demand]) -> list[Demand]:
    """The demands, unmet ones first."""
    return sorted(demands, key=lambda demand: demand.met)


def _colour(text: str, colour: str, marks: bool) -> str:
    return marked(text, colour, "bold") if marks else text
