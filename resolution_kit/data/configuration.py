"""Configuration of a folder: `reskit.toml`, or `[tool.reskit]` in pyproject.toml."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

from resolution_kit.errors import Problem
from resolution_kit.text.suggest import did_you_mean

FILE = "reskit.toml"
Level = Literal["off", "error", "warning", "info"]
MOST_JOBS = 64


@dataclass(frozen=True, slots=True)
class Config:
    """What `reskit check` does where the command line does not say otherwise."""

    style: str | None = None
    """The house style of papers that name none themselves."""
    select: tuple[str, ...] = ()
    """Only these rules: codes, names, families."""
    ignore: tuple[str, ...] = ()
    """Not these rules."""
    severity: dict[str, Level] = field(default_factory=dict)
    """Rule to `off`, `error`, `warning` or `info`."""
    jobs: int | None = None
    """Processes for a folder of papers."""
    where: str = ""
    """The file it stands in."""


def config(folder: Path) -> Config:
    """The configuration of a folder; an empty one where there is none."""
    own, project = folder / FILE, folder / "pyproject.toml"
    if own.is_file():
        text = _text(own)
        return _Reader(str(own), text).config(_table(text, str(own)))
    if project.is_file() and "tool.reskit" in (text := _text(project)):
        tools = _table(text, str(project)).get("tool", {})
        return _Reader(str(project), text).config(tools.get("reskit", {}))
    return Config()


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise Problem(f"cannot read: {error.strerror}", where=str(path)) from error
    except UnicodeDecodeError as error:
        raise Problem("not UTF-8 text; save the file as UTF-8", where=str(path)) from error


def _table(text: str, where: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        said = re.sub(r" \(at .*\)", "", str(error))
        raise Problem(f"not valid TOML: {said}", where=f"{where}:{found[1]}" if found else where) from error


class _Reader:
    """Reads one file; what is wrong is said with its line."""

    def __init__(self, where: str, text: str) -> None:
        self.where, self.text = where, text

    def config(self, table: Any) -> Config:
        if not isinstance(table, dict):
            raise Problem("`reskit` is no table, expected `[tool.reskit]`", where=self.where)
        known = [name for name in Config.__dataclass_fields__ if name != "where"]
        for key in table:
            if key not in known:
                near = did_you_mean(key, known) or f"; there are {', '.join(known)}"
                raise Problem(f"`{key}` is unknown{near}", where=self._line(key))
        severity = table.get("severity", {})
        return Config(
            style=self._style(table),
            select=self._rules(table, "select"),
            ignore=self._rules(table, "ignore"),
            severity=self._severity(severity),
            jobs=self._jobs(table),
            where=self.where,
        )

    def _style(self, table: dict[str, Any]) -> str | None:
        style = table.get("style")
        if style is not None and not isinstance(style, str):
            raise Problem(f'`style` is {_shown(style)}, expected a name such as "un"', where=self._line("style"))
        return style

    def _rules(self, table: dict[str, Any], key: str) -> tuple[str, ...]:
        rules = table.get(key, [])
        if not isinstance(rules, list) or not all(isinstance(rule, str) for rule in rules):
            found = f"`{key}` is {_shown(rules)}"
            raise Problem(f'{found}, expected a list such as ["PRE", "WOR06"]', where=self._line(key))
        return tuple(rules)

    def _severity(self, table: Any) -> dict[str, Level]:
        if not isinstance(table, dict):
            raise Problem(f"`severity` is {_shown(table)}, expected a table of rules", where=self._line("severity"))
        for rule, level in table.items():
            if level not in get_args(Level):
                found = f"`{rule}` is {_shown(level)}"
                raise Problem(f"{found}, expected one of {', '.join(get_args(Level))}", where=self._line(rule))
        return dict(table)

    def _jobs(self, table: dict[str, Any]) -> int | None:
        jobs = table.get("jobs")
        if jobs is not None and (type(jobs) is not int or not 1 <= jobs <= MOST_JOBS):
            raise Problem(f"`jobs` is {_shown(jobs)}, expected 1 to {MOST_JOBS}", where=self._line("jobs"))
        return jobs

    def _line(self, key: str) -> str:
        found = re.search(rf"^[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*=", self.text, re.MULTILINE)
        found = found or re.search(rf"^[ \t]*\[(?:tool\.reskit\.)?{re.escape(key)}\]", self.text, re.MULTILINE)
        return f"{self.where}:{self.text.count(chr(10), 0, found.end()) + 1}" if found else self.where


def _shown(value: Any) -> str:
    return f"`{str(value)[:40]}`"
