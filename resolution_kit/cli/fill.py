"""`reskit fill`: slots such as {country} that are still open."""

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.changing import DryRun, Force, apply, opened
from resolution_kit.cli.common import DraftFile, ask, assignments, interactive, note, say

if TYPE_CHECKING:
    from resolution_kit.operations.slots import OpenSlot


def fill(
    ref: Annotated[str | None, typer.Argument(help="Only this clause.", show_default=False)] = None,
    values: Annotated[
        list[str] | None, typer.Option("--set", help="Fill a slot: country=Mexico.", show_default=False)
    ] = None,
    file: DraftFile = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """List open slots and fill them.

    A slot is a word in braces, such as {country}. A terminal asks for each; an empty answer leaves it open.

    Examples:

      reskit fill

      reskit fill --set country=Mexico --set year=2030

      reskit fill 3.b --set country=Peru
    """
    from resolution_kit.operations.slots import fill as filled
    from resolution_kit.operations.slots import open_slots

    found = [] if values else open_slots(opened(file), ref)
    if not values and not found:
        note("no open slots")
        return
    for slot in found:
        say(_line(slot))
    answers = assignments(values or _asked(found))
    if answers:
        apply("fill", partial(filled, values=answers, ref=ref), file=file, dry_run=dry_run, force=force)


def _line(slot: "OpenSlot") -> str:
    from resolution_kit.reports.terminal import safe

    return safe(f"{', '.join(slot.refs)}  {{{slot.name}}}  {slot.around}")


def _asked(found: "list[OpenSlot]") -> list[str]:
    """`name=value` for each slot for which a person at a terminal has an answer."""
    if not interactive():
        note("fill them with `--set name=value`")
        return []
    answers = {slot.name: _answer(slot) for slot in found}
    return [f"{name}={answer}" for name, answer in answers.items() if answer]


def _answer(slot: "OpenSlot") -> str:
    """What a person puts in; beside the name of the slot stands what its library entry says of it."""
    from resolution_kit.knowledge.library import find_entry
    from resolution_kit.operations.fillers import fitting, texts_of
    from resolution_kit.text.inline import escape

    entry = find_entry(slot.entry) if slot.entry else None
    about = entry.slots[slot.name].about if entry and slot.name in entry.slots else ""

    def read(answer: str, _: bool) -> str:
        if answer:
            fitting({slot.name: escape(answer)}, (slot.around, *(texts_of(entry) if entry else ())), entry)
        return answer

    return ask(f"{slot.name}{f' ({about})' if about else ''}", read)
