"""`reskit add-clause`: one line a clause, typed during caucus."""

import sys
from functools import partial
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from resolution_kit.cli.changing import DryRun, ending, hints, opened, performed
from resolution_kit.cli.common import DraftFile, ask, assignments, clause_text, draft_path, interactive, note, pick, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.knowledge.library import Entry
    from resolution_kit.model import Clause, Resolution
    from resolution_kit.operations.change_report import ChangeReport

Part = Literal["preambular", "operative"]


def add_clause(
    words: Annotated[
        list[str] | None, typer.Argument(help="An entry's id, or words to search the library for.", show_default=False)
    ] = None,
    text: Annotated[
        str, typer.Option("--text", "-t", help="The clause in your own words; - reads standard input.")
    ] = "",
    values: Annotated[
        list[str] | None, typer.Option("--set", help="Fill a slot of the entry: country=Mexico.", show_default=False)
    ] = None,
    verb: Annotated[str, typer.Option("--verb", help="Open with this weaker or stronger verb of the entry.")] = "",
    at: Annotated[
        str | None, typer.Option("--at", help="Insert at this number, e.g. 3 or P2.", show_default=False)
    ] = None,
    under: Annotated[
        str | None,
        typer.Option("--under", help="Append as a sub-clause of this clause, e.g. 3 or 3.b.", show_default=False),
    ] = None,
    kind: Annotated[
        Part | None,
        typer.Option("--kind", "-k", help="The part (default: as the opener decides).", show_default=False),
    ] = None,
    file: DraftFile = None,
    dry_run: DryRun = False,
) -> None:
    """Add a clause.

    Take it from the library, by id or by search words, or type it with `--text`; the opener decides which part it
    joins. Type sub-clauses after (a), (b), or one a line. Without arguments, a terminal asks what to search for.

    Examples:

      reskit add-clause pen-online.register --set days=10

      reskit add-clause --text "Calls upon all Member States to share laboratory data" --at 3

      reskit add-clause --text "Urges all States: (a) To act; (b) To report"

      reskit add-clause --text "To publish the results" --under 3.b

      reskit add-clause naloxone overdose
    """
    from resolution_kit.operations.add import add
    from resolution_kit.operations.clause_syntax import typed_whole

    file = draft_path(file)
    if text or not (words or sys.stdin.isatty()):
        clause = typed_whole(clause_text(text or "-"))
    else:
        clause = _library_clause(words, opened(file), values, verb, kind)
    operation = partial(add, clause=clause, kind=kind, at=at, under=under)
    tell_added(performed("add", operation, file=file, dry_run=dry_run), dry_run=dry_run)


def _library_clause(
    words: list[str] | None, resolution: "Resolution", values: list[str] | None, verb: str, kind: str | None
) -> "Clause":
    from resolution_kit.operations.library_clause import cautions, library_clause
    from resolution_kit.paper.committee import adopting_body
    from resolution_kit.paper.house_style import style_of

    adopting = adopting_body(resolution, style_of(resolution))
    body = adopting.adopts_as if adopting else None
    entry = _entry(words or [], body, kind)
    for line in cautions(entry, body):
        note(f"note: {line}")
    return library_clause(entry, body, verb=verb, values=assignments(values or []))


def _entry(words: list[str], body: str | None, kind: str | None) -> "Entry":
    from resolution_kit.cli.clauses import found_by
    from resolution_kit.knowledge.library import entries, entry

    if len(words) == 1 and "." in words[0]:
        return entry(words[0])
    if not words and not interactive():
        raise Problem("no clause given; type an entry's id, words to search for, or `--text …`")
    known = [e for e in entries() if kind in (None, e.kind) and (body is None or body in e.bodies)]

    def search(query: str, _: bool = False) -> "Entry":
        found = found_by(query, known)
        return found[0] if len(found) == 1 else _picked(found, query)

    return search(" ".join(words)) if words else ask("Search the clause library for", search)


def _picked(found: "list[Entry]", query: str) -> "Entry":
    """The one entry a person picks by number; without a terminal the choice is theirs to make by id."""
    from resolution_kit.reports.entry import entry_row
    from resolution_kit.reports.terminal import width

    shown = found[:9]
    if not interactive():
        ids = ", ".join(e.id for e in shown)
        raise Problem(f"{len(found)} entries fit `{query}`; type the id of one: {ids}{' …' if found[9:] else ''}")
    for number, entry in enumerate(shown, 1):
        note(f"{number}  {entry_row(entry, width() - 3)}")
    return shown[pick("Number of the clause", len(shown)) - 1]


def tell_added(report: "ChangeReport", *, dry_run: bool) -> None:
    """The clause as it will print, with its label and its sub-clauses; then the others' new numbers."""
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.printing import typeset
    from resolution_kit.reports.changes import renumbered
    from resolution_kit.reports.page import page
    from resolution_kit.reports.terminal import colours, width

    ref = report.changes[0].after
    paragraphs = typeset(report.after, style_of(report.after))
    mine = [p for p in paragraphs if p.ref == ref or p.ref.startswith(f"{ref}.")]
    for line in list(page(mine, width(), marks=colours()))[:-1]:
        say(line)
    hints(report)
    numbers = "".join(f", {labels}" for labels in renumbered(report))
    note(f"added as {ref}{numbers}; {ending(dry_run=dry_run)}")
