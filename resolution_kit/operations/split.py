"""Making two clauses of one, or clauses of sub-clauses."""

import re
from dataclasses import replace

from resolution_kit.errors import Problem
from resolution_kit.knowledge.openers import find_opener
from resolution_kit.model import Clause, Resolution, fresh_id, walk
from resolution_kit.model.rebuild import exchanged
from resolution_kit.model.references import find
from resolution_kit.operations.operation import Outcome
from resolution_kit.operations.split_text import capital, cut, read_on
from resolution_kit.operations.targets import owner_of
from resolution_kit.text.inline import occurrences, plain


def split(resolution: Resolution, ref: str, at: str | None = None) -> Outcome:
    """The clause cut before the words `at`; without them its sub-clauses, or itself if it is one, become clauses."""
    place = find(resolution, ref)
    if at is not None:
        return _cut(resolution, place.clause, ref, at)
    if place.clause.subclauses:
        return _opened(resolution, place.clause, place.ref)
    owner = owner_of(resolution, place)
    if owner is not None:
        return _taken_out(resolution, owner.clause, place.clause)
    such_as = _such_as(place.clause)
    raise Problem(f"say where to cut {place.ref}: `--at` and the first words of the second half{such_as}")


def _cut(resolution: Resolution, clause: Clause, ref: str, at: str) -> Outcome:
    """Two clauses; the sub-clauses go with the half that leads into them."""
    closing = clause.closing
    texts = filter(None, (clause, closing))
    found = [(text, i) for text in texts for i, _ in occurrences(text.text, at, whole=False, any_case=True)]
    if len(found) != 1:
        times = f"stand {len(found)} times" if found else "do not stand"
        raise Problem(f"the words `{at}` {times} in {ref}; say words that stand there once")
    text, position = found[0]
    left, right = cut(text.text, position)
    if not plain(right).strip() or (not plain(left).strip() and text is clause):
        raise Problem(f"before or behind `{at}` nothing would be left in {ref}; say words from the middle")
    if text is clause:
        first = replace(clause, text=left, subclauses=(), closing=None)
        second = Clause(right, clause.subclauses, closing)
    else:
        first, second = replace(clause, closing=replace(text, text=left) if left else None), Clause(right)
    second = replace(second, id=fresh_id(second.text, {place.clause.id for place in walk(resolution)}))
    return Outcome(exchanged(resolution, clause.id, lambda _: (first, second)), (first.id, second.id))


def _opened(resolution: Resolution, clause: Clause, ref: str) -> Outcome:
    """Each sub-clause with the lead-in before it; the first keeps the id of the clause."""
    if clause.closing:
        start = " ".join(plain(clause.closing.text).split()[:3])
        raise Problem(f'{ref} has a closing text; cut it off first: `reskit split {ref} --at "{start}"`')
    first, *others = (_whole(resolution, clause, sub) for sub in clause.subclauses)
    made = (replace(first, id=clause.id), *others)
    return Outcome(
        exchanged(resolution, clause.id, lambda _: made), (clause.id, first.id, *(o.id for o in others)), clause.id
    )


def _taken_out(resolution: Resolution, owner: Clause, sub: Clause) -> Outcome:
    """The sub-clause as a clause behind the one that it belonged to; the only one takes its place."""
    left = tuple(other for other in owner.subclauses if other.id != sub.id)
    out = _whole(resolution, owner, sub)
    if not left and not owner.closing:
        alone = replace(out, id=owner.id)
        return Outcome(exchanged(resolution, owner.id, lambda _: (alone,)), (owner.id, sub.id), owner.id)
    rest = replace(owner, subclauses=left)
    return Outcome(exchanged(resolution, owner.id, lambda _: (rest, out)), (sub.id,))


def _whole(resolution: Resolution, owner: Clause, sub: Clause) -> Clause:
    """The sub-clause as one sentence with the lead-in."""
    return replace(sub, text=read_on(resolution, owner.text, sub.text), entry=owner.entry)


def _such_as(clause: Clause) -> str:
    """Where a second verb of the organ begins, for a clause that has one."""
    for found in re.finditer(r"[,;]\s(?:\w+\s)?(\w+(?:\s\w+)?)", plain(clause.text)):
        opener = find_opener(capital(found[1]) + plain(clause.text)[found.end() :])
        if opener is not None and opener.known and opener.part:
            return f', such as `--at "{found[1]}"`'
    return ""
