"""The program `reskit`: its commands, and one clear line for whatever goes wrong."""

import gc
import io
import os
import sys
from collections.abc import Iterable
from importlib import import_module
from typing import Annotated

import typer
from typer.exceptions import Abort, TyperException

from resolution_kit import __version__
from resolution_kit.cli import hints
from resolution_kit.cli.draft_argument import DraftCommand, DraftGroup
from resolution_kit.errors import Problem, breakdown

COMMANDS = {
    "new": "new:new",
    "set": "setting:set_",
    "clauses": "clauses:app",
    "guide": "guide:app",
    "add-clause": "add_clause:add_clause",
    "cite": "cite:cite",
    "edit": "edit:edit",
    "move": "arrange:move",
    "remove": "arrange:remove",
    "split": "arrange:split",
    "join": "arrange:join",
    "sort": "sorting:sort",
    "sections": "sections:app",
    "soften": "strength:soften",
    "strengthen": "strength:strengthen",
    "fill": "fill:fill",
    "sponsor": "people:sponsor",
    "sign": "people:sign",
    "amend": "amend:app",
    "vote": "vote:vote",
    "show": "show:show",
    "preview": "preview:preview",
    "check": "check:check",
    "ready": "ready:ready",
    "coverage": "coverage:coverage",
    "suggest": "coverage:suggest",
    "export": "export:export",
    "convert": "convert:convert",
    "diff": "diff:diff",
    "compare": "compare:compare",
    "styles": "styles:app",
    "outline": "outline:outline",
    "import": "importing:import_",
    "undo": "history:undo",
    "redo": "history:redo",
    "log": "history:log",
    "restore": "history:restore",
    "merge": "merge:merge",
    "settle": "settle:settle",
    "lsp": "lsp:lsp",
    "git-setup": "git:git_setup",
    "merge-driver": "git:merge_driver",
    "draft-text": "git:draft_text",
    "explain": "explain:explain",
    "rules": "explain:rules",
}
"""Every command in the order of the help, with the module of this package and the name in it: a function, or a
Typer program for a command that has commands of its own."""

HIDDEN = ("merge-driver", "draft-text")
"""Commands that git calls, and nobody types."""

_FEW_COLLECTIONS = 50_000
"""New objects after which Python looks for garbage; its usual 700 make it look 200 times while a command starts."""


def program(names: Iterable[str] = COMMANDS) -> typer.Typer:
    """The program with these commands; only their modules are imported."""
    app = typer.Typer(
        name="reskit",
        cls=DraftGroup,
        help="Write, check and print draft resolutions in United Nations form.",
        epilog="Start with: reskit new --guide synthetic-drugs",
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    for name in names:
        module, _, found = COMMANDS[name].partition(":")
        command = getattr(import_module(f"resolution_kit.cli.{module}"), found)
        if isinstance(command, typer.Typer):
            for inner in command.registered_commands:
                inner.cls = DraftCommand
            app.add_typer(command, name=name, cls=DraftGroup)
        else:
            app.command(name, cls=DraftCommand, hidden=name in HIDDEN)(command)
    return app


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"reskit {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Write, check and print draft resolutions in United Nations form."""


def main() -> None:
    """Run `reskit`; exit 0 when done, 1 when a check found errors, 2 when it could not run."""
    gc.set_threshold(_FEW_COLLECTIONS)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # an old code page lacks some signs, and the work is done
    status = run(sys.argv[1:])
    gc.freeze()  # what is still there goes with the process; to look for garbage in it first would take longer
    sys.exit(status)


def run(arguments: list[str]) -> int:
    """Run one command and give its exit status; what went wrong is one line on standard error."""
    hints.begin(arguments)
    try:
        app = program(COMMANDS.keys() & arguments[:1] or COMMANDS)
        status = app(arguments or ["--help"], prog_name="reskit", standalone_mode=False)
        sys.stdout.flush()
    except (Abort, KeyboardInterrupt):
        if sys.stderr.isatty():  # behind the question that was asked, or the ^C
            print(file=sys.stderr)  # noqa: T201
        return _refuse("stopped; nothing more was changed", 130)
    except BrokenPipeError:  # the reader of a pipe, such as `head`, has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - no traceback for a person, who can do nothing about it
        return _refuse(_in_one_line(error))
    return status if isinstance(status, int) else 0


def _in_one_line(error: Exception) -> str:
    match error:
        case Problem():
            return str(error)
        case TyperException():
            from resolution_kit.cli.usage import said_of

            return said_of(error)
        case OSError():
            return f"{error.filename or 'the system refused'}: {error.strerror or error}"
    return f"stopped by a fault of reskit, {breakdown(error)}; please report it with what you typed"


def _refuse(line: str, status: int = 2) -> int:
    from resolution_kit.cli.common import note
    from resolution_kit.reports.terminal import safe

    note(f"reskit: {safe(line)}")
    return status
