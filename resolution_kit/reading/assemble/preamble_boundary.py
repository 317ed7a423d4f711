"""Where the preamble ends and the operative part begins, judged over all paragraphs of a part at once.

No single sign decides: a preamble may hold "Acknowledges …" or be numbered, an operative clause may have lost its
number or open with a participle. So every paragraph costs something in either part, by the signs it shows (`COSTS`),
and every place where the border could be costs the sum: what stands before it as preamble, what stands behind it as
operative part. The cheapest place wins. A line between the parts, such as "hereby:" or the organ named once more, and
numbers that begin again are signs of the place itself (`GAINS`): they make it cheaper. What the next best place would
cost more tells how sure the border is.

A sign counts for little if the paper does not tell its parts by it: numbers in a preamble that is numbered throughout,
commas where the operative clauses end with commas as well. The items of a list without labels tell nothing: behind
"Encourages schools to open centres:" stands "Offering lessons", which is no reason.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.organs import OrganLine, speaks_again


class Cost(NamedTuple):
    """What a sign costs a paragraph in the preamble, and in the operative part."""

    preamble: float
    operative: float


COSTS = {
    "said to be preambular": Cost(0.0, 1_000.0),
    "said to be operative": Cost(1_000.0, 0.0),
    "participle or adjective": Cost(0.0, 2.0),
    "verb in the present tense": Cost(2.0, 0.0),
    "verb in another form": Cost(1.0, 0.0),  # Urge, To urge, Will urge; a past is as frequent in either part
    "comma": Cost(0.0, 1.0),
    "semicolon or full stop": Cost(1.0, 0.0),
    "comma in a paper that has them everywhere": Cost(0.0, 0.25),
    "semicolon in a paper that has them everywhere": Cost(0.25, 0.0),
    "number": Cost(3.0, 0.0),
    "number of a list, or of a numbered preamble": Cost(1.0, 0.0),
    "no number in a paper with numbers": Cost(0.0, 1.5),
}
"""Every sign of a paragraph; `_signs` finds them."""

GAINS = {"organ": 10.0, "enacting": 10.0, "between": 10.0, "title": 6.0, "numbers begin again": 3.0}
"""What a place gains by standing at a line of this kind, or where the count begins again."""

SURE = 2.0
"""What the second best place costs more, at least, if the border is sure."""

_OTHER_FORMS = ("base", "future", "infinitive")


@dataclass(frozen=True, slots=True)
class Border:
    """The border between the parts as it was found."""

    at: int
    """The index of the first operative paragraph, with the headings above it; the number of paragraphs if none is."""
    line: int | None = None
    """The index of the line between the parts, if one stands there that is no title."""
    sure: bool = True


@dataclass(frozen=True, slots=True)
class _Habits:
    """What a paper does throughout, so that it tells nothing."""

    numbers: bool
    """Whether any paragraph has a number."""
    one_ending: bool
    """Whether operative verbs and participles end alike."""


def border(items: Sequence[Item], lines: dict[int, OrganLine], *, no_preamble: bool = False) -> Border:
    """The border between the parts; `lines` are the paragraphs that may stand between them, by index.

    `no_preamble`: the organ line has no comma, so that no preamble is to be expected.
    """
    if no_preamble and items and items[0].part == "operative" and not lines:
        return Border(0)
    habits = _Habits(any(item.numbered for item in items), _ends_alike(items))
    before, after = [0.0], [0.0]
    gains: dict[int, float] = {len(items): 0.0}
    leads, number = False, 0
    for i, item in enumerate(items):
        p = o = 0.0
        if i in lines:
            gains[i] = GAINS[lines[i].kind]
        elif not item.listed and _counts(item, leads, habits):
            gains[i] = GAINS["numbers begin again"] if number > 1 and item.number == 1 else 0.0
            for sign in _signs(item, leads, habits):
                p += COSTS[sign].preamble
                o += COSTS[sign].operative
            number = item.number or number
        before.append(before[-1] + p)
        after.append(after[-1] + o)
        leads = item.leads or (leads and item.label is not None)
    costs = {i: before[i] + after[-1] - after[i] - gain for i, gain in gains.items()}
    best = min(costs, key=lambda i: (costs[i], -i))
    rivals = [cost for i, cost in costs.items() if i != best]
    sure = not rivals or min(rivals) - costs[best] >= SURE
    line = best if best in lines and lines[best].kind != "title" else None
    return Border(_with_headings(items, best, line=line is not None), line, sure)


def _counts(item: Item, leads: bool, habits: _Habits) -> bool:
    """Whether this paragraph could be the first clause of a part."""
    if item.numbered or item.said_clause:
        return True
    begins = item.said is None and (not item.low or item.part == "preambular")
    alone = item.label is None and begins and not item.page_mark and not item.heads
    return alone or (not habits.numbers and _opens_list(item, leads))


def _opens_list(item: Item, in_list: bool) -> bool:
    """Whether a letter or bullet stands where numbers should: it has the opener of a clause."""
    return item.label is not None and item.part is not None and (not in_list or item.part == "operative")


def _signs(item: Item, in_list: bool, habits: _Habits) -> Iterator[str]:
    """The signs of a paragraph, by their names in `COSTS`."""
    if item.said_clause:
        yield f"said to be {item.said}"
        return
    part, ending = item.part, item.ending.strip()
    if part == "preambular":
        yield "participle or adjective"
    elif part == "operative" or speaks_again(item):
        yield "verb in the present tense"
    elif item.opener is not None and item.opener.known and item.opener.form in _OTHER_FORMS:
        yield "verb in another form"
    everywhere = " in a paper that has them everywhere"
    if ending.startswith(","):
        yield f"comma{everywhere}" if habits.one_ending else "comma"
    elif ending.startswith((";", ".")):
        yield f"semicolon{everywhere}" if habits.one_ending else "semicolon or full stop"
    if item.numbered:
        light = (part == "preambular" and ending.startswith(",")) or (in_list and part != "operative")
        yield "number of a list, or of a numbered preamble" if light else "number"
    elif habits.numbers and item.label is None:
        yield "no number in a paper with numbers"


def _ends_alike(items: Sequence[Item]) -> bool:
    """Whether most operative verbs have the ending that most participles have."""
    ends = {
        part: [item.ending.strip()[:1] for item in items if item.part == part] for part in ("preambular", "operative")
    }
    usual = {part: max(marks, key=marks.count) for part, marks in ends.items() if marks}
    return len(usual) > 1 and len(set(usual.values())) == 1


def _with_headings(items: Sequence[Item], best: int, *, line: bool) -> int:
    """Headings that stand directly before the first operative paragraph go with it.

    `line`: a line between the parts stands there. Before it a long one is no heading but a reason without its ending.
    """
    while 0 < best < len(items) and items[best - 1].heads and not (line and items[best - 1].is_long):
        best -= 1
    return best
