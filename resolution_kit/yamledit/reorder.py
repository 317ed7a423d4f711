"""New order of keys and items: what stays keeps its lines, and comments that stand alone keep their place."""

from collections.abc import Sequence
from itertools import pairwise

from resolution_kit.text.sequences import longest_increasing


def moved_keys(old: Sequence[str], new: Sequence[str], ordered: Sequence[str]) -> set[str]:
    """The keys of `old` that must move for the `ordered` ones among them to stand in their order in `new`."""
    keys = [key for key in new if key in ordered and key in old]
    stay = longest_increasing([old.index(key) for key in keys])
    return {key for i, key in enumerate(keys) if i not in stay}


def neighbour(key: str, order: Sequence[str], stay: Sequence[str], ordered: Sequence[str]) -> tuple[str, bool]:
    """The key beside which a new one goes, and whether after it; `ordered` keys keep together."""
    at = order.index(key)
    before = [other for other in reversed(order[:at]) if other in stay]
    if key in ordered:
        earlier = [other for other in before if other in ordered]
        later = [other for other in order[at:] if other in stay and other in ordered]
        if earlier or later:
            return (earlier[0], True) if earlier else (later[0], False)
    return (before[0], True) if before else (stay[0], False)


def rearranged(gaps: Sequence[str], texts: Sequence[str], order: Sequence[int | str], apart: str) -> str:
    """The lines of a list in its new order.

    `texts` are the old items with their own comments, `gaps` the blank lines and other comments before each.
    `order` has positions of old items and lines of new ones; `apart` separates those from the item before.
    """
    old = [item for item in order if isinstance(item, int)]
    keep = {old[i] for i in longest_increasing(old)}
    lead, after = _followers(order, keep)
    lines = [item if isinstance(item, str) else texts[item] for item in lead]
    out = [line for text in lines for line in (apart, text)][1:]
    for i, (typed, text) in enumerate(zip(gaps, texts, strict=True)):
        gap = typed if i - 1 in keep else _after_a_gap(typed, out)
        if i in keep:
            out += [gap or (apart if out and not typed else ""), text]
            for item in after[i]:
                out += [apart, item if isinstance(item, str) else texts[item]]
        elif "#" in gap:
            out.append(gap)
    return "".join(out)


def rearranged_in_line(text: str, spans: Sequence[tuple[int, int]], order: Sequence[int | str]) -> str:
    """The inside of a `[...]` list; `spans` are the old items in the text, `order` has positions and new items."""
    gaps = [text[a_end:b_start] for (_, a_end), (b_start, _) in pairwise(spans)]
    plain = next((gap for gap in gaps if "#" not in gap), ", ")
    out: list[str] = []
    for item in order:
        if isinstance(item, int):
            before = gaps[item - 1] if item else plain
            item_text = text[slice(*spans[item])]
        else:
            before, item_text = plain, item
        out += [before, item_text] if out else [item_text]
    return "".join(out)


def _after_a_gap(gap: str, out: Sequence[str]) -> str:
    """A gap whose item before it has gone: no blank line at the head of the list, none beside another."""
    before = "".join(out[-2:]).replace("\r", "")
    first, line_break, rest = gap.partition("\n")
    needless = line_break and not first.strip() and ("#" not in gap if not before else before.endswith("\n\n"))
    return rest if needless else gap


def _followers(order: Sequence[int | str], keep: set[int]) -> tuple[list[int | str], dict[int, list[int | str]]]:
    """The items before the first that keeps its place, and those that follow each of these."""
    lead: list[int | str] = []
    after: dict[int, list[int | str]] = {}
    current = lead
    for item in order:
        if isinstance(item, int) and item in keep:
            current = after[item] = []
        else:
            current.append(item)
    return lead, after
