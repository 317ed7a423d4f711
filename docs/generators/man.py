"""The man page reskit(1): every command with its arguments and options, as `--help` has them."""

from collections.abc import Iterator
from typing import Any

from typer.main import get_command

from generators.commands import names
from resolution_kit import __version__
from resolution_kit.cli.main import program

STATUS = {
    "0": "Done; a check found no error.",
    "1": "A check found errors.",
    "2": "Could not run; the reason is one line on standard error.",
    "130": "Stopped from the keyboard.",
}
FILES = {
    "resolution.yaml": "The draft, if no other is named.",
    ".reskit/": "The history of the drafts beside it, for undo, log and restore.",
    "reskit.toml": "House style, guide and rules for a folder and those below it.",
}
ENVIRONMENT = {
    "NO_COLOR": "Print plain text, as into a pipe.",
    "VISUAL, EDITOR": "The editor in which a clause opens.",
}


def page() -> str:
    """The page in the man macros of troff; it has no date, so that the same program gives the same bytes."""
    app: Any = get_command(program())
    with app.make_context("reskit", [], resilient_parsing=True) as context:
        options = list(_options(app, context))
        commands = [line for words in names() for line in _command(app, context, words)]
    lines = [f'.TH RESKIT 1 "" "reskit {__version__}" "User Commands"', ".SH NAME", rf"reskit \- {_roff(app.help)}"]
    lines += [".SH SYNOPSIS", ".B reskit", r"[\fIoptions\fP] \fIcommand\fP [\fIarguments\fP]", ".SH OPTIONS", *options]
    lines += [".SH COMMANDS", *commands]
    for title, told in (("EXIT STATUS", STATUS), ("FILES", FILES), ("ENVIRONMENT", ENVIRONMENT)):
        lines += [f".SH {title}", *(line for name, text in told.items() for line in _item(name, text))]
    return "\n".join(lines) + "\n"


def _command(app: Any, context: Any, words: tuple[str, ...]) -> Iterator[str]:
    """One command: its usage as a heading, its help, its options."""
    command = app
    for word in words:
        command = command.commands[word]
        context = type(context)(command, info_name=word, parent=context)
    yield f'.SS "{_roff(" ".join([context.command_path, *command.collect_usage_pieces(context)]))}"'
    yield from _help(command.help or "")
    yield from _options(command, context)


def _help(text: str) -> Iterator[str]:
    """The paragraphs of a help; an indented line is an example and keeps its line."""
    for number, paragraph in enumerate(text.split("\n\n")):
        words = _roff(" ".join(paragraph.split()))
        if paragraph.startswith("  "):
            yield from (".br", rf"\fB{words}\fP")
        else:
            yield from ([".PP"] if number else [])
            yield words


def _options(command: Any, context: Any) -> Iterator[str]:
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record:
            yield from _item(*record)


def _item(name: str, text: str) -> Iterator[str]:
    yield from (".TP", rf"\fB{_roff(name)}\fP", _roff(" ".join(text.split())))


def _roff(text: str) -> str:
    """Text that troff prints as it stands: no escape, no request, no hyphen for a minus."""
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
