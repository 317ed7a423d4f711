"""`reskit new`: start a resolution."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.common import ask, given, interactive, note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.model import Resolution
    from resolution_kit.operations.start import Committee

COMMITTEE = "Committee (such as CND, General Assembly, DISEC)"
SPONSORS = "Sponsors, with commas (empty for none yet)"


def new(
    path: Annotated[Path, typer.Argument(help="The draft to write.")] = Path("resolution.yaml"),
    committee: Annotated[str, typer.Option("--committee", "-c", help="The committee, such as CND or DISEC.")] = "",
    topic: Annotated[str, typer.Option("--topic", "-t", help="The topic (default: the guide's).")] = "",
    title: Annotated[str, typer.Option("--title", help="A title, if the house style prints one.")] = "",
    sponsor: Annotated[list[str] | None, typer.Option("--sponsor", help="A sponsor; repeat for more.")] = None,
    signatory: Annotated[list[str] | None, typer.Option("--signatory", help="A signatory; repeat for more.")] = None,
    style: Annotated[str, typer.Option("--style", "-s", help="House style.")] = "mun",
    guide: Annotated[str, typer.Option("--guide", "-g", help="Guide pack, such as synthetic-drugs.")] = "",
    cover: Annotated[
        str,
        typer.Option("--cover", help="Start with clauses of these recommendations: slugs separated by commas, or all."),
    ] = "",
    as_typed: Annotated[
        bool, typer.Option("--as-typed", help="Keep the names of committee and States as typed.")
    ] = False,
) -> None:
    """Start a resolution.

    With committee, topic and sponsors, and optionally clauses from a guide pack. Prompts for whatever is missing.

    Examples:

      reskit new --committee CND --topic "Synthetic drugs" --sponsor Mexico --sponsor Peru

      reskit new paper.yaml -c "General Assembly" -g synthetic-drugs --cover pen-online,unodc-training
    """
    from resolution_kit.cli import hints
    from resolution_kit.draftfile import create, must_be_a_name
    from resolution_kit.operations.start import planned

    must_be_a_name(path)
    if path.exists():
        raise Problem(f"`{path}` is there already and stays as it is; give another name: `reskit new draft-2.yaml`")
    plan = planned(
        style=style, guide=guide, cover=cover, sponsors=sponsor or (), signatories=signatory or (), as_typed=as_typed
    )
    _note(plan.notes)
    found = given("--committee", committee, COMMITTEE, _committee, as_typed=as_typed)
    topic = topic or plan.topic or given("--topic", "", "Topic", lambda typed, _: typed, as_typed=True)
    if not sponsor and interactive():
        plan = ask(SPONSORS, lambda names, kept: plan.with_people("sponsors", [names], as_typed=kept))
        _note(plan.notes)
    started = plan.started(found, topic, title)
    _note(started.notes)
    create(path, started.resolution)
    hints.about(path)
    _tell(path, started.resolution)


def _note(lines: "Iterable[str]") -> None:
    for line in lines:
        note(f"note: {line}")


def _committee(typed: str, as_typed: bool) -> "Committee":
    from resolution_kit.operations.start import committee_called

    return committee_called(typed, as_typed=as_typed)


def _tell(path: Path, resolution: "Resolution") -> None:
    from resolution_kit.model import Clause
    from resolution_kit.reports.terminal import safe

    preambular, operative = (
        sum(isinstance(block, Clause) for block in blocks)
        for blocks in (resolution.main.preamble, resolution.main.operative)
    )
    say(f"{safe(str(path))}: {preambular} preambulatory and {operative} operative clauses")
    note("next: `reskit clauses search …`, `reskit add-clause`, `reskit show`, `reskit export`")
