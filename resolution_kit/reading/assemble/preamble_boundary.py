"""Where the preamble ends and the operative part begins, judged over all paragraphs of a part at once.

No single sign decides: a preamble may hold "Acknowledges …", an operative clause may have lost its number or open with
a participle. Each paragraph has a cost in either part; the border is where the sum is lowest.
"""

from collections.abc import Sequence

from resolution_kit.reading.assemble.candidate import Item

_SAID = 1_000.0
"""What the paper says itself."""
_NUMBER = 3.0
"""A number in the preamble …"""
_NUMBER_LIGHT = 1.0
"""… and where it is numbered throughout, or has a numbered list."""
_NO_NUMBER = 1.5
"""No number in the operative part of a paper that has numbers."""
_OPENER = 2.0
"""The opener of the other part."""
_ENDING = 1.0
"""The ending of the other part."""


def border(items: Sequence[Item], *, no_preamble: bool = False) -> int:
    """The index of the first operative paragraph; the number of paragraphs where there is none.

    `no_preamble`: the organ line has no comma, so that no preamble is to be expected.
    """
    if no_preamble and items and items[0].part == "operative":
        return 0
    numbered = any(item.numbered for item in items)
    before, after = [0.0], [0.0]
    candidates: list[int] = []
    leads = False
    for item in items:
        counts = item.numbered or item.said_clause or _stands_alone(item) or (not numbered and _opens_list(item, leads))
        p, o = _costs(item, numbered, leads) if counts else (0.0, 0.0)
        if counts:
            candidates.append(len(before) - 1)
        before.append(before[-1] + p)
        after.append(after[-1] + o)
        leads = item.leads or (leads and item.label is not None)
    total = after[-1]
    best = min([*candidates, len(items)], key=lambda i: (before[i] + total - after[i], -i))
    return _with_headings(items, best)


def _opens_list(item: Item, in_list: bool) -> bool:
    """Whether a letter or bullet stands where numbers should: it bears the opener of a clause."""
    return item.label is not None and item.part is not None and (not in_list or item.part == "operative")


def _stands_alone(item: Item) -> bool:
    begins = item.said is None and (not item.low or item.part == "preambular")
    return item.label is None and begins and not item.page_mark and not item.heads


def _costs(item: Item, numbered: bool, in_list: bool) -> tuple[float, float]:
    """What this paragraph costs in the preamble and in the operative part."""
    if item.said_clause:
        return (_SAID, 0.0) if item.said == "operative" else (0.0, _SAID)
    p = o = 0.0
    part, ending = item.part, item.ending.strip()
    if part == "preambular":
        o += _OPENER
    elif part == "operative":
        p += _OPENER
    if ending.startswith(","):
        o += _ENDING
    elif ending.startswith((";", ".")):
        p += _ENDING
    if item.numbered:
        light = (part == "preambular" and ending.startswith(",")) or (in_list and part != "operative")
        p += _NUMBER_LIGHT if light else _NUMBER
    elif numbered and item.label is None:
        o += _NO_NUMBER
    return p, o


def _with_headings(items: Sequence[Item], best: int) -> int:
    """Headings that stand directly before the first operative paragraph go with it."""
    while best < len(items) and best > 0 and items[best - 1].heads:
        best -= 1
    return best
