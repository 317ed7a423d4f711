"""The recommendations of the guide, question by question; then their order."""

from collections.abc import Iterable
from dataclasses import replace

from resolution_kit.cli.common import note
from resolution_kit.cli.guided.answers import Back, answer
from resolution_kit.cli.guided.wishes import Wishes
from resolution_kit.errors import Problem
from resolution_kit.model import Line
from resolution_kit.operations.choices import Choice, Group, chosen, entries_of, groups, lawful
from resolution_kit.operations.cover import left_out
from resolution_kit.operations.length import length_said, too_long
from resolution_kit.reports.entry import entry_text
from resolution_kit.reports.terminal import shortened, width, wrapped

_HELP = (
    "Take up what your bloc stands for: type the numbers, such as 2 6. "
    "t 2 shows the text, -2 drops it, Enter goes on, d is done with the list, b goes back, q leaves without saving."
)


def pick(wishes: Wishes) -> Wishes | None:
    """Ask what to take up, a question of the guide at a time."""
    if not wishes.plan.guide:
        return None
    note()
    note(_HELP)
    asked = groups(wishes.plan.guide)
    at = 0
    while at < len(asked):
        try:
            wishes, done = _group(wishes, asked[at], f"{at + 1} of {len(asked)}")
        except Back:
            if at == 0:
                raise Back(wishes) from None
            at -= 1
        else:
            at = len(asked) if done else at + 1
    return wishes


def _group(wishes: Wishes, group: Group, which: str) -> tuple[Wishes, bool]:
    """The wishes after one question, and whether the person is done with all of them."""
    note()
    for line in wrapped(f"{f'{group.number}: ' if group.number else ''}{group.question}", width()):
        note(line)
    for choice in group.choices:
        note(_row(choice, wishes))

    def read(typed: str, _: bool) -> tuple[Wishes, bool]:
        if typed.lower() == "d":
            return wishes, True
        if typed.lower().split()[:1] in (["t"], ["text"]):
            _show(chosen(" ".join(typed.split()[1:]), wishes.plan.guide), wishes)
            return _group(wishes, group, which)
        return _picked(wishes, typed), False

    return answer(f"Numbers ({which})", read)


def _row(choice: Choice, wishes: Wishes) -> str:
    mark = "*" if choice in wishes.picks else " "
    may = lawful(entries_of(choice, wishes.plan.guide), wishes.adopts_as)
    said = choice.summary if may else f"(not for this committee) {choice.summary}"
    return shortened(f"{mark}{choice.number:>3}  {said}", width())


def _picked(wishes: Wishes, typed: str) -> Wishes:
    """The wishes with what was typed added or, behind a minus, dropped; then how long the paper gets."""
    words = typed.replace(",", " ").split()
    drop = chosen(" ".join(word[1:] for word in words if word.startswith("-")), wishes.plan.guide)
    new = chosen(" ".join(word for word in words if not word.startswith("-")), wishes.plan.guide)
    kept = tuple(choice for choice in wishes.picks if choice not in drop)
    changed = replace(wishes, picks=(*kept, *(choice for choice in new if choice not in kept)))
    if changed.picks != wishes.picks:
        tell_length(changed)
        body = changed.committee.body if changed.committee else None
        entries = [entry for choice in new for entry in entries_of(choice, wishes.plan.guide)]
        for line in left_out(entries, body) if body else ():
            note(line)
    return changed


def tell_length(wishes: Wishes) -> None:
    """Say how long the paper gets, and whether that is too long."""
    draft = wishes.draft().resolution
    body = wishes.committee.body if wishes.committee else None
    note(f"{_taken(wishes)}; {length_said(draft, body, wishes.plan.style)}")
    if said := too_long(draft, body, wishes.plan.style):
        note(f"note: {said.partition(';')[0]}")


def _taken(wishes: Wishes) -> str:
    return f"taken: {', '.join(pick.number for pick in wishes.picks) or 'nothing'}"


def _show(found: Iterable[Choice], wishes: Wishes) -> None:
    for choice in found:
        for entry in entries_of(choice, wishes.plan.guide):
            note()
            for line in entry_text(entry, wishes.adopts_as, width()):
                note(line, wrap=False)


def order(wishes: Wishes) -> Wishes | None:
    """Ask for the order of what was taken; the first numbers come first, the rest stays behind them."""
    if len(wishes.picks) < 2:  # noqa: PLR2004 - one has no order
        return None
    note()
    titles = any(isinstance(block, Line) for block in wishes.draft().resolution.main.operative)
    note("So many clauses get sections by matter, unless you give an order:" if titles else "In this order:")
    for choice in wishes.picks:
        note(_row(choice, wishes))

    def read(typed: str, _: bool) -> Wishes:
        if typed.lower() in ("", "d"):
            return wishes
        if any(word.startswith("-") for word in typed.split()):
            changed = _picked(wishes, typed)
            return order(changed) or changed
        numbers = {choice.number: choice for choice in wishes.picks}
        words = typed.replace(",", " ").split()
        if strange := next((word for word in words if word not in numbers), ""):
            raise Problem(f"`{strange}`, expected numbers of this list, such as {wishes.picks[-1].number}")
        first = [numbers[word] for word in words]
        changed = replace(wishes, picks=tuple(dict.fromkeys((*first, *wishes.picks))), ordered=True)
        return order(changed) or changed

    return answer("Other order, such as 6 2 (Enter keeps it, -2 drops one)", read)
