"""`reskit add-clause`: one line a clause, typed during caucus."""

import sys
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from resolution_kit.cli.asking import ask, pick
from resolution_kit.cli.changing import DryRun, ending, hints, house_style, opened, performed
from resolution_kit.cli.common import DraftFile, draft_path, interactive, note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.knowledge.library import Entry
    from resolution_kit.model import Clause, Resolution
    from resolution_kit.operations.operation import Done

Part = Literal["preambular", "operative"]
_A: dict[Part, str] = {"preambular": "a preambulatory", "operative": "an operative"}
LONGEST = 100_000
"""Characters of one clause; the longest adopted one known has some 4,000."""


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
    from resolution_kit.operations.clause_input import capitalized
    from resolution_kit.operations.operation import Outcome

    file = draft_path(file)
    clause = _typed_clause(text) if text or _piped(words) else _library_clause(words, opened(file), values, verb, kind)
    part = kind or part_of(clause, at, under)
    clause = clause if under else capitalized(clause)

    def operation(before: "Resolution") -> Outcome:
        after, id_ = add(before, clause, part, at=at, under=under)
        return Outcome(after, (id_,))

    _tell(performed("add", operation, file=file, dry_run=dry_run), dry_run=dry_run)


def _piped(words: list[str] | None) -> bool:
    return not words and not sys.stdin.isatty()


def _typed_clause(text: str) -> "Clause":
    from resolution_kit.operations.clause_syntax import typed_whole

    if text in ("", "-"):
        text = sys.stdin.read(LONGEST + 1)
    if len(text) > LONGEST:
        raise Problem(f"a clause of more than {LONGEST:,} characters; add it in pieces")
    return typed_whole(text)


def _library_clause(
    words: list[str] | None, resolution: "Resolution", values: list[str] | None, verb: str, kind: str | None
) -> "Clause":
    from resolution_kit.knowledge.library import clause_of
    from resolution_kit.operations.slots import must_fill
    from resolution_kit.operations.verb_ladder import opened_with

    body = _body_key(resolution)
    entry = _entry(words or [], body, kind)
    if body and body not in entry.bodies:
        note(f"note: `{entry.id}` is worded for {', '.join(entry.bodies)}; see what {body} may do before you submit it")
    if entry.note:
        note(f"note: {entry.note}")
    if verb:
        entry = opened_with(entry, verb)
    fillers = assignments(values or [])
    must_fill(entry, fillers)
    return clause_of(entry, body, fillers)


def _body_key(resolution: "Resolution") -> str | None:
    from resolution_kit.knowledge.bodies import bodies

    return bodies()[resolution.body].adopts_as if resolution.body in bodies() else None


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


def assignments(values: list[str]) -> dict[str, str]:
    """Slots with the texts that fill them, from `name=value`."""
    from resolution_kit.operations.clause_input import one_line
    from resolution_kit.text.inline import escape

    pairs = [value.partition("=") for value in values]
    wrong = next((name for name, sign, _ in pairs if not sign), None)
    if wrong is not None:
        raise Problem(f"`--set {wrong}`, expected `--set slot=value`")
    return {name.strip(): escape(one_line(value)) for name, _, value in pairs}


def part_of(clause: "Clause", at: str | None, under: str | None) -> "Part":
    """The part that the opener or the place says; where they say different ones, one of them is a mistake."""
    from resolution_kit.knowledge.openers import find_opener
    from resolution_kit.text.inline import plain

    place = at if under is None else under
    said: Part | None = None
    if place is not None:
        said = "preambular" if place.strip().lower().startswith("p") else "operative"
    if under is not None and said:
        return said
    text = plain(clause.text)
    opener = find_opener(text)
    if opener and opener.part and said and said != opener.part:
        raise Problem(
            f"`{opener.text}` opens {_A[opener.part]} clause and `--at {at}` is {_A[said]} one; leave out `--at`, or "
            f"say `--kind {said}`"
        )
    if opener and opener.part:
        return opener.part
    if said == "preambular":
        return said
    start = " ".join(text.split()[:4])
    raise Problem(
        f"`{start} …` opens neither part; begin with a phrase such as `Recalling` or `Calls upon`, or say "
        "`--kind preambular` or `--kind operative`"
    )


def _tell(done: "Done", *, dry_run: bool) -> None:
    """The clause as it will print, with its label and its sub-clauses; then the others' new numbers."""
    from resolution_kit.printing import typeset
    from resolution_kit.reports.changes import renumbered
    from resolution_kit.reports.page import page
    from resolution_kit.reports.terminal import colours, width

    ref = done.changes[0].after
    paragraphs = typeset(done.after, house_style(done.after))
    mine = [p for p in paragraphs if p.ref == ref or p.ref.startswith(f"{ref}.")]
    for line in list(page(mine, width(), marks=colours()))[:-1]:
        say(line)
    hints(done)
    numbers = "".join(f", {labels}" for labels in renumbered(done))
    note(f"added as {ref}{numbers}; {ending(dry_run=dry_run)}")
