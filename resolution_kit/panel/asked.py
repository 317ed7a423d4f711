"""What a person asks of a panel: by the command line, and by the configuration of the folder."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from resolution_kit.data.configuration import Config, Level
from resolution_kit.errors import Problem
from resolution_kit.knowledge import library
from resolution_kit.knowledge.styles import DEFAULT
from resolution_kit.knowledge.styles import style as house_style
from resolution_kit.paper.house_style import AUTO
from resolution_kit.rules.run import Finding, find_rules

Fixing = Literal["no", "safe", "unsafe"]


@dataclass(frozen=True, slots=True)
class Options:
    """What to do with each paper."""

    style: str | None = None
    """House style of all papers; `auto` for the one that each shows."""
    default: str = DEFAULT
    """House style of a paper that does not name one."""
    guide: str | None = None
    """Guide pack that papers answer; a draft names its own."""
    select: frozenset[str] = frozenset()
    """Codes of the rules that count; all if it is empty."""
    ignore: frozenset[str] = frozenset()
    severity: tuple[tuple[str, Level], ...] = ()
    """Names of rules with another severity than the house style gives them."""
    fix: Fixing = "no"
    write: bool = False
    """Whether what is fixed is written to the file."""
    regions: bool = False
    """Whether to say where in the file the findings are."""
    words: bool = False
    """Whether to give the words of the operative part, to compare papers."""
    text: bool = False
    """Whether to give the clauses, to show findings beside them."""

    def wants_fixed(self, finding: Finding) -> bool:
        """Whether this finding is to be fixed."""
        code, fix = finding.rule.code, finding.fix
        counts = (not self.select or code in self.select) and code not in self.ignore
        return counts and fix is not None and (fix.safe or self.fix == "unsafe")


def asked(
    config: Config,
    *,
    style: str | None = None,
    guide: str = "",
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    fix: Fixing = "no",
    write: bool = False,
    regions: bool = False,
    words: bool = False,
    text: bool = False,
) -> Options:
    """What the command line asks for and, if it does not say, the configuration; an unknown name is a Problem."""
    for name in (style, config.style):
        if name and name != AUTO:
            house_style(name, Path())
    return Options(
        style=style,
        guide=library.guide(guide).guide if guide else None,
        default=config.style or DEFAULT,
        select=codes(select) or _configured(config.select, config),
        ignore=codes(ignore) | _configured(config.ignore, config),
        severity=tuple(_severity(config)),
        fix=fix,
        write=write,
        regions=regions,
        words=words,
        text=text,
    )


def codes(typed: Iterable[str]) -> frozenset[str]:
    """The codes of the rules that a person means by codes, names and families; commas separate as well."""
    names = [name for piece in typed for name in piece.split(",") if name.strip()]
    return frozenset(rule.code for name in names for rule in find_rules(name))


def _configured(typed: Iterable[str], config: Config) -> frozenset[str]:
    try:
        return codes(typed)
    except Problem as problem:
        raise Problem(str(problem), where=config.where) from problem


def _severity(config: Config) -> Iterable[tuple[str, Level]]:
    for name, level in config.severity.items():
        try:
            yield from ((rule.name, level) for rule in find_rules(name))
        except Problem as problem:
            raise Problem(str(problem), where=config.where) from problem
