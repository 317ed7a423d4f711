"""Titled sections inside the operative part: lines such as `II. Prevention` between its clauses."""

from collections.abc import Iterator
from dataclasses import dataclass

from resolution_kit.errors import Problem
from resolution_kit.model import Block, Clause, ClauseKind, Line, Resolution
from resolution_kit.model.rebuild import Blocks, blocks_of, clauses, with_blocks
from resolution_kit.operations.clause_input import one_line
from resolution_kit.operations.operation import Outcome
from resolution_kit.operations.targets import part_prefix, target_of
from resolution_kit.text.inline import escape, plain

_PART: ClauseKind = "operative"


@dataclass(frozen=True, slots=True)
class Section:
    """A section of an operative part."""

    part: int
    number: int
    """From 1; 0 for the clauses before the first title."""
    title: str
    first: int
    """The number of its first clause …"""
    last: int
    """… and of its last; lower than `first` if the section is empty."""


def sections(resolution: Resolution) -> list[Section]:
    """Every section, in the order of the text."""
    return [section for part in range(len(resolution.parts)) for section in _sections(resolution, part)]


def _sections(resolution: Resolution, part: int) -> Iterator[Section]:
    blocks = blocks_of(resolution, part, _PART)
    starts = [i for i, block in enumerate(blocks) if is_title(block)]
    for number, (start, stop) in enumerate(zip([0, *starts], [*starts, len(blocks)], strict=True)):
        before, inside = len(clauses(blocks[:start])), len(clauses(blocks[start:stop]))
        if number or inside:
            title = blocks[start].text if number else ""
            yield Section(part, number, plain(title), before + 1, before + inside)


def is_title(block: Block) -> bool:
    """Whether this is the title of a section."""
    return isinstance(block, Line) and block.kind == "section"


def section_numbered(resolution: Resolution, typed: str, part: int = 0) -> int:
    """The number of the section that a person means by title, numeral or number; 0 for the text before the first."""
    found = [s for s in _sections(resolution, part) if s.number]
    key = typed.strip().casefold().rstrip(".")
    if key == "0":
        return 0
    for fits in (
        lambda s: s.title.casefold() == key,
        lambda s: s.title.casefold().split(maxsplit=1)[:1] in ([key], [f"{key}."]),
        lambda s: str(s.number) == key,
        lambda s: key in s.title.casefold(),
    ):
        matching = [s for s in found if fits(s)]
        if len(matching) == 1:
            return matching[0].number
    said = ", ".join(f"`{s.title}`" for s in found) or "none yet"
    raise Problem(f"no section `{typed}`; the sections are: {said}")


def ends_in(blocks: Blocks, number: int) -> int:
    """The position after the last block of a section."""
    titles = [i for i, block in enumerate(blocks) if is_title(block)]
    return titles[number] if number < len(titles) else len(blocks)


def add_section(resolution: Resolution, title: str, before: str | None = None) -> Outcome:
    """The resolution with a title before a clause, or at the end of the operative part for the clauses to come."""
    text = escape(one_line(title))
    if not text:
        raise Problem('the title is empty; type it in quotes: `reskit sections add "II. Prevention" --before 5`')
    if before is None:
        part, blocks = 0, resolution.main.operative
        at = len(blocks)
    else:
        target = target_of(resolution, before)
        part, blocks = target.part, blocks_of(resolution, target.part, _PART)
        if target.kind != _PART or target.owner is not None:
            raise Problem(f"`--before {before}`: a section begins before an operative clause, such as 5")
        places = [i for i, block in enumerate(blocks) if isinstance(block, Clause)]
        at = places[target.index] if target.index < len(places) else len(blocks)
    if any(s.number and s.title.casefold() == plain(text).casefold() for s in _sections(resolution, part)):
        raise Problem(f"there is a section `{plain(text)}` already")
    blocks = (*blocks[:at], Line("section", text), *blocks[at:])
    where = f"before {before}" if before else "at the end"
    return Outcome(with_blocks(resolution, part, _PART, blocks), said=(f"section “{plain(text)}” added {where}",))


def remove_section(resolution: Resolution, typed: str) -> Outcome:
    """The resolution without a title; its clauses join the section before. `B/II` is a section of part B."""
    prefixes = {part_prefix(part).lower(): part for part in range(len(resolution.parts))}
    prefix = next((prefix for prefix in prefixes if prefix and typed.lower().startswith(prefix)), "")
    part = prefixes[prefix]
    number = section_numbered(resolution, typed[len(prefix) :], part)
    if number == 0:
        raise Problem("the clauses before the first section have no title to remove")
    blocks = blocks_of(resolution, part, _PART)
    at = [i for i, block in enumerate(blocks) if is_title(block)][number - 1]
    title = plain(blocks[at].text)
    blocks = (*blocks[:at], *blocks[at + 1 :])
    return Outcome(with_blocks(resolution, part, _PART, blocks), said=(f"section “{title}” removed; its clauses stay",))
