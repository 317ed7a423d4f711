"""What the paragraphs of a paper are: heading, organ, clauses, sections, parts, annexes. Shared by all readers.

Nothing is refused and nothing dropped: every paragraph ends up once, in its order; what has no place is `other`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from resolution_kit.errors import Problem
from resolution_kit.model import Block, Kind, Line, Part, Resolution
from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.clauses import Half, blocks
from resolution_kit.reading.assemble.compilations import one_of, out_of_place
from resolution_kit.reading.assemble.declared import declared, is_declared
from resolution_kit.reading.assemble.end_matter import tail
from resolution_kit.reading.assemble.first_level import FirstLevel, first_level
from resolution_kit.reading.assemble.headings import heading
from resolution_kit.reading.assemble.line_breaks import apart
from resolution_kit.reading.assemble.loose_labels import settle_labels
from resolution_kit.reading.assemble.loose_lists import mark_loose_lists
from resolution_kit.reading.assemble.no_resolution import prose, prose_from
from resolution_kit.reading.assemble.odd_labels import take_odd_labels
from resolution_kit.reading.assemble.opener_emphasis import settle_leads
from resolution_kit.reading.assemble.organs import OrganLine, organ_behind, organ_line
from resolution_kit.reading.assemble.parts import Stretch, cut, find_organs
from resolution_kit.reading.assemble.preamble_boundary import border
from resolution_kit.reading.paragraphs import RawParagraph

MOST_PARAGRAPHS = 20_000
"""A resolution of a hundred clauses has about 500."""


_NAME_WORDS = 5
"""Words of the name of a remark behind the clauses."""


def structure(paragraphs: Iterable[RawParagraph], where: str = "") -> Resolution:
    """The resolution that these paragraphs make.

    `where` is the file: it stands before the one refusal, of too many paragraphs; its name tells which resolution is
    meant where several stand on a page.
    """
    raws = [raw for raw in paragraphs if raw.text or raw.label]
    if len(raws) <= MOST_PARAGRAPHS and is_declared(raws):
        return declared(raws)
    items = [item for raw in raws for item in map(Item, apart(raw)) if item.whole or item.label]
    if len(items) > MOST_PARAGRAPHS:
        raise Problem(f"{len(items):,} paragraphs, expected a paper of at most {MOST_PARAGRAPHS:,}", where=where)
    before, own, after = one_of(items, where)
    own = _parted(own)
    if not find_organs(own) and (at := prose_from(own)) is not None:
        essay = Part(end=(*prose(own[at:]), *out_of_place(after)))
        return Resolution(heading=(*out_of_place(before), *heading(own[:at])), parts=(essay,), typed=True)
    take_odd_labels(own)
    found = first_level(own)
    if found:
        found.mark(own)
    top, stretches = cut(own)
    for item in (item for stretch in stretches for item in stretch.body):
        item.as_row()
    settle_leads(item for stretch in stretches for item in stretch.body)
    parts = [_part(stretch, found) for stretch in stretches] or [Part()]
    parts[-1] = replace(parts[-1], end=(*parts[-1].end, *out_of_place(after)))
    return Resolution(heading=(*out_of_place(before), *heading(top)), parts=tuple(parts), typed=True)


def _parted(items: list[Item]) -> list[Item]:
    """The same with a first organ line that runs on after another line told apart from it."""
    for i, (item, following) in enumerate(pairwise(items)):
        if organ_line(item, following):
            break
        at = organ_behind(item, following)
        if at is not None:
            both = [Item(replace(item.raw, text=text)) for text in (item.text[:at], item.text[at:])]
            return [*items[:i], *both, *items[i + 1 :]]
    return items


def _part(stretch: Stretch, first: FirstLevel | None) -> Part:
    settled = settle_labels(stretch.body)
    if first:
        first.mark(settled)
    body, rest = _without_rest(settled)
    again = {stretch.body[i]: organ for i, organ in stretch.again.items()}
    lines = {i: again[item] for i, item in enumerate(body) if item in again}
    no_comma = stretch.organ is not None and not stretch.organ[1].ending
    mark_loose_lists(body)
    found = border(body, lines, no_preamble=no_comma)
    at = found.at
    told = {i: line for i, line in lines.items() if line.kind == "organ" or i == found.line}
    return Part(
        tuple(_lead(stretch)),
        _organ(stretch),
        _half("preamble", body[:at], {i: line for i, line in told.items() if i < at}),
        _half("operative", body[at:], {i - at: line for i, line in told.items() if i >= at}),
        tail([*rest, *stretch.end]),
        doubtful=not found.sure,
    )


def _without_rest(body: list[Item]) -> tuple[list[Item], list[Item]]:
    """The clauses, and the lines after the last of them that belong to none."""
    end = len(body)
    while end > 1 and _is_rest(body[end - 1], body[end - 2]):
        end -= 1
    return body[:end], body[end:]


def _is_rest(item: Item, before: Item) -> bool:
    if item.said_clause or (item.label is not None and not item.heads):
        return False
    over = before.ending.strip() == "." and item.part is None and not item.low
    return item.heads or item.page_mark or over or (before.label is not None and _is_remark(item))


def _is_remark(item: Item) -> bool:
    """Whether a paragraph names what it is before a colon: `Sources: …`, `Note to the chair: …`."""
    head, colon, _ = item.plain.partition(": ")
    return bool(colon) and item.opener is None and item.label is None and head.count(" ") < _NAME_WORDS


def _lead(stretch: Stretch) -> Iterator[Line]:
    for i, item in enumerate(stretch.lead):
        last = i + 1 == len(stretch.lead)
        kind: Kind = "section" if stretch.organ is None else "title" if last and len(item.plain) > 1 else "heading"
        yield Line(item.said or kind, item.line, line=item.raw.line)


def _organ(stretch: Stretch) -> Line | None:
    if stretch.organ is None:
        return None
    item, organ = stretch.organ
    return Line("organ", organ.text, organ.ending, item.raw.line)


def _half(half: Half, items: list[Item], organs: dict[int, OrganLine]) -> tuple[Block, ...]:
    return blocks(items, organs, half) if items else ()
