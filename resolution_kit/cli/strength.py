"""`reskit soften` and `reskit strengthen`: another verb of the ladder."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from resolution_kit.cli.changing import DryRun, Ref, apply, house_style
from resolution_kit.cli.common import DraftFile, note
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.model import Resolution
    from resolution_kit.operations.operation import Outcome
    from resolution_kit.operations.verb_ladder import Ladder, Rung

Verb = Annotated[str, typer.Option("--verb", help="Use this verb of the ladder instead.")]


def soften(ref: Ref, verb: Verb = "", file: DraftFile = None, dry_run: DryRun = False) -> None:
    """Open a clause with a weaker verb.

    Takes the next verb down the ladder of its library entry or opener that the body may use, and shows the others.

    Examples:

      reskit soften 3

      reskit soften 3 --verb Encourages
    """
    _step("soften", "weaker", ref, verb, file, dry_run)


def strengthen(ref: Ref, verb: Verb = "", file: DraftFile = None, dry_run: DryRun = False) -> None:
    """Open a clause with a stronger verb.

    Takes the next verb up the ladder of its library entry or opener that the body may use, and shows the others.

    Examples:

      reskit strengthen 3

      reskit strengthen 3 --verb Urges
    """
    _step("strengthen", "stronger", ref, verb, file, dry_run)


def _step(
    command: str, side: Literal["weaker", "stronger"], ref: str, verb: str, file: Path | None, dry_run: bool
) -> None:
    from resolution_kit.operations.verb_ladder import with_verb

    shown: list[str] = []

    def operation(resolution: "Resolution") -> "Outcome":
        ladder = _allowed(resolution, ref)
        rung = _chosen(ladder, getattr(ladder, side), side, verb)
        shown[:] = [_shown(ladder, rung.verb)]
        return with_verb(resolution, ref, rung)

    apply(command, operation, file=file, dry_run=dry_run)
    note(f"ladder: {shown[0]}{'' if verb else '; another: `--verb …`'}")


def _chosen(ladder: "Ladder", rungs: "tuple[Rung, ...]", side: str, verb: str) -> "Rung":
    if not rungs:
        raise Problem(f"`{ladder.verb}` has no {side} verb that reads on here and that the body may use")
    found = next((rung for rung in rungs if rung.verb.casefold() == verb.strip().casefold()), None)
    if verb and found is None:
        raise Problem(f"`{verb}` is no {side} verb for this clause; there are {', '.join(r.verb for r in rungs)}")
    return found or rungs[0]


def _shown(ladder: "Ladder", chosen: str) -> str:
    """The ladder from the weakest verb up, the chosen one in brackets."""
    verbs = [r.verb for r in reversed(ladder.weaker)] + [ladder.verb] + [r.verb for r in ladder.stronger]
    return " < ".join(f"[{verb}]" if verb == chosen else verb for verb in verbs)


def _allowed(resolution: "Resolution", ref: str) -> "Ladder":
    """The ladder without the verbs that the house style keeps for another body."""
    from dataclasses import replace

    from resolution_kit.knowledge.library import find_entry
    from resolution_kit.model.references import find
    from resolution_kit.operations.verb_ladder import ladder

    place = find(resolution, ref)
    if place.level > (place.kind == "operative"):
        raise Problem(f"`{place.ref}` is a sub-clause; the verb of its clause is in {place.ref.partition('.')[0]}")
    clause = place.clause
    found = ladder(clause, find_entry(clause.entry) if clause.entry else None)
    keep = partial(_may_open, resolution, place.kind)
    return replace(found, weaker=tuple(filter(keep, found.weaker)), stronger=tuple(filter(keep, found.stronger)))


def _may_open(resolution: "Resolution", kind: str, rung: "Rung") -> bool:
    from dataclasses import replace

    from resolution_kit.model import Clause
    from resolution_kit.rules.run import check

    alone = (Clause(rung.text),)
    part = replace(
        resolution.main, preamble=alone if kind == "preambular" else (), operative=alone if kind == "operative" else ()
    )
    paper = replace(resolution, parts=(part,))
    return not check(paper, house_style(resolution), select=["reserved-verb", "strong-verb"])
