"""A clause in other words."""

from dataclasses import replace

from resolution_kit.errors import Problem
from resolution_kit.knowledge.openers import find_opener
from resolution_kit.model import Clause, Placed, Resolution, walk
from resolution_kit.model.rebuild import exchanged
from resolution_kit.model.references import find
from resolution_kit.operations.clause_input import capitalized, typed_clause
from resolution_kit.operations.clause_syntax import by_lines, from_hand
from resolution_kit.operations.ids import with_ids
from resolution_kit.operations.operation import Outcome
from resolution_kit.operations.targets import must_fit
from resolution_kit.text.inline import plain


def reword(resolution: Resolution, ref: str, typed: str) -> Outcome:
    """The clause with another text; its sub-clauses stay."""
    place = find(resolution, ref)
    if by_lines(typed) != typed:
        raise Problem(f"sub-clauses in the text; change them in the editor, `reskit edit {ref}`, or one by one")
    new = typed_clause(typed)
    changed = replace(place.clause, text=(capitalized(new) if len(place.path) == 1 else new).text)
    after = exchanged(resolution, place.clause.id, lambda _: (changed,))
    return Outcome(after, (place.clause.id,), notes=_other_part(place, changed))


def _other_part(place: Placed, changed: Clause) -> tuple[str, ...]:
    """What to say if a clause now opens like one of the other part."""
    opener = find_opener(plain(changed.text))
    if len(place.path) > 1 or opener is None or opener.kind in (None, place.kind):
        return ()
    here, there = (
        "the preamble" if kind == "preambular" else "the operative part" for kind in (place.kind, opener.kind)
    )
    return (
        f"{place.ref} stands in {here}, and `{opener.text}` opens a clause of {there}; `reskit undo` takes it back",
    )


def rewrite(resolution: Resolution, old: Clause, typed: str) -> Outcome:
    """The clause that was `old`, wherever it stands now, as it was typed by hand with its sub-clauses."""
    place = next((p for p in walk(resolution) if _with_ids_of(p.clause, old) == old), None)
    if place is None:
        raise Problem("the clause was changed or removed meanwhile, so nothing was written")
    new = from_hand(typed, place.clause)
    must_fit(new, place.kind, place.level, place.ref)
    named = with_ids(new, {p.clause.id for p in walk(resolution)})
    after = exchanged(resolution, place.clause.id, lambda _: (named,))
    return Outcome(after, (place.clause.id,), notes=_other_part(place, named))


def _with_ids_of(clause: Clause, old: Clause) -> Clause:
    """The clause without the ids that the old one, its former self, does not have."""
    if len(clause.subclauses) != len(old.subclauses):
        return clause
    subs = tuple(_with_ids_of(sub, other) for sub, other in zip(clause.subclauses, old.subclauses, strict=True))
    return replace(clause, id=clause.id if old.id else "", subclauses=subs)
