"""The steps of `reskit export`: a draft read, dressed in its house style, judged and written, or many of them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from resolution_kit.cli import hints
from resolution_kit.cli.common import must_be_free, note
from resolution_kit.data.side_by_side import pays, processors, side_by_side
from resolution_kit.errors import Problem
from resolution_kit.writing import WRITERS, must_be_writable

if TYPE_CHECKING:
    from resolution_kit.knowledge.styles import Style
    from resolution_kit.model import Resolution


@dataclass(frozen=True, slots=True)
class Asked:
    """How drafts are exported."""

    style: str | None = None
    reference: Path | None = None
    record: bool = False
    force: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """A draft and the files to make of it."""

    draft: Path
    targets: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """What came of an order."""

    order: Order
    remarks: tuple[str, ...] = ()
    """What is to be said about the paper."""
    refusal: str = ""
    """Why nothing was made …"""
    open_slots: tuple[str, ...] = ()
    """… or a line for each open slot, with the command that fills it."""


_CALLED = {"markdown": "md", "text": "txt", "typst": "typ", "word": "docx"}
"""Formats by the names that people give them."""


def format_called(typed: str) -> str:
    """The format that a person means, such as `docx` for `Word`; empty if there is none."""
    name = typed.strip().lower().removeprefix(".")
    name = _CALLED.get(name, name)
    return name if f".{name}" in WRITERS else ""


def suffixes(formats: Sequence[str]) -> list[str]:
    """The suffixes of these formats; a list with commas is several, `all` every one that this machine can write."""
    from resolution_kit.text.suggest import did_you_mean
    from resolution_kit.writing import missing

    known = [suffix.removeprefix(".") for suffix in WRITERS]
    found: list[str] = []
    for typed in (name for given in formats for name in given.split(",") if name.strip()):
        name = typed.strip().lower().removeprefix(".")
        if name == "all":
            found += [suffix for suffix in WRITERS if not missing(suffix)]
            for needed in filter(None, map(missing, WRITERS)):
                note(f"note: {needed}")
        elif called := format_called(name):
            found.append(f".{called}")
        else:
            raise Problem(f"no format `{name}`{did_you_mean(name, known)}; there are {', '.join(known)}, and `all`")
    return list(dict.fromkeys(found))


def check_targets(orders: Sequence[Order], asked: Asked) -> None:
    """Refuse, before anything is made, what cannot be written."""
    targets = [target for order in orders for target in order.targets]
    twice = next((target for target, count in Counter(targets).items() if count > 1), None)
    if twice and len(orders) > 1:
        raise Problem(f"two drafts would make `{twice}`; give one of them another name")
    for target in targets:
        must_be_writable(target.suffix)
    if not asked.force:
        for order in orders:
            _must_be_own(order)
    for target in targets:
        if not target.parent.is_dir():
            raise Problem(f"no folder `{target.parent}` for `{target.name}`; make it first: mkdir -p {target.parent}")
    if asked.reference and not any(map(is_word, targets)):
        raise Problem(f"no .docx among the files to make, and only that takes anything from `{asked.reference}`")
    other = next((target for target in targets if not is_word(target)), None)
    if asked.reference and other:
        note(f"note: only a .docx takes anything from `{asked.reference}`; `{other}` has the page of the house style")


def _must_be_own(order: Order) -> None:
    """Refuse to write over a file, unless it is as this draft was last exported to it."""
    from resolution_kit.draftfile.exports import is_untouched, written

    for target in order.targets:
        if target.exists() and not is_untouched(order.draft, target):
            if not written(order.draft, target):
                must_be_free([target], force=False)
            again = hints.again("--force")
            raise Problem(f"`{target}` was changed since it was exported; another name, or write over it: {again}")


def export_all(orders: Sequence[Order], asked: Asked) -> Iterator[Made]:
    """What came of each, in their order, as soon as it is done."""
    jobs = processors()
    here = 1 if pays(len(orders), jobs) else len(orders)  # the first reads all data, which the processes then share
    yield from (attempted(order, asked) for order in orders[:here])
    if orders[here:]:
        yield from side_by_side(partial(attempted, asked=asked), orders[here:], jobs)


def attempted(order: Order, asked: Asked) -> Made:
    """What came of an order; a draft that cannot be exported stops no other."""
    try:
        return exported(order, asked)
    except Problem as problem:
        return Made(order, refusal=str(problem))


def exported(order: Order, asked: Asked) -> Made:
    """Make the files of a draft; nothing is written unless all of them can be made."""
    from resolution_kit.data.atomic_io import write_new
    from resolution_kit.draftfile.exports import is_untouched, remember
    from resolution_kit.operations.convert import in_style, unprinted
    from resolution_kit.reading import read
    from resolution_kit.writing import render

    resolution, chosen = in_style(read(order.draft), asked.style)
    if not asked.force and not resolution.imported and (unfilled := tuple(_unfilled(resolution))):
        return Made(order, open_slots=unfilled)
    remarks = _remarks(resolution, chosen, asked.force)
    if asked.record or chosen.voting.record:
        from resolution_kit.amendments.documents import with_minutes

        resolution = with_minutes(resolution, chosen)
    made = {
        target: render(resolution, chosen, target.suffix, asked.reference if is_word(target) else None)
        for target in order.targets
    }
    for target, content in made.items():
        write_new(target, content, overwrite=asked.force or is_untouched(order.draft, target))
        if not resolution.typed:
            remember(order.draft, target, content)
    if left := unprinted(resolution, chosen):
        remarks += [f"house style {chosen.name} prints no {' and no '.join(left)}; the draft keeps them"]
    return Made(order, tuple(remarks))


def is_word(target: Path) -> bool:
    """Whether a file is to be a Word file."""
    return target.suffix.lower() == ".docx"


def _remarks(resolution: "Resolution", chosen: "Style", force: bool) -> list[str]:
    """What is to be said on the errors of an imported paper; a draft with errors is refused."""
    from resolution_kit.rules.run import errors

    found = errors(resolution, chosen)
    if not found:
        return []
    many = f"{len(found)} error{'s' if len(found) > 1 else ''}"
    if not force and not resolution.imported:
        first = f"clause {found[0].clause}: {found[0].message}" if found[0].clause else found[0].message
        raise Problem(f"{many}, first {first}; see `reskit check`, or export all the same with `--force`")
    return [f"exported with {many}; `reskit check` shows them"]


def _unfilled(resolution: "Resolution") -> Iterator[str]:
    """A line for each open slot, with the command that fills it."""
    import shlex

    from resolution_kit.operations.slots import open_slots

    for slot in open_slots(resolution):
        wish = f"--set {shlex.quote(slot.name) if ' ' in slot.name else slot.name}=…"
        yield f"{', '.join(slot.refs)}: {{{slot.name}}} is open in “{slot.around}”; `reskit fill {wish}`"
