"""The fields of a draft that a person sets by name: its heading, its organ, its house style, its guide."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from resolution_kit.errors import Problem
from resolution_kit.knowledge.bodies import body_of, slip_of_organ
from resolution_kit.knowledge.library import guide
from resolution_kit.knowledge.styles import Style
from resolution_kit.knowledge.styles import style as house_style
from resolution_kit.model import HEADING_FIELDS, Field, Line, Part, Resolution
from resolution_kit.operations.convert import converted, named_style
from resolution_kit.operations.operation import Outcome
from resolution_kit.operations.people import SINGULAR, Roll, add_people, delegations, listed
from resolution_kit.operations.start import committee_called
from resolution_kit.paper.committee import committee_size
from resolution_kit.text.inline import escape, plain
from resolution_kit.text.suggest import did_you_mean

OTHERS = ("organ", "style", "guide")
"""Fields of a draft that stand outside its heading."""
_HERE = Path()


@dataclass(frozen=True, slots=True)
class Value:
    """A field with what the draft says in it."""

    name: str
    text: str
    """Empty if the draft says nothing."""
    wanted: bool
    """Whether the house style prints it."""


def values(resolution: Resolution, style: Style) -> list[Value]:
    """Every field that a person may set, those that the house style prints first."""
    printed = list(dict.fromkeys(form.field for form in style.heading))
    present = {item.name for item in resolution.heading if isinstance(item, Field) and any(item.values)}
    names = dict.fromkeys((*printed, "organ", "style", "guide", *(n for n in HEADING_FIELDS if n in present)))
    rest = (name for name in (*HEADING_FIELDS, *sorted(present)) if name not in names)
    return [Value(n, _value(resolution, n), n in printed or n == "organ") for n in (*names, *dict.fromkeys(rest))]


def _value(resolution: Resolution, name: str) -> str:
    if name == "organ":
        return plain(resolution.main.organ.text) if resolution.main.organ else ""
    if name in OTHERS:
        return str(getattr(resolution, name) or "")
    return ", ".join(listed(resolution, "sponsors") if name == "sponsors" else resolution.get(name))


def field_called(typed: str, resolution: Resolution, style: Style) -> str:
    """The field that a person means, also by what the house style prints before it; none is a Problem."""
    known = {_key(value.name): value.name for value in values(resolution, style)}
    for form in style.heading:
        known.setdefault(_key(form.label.removesuffix(":")), form.field)
    for plural, singular in SINGULAR.items():
        known.setdefault(singular, plural)
    if (key := _key(typed)) not in known:
        names = ", ".join(value.name for value in values(resolution, style))
        raise Problem(f"no field `{typed}`{did_you_mean(key, known) or f'; there are {names}'}")
    return known[key]


def _key(name: str) -> str:
    return name.strip().casefold().replace("-", "_").replace(" ", "_")


def set_field(resolution: Resolution, name: str, typed: str, style: Style, *, as_typed: bool = False) -> Outcome:
    """The resolution with this field set; an empty text takes it out.

    The organ, the body and the words before the first clause follow the committee. A name that is like a known one is a
    Problem unless it is kept `as_typed`.
    """
    typed = " ".join(typed.split())
    before = _value(resolution, name)
    changed, notes = _changed(resolution, name, typed, style, as_typed=as_typed)
    if changed == resolution:
        return Outcome(resolution, said=(f"{name} is `{before}` already" if before else f"there is no {name}",))
    return Outcome(changed, said=tuple(_said(resolution, changed, name)), notes=tuple(notes))


def _changed(
    resolution: Resolution, name: str, typed: str, style: Style, *, as_typed: bool
) -> tuple[Resolution, Sequence[str]]:
    if name in SINGULAR:
        return _people(resolution, name, typed, style, as_typed=as_typed)
    if name in ("committee", "organ", "style") and not typed:
        raise Problem(f"a draft has a {name}; type one: `reskit set {name} …`")
    if name == "committee":
        return _committee(resolution, typed, as_typed=as_typed)
    if name == "organ":
        return _organ(resolution, typed, as_typed=as_typed)
    if name == "style":
        return converted(resolution, named_style(resolution), house_style(typed.lower(), _HERE)), ()
    if name == "guide":
        return replace(resolution, guide=guide(typed).guide if typed else None), ()
    changed = resolution.with_field(name, *([typed] if typed else []))
    if name == "committee_size":
        committee_size(changed, style)
    return changed, ()


def _committee(resolution: Resolution, typed: str, *, as_typed: bool) -> tuple[Resolution, Sequence[str]]:
    committee = committee_called(typed, as_typed=as_typed)
    changed = _with_organ(resolution.with_field("committee", committee.name), committee.organ)
    body = committee.body
    unknown = () if body else (f"`{committee.name}` is no committee known here; see how the paper opens",)
    return replace(changed, body=body.key if body else None), unknown


def _organ(resolution: Resolution, typed: str, *, as_typed: bool) -> tuple[Resolution, Sequence[str]]:
    text = typed.rstrip(" ,")
    near = slip_of_organ(text)
    if near and body_of(text) is None and not as_typed:
        raise Problem(f"no organ `{text}` is known; did you mean `{near.organ}`? To keep it: `--as-typed`")
    committee = body_of(resolution.first("committee"))
    body = body_of(text)
    if body and committee and committee.adopts_as == body.adopts_as:
        body = committee
    changed = _with_organ(resolution, escape(text))
    return replace(changed, body=body.key if body else None), ()


def _with_organ(resolution: Resolution, text: str) -> Resolution:
    line = resolution.main.organ or Line("organ", "")
    main: Part = replace(resolution.main, organ=replace(line, text=text))
    return replace(resolution, parts=(main, *resolution.parts[1:]))


def _people(
    resolution: Resolution, name: str, typed: str, style: Style, *, as_typed: bool
) -> tuple[Resolution, Sequence[str]]:
    roll: Roll = "sponsors" if name == "sponsors" else "signatories"
    names = delegations([typed], as_typed=as_typed) if typed else []
    empty = resolution.with_field(roll)
    if roll == "sponsors":
        empty = empty.with_field("co_sponsors")
    if not names:
        return empty, ()
    outcome = add_people(empty, roll, names, style)
    if set(listed(outcome.resolution, roll)) == set(listed(resolution, roll)) and not style.sets_first_apart(roll):
        return resolution, ()
    return outcome.resolution, outcome.notes


def _said(before: Resolution, after: Resolution, name: str) -> Iterator[str]:
    """What is new: the field, and the organ if it follows."""
    for each in dict.fromkeys((name, "organ")):
        old, new = _value(before, each), _value(after, each)
        if old != new:
            yield f"{each}: {new or 'taken out'}{f' (was {old})' if old else ''}"
