"""Fillers of slots as people type them: checked by the type of the slot, and put into the form a text has them in."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from resolution_kit.errors import Problem
from resolution_kit.knowledge.bodies import bodies
from resolution_kit.knowledge.library import Entry
from resolution_kit.knowledge.library.entry import Sub
from resolution_kit.knowledge.library.filling import SLOT, forms, unit_behind
from resolution_kit.knowledge.states import near_state, state_of
from resolution_kit.text.inline import escape, plain
from resolution_kit.text.suggest import slip_of

_DAY = re.compile(r"\b(\d{1,2}) ([A-Z][a-z]+)(?: (\d{4}))?\b")
_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_LEAP = 2028
"""A year in which every day exists, for dates without one."""


def fitting(values: Mapping[str, str], texts: tuple[str, ...], entry: Entry | None = None) -> dict[str, str]:
    """The values as the texts take them: States by their names with the article, numbers without the noun behind them.

    `values` and what is given back are inline texts by the names of slots. A value that is not of the type of its slot
    is a Problem; the entry says the types, else the names of the slots do.
    """
    return {name: _fitting(name, value, _type(name, entry), texts) for name, value in values.items()}


def texts_of(entry: Entry) -> tuple[str, ...]:
    """Every text of an entry."""
    return (entry.text, *_subs(entry.subclauses), *((entry.closing,) if entry.closing else ()))


def _subs(subs: tuple[Sub, ...]) -> Iterator[str]:
    for sub in subs:
        yield sub.text
        yield from _subs(sub.subclauses)


def _type(name: str, entry: Entry | None) -> str:
    return entry.slots[name].type if entry and name in entry.slots else forms().type_of(name)


def _fitting(name: str, value: str, type_: str, texts: tuple[str, ...]) -> str:
    typed = plain(value)
    if type_ == "country":
        return _state(name, typed)
    if type_ == "number":
        value, typed = (_without_unit(name, each, texts) for each in (value, typed))
    form = forms().types.get(type_)
    if form and not re.fullmatch(form.pattern, typed, re.IGNORECASE):
        raise Problem(f"`{name}` takes {form.what}, found `{typed}`")
    if type_ == "date":
        _must_be_a_day(name, typed)
    if type_ == "body":
        _must_be_no_slip(name, typed)
    return value


def _state(name: str, typed: str) -> str:
    """The State as a text names it: its right name, with the article if it has one."""
    state = state_of(typed)
    if state is None:
        near = near_state(typed)
        hint = f"did you mean `{near.name}`?" if near else "another name goes in later, with `reskit edit`"
        raise Problem(f"`{name}` takes a State such as Mexico, found `{typed}`; {hint}")
    return escape(state.in_text)


def _without_unit(name: str, value: str, texts: tuple[str, ...]) -> str:
    """The number alone, if the text has its noun: `6` of `6 months` before *months*."""
    units = [noun["noun"] for text in texts for slot in SLOT.finditer(text) if slot[1] == name
             and (noun := unit_behind(text[slot.end() :]))]  # fmt: skip
    number, _, last = value.rpartition(" ")
    known = {form: plural for plural, singular in forms().units.items() for form in (plural, singular)}
    if not units or last.lower() not in known or not number:
        return value
    if known[last.lower()] != units[0]:
        raise Problem(
            f"`{name}` is a number of {units[0]}, found `{plain(value)}`; type the number of {units[0]} alone"
        )
    return number


def _must_be_a_day(name: str, typed: str) -> None:
    for day, month, year in _DAY.findall(typed):
        if month not in _MONTHS:
            continue
        try:
            date(int(year or _LEAP), _MONTHS.index(month) + 1, int(day))
        except ValueError as error:
            raise Problem(
                f"`{name}` takes a date such as 31 December 2030, found `{typed}`, a day that is not"
            ) from error


def _must_be_no_slip(name: str, typed: str) -> None:
    """Refuse the name of a body with a slip in it; other names are taken, as no list has all bodies."""
    known = [body.name for body in bodies().values()]
    near = slip_of(typed, known)
    if near and near.lower() != typed.lower().removeprefix("the "):
        raise Problem(f"`{name}` takes a body, found `{typed}`; did you mean `{near}`?")
