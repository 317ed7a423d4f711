"""Sponsors and signatories: the two lists of delegations in the heading."""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Literal

from resolution_kit.editing.outcome import Outcome
from resolution_kit.errors import Problem
from resolution_kit.model import Resolution
from resolution_kit.names import near_state, state_of
from resolution_kit.search import did_you_mean
from resolution_kit.styles import Style

Roll = Literal["sponsors", "signatories"]
SINGULAR = {"sponsors": "sponsor", "signatories": "signatory"}
_COMMANDS = {"sponsors": "sponsor", "signatories": "sign"}
_OTHER: dict[Roll, Roll] = {"sponsors": "signatories", "signatories": "sponsors"}
_LONGEST = 8
"""Words of the longest name of a State."""


def delegations(words: Sequence[str], *, as_typed: bool = False) -> list[str]:
    """The names that a person typed, as lists of the United Nations have them.

    A name of several words needs no quotes: the longest run of words that names a State is one name.
    """
    apart = [[word] if state_of(word) else word.split(",") for word in words]
    pieces = [piece.strip() for row in apart for piece in row if piece.strip()]
    if as_typed:
        return pieces
    names: list[str] = []
    while pieces:
        size = next((n for n in range(min(_LONGEST, len(pieces)), 0, -1) if state_of(" ".join(pieces[:n]))), 0)
        if not size:
            raise _unknown(pieces)
        state = state_of(" ".join(pieces[:size]))
        names += [state.listed] if state else []
        del pieces[:size]
    return list(dict.fromkeys(names))


def _unknown(pieces: Sequence[str]) -> Problem:
    near = near_state(pieces[0]) or near_state(" ".join(pieces))
    hint = f"; did you mean `{near.listed}`?" if near else ";"
    return Problem(f"no State `{pieces[0]}`{hint} To keep a name as it is: `--as-typed`")


def add_people(
    resolution: Resolution, roll: Roll, names: Iterable[str], style: Style, *, move: bool = False, first: bool = False
) -> Outcome:
    """The delegations in this list, in alphabetical order; with `move` they leave the other one.

    Where the house style prints the first sponsor on its own, that one stays first, or `first` puts another there.
    """
    names = list(names)
    _must_be_open(roll, names, style)
    both = [name for name in names if _among(name, resolution, _OTHER[roll])]
    if both and not move:
        other = SINGULAR[_OTHER[roll]]
        again = f"reskit {_COMMANDS[roll]} add {_quoted(both[0])} --move"
        raise Problem(f"`{both[0]}` is a {other} already, and nobody is both; to make it a {SINGULAR[roll]}: `{again}`")
    said = []
    for name in both:
        resolution = _without(resolution, _OTHER[roll], name)
        said.append(f"{name} is no {SINGULAR[_OTHER[roll]]} any more")
    old = resolution.get(roll)
    new = [name for name in names if not _among(name, resolution, roll)]
    said += [f"{name} is a {SINGULAR[roll]} {'now' if name in new else 'already'}" for name in names]
    return Outcome(resolution.with_field(roll, *_ordered(old, names, style, roll, first=first)), said=tuple(said))


def remove_people(resolution: Resolution, roll: Roll, names: Iterable[str]) -> Outcome:
    """The list without these delegations."""
    said = []
    for name in names:
        there = resolution.get(roll)
        if not _among(name, resolution, roll):
            listed = did_you_mean(name, there) or (f"; there are {', '.join(there)}" if there else "; there is none")
            raise Problem(f"`{name}` is no {SINGULAR[roll]}{listed}")
        resolution = _without(resolution, roll, name)
        said.append(f"{name} is no {SINGULAR[roll]} any more")
    return Outcome(resolution, said=tuple(said))


def _must_be_open(roll: Roll, names: Iterable[str], style: Style) -> None:
    limit = getattr(style.limits, roll)
    if limit.most == 0:
        other = _COMMANDS[_OTHER[roll]]
        raise Problem(f"house style {style.name} has no {roll}; type `reskit {other} add …`")
    if roll == "sponsors" and style.rules.get("observer-as-sponsor", style.rules.get("SPO06")) == "error":
        observer = next((name for name in names if is_observer(name)), None)
        if observer:
            raise Problem(f"`{observer}` is an observer State, which house style {style.name} has as no sponsor")


def is_observer(name: str) -> bool:
    """Whether the name is that of an observer State."""
    state = state_of(name)
    return state is not None and state.status == "observer"


def _among(name: str, resolution: Resolution, roll: Roll) -> bool:
    return any(_key(name) == _key(other) for other in resolution.get(roll))


def _without(resolution: Resolution, roll: Roll, name: str) -> Resolution:
    left = [other for other in resolution.get(roll) if _key(other) != _key(name)]
    return resolution.with_field(roll, *left)


def _ordered(old: Sequence[str], names: Sequence[str], style: Style, roll: Roll, *, first: bool) -> list[str]:
    """The old names and the new ones; names in good order keep their places."""
    apart = any(form.field == roll and form.take == "first" for form in style.heading)
    fixed = list(names[:1]) if first else list(old[:1]) if apart else []
    keys = {_key(name) for name in fixed}
    rest = []
    for name in (*old, *names):
        if _key(name) not in keys:
            keys.add(_key(name))
            rest.append(name)
    return [*fixed, *sorted(rest, key=_letters)]


def _key(name: str) -> str:
    """What two names of one delegation have in common."""
    state = state_of(name)
    return state.name if state else " ".join(name.casefold().split())


def _letters(name: str) -> str:
    """A name as lists sort it: without accents, case and signs, and by the name of the State where it is one."""
    state = state_of(name)
    apart = unicodedata.normalize("NFKD", (state.listed if state else name).casefold())
    return "".join(char for char in apart if char.isalnum() or char == " ").strip()


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name
