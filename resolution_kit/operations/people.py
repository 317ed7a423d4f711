"""Sponsors and signatories: the two lists of delegations in the heading."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from resolution_kit.errors import Problem
from resolution_kit.knowledge.states import alphabetical, delegation_key, near_state, state_of, states_with
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Field, Resolution
from resolution_kit.operations.operation import Outcome
from resolution_kit.text.suggest import did_you_mean

Roll = Literal["sponsors", "signatories"]
SINGULAR: dict[str, str] = {"sponsors": "sponsor", "signatories": "signatory"}
COMMANDS: dict[Roll, str] = {"sponsors": "sponsor", "signatories": "sign"}
"""What a person types to change a list."""
_OTHER: dict[Roll, Roll] = {"sponsors": "signatories", "signatories": "sponsors"}
_CO_SPONSORS = "co_sponsors"
_AND = ("and", "&")
_LONGEST = 8
"""Words of the longest name of a State."""


def delegations(words: Sequence[str], *, as_typed: bool = False, among: Sequence[str] = ()) -> list[str]:
    """The names that a person means, as lists of the United Nations write them, or as the list `among` does.

    A comma, a semicolon or `and` stands between two names. A name of several words needs no quotes: the longest run of
    words that makes a name is taken. Every name that is unknown is named at once.
    """
    apart = [[word] if state_of(word) else re.split("[,;]", word) for word in words]
    pieces = [part for row in apart for piece in row if piece.strip() for part in _parts(piece.strip(), among)]
    names, unknown = [], []
    while pieces:
        size, name = (0, "") if as_typed else _longest(pieces, among)
        several = [] if name or as_typed else _in_words(pieces[0], among)
        if name or several:
            names += [name] if name else several
        elif as_typed or (among and pieces[0].casefold() not in _AND):
            names.append(pieces[0])
        elif pieces[0].casefold() not in _AND:
            unknown.append(_most_unknown(pieces))
            names.append(unknown[-1][1])
        del pieces[: size or 1]
    if unknown:
        sure = all(names) and not any("` or `" in name for name in names)
        raise _unknown(unknown, ", ".join(names) if sure else "")
    return list(dict.fromkeys(names))


def _parts(piece: str, among: Sequence[str]) -> list[str]:
    """A piece in two or more at `and`, if one of them is a name, so that only the others are unknown."""
    parts = [part for part in re.split(r"\s+and\s+", piece, flags=re.IGNORECASE) if part]
    is_list = not _name(piece, among) and not _in_words(piece, among) and any(_name(part, among) for part in parts)
    return parts if is_list else [piece]


def _longest(pieces: Sequence[str], among: Sequence[str]) -> tuple[int, str]:
    """How many of the first pieces make the longest name, and that name; 0 if none do."""
    runs = ((size, _name(" ".join(pieces[:size]), among)) for size in range(min(_LONGEST, len(pieces)), 0, -1))
    return next(((size, name) for size, name in runs if name), (0, ""))


def _in_words(piece: str, among: Sequence[str]) -> list[str]:
    """The names in a piece such as `China and Mexico`; none unless every word belongs to one."""
    words, names = piece.split(), []
    while words:
        size, name = _longest(words, among)
        if not name and words[0].casefold() not in _AND:
            return []
        names += [name] if name else []
        del words[: size or 1]
    return names


def listed(resolution: Resolution, roll: Roll) -> tuple[str, ...]:
    """Every name in a list of the heading; co-sponsors are sponsors."""
    fields = ("sponsors", _CO_SPONSORS) if roll == "sponsors" else (roll,)
    found = [item for field in fields for item in resolution.heading if isinstance(item, Field) and item.name == field]
    return tuple(name for item in found for name in item.values)


def _name(typed: str, among: Sequence[str]) -> str:
    """The name in the list, or of the State; empty if there is no such name."""
    state = state_of(typed)
    there = next((name for name in among if delegation_key(name) == delegation_key(typed)), "")
    return there or (state.listed if state else "")


def _most_unknown(pieces: Sequence[str]) -> tuple[str, str]:
    """A name that is unknown, as typed, and the State most like it; empty if none is."""
    if several := states_with(pieces[0]):
        return pieces[0], "` or `".join(state.listed for state in several)
    near = near_state(pieces[0]) or near_state(" ".join(pieces))
    return pieces[0], near.listed if near else ""


def _unknown(found: Sequence[tuple[str, str]], meant: str) -> Problem:
    """What to say of unknown names; `meant` is the whole list, with the State that each is like."""
    if len(found) == 1:
        typed, near = found[0]
        hint = f"did you mean `{near}`? To" if near else "to"
        return Problem(f"no State `{typed}`; {hint} keep a name as it is: `--as-typed`", meant=meant)
    named = ", ".join(f"`{typed}`{f' (`{near}`?)' if near else ''}" for typed, near in found)
    return Problem(f"no States {named}; to keep names as they are: `--as-typed`", meant=meant)


def add_people(
    resolution: Resolution, roll: Roll, names: Sequence[str], style: Style, *, move: bool = False, first: bool = False
) -> Outcome:
    """The resolution with these delegations in a list, in alphabetical order; with `move` they leave the other list.

    If the house style prints the first sponsor on its own, the first one named stays first, unless `first` puts another
    there.
    """
    _must_be_open(roll, names, style)
    both = [name for name in names if _among(name, resolution, _OTHER[roll])]
    if both and not move:
        other = SINGULAR[_OTHER[roll]]
        name = f'"{both[0]}"' if " " in both[0] else both[0]
        again = f"reskit {COMMANDS[roll]} add {name} --move"
        raise Problem(f"`{both[0]}` is a {other} already, and nobody is both; to make it a {SINGULAR[roll]}: `{again}`")
    for name in both:
        resolution = _without(resolution, _OTHER[roll], name)
    new = [name for name in names if not _among(name, resolution, roll)]
    said = [f"{_OTHER[roll]}: removed {', '.join(both)}"] if both else []
    said += [f"{roll}: added {', '.join(new)}"] if new else []
    there = [name for name in names if name not in new]
    said += [f"{roll}: there already {', '.join(there)}"] if there and not first else []
    said += [f"{roll}: {names[0]} is the first now"] if first else []
    if new or first:
        resolution = _with_list(resolution, roll, _ordered(resolution, roll, names, style, first=first))
    return Outcome(resolution, said=tuple(said), notes=tuple(_observers(roll, new, style)))


def remove_people(resolution: Resolution, roll: Roll, names: Sequence[str]) -> Outcome:
    """The resolution with these delegations removed from a list."""
    for name in names:
        there = listed(resolution, roll)
        if not _among(name, resolution, roll):
            near = did_you_mean(name, there) or f"; there are {', '.join(there)}" if there else "; there is none yet"
            raise Problem(f"`{name}` is no {SINGULAR[roll]}{near}")
        resolution = _without(resolution, roll, name)
    return Outcome(resolution, said=(f"{roll}: removed {', '.join(names)}",))


def _must_be_open(roll: Roll, names: Iterable[str], style: Style) -> None:
    limit = getattr(style.limits, roll)
    if limit.most == 0:
        other = COMMANDS[_OTHER[roll]]
        raise Problem(f"house style {style.name} has no {roll}; type `reskit {other} add …`")
    observers = list(_observers(roll, names, style))
    if observers and _weight(style) == "error":
        raise Problem(f"{observers[0]}, and never in house style {style.name}; it may sign: `reskit sign add …`")


def _observers(roll: Roll, names: Iterable[str], style: Style) -> Iterator[str]:
    """A note on each observer State among the sponsors."""
    for name in names if roll == "sponsors" and _weight(style) != "off" else ():
        state = state_of(name)
        if state is not None and state.status == "observer":
            yield f"`{name}` is an observer State, which does not sponsor as a rule"


def _weight(style: Style) -> str | None:
    """The severity of observers as sponsors in the house style."""
    return style.rules.get("observer-as-sponsor", style.rules.get("SPO06"))


def _among(name: str, resolution: Resolution, roll: Roll) -> bool:
    return any(delegation_key(name) == delegation_key(other) for other in listed(resolution, roll))


def _without(resolution: Resolution, roll: Roll, name: str) -> Resolution:
    left = [other for other in listed(resolution, roll) if delegation_key(other) != delegation_key(name)]
    return _with_list(resolution, roll, left)


def _with_list(resolution: Resolution, roll: Roll, names: Iterable[str]) -> Resolution:
    """The resolution with this list; co-sponsors of an imported paper become sponsors."""
    changed = resolution.with_field(roll, *names)
    return changed.with_field(_CO_SPONSORS) if roll == "sponsors" else changed


def _ordered(resolution: Resolution, roll: Roll, names: Sequence[str], style: Style, *, first: bool) -> list[str]:
    """The old and new names in order; a sponsor that is printed apart stays first."""
    old = listed(resolution, roll)
    apart = style.sets_first_apart(roll) or (roll == "sponsors" and any(resolution.get(_CO_SPONSORS)))
    fixed = list(names[:1]) if first else list((*old, *names)[:1]) if apart else []
    keys = {delegation_key(name) for name in fixed}
    rest = []
    for name in (*old, *names):
        if delegation_key(name) not in keys:
            keys.add(delegation_key(name))
            rest.append(name)
    return [*fixed, *sorted(rest, key=letters)]


def letters(name: str) -> str:
    """The sort key of a name: of a State the name in lists, without accents, case and signs."""
    state = state_of(name)
    return alphabetical(state.listed if state else name)
