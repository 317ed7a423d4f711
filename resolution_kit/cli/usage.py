"""What to say of a command line that cannot be read: what was found, and the nearest right command to copy."""

import re
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resolution_kit.errors import Problem
from resolution_kit.text.suggest import did_you_mean, suggest

_MEANT = {
    "convert": "--style",
    "edit": "--text",
    "export": "--to",
    "fill": "--set",
    "import": "--out",
    "join": "--by",
    "move": "--to",
    "new": "--committee",
    "soften": "--verb",
    "split": "--at",
    "strengthen": "--verb",
    "vote": "--clause",
}
"""The option that a word too many most likely belongs to, by command."""
_OTHERWISE = {
    "reskit": {
        "accept": "amend apply",
        "add": "add-clause",
        "adopt": "amend apply",
        "amendment": "amend",
        "begin": "new",
        "change": "edit",
        "combine": "merge",
        "committee": "set committee",
        "create": "new",
        "delete": "remove",
        "docx": "export --to docx",
        "find": "clauses search",
        "fix": "check --fix",
        "history": "log",
        "init": "new",
        "list": "show",
        "open": "show",
        "pdf": "export --to pdf",
        "print": "export",
        "read": "show",
        "replace": "edit",
        "rewrite": "edit",
        "rm": "remove",
        "save": "export",
        "search": "clauses search",
        "signatories": "sign",
        "signatory": "sign",
        "sponsors": "sponsor",
        "start": "new",
        "strike": "amend strike",
        "submit": "ready",
        "title": "set title",
        "topic": "set topic",
        "validate": "check",
        "view": "show",
        "word": "export --to docx",
        "write": "new",
    },
    "reskit amend": {
        "accept": "apply",
        "adopt": "apply",
        "delete": "strike",
        "edit": "change",
        "insert": "add",
        "pass": "apply",
        "reject": "vote",
        "remove": "strike",
        "rewrite": "replace",
        "second": "support",
        "submit": "list",
    },
}
"""The commands that people look for under another name, by group."""
_EXAMPLE = re.compile(r"^ *(reskit .+)$", re.MULTILINE)
_KINDS = {"integer": "a number, such as 12", "int": "a number, such as 12", "integer range": "a number, such as 12"}


def too_many(command: str, typed: Sequence[str], extra: Sequence[str], *, takes_draft: bool) -> Problem:
    """What to say of words that a command has no place for; `typed` is what it was called with."""
    words = " ".join(extra)
    is_draft = takes_draft and any(Path(extra[0] + suffix).exists() for suffix in ("", ".yaml", ".yml"))
    option = _MEANT.get(command.rsplit(maxsplit=1)[-1], "--file" if is_draft else "")
    kept = [word for word in typed if word not in extra]
    if not option:
        right = shlex.join(("reskit", *command.split()[1:], *kept))
        return Problem(f"`{words}` is too much here; `{right}` is enough")
    value = words if option in ("--text", "--by", "--at") else extra[0]
    right = shlex.join(("reskit", *command.split()[1:], *kept, option, value))
    return Problem(f"`{words}` is too much here; did you mean `{right}`?")


def no_command(group: str, word: str, rest: Sequence[str], known: Sequence[str], *, adds: bool) -> Problem:
    """What to say of a command that is not there: the nearest one, with what was typed behind it.

    `adds` says that the group has a command `add` that takes names, which may have been meant.
    """
    meant = _OTHERWISE.get(group, {}).get(word.lower(), "")
    near = meant or suggest(word, known)
    if near:
        right = shlex.join((*group.split(), *near.split(), *rest))
        return Problem(f"no command `{word}`; did you mean `{right}`?")
    if adds:
        right = shlex.join((*group.split(), "add", word, *rest))
        return Problem(f"`{word}` is no command of `{group}`; did you mean `{right}`?")
    return Problem(f"no command `{word}`; there are {', '.join(known)}; `{group} --help` says what each does")


def said_of(error: Any) -> str:
    """What to say of any other mistake in a command line, in words for people."""
    command = getattr(error, "ctx", None) and error.ctx.command
    path = error.ctx.command_path if command else "reskit"
    if (name := getattr(error, "option_name", "")) and hasattr(error, "possibilities"):
        return _no_option(name, path, command)
    if name:
        return f"`{name}` needs a value behind it{_example(path, command, name)}"
    if (param := getattr(error, "param", None)) is not None:
        return _missing(param, path, command) if not error.message else _wrong(param, error.message, path, command)
    message = " ".join(error.format_message().split()).rstrip(".")
    return f"{message}; see `{path} --help`" if message else f"see `{path} --help`"


def _no_option(name: str, path: str, command: Any) -> str:
    known = sorted({opt for param in command.params for opt in param.opts if opt.startswith("-")}) if command else []
    long = [opt for opt in known if opt.startswith("--")]
    listed = f"; it has {', '.join(long)}" if long else ""
    meant = _with_value(name.lstrip("-"), command) if command else ""
    return f"`{path}` has no option `{name}`{meant or did_you_mean(name, long) or listed}"


def _with_value(word: str, command: Any) -> str:
    """The end of a message if what was typed as an option is a value of one: `--html` for `--format html`."""
    found = (p.opts[0] for p in command.params if word in map(str, getattr(p.type, "choices", None) or ()))
    option = next((name for name in found if name.startswith("-")), "")
    if not option and any("--to" in p.opts for p in command.params) and command.name == "export":
        from resolution_kit.cli.exporting import format_called

        option = "--to" if (word := format_called(word)) else ""
    return f"; did you mean `{option} {word}`?" if option else ""


def _missing(param: Any, path: str, command: Any) -> str:
    about = str(getattr(param, "help", "") or param.name).rstrip(".")
    about = about[:1].lower() + about[1:]
    name = param.opts[0] if param.opts and param.opts[0].startswith("-") else ""
    wanted = f"`{name}`, {about}" if name else about
    return f"`{path}` needs {wanted}{_example(path, command, name)}"


def _wrong(param: Any, message: str, path: str, command: Any) -> str:
    """A value of another kind: what was typed stands in quotes in the message of the parser."""
    found = re.match(r"'(.*?)'|(\S+) is not in the range", message)
    typed = next(filter(None, found.groups()), "") if found else ""
    choices = getattr(param.type, "choices", None)
    name = param.opts[0] if param.opts[0].startswith("-") else ""
    where = f" behind `{name}`" if name else ""
    if choices:
        expected = f"one of {', '.join(map(str, choices))}"
        near = did_you_mean(typed, map(str, choices))
        return f"`{typed}`{where}, expected {expected}{near}"
    low, high = getattr(param.type, "min", None), getattr(param.type, "max", None)
    limits = f"at least {low}" if high is None and low is not None else f"{low} to {high}"
    expected = f"a number, {limits}" if low is not None else _KINDS.get(param.type.name, "another value")
    return f"`{typed}`{where}, expected {expected}{_example(path, command, name)}"


def _example(path: str, command: Any, option: str) -> str:
    """The first example of the command's help, one with the option if there is any."""
    found = _EXAMPLE.findall(command.help or "") if command else []
    fitting = [line for line in found if option and option in line.split()] or found
    return f"; such as: `{fitting[0].strip()}`" if fitting else f"; see `{path} --help`"
