"""`reskit clauses`: browse the clause library, and check entries of one's own."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from resolution_kit.cli.common import say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.knowledge.library import Entry

app = typer.Typer(help="The clause library: list, search, show, check entries.", rich_markup_mode=None)

Kind = Annotated[
    Literal["preambular", "operative"] | None, typer.Option("--kind", "-k", help="Only this part.", show_default=False)
]
BodyKey = Annotated[str, typer.Option("--body", "-b", help="Only entries this body may adopt, e.g. cnd.")]
Topic = Annotated[str, typer.Option("--recommendation", "-r", help="Only this recommendation or subject.")]
Verb = Annotated[str, typer.Option("--verb", help="Only entries that open, or may open, with this verb.")]


@app.command("list")
def list_(
    subject: Annotated[str, typer.Argument(help="Only this recommendation or subject.", show_default=False)] = "",
    kind: Kind = None,
    body: BodyKey = "",
    recommendation: Topic = "",
    verb: Verb = "",
) -> None:
    """List the entries: id and summary.

    Examples:

      reskit clauses list pen-online

      reskit clauses list --kind operative --body oas --verb Encourages
    """
    from resolution_kit.knowledge.library import entries

    _print(_fitting(entries(), kind, body, subject or recommendation, verb))


@app.command()
def search(
    words: Annotated[list[str], typer.Argument(help="Words to look for; typing errors are forgiven.")],
    kind: Kind = None,
    body: BodyKey = "",
    recommendation: Topic = "",
    verb: Verb = "",
    all_: Annotated[bool, typer.Option("--all", "-a", help="Show every hit, not only the ten best.")] = False,
) -> None:
    """Search the entries in your own words, best match first.

    Everyday words, other forms of a word, British and American spelling, and typing errors are understood.

    Examples:

      reskit clauses search acetone end-use

      reskit clauses search dark web --all

      reskit clauses search naloxone --kind operative
    """
    from resolution_kit.cli.searching import found_by, tell_found
    from resolution_kit.knowledge.library import entries

    question = " ".join(words)
    tell_found(found_by(question, _fitting(entries(), kind, body, recommendation, verb)), question, all_=all_)


@app.command()
def show(
    entry_id: Annotated[str, typer.Argument(help="The id of an entry, such as pen-online.register.")],
    body: Annotated[str, typer.Option("--body", "-b", help="Word it for this body.")] = "",
) -> None:
    """Show an entry in full: its text, slots, bodies, verbs, sources and facts.

    Example:

      reskit clauses show pen-online.register
    """
    from resolution_kit.knowledge.library import entry
    from resolution_kit.reports.entry import entry_lines
    from resolution_kit.reports.terminal import width

    for line in entry_lines(entry(entry_id), _body_key(body) or None, width()):
        say(line)


@app.command()
def check(
    file: Annotated[
        Path | None, typer.Argument(help="A file of entries (default: the whole library).", show_default=False)
    ] = None,
) -> None:
    """Check entries: their keys, ids, slots, facts, bodies and verbs, and their form in each body they name.

    Exit status 1: there are mistakes, each listed with its line, what was found and what was expected.

    Examples:

      reskit clauses check

      reskit clauses check funding.yaml
    """
    from resolution_kit.organising.entry_files import library_mistakes, mistakes_of
    from resolution_kit.reports.terminal import safe

    if file and not file.is_file():
        raise Problem(f"no file `{file}`; give one with a list `entries:`, or none for the library")
    found = mistakes_of([file]) if file else library_mistakes()
    for line in found:
        say(safe(line))
    if found:
        raise typer.Exit(1)
    say(f"{file or 'the library'}: nothing is wrong")


def _fitting(entries: "Iterable[Entry]", kind: str | None, body: str, recommendation: str, verb: str) -> "list[Entry]":
    known = list(entries)
    body, recommendation = _body_key(body), recommendation.lower()
    _must_be_known(recommendation, {e.topic for e in known}, "recommendation or subject")
    _must_be_known(body, {b for e in known for b in e.bodies}, "body")
    return [
        e
        for e in known
        if kind in (None, e.kind)
        and (not body or body in e.bodies)
        and recommendation in ("", e.topic)
        and (not verb or any(v.lower().startswith(verb.lower()) for v in (e.text, *e.weaker, *e.stronger)))
    ]


def _body_key(typed: str) -> str:
    """The key by which entries name the body that was typed, as `CND` or by its name; an unknown one as it is."""
    from resolution_kit.knowledge.bodies import bodies, body_of

    found = bodies().get(typed.lower()) or (body_of(typed) if typed else None)
    return found.adopts_as if found else typed


def _must_be_known(typed: str, known: set[str], what: str) -> None:
    from resolution_kit.text.suggest import did_you_mean

    if typed and typed not in known:
        raise Problem(f"no {what} `{typed}`{did_you_mean(typed, known) or '; there are ' + ', '.join(sorted(known))}")


def _print(entries: "Iterable[Entry]") -> None:
    from resolution_kit.reports.entry import entry_row
    from resolution_kit.reports.terminal import width

    shown = 0
    for shown, entry in enumerate(entries, 1):  # noqa: B007 - the count is told at the end
        say(entry_row(entry, width()))
    if not shown:
        raise Problem("no entry fits; leave out an option, or `reskit clauses list` shows them all")
    say(f"{shown} {'entry' if shown == 1 else 'entries'}")
