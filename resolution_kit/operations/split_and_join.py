"""Splitting a clause in two or into its sub-clauses, and joining clauses to one sentence."""

import re
from collections.abc import Sequence
from dataclasses import replace

from resolution_kit.errors import Problem
from resolution_kit.knowledge.openers import find_opener
from resolution_kit.model import Clause, Placed, Resolution, fresh_id, walk
from resolution_kit.model.rebuild import exchanged, mapped
from resolution_kit.model.references import find
from resolution_kit.operations.caucus_words import caucus_words
from resolution_kit.operations.operation import Outcome
from resolution_kit.operations.targets import owner_of
from resolution_kit.printing.capitals import Capitals
from resolution_kit.text.inline import Span, from_spans, occurrences, plain, sliced, spans


def split(resolution: Resolution, ref: str, at: str | None = None) -> Outcome:
    """The clause as two, the second from the words `at` on; without them each sub-clause becomes a clause.

    A sub-clause becomes the clause after its parent.
    """
    place = find(resolution, ref)
    if at is not None:
        return _split_at(resolution, place.clause, ref, at)
    if place.clause.subclauses:
        return _split_list(resolution, place.clause, place.ref)
    owner = owner_of(resolution, place)
    if owner is not None:
        return _taken_out(resolution, owner.clause, place.clause)
    hint = _such_as(place.clause)
    raise Problem(f"say where to cut {place.ref}: `--at` and the first words of the second half{hint}")


def _split_at(resolution: Resolution, clause: Clause, ref: str, at: str) -> Outcome:
    """Two clauses; the sub-clauses go with the half that leads into them."""
    closing = clause.closing
    texts = filter(None, (clause, closing))
    found = [(text, i) for text in texts for i, _ in occurrences(text.text, at, whole=False, any_case=True)]
    if len(found) != 1:
        times = f"stand {len(found)} times" if found else "do not stand"
        raise Problem(f"the words `{at}` {times} in {ref}; say words that stand there once")
    text, position = found[0]
    left, right = _halves(text.text, position)
    if not plain(right).strip() or (not plain(left).strip() and text is clause):
        raise Problem(f"before or behind `{at}` nothing would be left in {ref}; say words from the middle")
    if text is clause:
        first = replace(clause, text=left, subclauses=(), closing=None)
        second = Clause(right, clause.subclauses, closing)
    else:
        first, second = replace(clause, closing=replace(text, text=left) if left else None), Clause(right)
    second = replace(second, id=fresh_id(second.text, {place.clause.id for place in walk(resolution)}))
    return Outcome(exchanged(resolution, clause.id, lambda _: (first, second)), (first.id, second.id))


def _split_list(resolution: Resolution, clause: Clause, ref: str) -> Outcome:
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
    """The sub-clause as the clause after its parent, or instead of it if nothing else is left of it."""
    left = tuple(other for other in owner.subclauses if other.id != sub.id)
    out = _whole(resolution, owner, sub)
    if not left and not owner.closing:
        alone = replace(out, id=owner.id)
        return Outcome(exchanged(resolution, owner.id, lambda _: (alone,)), (owner.id, sub.id), owner.id)
    rest = replace(owner, subclauses=left)
    return Outcome(exchanged(resolution, owner.id, lambda _: (rest, out)), (sub.id,))


def _whole(resolution: Resolution, owner: Clause, sub: Clause) -> Clause:
    """The sub-clause as one sentence with the lead-in."""
    return replace(sub, text=_read_on(resolution, owner.text, sub.text), entry=owner.entry)


def _such_as(clause: Clause) -> str:
    """A hint at the second verb of the organ, if the clause has one."""
    for found in re.finditer(r"[,;]\s(?:\w+\s)?(\w+(?:\s\w+)?)", plain(clause.text)):
        opener = find_opener(_capitalized(found[1]) + plain(clause.text)[found.end() :])
        if opener is not None and opener.known and opener.kind:
            return f', such as `--at "{found[1]}"`'
    return ""


def join(resolution: Resolution, refs: Sequence[str], by: str | None = None) -> Outcome:
    """The clauses as one, in the place of the first and in the order of `refs`, with the words `by` between them.

    A lead-in and its only sub-clause become one sentence.
    """
    first, *others = (find(resolution, ref) for ref in refs)
    ids = [place.clause.id for place in (first, *others)]
    if not others or len(ids) != len(set(ids)):
        raise Problem("say two or more different clauses to join, such as `reskit join 3 4`")
    inner = owner_of(resolution, others[0])
    if len(others) == 1 and inner is not None and inner.clause.id == first.clause.id:
        joined = _with_lead_in(resolution, first, others[0].clause)
    else:
        joined = first.clause
        for other in others:
            _must_be_neighbours(resolution, first, other)
            joined = _joined(resolution, joined, other.clause, _between(by, first), (first.ref, other.ref))
    gone = set(ids[1:])
    left = mapped(resolution, lambda clause: () if clause.id in gone else (clause,))
    return Outcome(exchanged(left, first.clause.id, lambda _: (joined,)), tuple(ids), first.clause.id)


def _must_be_neighbours(resolution: Resolution, first: Placed, other: Placed) -> None:
    owner, owner_too = owner_of(resolution, first), owner_of(resolution, other)
    same = (owner and owner.clause.id) == (owner_too and owner_too.clause.id)
    if not same or (first.part, first.kind) != (other.part, other.kind):
        raise Problem(f"`{first.ref}` and `{other.ref}` stand in different lists; move one beside the other first")


def _between(by: str | None, first: Placed) -> str:
    """The words between two texts, with their spaces."""
    words = caucus_words()
    top = first.level == (first.kind == "operative")
    if by is None:
        return f"{words.clause_join if top else words.item_join} "
    return f"{'' if by[:1] in ',;:' else ' '}{by.strip()} "


def _with_lead_in(resolution: Resolution, owner: Placed, sub: Clause) -> Clause:
    """The lead-in and its only sub-clause as one sentence."""
    count = len(owner.clause.subclauses)
    if count > 1:
        raise Problem(f"{owner.ref} has {count} sub-clauses; only a single one joins its lead-in")
    closing = owner.clause.closing
    if closing and (sub.closing or sub.subclauses):
        raise Problem(f"{owner.ref} has a closing text and its sub-clause a list; `reskit edit {owner.ref}`")
    text = _read_on(resolution, owner.clause.text, sub.text)
    if closing:
        return replace(owner.clause, text=f"{text} {_continued(resolution, closing.text)}", subclauses=(), closing=None)
    return replace(owner.clause, text=text, subclauses=sub.subclauses, closing=sub.closing)


def _joined(resolution: Resolution, first: Clause, second: Clause, by: str, refs: tuple[str, str]) -> Clause:
    """Two clauses as one; a text after a list becomes its closing text."""
    if not first.subclauses and not first.closing:
        text = f"{first.text}{by}{_continued(resolution, second.text)}"
        return replace(first, text=text, subclauses=second.subclauses, closing=second.closing)
    if not second.subclauses and not second.closing:
        more = _continued(resolution, second.text)
        before = f"{first.closing.text}{by}" if first.closing else by.lstrip(" ,;")
        return replace(first, closing=Clause(f"{before}{more}"))
    if not first.closing and plain(first.text) == plain(second.text):
        return replace(first, subclauses=(*first.subclauses, *second.subclauses), closing=second.closing)
    raise Problem(
        f"{refs[0]} and {refs[1]} both have sub-clauses and different lead-ins; move them: "
        f"`reskit move {refs[1]}.a --under {refs[0]}`"
    )


def _halves(text: str, at: int) -> tuple[str, str]:
    """The inline text before and after a position of the plain text, without the words that only joined the two."""
    left, right = from_spans(sliced(text, 0, at)), from_spans(sliced(text, at))
    left, right = left.rstrip(" ,;:"), right.lstrip(" ,;")
    for word in caucus_words().loose.all:
        left = re.sub(rf"[ ,;]*(?<!\w){re.escape(word)}$", "", left, flags=re.IGNORECASE)
        right = re.sub(rf"^{re.escape(word)}\b[ ,;]*", "", right, flags=re.IGNORECASE)
    return left, _capitalized(right)


def _capitalized(text: str) -> str:
    """The inline text with a capital letter first."""
    at = next((i for i, char in enumerate(text) if char.isalnum()), None)
    return text if at is None else text[:at] + text[at].upper() + text[at + 1 :]


def _read_on(resolution: Resolution, lead: str, text: str) -> str:
    """A lead-in and the text that follows it as one sentence; a comma closes `and, in particular`."""
    links = "|".join(map(re.escape, caucus_words().between.all))
    comma = "," if re.search(rf"\b(?:{links}), [^,]+$", plain(lead)) else ""
    return f"{lead}{comma} {_continued(resolution, text)}"


def _continued(resolution: Resolution, text: str) -> str:
    """The text inside a sentence: it begins with a small letter unless that is a name's, and its opener is plain."""
    pieces = spans(text)
    if pieces and pieces[0].italic and find_opener(pieces[0].text):
        text = from_spans([Span(pieces[0].text), *pieces[1:]])
    return Capitals(resolution, "en").small(text)
