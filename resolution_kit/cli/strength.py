"""`reskit soften` and `reskit strengthen`: another verb of the ladder."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.changing import DryRun, Force, Ref, apply
from resolution_kit.cli.common import DraftFile, note

if TYPE_CHECKING:
    from resolution_kit.model import Resolution
    from resolution_kit.operations.operation import Outcome
    from resolution_kit.operations.verb_ladder import Ladder, Side

Verb = Annotated[str, typer.Option("--verb", help="Use this verb of the ladder instead.")]


def soften(ref: Ref, verb: Verb = "", file: DraftFile = None, dry_run: DryRun = False, force: Force = False) -> None:
    """Open a clause with a weaker verb.

    Takes the next verb down the ladder of its library entry or opener that the body may use, and shows the others.

    Examples:

      reskit soften 3

      reskit soften 3 --verb Encourages
    """
    _step("soften", "weaker", ref, verb, file, dry_run=dry_run, force=force)


def strengthen(
    ref: Ref, verb: Verb = "", file: DraftFile = None, dry_run: DryRun = False, force: Force = False
) -> None:
    """Open a clause with a stronger verb.

    Takes the next verb up the ladder of its library entry or opener that the body may use, and shows the others.

    Examples:

      reskit strengthen 3

      reskit strengthen 3 --verb Urges
    """
    _step("strengthen", "stronger", ref, verb, file, dry_run=dry_run, force=force)


def _step(command: str, side: "Side", ref: str, verb: str, file: Path | None, *, dry_run: bool, force: bool) -> None:
    from resolution_kit.operations.verb_ladder import allowed_ladder, rung_of, with_verb
    from resolution_kit.paper.house_style import style_of

    shown = ""

    def operation(resolution: "Resolution") -> "Outcome":
        nonlocal shown
        ladder = allowed_ladder(resolution, ref, style_of(resolution))
        rung = rung_of(ladder, side, verb)
        shown = _shown(ladder, rung.verb)
        return with_verb(resolution, ref, rung)

    apply(command, operation, file=file, dry_run=dry_run, force=force)
    note(f"ladder: {shown}{'' if verb else '; another: `--verb …`'}")


def _shown(ladder: "Ladder", chosen: str) -> str:
    """The ladder from the weakest verb up, the chosen one in brackets."""
    verbs = [r.verb for r in reversed(ladder.weaker)] + [ladder.verb] + [r.verb for r in ladder.stronger]
    return " < ".join(f"[{verb}]" if verb == chosen else verb for verb in verbs)
