"""A slot such as {country} that nothing fills."""

import shlex
from collections.abc import Iterator

from resolution_kit.knowledge.library.filling import SLOT
from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("STR22", "error")
def open_slot(paper: Paper) -> Iterator[Fault]:
    """Fill every slot before the paper is handed in.

    A word in braces holds the place of a State, a number or a date that was to be filled in later. No text of the
    United Nations has one.

    Bad:
        1. Requests the Government of {country} to report by {date}.

    Good:
        1. Requests the Government of Mexico to report by 31 December 2030.

    Source: the library of clauses, docs/entry-format.md; adopted resolutions, none of which has a word in braces.
    """
    for hit in paper.prose.hits(SLOT, quoted=True) if "{" in paper.prose.whole else ():
        ref = f" {hit.at.ref}" if isinstance(hit.at, Placed) else ""
        wish = shlex.quote(f"{hit.match[1]}=…") if " " in hit.match[1] else f"{hit.match[1]}=…"
        how = f"its words; in a draft: `reskit fill{ref} --set {wish}`"
        yield Fault(hit.at, f"the slot `{hit.found}` is open, expected {how}", hit.start, hit.end)
