"""The program `reskit`: its commands, and one clear line for whatever goes wrong."""

import os
import sys
from typing import Annotated

import typer
from typer.exceptions import Abort, TyperException

from resolution_kit import __version__
from resolution_kit.errors import Problem

app = typer.Typer(
    name="reskit",
    help="Write, check and print draft resolutions in United Nations form.",
    epilog="Start with: reskit new --guide synthetic-drugs",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"reskit {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Write, check and print draft resolutions in United Nations form."""


def main() -> None:
    """Run `reskit`; exit 0 when done, 1 when a check found errors, 2 when it could not run."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command and give its exit status; what went wrong is one line on standard error."""
    try:
        status = app(arguments, prog_name="reskit", standalone_mode=False)
        sys.stdout.flush()
    except Problem as problem:
        return _refuse(str(problem))
    except TyperException as error:
        return _refuse(_usage(error))
    except (Abort, KeyboardInterrupt):
        return _refuse("stopped; nothing more was changed", 130)
    except BrokenPipeError:  # the reader of a pipe, such as `head`, has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status if isinstance(status, int) else 0


def _refuse(line: str, status: int = 2) -> int:
    from resolution_kit.reports.terminal import safe

    print(f"reskit: {safe(line)}", file=sys.stderr)  # noqa: T201
    return status


def _usage(error: TyperException) -> str:
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "reskit"
    message = " ".join(error.format_message().split()).rstrip(".")
    return f"{message}; see `{command} --help`" if message else f"see `{command} --help`"


from resolution_kit.cli import (  # noqa: E402 - the commands enter themselves into `app`
    add_clause,
    arrange,
    check,
    clauses,
    convert,
    edit,
    explain,
    export,
    fill,
    history,
    importing,
    new,
    outline,
    people,
    ready,
    sections,
    show,
    strength,
    styles,
)

app.command("new")(new.new)
app.add_typer(clauses.app, name="clauses")
app.command("add-clause")(add_clause.add_clause)
app.command("edit")(edit.edit)
app.command("move")(arrange.move)
app.command("remove")(arrange.remove)
app.command("split")(arrange.split)
app.command("join")(arrange.join)
app.add_typer(sections.app, name="sections")
app.command("soften")(strength.soften)
app.command("strengthen")(strength.strengthen)
app.command("fill")(fill.fill)
app.add_typer(people.sponsor, name="sponsor")
app.add_typer(people.sign, name="sign")
app.command("show")(show.show)
app.command("check")(check.check)
app.command("ready")(ready.ready)
app.command("export")(export.export)
app.command("convert")(convert.convert)
app.add_typer(styles.app, name="styles")
app.command("outline")(outline.outline)
app.command("import")(importing.import_)
app.command("undo")(history.undo)
app.command("redo")(history.redo)
app.command("log")(history.log)
app.command("restore")(history.restore)
app.command("explain")(explain.explain)
app.command("rules")(explain.rules)
