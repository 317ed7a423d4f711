"""`reskit new`: start a resolution."""

import itertools
import shlex
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.common import interactive, note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.cli.guided import Wishes
    from resolution_kit.model import Resolution
    from resolution_kit.operations.start import Committee


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
        typer.Option("--cover", help="Start with clauses of these recommendations: R2, pen-online, Q1, or all."),
    ] = "",
    as_typed: Annotated[
        bool, typer.Option("--as-typed", help="Keep the names of committee and States as typed.")
    ] = False,
) -> None:
    """Start a resolution.

    With committee, topic and sponsors, and optionally clauses from a guide pack. A terminal asks for what is missing,
    shows the recommendations of the guide question by question, and saves only after you saw the page: b goes back, q
    leaves.

    Examples:

      reskit new --committee CND --topic "Synthetic drugs" --sponsor Mexico --sponsor Peru

      reskit new paper.yaml -c "General Assembly" -g synthetic-drugs --cover R2,unodc-training,Q6
    """
    from resolution_kit.cli import hints
    from resolution_kit.cli.guided.wishes import Wishes
    from resolution_kit.draftfile import create, must_be_a_name
    from resolution_kit.knowledge.bodies import body_of
    from resolution_kit.operations.start import planned

    if not path.suffix and body_of(str(path)):
        again = shlex.join(("reskit", "new", "--committee", str(path)))
        raise Problem(f"`{path}` is a committee, and the name of a draft ends in .yaml; did you mean `{again}`?")
    path = path if path.suffix or not path.name else path.with_suffix(".yaml")
    must_be_a_name(path)
    if path.exists():
        free = shlex.quote(str(_free(path)))
        raise Problem(f"`{path}` is there already and stays as it is; give another name: `reskit new {free}`")
    plan = planned(
        style=style, guide=guide, cover=cover, sponsors=sponsor or (), signatories=signatory or (), as_typed=as_typed
    )
    _note(plan.notes)
    wishes = Wishes(plan, _committee(committee, as_typed) if committee else None, topic or plan.topic, title)
    started = (_asked(wishes) if interactive() else _as_given(wishes)).draft()
    _note(started.notes)
    create(path, started.resolution)
    hints.about(path)
    _tell(path, started.resolution)


def _as_given(wishes: "Wishes") -> "Wishes":
    """The wishes as the options give them; a missing committee or topic is a Problem."""
    for option, given in (("--committee", wishes.committee), ("--topic", wishes.topic)):
        if not given:
            raise Problem(f"no {option[2:]} given and no terminal to ask on; type `{option} …`")
    return wishes


def _asked(wishes: "Wishes") -> "Wishes":
    """The wishes after questions for what no option gives; a guide without `--cover` is gone through.

    Who answers from the first question on is asked for clauses in own words too.
    """
    from resolution_kit.cli.guided import Step, Stop, guided, heading, picking, wording

    from_the_start = wishes.committee is None
    steps: list[Step] = [heading.committee] if from_the_start else []
    steps += [] if wishes.topic else [heading.topic]
    steps += [] if wishes.plan.people.heading else [heading.sponsors]
    if not wishes.plan.entries:
        steps += [picking.pick, picking.order, wording.slots, partial(wording.own_words, whole_way=from_the_start)]
        steps += [wording.confirm]
    try:
        return guided(wishes, steps)
    except Stop:
        raise typer.Abort from None


def _free(path: Path) -> Path:
    """A name beside the path that no file has yet."""
    names = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in itertools.count(2))
    return next(name for name in names if not name.exists())


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
    next_ = "`reskit show`, `reskit ready`, `reskit export`" if preambular and operative else "`reskit show`"
    note(f"next: `reskit clauses search …`, `reskit add-clause`, {next_}")
