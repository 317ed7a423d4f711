"""`reskit add-clause`: clauses of one's own words, or of the library."""

import re
import shlex
import sys
from functools import partial
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from resolution_kit.cli.changing import DryRun, Force, ending, hints, performed
from resolution_kit.cli.common import DraftFile, ask, draft_path, interactive, note, say
from resolution_kit.cli.longhand import clause_text
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.cli.meant import NewClauses, Wish
    from resolution_kit.operations.change_report import ChangeReport

_TEXTS = (".txt", ".md")
"""The suffixes of files that can be piped."""
_PLACE = re.compile(r"([Pp]?\d{1,2}(?:[.(][a-z]{1,4}\)?)?)[.(][a-z]{1,4}\)?")
"""The place of a sub-clause, such as `3.b` or `3(b)(ii)`, with that of the clause above it."""
Part = Literal["preambular", "operative"]


def add_clause(
    words: Annotated[
        list[str] | None,
        typer.Argument(help="The clause; or an entry's id; or words to search the library for.", show_default=False),
    ] = None,
    text: Annotated[
        str, typer.Option("--text", "-t", help="The clause in your own words; - reads what is piped, or typed.")
    ] = "",
    values: Annotated[
        list[str] | None, typer.Option("--set", help="Fill a slot of the entry: country=Mexico.", show_default=False)
    ] = None,
    verb: Annotated[str, typer.Option("--verb", help="Open with this weaker or stronger verb of the entry.")] = "",
    at: Annotated[
        str | None, typer.Option("--at", help="Insert at this number, e.g. 3 or P2, or at the end.", show_default=False)
    ] = None,
    under: Annotated[
        str | None,
        typer.Option("--under", help="Append as a sub-clause of this clause, e.g. 3 or 3.b.", show_default=False),
    ] = None,
    kind: Annotated[
        Part | None,
        typer.Option("--kind", "-k", help="The part (default: as the opener decides).", show_default=False),
    ] = None,
    several: Annotated[
        bool | None,
        typer.Option("--several/--one", help="Take a text as several clauses, or as one (default: as it reads)."),
    ] = None,
    file: DraftFile = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Add a clause.

    Type it: a text that opens like a clause is one, and the opener decides which part it joins. Other words search the
    library. Sub-clauses stand after (a), (b), or on lines of their own. Pasted text may have several clauses, with
    their numbers, bullets and quotation marks; one `reskit undo` takes them all back. Without arguments, a terminal
    asks for a clause or for words.

    Examples:

      reskit add-clause "Calls upon all Member States to share laboratory data" --at 3

      reskit add-clause "Urges all States to: (a) To act; (b) To report"

      reskit add-clause naloxone overdose

      reskit add-clause pen-online.register --set days=10

      reskit add-clause --text "To publish the results" --under 3.b

      reskit add-clause -t - < pasted.txt
    """
    from resolution_kit.cli.meant import Wish
    from resolution_kit.operations.add import add_all

    if file and file.suffix.lower() in _TEXTS and file.exists():
        raise Problem(f"`{file}` is no draft; to add its clauses: `reskit add-clause -t - < {shlex.quote(str(file))}`")
    if words and not (text or at or under) and (place := _PLACE.fullmatch(words[0])):
        right = shlex.join(("reskit", "add-clause", " ".join(words[1:]) or "…", "--under", place[1]))
        raise Problem(f"`{words[0]}` is a place and no words; did you mean `{right}`?")
    file = draft_path(file)
    wish = Wish(file, kind, under, tuple(values or ()), verb, several)
    if text or not (words or sys.stdin.isatty()):
        clauses = wish.own_words(clause_text(text or "-"))
    elif words:
        clauses = wish.meant_by(" ".join(words))
    else:
        clauses = _asked(wish, at)
    placed = [(clause, kind or part) for clause, part in clauses]
    operation = partial(add_all, clauses=placed, at=at, under=under)
    report = performed("add", operation, file=file, dry_run=dry_run, force=force)
    tell_added(report, dry_run=dry_run)


def placed(clauses: "NewClauses", wish: "Wish", at: str | None, *, as_typed: bool) -> "NewClauses":
    """The clauses, each with its part; one that opens neither part is operative if the person types it again."""
    from resolution_kit.operations.add import NoPart, kind_of

    if wish.under is not None or wish.kind is not None:
        return clauses
    found = []
    for clause, part in clauses:
        try:
            found.append((clause, part or kind_of(clause, at)))
        except NoPart as problem:
            if not as_typed:
                raise Problem(problem.asked) from problem
            found.append((clause, "operative"))
    return found


def _asked(wish: "Wish", at: str | None) -> "NewClauses":
    """The clauses that a person at the terminal means: words, or a text with all lines that were pasted."""
    from resolution_kit.cli.longhand import keep_pastes_whole, rest_of_paste

    if not interactive():
        raise Problem("no clause given; type the clause, an entry's id, or words to search for")

    def read(answer: str, as_typed: bool) -> "NewClauses":
        typed = f"{answer}\n{rest_of_paste()}".strip()
        if not typed:
            raise Problem("nothing was typed; Ctrl-C stops")
        return placed(wish.meant_by(typed), wish, at, as_typed=as_typed)

    keep_pastes_whole()
    return ask("Your clause, or words to search the library for", read)


def tell_added(report: "ChangeReport", *, dry_run: bool) -> None:
    """The clauses as they will print, with their labels and sub-clauses; then the others' new numbers."""
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.printing import typeset
    from resolution_kit.reports.changes import renumbered
    from resolution_kit.reports.page import page
    from resolution_kit.reports.terminal import colours, width

    refs = [change.after for change in report.changes if change.concerned]
    paragraphs = typeset(report.after, style_of(report.after))
    mine = [p for p in paragraphs if any(p.ref == ref or p.ref.startswith(f"{ref}.") for ref in refs)]
    for line in list(page(mine, width(), marks=colours()))[:-1]:
        say(line)
    hints(report)
    added = f"{len(refs)} clauses: " if len(refs) > 1 else "as "
    numbers = "".join(f", {labels}" for labels in renumbered(report))
    note(f"added {added}{', '.join(refs)}{numbers}; {ending(dry_run=dry_run)}")
