"""The recommendations of the guide, question by question; then their order."""

import re
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
    "t 2 shows the text, -2 drops it, all takes what is shown and none drops it, Enter goes on, d is done with the "
    "list, b goes back, q leaves without saving."
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
        first, *rest = numbers(typed) or [""]
        if first.lower() in ("d", "done"):
            return wishes, True
        if first.lower() in ("?", "h", "help"):
            note(_HELP)
            return _group(wishes, group, which)
        if first.lower() in ("t", "text"):
            _show(_meant(" ".join(rest), group, wishes), wishes)
            return _group(wishes, group, which)
        return _picked(wishes, typed, group), False

    return answer(f"Numbers ({which})", read)


def _row(choice: Choice, wishes: Wishes) -> str:
    mark = "*" if choice in wishes.picks else " "
    may = lawful(entries_of(choice, wishes.plan.guide), wishes.adopts_as)
    said = choice.summary if may else f"(not for this committee) {choice.summary}"
    return shortened(f"{mark}{choice.number:>3}  {said}", width())


def numbers(typed: str) -> list[str]:
    """The words of an answer: numbers between blanks, commas or `and`, and `2-4` for 2 3 4, `-2-4` for -2 -3 -4."""
    words = [word.rstrip(".") for word in re.split(r"[,;\s]+", typed) if word.lower() not in ("", "and", "&")]
    return [one for word in words for one in _each(word)]


def _each(word: str) -> list[str]:
    found = re.fullmatch(r"(-?)(\d{1,3})[-–](\d{1,3})", word)
    if not found:
        return [word]
    return [f"{found[1]}{number}" for number in range(int(found[2]), int(found[3]) + 1)]


def _meant(typed: str, group: Group | None, wishes: Wishes) -> list[Choice]:
    """The choices that were typed; `all` is all of the question that is shown."""
    here = group.choices if group else wishes.picks
    named = " ".join(choice.slug for choice in here)
    words = [named if word.lower() == "all" else word for word in typed.split()]
    try:
        return chosen(" ".join(words), wishes.plan.guide)
    except Problem as problem:
        found = str(problem).partition("; it has ")[0]
        raise Problem(f"{found}; type numbers, such as {here[-1].number}; ? says what else") from problem


def _picked(wishes: Wishes, typed: str, group: Group | None = None) -> Wishes:
    """The wishes with what was typed added or, behind a minus, dropped; then how long the paper gets."""
    words = ["-all" if word.lower() == "none" else word for word in numbers(typed)]
    drop = _meant(" ".join(word[1:] for word in words if word.startswith("-")), group, wishes)
    new = _meant(" ".join(word for word in words if not word.startswith("-")), group, wishes)
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
    taken = f"{_taken(wishes)}; " if wishes.plan.guide else ""
    note(f"{taken}{length_said(draft, body, wishes.plan.style)}")
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
        words = numbers(typed)
        if any(word.startswith("-") for word in words):
            changed = _picked(wishes, typed)
            return order(changed) or changed
        known = {choice.number: choice for choice in wishes.picks}
        if strange := next((word for word in words if word not in known), ""):
            raise Problem(f"`{strange}`, expected numbers of this list, such as {wishes.picks[-1].number}")
        first = [known[word] for word in words]
        changed = replace(wishes, picks=tuple(dict.fromkeys((*first, *wishes.picks))), ordered=True)
        return order(changed) or changed

    return answer("Other order, such as 6 2 (Enter keeps it, -2 drops one)", read)
