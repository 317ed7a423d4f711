"""A page for each rule, and the list of them by family."""

import sys
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

from resolution_kit.knowledge.styles import Style, names, style
from resolution_kit.reports.rule_page import markdown
from resolution_kit.rules.rule import Rule
from resolution_kit.rules.run import all_rules

for _folder in ("tests", "tests/rules"):
    sys.path.append(str(Path(__file__).resolve().parents[2] / _folder))
from frame import faults  # noqa: E402 - the tests run the examples in the same way

FAMILIES = {
    "ABB": "Abbreviations",
    "HEA": "Heading",
    "LEN": "Length",
    "MAN": "Mandate",
    "NAM": "Names",
    "NUM": "Numbers and dates",
    "OPE": "Operative clauses",
    "PRE": "Preambulatory clauses",
    "PUN": "Punctuation",
    "REF": "References",
    "SPO": "Sponsors and signatories",
    "STR": "Structure",
    "SUB": "Sub-clauses",
    "TOP": "Topic of the guide pack",
    "WOR": "Wording",
}

INTRODUCTION = """\
{count} rules of form, by family. `reskit explain CODE` shows the page of a rule on the terminal. A house style may set
any rule to `off`, `error`, `warning` or `info`; [Checking](../checking.md) says how to choose rules for a folder or a
draft."""


def pages() -> dict[str, str]:
    """The pages by file name."""
    found = list(all_rules().values())
    return {"README.md": _index(found), **{f"{rule.name}.md": _page(rule) for rule in found}}


def _index(rules: list[Rule]) -> str:
    out = ["# Rules", INTRODUCTION.format(count=len(rules))]
    for family, members in groupby(rules, key=lambda rule: rule.family):
        lines = [f"- {r.code} [`{r.name}`]({r.name}.md), {r.severity}: {r.law}" for r in members]
        out += [f"## {family}: {FAMILIES[family]}", "\n".join(lines)]
    return "\n\n".join(out) + "\n"


def _page(rule: Rule) -> str:
    lines = [f"- Severity: {rule.severity}", f"- Fix: {_fix(rule)}", *_styles(rule)]
    back = f"[All rules](README.md) · {FAMILIES[rule.family]}"
    return f"# {rule.code} {rule.name}\n\n{markdown(rule)}\n" + "\n".join(lines) + f"\n\n{back}\n"


def _fix(rule: Rule) -> str:
    """Whether the rule fixes its own bad examples."""
    fixes = [fault.fix for example in rule.section("Bad") for fault in faults(rule, example)]
    safe = {fix.safe for fix in fixes if fix}
    if not safe:
        return "none, the authors decide"
    kind = {(True,): "safe, `--fix`", (False,): "unsafe, `--unsafe-fixes`"}.get(tuple(safe), "safe and unsafe ones")
    return f"{kind}{'' if all(fixes) else '; not in every case'}"


def _styles(rule: Rule) -> Iterator[str]:
    """The house styles that judge otherwise, by what they say."""
    said = {house.name: house.rules.get(rule.name) or house.rules.get(rule.code) for house in _houses()}
    for level in ("off", "error", "warning", "info"):
        houses = [f"`{name}`" for name, severity in said.items() if severity == level != rule.severity]
        if len(houses) == len(said):
            yield f"- {level.capitalize()} in every house style that comes with reskit"
        elif houses:
            yield f"- {level.capitalize()} in the house style{'s' if houses[1:] else ''} {', '.join(houses)}"


@cache
def _houses() -> tuple[Style, ...]:
    return tuple(style(name) for name in names())
