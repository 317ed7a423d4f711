"""An edited copy of a draft, brought up to what was adopted since it left."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from resolution_kit.compare import clause_pairs, clause_wording
from resolution_kit.merging import merged
from resolution_kit.merging.conflicts import conflicts
from resolution_kit.merging.resolve_conflicts import resolve
from resolution_kit.model import Resolution, walk
from resolution_kit.model.references import find
from resolution_kit.operations.convert import bare
from resolution_kit.operations.move import remove
from resolution_kit.operations.operation import Operation, perform
from resolution_kit.text.inline import plain


@dataclass(frozen=True, slots=True)
class Rebased:
    """The copy, with what was adopted meanwhile where it does not touch that."""

    copy: Resolution
    kept: tuple[str, ...] = ()
    """The clauses, by their references of now, in which the copy has an older text that stays out of the amendment."""
    undone: tuple[str, ...] = ()
    """What the amendment would undo, in words."""


def rebased(edited: Resolution, now: Resolution, formers: Iterable[Resolution]) -> Rebased:
    """The copy as if it had been made of the draft of now; `formers` are the former texts, the newest first.

    It was made of the text with which it has most clauses in common. A copy of the text of now stays as it is.
    """
    copy = bare(edited, "", "") if edited.typed else edited
    older = [text for text in formers if _words(text) != _words(now)]
    texts = [*older, now]  # of equals the first: a copy that changes what was adopted last may be older than that
    began = max(texts, key=lambda text: _common(text, copy))
    if _words(began) == _words(now):
        return Rebased(edited)
    whole = merged(now, copy, began)
    undone = []
    for conflict in conflicts(whole):
        if not conflict.is_field:
            ours, theirs = conflict.versions[0].text, conflict.versions[-1].text
            what = f"“{ours}” becomes “{theirs}”" if len(conflict.versions) > 1 else f"“{ours}”"
            undone.append(f"{conflict.name}: {what}")
    return Rebased(_theirs(whole, copy), tuple(_kept(began, now, copy)), tuple(undone))


def _theirs(whole: Resolution, copy: Resolution) -> Resolution:
    """The merged text as the copy has it wherever both changed a clause."""
    there = {clause_wording(place.clause) for place in walk(copy)}
    while found := [one for one in conflicts(whole) if not one.is_field]:
        name, versions = found[-1].name, found[-1].versions
        is_struck = len(versions) == 1 and clause_wording(find(whole, name).clause) not in there
        whole = perform(whole, partial(remove, refs=[name]) if is_struck else _taking(name), sets_openers=False).after
    return whole


def _taking(name: str) -> Operation:
    return lambda draft: resolve(draft, name, take="theirs")


def _kept(began: Resolution, now: Resolution, copy: Resolution) -> Iterable[str]:
    in_copy = Counter(clause_wording(place.clause) for place in walk(copy))
    for pair in clause_pairs(began, now):
        if pair.old and pair.new and not pair.same and in_copy[clause_wording(pair.old.clause)]:
            yield pair.new.ref


def _words(text: Resolution) -> list[tuple[str, ...]]:
    return [clause_wording(place.clause) for place in walk(text)]


def _common(text: Resolution, copy: Resolution) -> int:
    """How many clauses both have, less those that only one has."""
    one, other = (Counter(tuple(map(plain, wording)) for wording in _words(side)) for side in (text, copy))
    return (one & other).total() - (one - other).total() - (other - one).total()
