"""`reskit cite`: find an adopted resolution, and recall it."""

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from resolution_kit.cli.add_clause import tell_added
from resolution_kit.cli.changing import DryRun, Force, performed
from resolution_kit.cli.common import DraftFile, draft_path, interactive, note, pick, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.knowledge.bodies import Body
    from resolution_kit.knowledge.register import Registered
    from resolution_kit.model import Resolution


def cite(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            help="A number, or words of the title, an organ, a year (default: the draft's topic).", show_default=False
        ),
    ] = None,
    body: Annotated[str, typer.Option("--body", "-b", help="Word it for this body, e.g. cnd.")] = "",
    add: Annotated[bool, typer.Option("--add", help="Add the clause to the draft.")] = False,
    most: Annotated[int, typer.Option("--most", "-m", min=1, help="Show so many at most.")] = 10,
    output: Annotated[Literal["text", "json"], typer.Option("--format", help="How to print them.")] = "text",
    file: DraftFile = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Find an adopted resolution and print the clause that recalls it.

    Looks in a register of some 6,400 resolutions of the United Nations, of which 2,500 have a title. A resolution that
    it lacks may exist all the same. Typing errors are forgiven. Without words it proposes what the draft may recall on
    its topic, newest first.

    Examples:

      reskit cite 61/295

      reskit cite sc 1325 --add

      reskit cite indigenous peoples

      reskit cite hrc 2023 freedom of expression

      reskit cite

      reskit cite 61/295 | reskit add-clause
    """
    from resolution_kit.operations.cite import found_by

    draft = _draft(file, needed=add or not words)
    wording = _body(body, draft)
    found = found_by(" ".join(words)) if words else _proposed(draft)
    if add:
        _add(_chosen(found[:most]), wording, file, dry_run=dry_run, force=force)
    elif output == "json":
        say(json.dumps([_record(one, wording) for one in found[:most]], ensure_ascii=False, indent=1))
    else:
        _show(found, most, wording)


def _draft(file: Path | None, *, needed: bool) -> "Resolution | None":
    """The draft of the folder; None if there is none and nothing needs one."""
    from resolution_kit.cli.changing import opened

    try:
        return opened(file)
    except Problem:
        if needed or file:
            raise
        return None


def _body(typed: str, draft: "Resolution | None") -> "Body | None":
    """The body that the clause is worded for: as typed, else that of the draft."""
    from resolution_kit.knowledge.bodies import bodies, body_of, near_body
    from resolution_kit.paper.committee import adopting_body
    from resolution_kit.paper.house_style import style_of

    if typed:
        known = bodies().get(typed) or body_of(typed)
        if known is None:
            near = near_body(typed)
            hint = f"; did you mean `{near.key}`?" if near else f"; there are {', '.join(bodies())}"
            raise Problem(f"no body `{typed}`{hint}")
        return known
    return adopting_body(draft, style_of(draft)) if draft else None


def _proposed(draft: "Resolution | None") -> "list[Registered]":
    from resolution_kit.operations.cite import proposed
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.paper.paper import Paper

    assert draft is not None  # noqa: S101 - without words a draft is needed
    found = proposed(draft, Paper(draft, style_of(draft)))
    if not found:
        raise Problem(f"nothing found on `{draft.first('topic')}`; try words of your own: `reskit cite …`")
    return found


def _chosen(found: "list[Registered]") -> "Registered":
    """The one resolution to add; a person picks among several."""
    from resolution_kit.reports.terminal import shortened, width

    if len(found) == 1:
        return found[0]
    if not interactive():
        numbers = ", ".join(f"{one.organ} {one.number}" for one in found)
        raise Problem(f"{len(found)} resolutions fit; give the number of one: {numbers}")
    for number, one in enumerate(found, 1):
        said = f"{one.organ} {one.number}{f' ({one.date.year})' if one.date else ''}  {one.about}".rstrip()
        note(f"{number:2}  {shortened(said, width() - 4)}")
    return found[pick("Number of the resolution", len(found)) - 1]


def _add(one: "Registered", body: "Body | None", file: Path | None, *, dry_run: bool, force: bool) -> None:
    from resolution_kit.operations.add import add
    from resolution_kit.operations.cite import clause_of
    from resolution_kit.operations.clause_syntax import typed_whole

    operation = partial(add, clause=typed_whole(clause_of(one, body, "en")))
    done = performed("add", operation, file=draft_path(file), dry_run=dry_run, force=force)
    tell_added(done, dry_run=dry_run)


def _show(found: "list[Registered]", most: int, body: "Body | None") -> None:
    """The clauses, each on one line for a pipe and wrapped for a person; what to do with them on standard error."""
    import sys

    from resolution_kit.operations.cite import clause_of
    from resolution_kit.reports.terminal import safe, width, wrapped

    for one in found[:most]:
        clause = clause_of(one, body, "en")
        if sys.stdout.isatty():
            first, *rest = wrapped(clause, width() - 4)
            say("\n".join([first, *(f"    {line}" for line in rest)]))
        else:
            say(safe(clause))
    if len(found) > most:
        note(f"{len(found) - most} more; `--most {len(found)}` shows them, more words find fewer")
    if undated := [one.number for one in found[:most] if one.date is None]:
        note(f"note: the texts that cite {', '.join(undated)} give different dates, look it up")
    if sys.stdout.isatty():
        note(f"to recall it in the draft: `reskit cite {found[0].number.split(' ')[0]} --add`")


def _record(one: "Registered", body: "Body | None") -> dict[str, str | None]:
    from resolution_kit.operations.cite import citation_of, clause_of

    return {
        "organ": one.organ,
        "number": one.number,
        "date": one.date.isoformat() if one.date else None,
        "title": one.title or None,
        "subject": one.subject or None,
        "citation": citation_of(one, body, "en"),
        "clause": clause_of(one, body, "en"),
    }
