"""Configuration of `reskit check` for a folder: `reskit.toml`, or `[tool.reskit]` in pyproject.toml."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NoReturn, get_args

from resolution_kit.data.atomic_io import read_bytes
from resolution_kit.errors import Problem

FILE = "reskit.toml"
LARGEST = 100_000
"""Bytes of a configuration."""
Level = Literal["off", "error", "warning", "info"]
MOST_JOBS = 64


@dataclass(frozen=True, slots=True)
class Config:
    """Defaults of the options of `reskit check`; the command line comes first."""

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
    """The file it was read from."""
    guide: str | None = None
    """The guide pack of all papers, or `none`."""

    def silenced(self) -> str:
        """What it keeps `reskit check` from reporting, in its own words; empty if nothing."""
        off = [rule for rule, level in self.severity.items() if level == "off"]
        said = {"select": self.select, "ignore": self.ignore, "off": off}
        return "; ".join(f"{key}: {', '.join(names)}" for key, names in said.items() if names)


def _are_names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(name, str) for name in value)


_LIST = (_are_names, 'a list such as ["PRE", "WOR06"]')
_KEYS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "style": (lambda value: isinstance(value, str), 'a name such as "un"'),
    "select": _LIST,
    "ignore": _LIST,
    "severity": (lambda value: isinstance(value, dict), "a table of rules"),
    "guide": (lambda value: isinstance(value, str), 'a name such as "synthetic-drugs", or "none"'),
    "jobs": (lambda value: type(value) is int and 1 <= value <= MOST_JOBS, f"1 to {MOST_JOBS}"),
}
"""By key: whether a value may stand there, and what is expected if it may not."""


def config(folder: Path) -> Config:
    """The configuration of a folder, an empty one if it has none; a mistake in it is a Problem with its line."""
    own, project = folder / FILE, folder / "pyproject.toml"
    if own.is_file():
        return _File(own).config(())
    if project.is_file() and "tool.reskit" in (file := _File(project)).text:
        return file.config(("tool", "reskit"))
    return Config()


class _File:
    """A TOML file with a configuration in it."""

    def __init__(self, path: Path) -> None:
        self.where = str(path)
        try:
            self.text = read_bytes(path, LARGEST).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise Problem("not UTF-8 text; save the file as UTF-8", where=self.where) from error

    def config(self, path: tuple[str, ...]) -> Config:
        """The configuration in the table at this path."""
        table: Any = self._table()
        for key in path:
            table = table.get(key, {}) if isinstance(table, dict) else table
        if not isinstance(table, dict):
            raise Problem(f"`{path[-1]}` is no table, expected `[{'.'.join(path)}]`", where=self.where)
        for key, value in table.items():
            self._check(key, value)
        for rule, level in table.get("severity", {}).items():
            if level not in get_args(Level):
                self._fail(rule, level, f"one of {', '.join(get_args(Level))}")
        values: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in table.items()
        }
        return Config(**values, where=self.where)

    def _table(self) -> dict[str, Any]:
        import tomllib

        try:
            return tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            found = re.search(r"line (\d+)", str(error))
            said = re.sub(r" \(at .*\)", "", str(error))
            where = f"{self.where}:{found[1]}" if found else self.where
            raise Problem(f"not valid TOML: {said}", where=where) from error
        except RecursionError as error:
            raise Problem("lists in lists without end, expected a configuration", where=self.where) from error

    def _check(self, key: str, value: Any) -> None:
        """Refuse a key that is unknown, or a value that may not stand there."""
        if key not in _KEYS:
            from resolution_kit.text.suggest import did_you_mean

            near = did_you_mean(key, _KEYS) or f"; there are {', '.join(_KEYS)}"
            raise Problem(f"`{key}` is unknown{near}", where=self._line(key))
        fits, expected = _KEYS[key]
        if not fits(value):
            self._fail(key, value, expected)

    def _fail(self, key: str, value: Any, expected: str) -> NoReturn:
        raise Problem(f"`{key}` is `{str(value)[:40]}`, expected {expected}", where=self._line(key))

    def _line(self, key: str) -> str:
        """The file, with the line of the key if it can be found."""
        found = re.search(rf"^[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*=", self.text, re.MULTILINE)
        found = found or re.search(rf"^[ \t]*\[(?:tool\.reskit\.)?{re.escape(key)}\]", self.text, re.MULTILINE)
        return f"{self.where}:{self.text.count(chr(10), 0, found.end()) + 1}" if found else self.where
