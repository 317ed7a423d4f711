"""Removing clauses."""

from collections.abc import Sequence

from resolution_kit.editing.lists import mapped
from resolution_kit.editing.outcome import Outcome
from resolution_kit.editing.refs import find
from resolution_kit.model import Resolution


def remove(resolution: Resolution, refs: Sequence[str]) -> Outcome:
    """The resolution without these clauses and their sub-clauses; the references are those of now, for all of them."""
    ids = tuple(dict.fromkeys(find(resolution, ref).clause.id for ref in refs))
    return Outcome(mapped(resolution, lambda clause: () if clause.id in ids else (clause,)), ids)
