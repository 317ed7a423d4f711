"""A clause of the library that speaks of what has ended."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("TOP07", "warning")
def entry_out_of_date(paper: Paper) -> Iterator[Fault]:
    """Leave out plans and programmes that have ended, or name what came after them.

    Entries of the library carry the day from which they are out of date, under `until:`.

    Bad:
        Draft:
        preamble:
          - text: Taking note with appreciation of the United Nations Toolkit on Synthetic Drugs
            entry: unodc-training.noting-strategy-and-toolkit

    Good:
        Draft:
        preamble:
          - text: Taking note with appreciation of the United Nations Toolkit on Synthetic Drugs
            entry: unodc-training.noting-toolkit

    Source: the clause library, `until:` and `replaced_by:` of the entry.
    """
    for place in (*paper.preambular, *paper.operative):
        if place.clause.entry:
            from resolution_kit.knowledge.library import find_entry, is_out_of_date  # few papers have its clauses

            entry = find_entry(place.clause.entry)
            if entry and is_out_of_date(entry):
                expected = f", expected `{entry.replaced_by}`" if entry.replaced_by else ""
                yield Fault(place, f"`{entry.id}` is out of date from {entry.until}{expected}")
