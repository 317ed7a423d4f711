"""The house style of a submitted paper, recognised from how its clauses stand there."""

from pathlib import Path

from resolution_kit.inline import plain
from resolution_kit.model import Field, Resolution
from resolution_kit.styles import DEFAULT, Style, names, style
from resolution_kit.typeset import typeset

MOST_FAULTS = 0.1
"""A paper with a greater share of labels and endings that the style would print otherwise is not in that style."""


def recognised(resolution: Resolution, folder: Path | None = None) -> Style | None:
    """The house style that would print the paper most nearly as it stands, or None where none comes near.

    A style that would change the text itself, such as the first letter of a sub-clause, is not the paper's.
    """
    if not resolution.typed:
        return None
    known = sorted(names(), key=lambda name: name != DEFAULT)
    scored = [(_faults(resolution, chosen := style(name, folder)), chosen) for name in known]
    share, best = min(scored, key=lambda pair: pair[0])
    return best if share[0] <= MOST_FAULTS else None


def _faults(resolution: Resolution, chosen: Style) -> tuple[float, int]:
    """The share of clauses that the style would print otherwise, and how many heading lines it does not know."""
    clauses = [p for p in typeset(resolution, chosen) if p.clause]
    wrong = 0
    for printed in clauses:
        clause = printed.clause
        if clause and plain(printed.text) != plain(clause.text):
            return 1.0, 0
        if clause and ((clause.label or "") != printed.label or (clause.ending or "") != printed.ending):
            wrong += 1
    return (wrong / len(clauses) if clauses else 1.0), _unknown_heading(resolution, chosen)


def _unknown_heading(resolution: Resolution, chosen: Style) -> int:
    labels = {form.field: form.label.casefold() for form in chosen.heading}
    typed = [f for f in resolution.heading if isinstance(f, Field) and f.typed is not None]
    return sum(not (f.typed or "").casefold().startswith(labels.get(f.name, "\0")) for f in typed)
