"""The words of the draft: slots of its clauses, clauses in own words, and the page before it is saved."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from resolution_kit.cli.common import note
from resolution_kit.cli.guided.answers import Back, answer
from resolution_kit.cli.guided.picking import tell_length
from resolution_kit.cli.guided.wishes import OwnClause, Wishes, added
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import Entry, Slot
from resolution_kit.operations.add import NoPart
from resolution_kit.operations.clause_input import one_line
from resolution_kit.operations.library_clause import must_fill
from resolution_kit.printing import typeset
from resolution_kit.reports.page import page
from resolution_kit.reports.terminal import colours, shortened, width
from resolution_kit.text.inline import escape

_NUMBERED = re.compile(r"(\d{1,3})(?:\s*[:=)]\s*|\.?\s+)(\S.*)")
"""The number of a slot and its new words: `1 30`, `1: 30`, `1. 30`."""

_OUT = re.compile(r"-\s*(\d{0,3})")
"""What takes a clause out: `-2`, or `-` for the last."""


@dataclass(frozen=True, slots=True)
class _Gap:
    """A slot of a chosen clause that a delegate may fill in their own way."""

    entry: Entry
    name: str
    slot: Slot

    def value(self, wishes: Wishes) -> str:
        """What stands there now."""
        typed = wishes.values.get(self.entry.id, {})
        return typed.get(self.name, self.slot.filler(wishes.adopts_as))


def slots(wishes: Wishes) -> Wishes | None:
    """Ask for other words in the slots, one at a time; those that the body decides are left out."""
    gaps = list(_gaps(wishes))
    if not gaps:
        return None
    note()
    note("Words that you may change:")
    for number, gap in enumerate(gaps, 1):
        said = f" ({gap.slot.about})" if gap.slot.about else ""
        note(shortened(f" {number:>3}  {gap.name.replace('_', ' ')}{said}: {gap.value(wishes)}", width()))

    def read(typed: str, _: bool) -> Wishes:
        if not typed:
            return wishes
        found = _NUMBERED.fullmatch(typed)
        if found is None or not 1 <= int(found[1]) <= len(gaps):
            now = gaps[0].value(wishes)
            raise Problem(f"`{typed}`, expected a number from 1 to {len(gaps)} and the new words, such as `1 {now}`")
        changed = _filled(wishes, gaps[int(found[1]) - 1], found[2])
        return slots(changed) or changed

    return answer("Number and new words (Enter keeps them all)", read)


def _gaps(wishes: Wishes) -> Iterator[_Gap]:
    for entry in wishes.entries():
        if wishes.adopts_as in entry.bodies:
            yield from (_Gap(entry, name, slot) for name, slot in entry.slots.items() if not slot.by_body)


def _filled(wishes: Wishes, gap: _Gap, text: str) -> Wishes:
    value = escape(one_line(text))
    must_fill(gap.entry, {gap.name: value})
    mine = {**wishes.values.get(gap.entry.id, {}), gap.name: value}
    return replace(wishes, values={**wishes.values, gap.entry.id: mine})


def own_words(wishes: Wishes, *, whole_way: bool = False) -> Wishes | None:
    """Ask for clauses in own words until there are no more, if there is a guide, or on the whole way."""
    if not (wishes.plan.guide or whole_way):
        return None
    note()
    note("Clauses in your own words, one a line, such as: Calls upon States to share data; -2 takes clause 2 out.")

    def read(typed: str, as_typed: bool) -> Wishes | None:
        if not typed:
            return None
        if out := _OUT.fullmatch(typed):
            return _without(wishes, int(out[1] or len(wishes.own)))
        return replace(wishes, own=(*wishes.own, _own_clause(wishes, typed, as_typed)))

    while True:
        for number, own in enumerate(wishes.own, 1):
            note(shortened(f" {number:>3}  {own.text}", width()))
        try:
            after = answer(f"Clause {len(wishes.own) + 1} (Enter goes on)", read)
        except Back:
            raise Back(wishes) from None
        if after is None:
            return wishes
        wishes = after


def _without(wishes: Wishes, number: int) -> Wishes:
    """The wishes without one of the clauses in own words."""
    if not 1 <= number <= len(wishes.own):
        there = f"there are 1 to {len(wishes.own)}" if wishes.own else "there is none yet"
        raise Problem(f"no clause to take out; {there}")
    return replace(wishes, own=(*wishes.own[: number - 1], *wishes.own[number:]))


def _own_clause(wishes: Wishes, typed: str, as_typed: bool) -> OwnClause:
    """The clause that was typed; one that opens neither part is operative if the person types it again."""
    try:
        added(wishes.draft().resolution, own := OwnClause(typed), wishes.plan)
    except NoPart as problem:
        if not as_typed:
            raise Problem(problem.asked) from problem
        added(wishes.draft().resolution, own := OwnClause(typed, "operative"), wishes.plan)
    return own


def confirm(wishes: Wishes) -> Wishes | None:
    """Show the page, if there is any, and ask whether to save it."""
    if not (wishes.plan.guide or wishes.own):
        return None
    note()
    for line in page(typeset(wishes.draft().resolution, wishes.plan.style), width(), marks=colours()):
        note(line, wrap=False)
    tell_length(wishes)

    def read(typed: str, _: bool) -> Wishes:
        if typed.lower() not in ("", "y", "yes", "s", "save"):
            raise Problem(f"`{typed}`, expected y to save, b to go back, q to leave without saving")
        return wishes

    return answer("Save? (y, b goes back, q leaves)", read)
