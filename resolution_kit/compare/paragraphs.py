"""All of two texts side by side: heading, organs, clauses, section titles and other lines."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from resolution_kit.compare.clauses import clause_pairs
from resolution_kit.compare.pairs import How, Pair, wording
from resolution_kit.model import Field, Line, Paragraph, Placed, Resolution, paragraphs
from resolution_kit.text.sequences import best_pairs, equal_pairs, interleaved

_SETTINGS = ("style", "guide", "body", "imported")
_ALIKE = 0.6
"""How like two lines of one kind must be to be one, from 0 to 1."""

Lines = Mapping[int, Field | Line]
"""Fields and lines by their positions in a text."""


def line_pairs(old: Lines, new: Lines) -> Iterator[tuple[int, int, How]]:
    """(old position, new position, how it was found) of the fields and lines that both texts have."""
    free, others = dict(old), dict(new)
    rounds: tuple[tuple[How, Callable[[Lines, Lines], dict[int, int]]], ...] = (
        ("text", _equal),
        ("place", _of_one_name),
        ("text", _alike),
    )
    for how, match in rounds:
        for i, other in match(free, others).items():
            yield i, other, how
            del free[i], others[other]


def _equal(old: Lines, new: Lines) -> dict[int, int]:
    return equal_pairs(*({i: (_kind(item), wording(item)) for i, item in side.items()} for side in (old, new)))


def _of_one_name(old: Lines, new: Lines) -> dict[int, int]:
    """Fields of one name, and organ lines: there is one of each, or they keep their order."""
    named = ({i: _kind(item) for i, item in side.items() if _is_named(item)} for side in (old, new))
    return equal_pairs(*named)


def _alike(old: Lines, new: Lines) -> dict[int, int]:
    worth = [
        {i: like for i, other in new.items() if _kind(item) == _kind(other) and (like := _likeness(item, other))}
        for item in old.values()
    ]
    positions = list(old)
    return {positions[i]: other for i, other in best_pairs(worth).items()}


def _kind(item: Field | Line) -> tuple[str, str]:
    return ("field", item.name) if isinstance(item, Field) else ("line", item.kind)


def _is_named(item: Field | Line) -> bool:
    return isinstance(item, Field) or item.kind == "organ"


def _likeness(old: Field | Line, new: Field | Line) -> float:
    from rapidfuzz import fuzz

    return fuzz.ratio(" ".join(wording(old)), " ".join(wording(new)), score_cutoff=100 * _ALIKE) / 100


def paragraph_pairs(old: Resolution, new: Resolution) -> tuple[Pair[Paragraph], ...]:
    """Every paragraph of both texts, each in one pair, in the order of the new text: heading first, settings last.

    The settings of a draft that no paper prints, such as `style`, are compared as fields if both are drafts. A line has
    moved if a clause that stayed in its place stands on the other side of it now.
    """
    drafts = not (old.typed or new.typed)
    before, after = (tuple(_compared(text, settings=drafts)) for text in (old, new))
    partners = _clause_partners(before, after, clause_pairs(old, new))
    stays = [(i, one.position) for i, one in partners.items() if not one.moved and _is_top(before[i])]
    for i, other, how in line_pairs(_only_lines(before), _only_lines(after)):
        passed = any((one < i) != (place < other) for one, place in stays)
        partners[i] = _Partner(other, how, moved=passed and isinstance(before[i], Line))
    positions = {i: one.position for i, one in partners.items()}
    return tuple(
        Pair(before[i], after[other], partners[i].how, partners[i].moved)
        if i is not None and other is not None
        else Pair(None if i is None else before[i], None if other is None else after[other], "alone")
        for i, other in interleaved(len(before), len(after), positions)
    )


@dataclass(frozen=True, slots=True)
class _Partner:
    """The paragraph of the new text that an old one is now."""

    position: int
    how: How
    moved: bool


def _compared(text: Resolution, *, settings: bool) -> Iterator[Paragraph]:
    """The paragraphs that are compared; closing texts are compared with their clauses."""
    for paragraph in paragraphs(text):
        if not (isinstance(paragraph, Placed) and paragraph.is_closing):
            yield paragraph
    if settings:
        yield from (Field(name, (value,)) for name in _SETTINGS if (value := getattr(text, name)))
        yield from (Field("ignore", (waiver.rule, waiver.why)) for waiver in text.ignore)


def _clause_partners(
    before: tuple[Paragraph, ...], after: tuple[Paragraph, ...], pairs: tuple[Pair[Placed], ...]
) -> dict[int, _Partner]:
    old, new = (
        {item.address: i for i, item in enumerate(side) if isinstance(item, Placed)} for side in (before, after)
    )
    return {
        old[pair.old.address]: _Partner(new[pair.new.address], pair.how, pair.moved)
        for pair in pairs
        if pair.old and pair.new
    }


def _only_lines(items: tuple[Paragraph, ...]) -> Lines:
    return {i: item for i, item in enumerate(items) if not isinstance(item, Placed)}


def _is_top(item: Paragraph) -> bool:
    return isinstance(item, Placed) and len(item.path) == 1
