"""Lists whose labels were lost, as when a paper is pasted from a web page: the lines behind a lead-in are its items.

`Encourages schools to open centres:` announces a list; `Offering lessons` behind it is an item and no reason of the
preamble, and `Free books` an item and no heading. Only a paper without numbers has such lists: in one with numbers a
line without label stands between the clauses.
"""

from collections.abc import Sequence

from resolution_kit.knowledge.openers import is_mun_only
from resolution_kit.reading.assemble.candidate import Item


def mark_loose_lists(items: Sequence[Item]) -> None:
    """Tell every item of a list without labels that it is one."""
    if any(item.numbered for item in items):
        return
    open_ = ended = False
    for item in items:
        item.listed = open_ and _may_be_listed(item) and not (ended and item.heads)
        open_ = item.listed or (item.leads and item.label is None and item.part == "operative")
        ended = item.listed and bool(item.ending)


def _may_be_listed(item: Item) -> bool:
    """Whether nothing in this line opens a clause for certain; no adopted text opens a reason with `Offering`."""
    if item.label is not None or item.said is not None or item.raw.heading or item.raw.bold:
        return False
    if item.opener is None or not item.opener.known:
        return not (item.heads and item.is_long)
    return item.part == "preambular" and is_mun_only(item.opener)
