"""Finishing the entries of a guide pack: which is next, what is at hand for it, and each change that a person makes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from resolution_kit.errors import Problem
from resolution_kit.knowledge.bodies import bodies
from resolution_kit.knowledge.library import Entry, Fact, clause_of, entries
from resolution_kit.knowledge.library.entry import Sub
from resolution_kit.knowledge.library.packs import Recommendation
from resolution_kit.knowledge.styles import DEFAULT, style
from resolution_kit.model import Clause, Line, Part, Resolution
from resolution_kit.operations.clause_syntax import typed_whole
from resolution_kit.operations.verb_ladder import Ladder, allowed_ladder, ladder
from resolution_kit.organising.entries import GAP, Known, mistakes
from resolution_kit.organising.entry_edit import Fields, change_entry
from resolution_kit.organising.pack_check import Pack, pack_mistakes, read_pack
from resolution_kit.yamledit.layout import Tree

_SLOT = re.compile(r"\{(\w+)\}")
_MOST_FACTS = 5
"""Facts that are at hand for an entry."""
_KEYWORD, _NEAR = 2, 1
"""What a keyword of the recommendation in a fact counts, and the same page or the next."""


@dataclass(frozen=True, slots=True)
class Task:
    """An unfinished entry, and what is at hand for it."""

    entry: Entry
    path: Path
    recommendation: Recommendation | None
    facts: tuple[Fact, ...]
    partner: Entry | None


@dataclass(frozen=True, slots=True)
class Filling:
    """A pack whose entries are being finished."""

    folder: Path

    def checked(self) -> "Filling":
        """The same; a folder that is no pack without mistakes is a Problem."""
        if not self.folder.is_dir():
            raise Problem(f"no folder `{self.folder}`; `reskit guide extract guide.pdf -o {self.folder}` begins a pack")
        if found := pack_mistakes(self.folder):
            raise Problem(f"{found[0]}; see `reskit guide check {self.folder}`")
        return self

    def tasks(self) -> list[Task]:
        """The unfinished entries, those behind the last finished one first, then those that were skipped before it."""
        pack = read_pack(self.folder)
        ordered = _in_order(pack)
        last = max((at for at, entry in enumerate(ordered) if not entry.draft), default=-1)
        return [self._task(pack, entry) for entry in (*ordered[last + 1 :], *ordered[: last + 1]) if entry.draft]

    def task(self, id_: str) -> Task:
        """An entry as its file has it now."""
        pack = read_pack(self.folder)
        return self._task(pack, next(entry for entry in pack.entries if entry.id == id_))

    def _task(self, pack: Pack, entry: Entry) -> Task:
        item = next((item for item in pack.guide.recommendations if item.slug == entry.slug), None)
        partner = next((other for other in pack.entries if other.id == entry.partner), None)
        facts = tuple(_at_hand(entry, item, pack.facts))
        return Task(entry, self.folder / f"{entry.slug}.yaml", item, facts, partner)

    def mistakes(self, task: Task) -> list[str]:
        """What `reskit guide check` would find in the entry if it were finished."""
        pack = read_pack(self.folder)
        named = {entry.id: replace(entry, draft=False) for entry in (*entries(), *pack.entries)}
        known = Known(named, frozenset(fact.id for fact in pack.facts))
        return [said for _, said in mistakes(replace(task.entry, draft=False), known)]


def _in_order(pack: Pack) -> list[Entry]:
    """The entries in the order of the recommendations."""
    slugs = [item.slug for item in pack.guide.recommendations]
    return sorted(pack.entries, key=lambda e: slugs.index(e.slug) if e.slug in slugs else len(slugs))


def _at_hand(entry: Entry, item: Recommendation | None, facts: Sequence[Fact]) -> Iterator[Fact]:
    """The facts that the entry names, then those that have its keywords or stand nearby, the best first."""
    own = [fact for fact in facts if fact.id in entry.facts]
    scores = {fact.id: _likeness(item, fact) for fact in facts if fact not in own} if item else {}
    others = sorted((fact for fact in facts if scores.get(fact.id)), key=lambda fact: -scores[fact.id])
    yield from (*own, *others)[: max(_MOST_FACTS, len(own))]


def _likeness(item: Recommendation, fact: Fact) -> int:
    words = sum(_KEYWORD for word in item.keywords if word.casefold() in fact.claim.casefold())
    pages = [page for page in (item.page, fact.page) if page and page.isdecimal()]
    near = len(pages) == 2 and abs(int(pages[0]) - int(pages[1])) <= 1  # noqa: PLR2004
    return words + _NEAR * near


def one_line(entry: Entry) -> str:
    """The clause of an entry as it can be typed again on one line; empty if it cannot."""
    subs = "; ".join(f"({chr(ord('a') + at)}) {sub.text}" for at, sub in enumerate(entry.subclauses))
    line = f"{entry.text}: {subs}" if subs else entry.text
    try:
        typed = typed_whole(line)
    except Problem:
        return ""
    return line if (typed.text, _subs(typed)) == (entry.text, entry.subclauses) and not entry.closing else ""


def _subs(clause: Clause) -> tuple[Sub, ...]:
    return tuple(Sub(sub.text, _subs(sub)) for sub in clause.subclauses)


def reword(task: Task, typed: str) -> None:
    """Save other words for the clause of an entry, as far as they are; slots that it no longer has are taken out."""
    clause = typed_whole(typed)
    change_entry(task.path, task.entry.id, partial(_reworded, clause=clause, states=_states(task.entry)))


def _reworded(fields: Fields, clause: Clause, states: str) -> Fields:
    changed: Fields = {**fields, "text": clause.text}
    texts = {"subclauses": [_sub(sub) for sub in clause.subclauses], "closing": clause.closing and clause.closing.text}
    for key, value in texts.items():
        changed.pop(key, None)
        if value:
            changed[key] = value
    used = _SLOT.findall(" ".join(_texts(clause)))
    old = fields.get("slots", {})
    slots = {name: slot for name, slot in old.items() if name in used} if isinstance(old, dict) else {}
    for name in used:
        slots.setdefault(name, {"default": states if name == "states" else GAP})
    changed.pop("slots", None)
    return {**changed, "slots": slots} if slots else changed


def _texts(clause: Clause) -> Iterator[str]:
    yield clause.text
    for sub in clause.subclauses:
        yield from _texts(sub)
    if clause.closing:
        yield clause.closing.text


def _sub(clause: Clause) -> Tree:
    subs = [_sub(sub) for sub in clause.subclauses]
    return {"text": clause.text, "subclauses": subs} if subs else clause.text


def _states(entry: Entry) -> str:
    """How the first body of an entry names its members."""
    small = any(body.customs.small_member_states for body in bodies().values() if body.adopts_as == entry.bodies[0])
    return "all member states" if small else "all Member States"


def open_slots(entry: Entry) -> list[str]:
    """The slots that nothing fills yet."""
    return [name for name, slot in entry.slots.items() if slot.default == GAP]


def fill_slot(task: Task, name: str, default: str) -> None:
    """Save what fills a slot unless a delegate says otherwise."""

    def change(fields: Fields) -> Fields:
        slots = fields.get("slots", {})
        return {**fields, "slots": {**(slots if isinstance(slots, dict) else {}), name: {"default": default}}}

    change_entry(task.path, task.entry.id, change)


@dataclass(frozen=True, slots=True)
class Steps:
    """The texts of an entry with each verb that it may open with, from the weakest to the strongest."""

    verbs: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    at: int = 0

    def moved(self, by: int) -> "Steps":
        """The same, so many steps up or down; none if that leads beyond the ends."""
        at = self.at + by
        if not 0 <= at < len(self.texts):
            raise Problem(f"no {'stronger' if by > 0 else 'weaker'} verb reads on here and is open to the body")
        return replace(self, at=at)


def steps(entry: Entry) -> Steps:
    """The verbs that every body of the entry may use."""
    try:
        bare = ladder(_bare(entry), entry)
        allowed = [
            {rung.verb for rung in (*found.weaker, *found.stronger)}
            for found in (_allowed(entry, body) for body in entry.bodies)
        ]
    except Problem:
        return Steps()  # a text that opens with no verb has no ladder; the check says so
    down, up = (
        [rung for rung in side if all(rung.verb in each for each in allowed)] for side in (bare.weaker, bare.stronger)
    )
    verbs = (*(rung.verb for rung in reversed(down)), bare.verb, *(rung.verb for rung in up))
    return Steps(verbs, (*(rung.text for rung in reversed(down)), entry.text, *(rung.text for rung in up)), len(down))


def _bare(entry: Entry) -> Clause:
    """The clause of an entry with its slots in braces."""
    return clause_of(replace(entry, slots={}))


def _allowed(entry: Entry, body: str) -> Ladder:
    clause = replace(clause_of(entry, body), entry=None)
    preambular = entry.kind == "preambular"
    part = Part(
        (), Line("organ", bodies()[body].organ), (clause,) if preambular else (), () if preambular else (clause,)
    )
    return allowed_ladder(Resolution(parts=(part,), body=body), "P1" if preambular else "1", style(DEFAULT))


def open_with(task: Task, found: Steps) -> None:
    """Save the entry with the text of a step."""
    change_entry(task.path, task.entry.id, lambda fields: {**fields, "text": found.texts[found.at]})


def rest_on(task: Task, fact: Fact) -> bool:
    """Save that the entry rests on a fact, or no longer; whether it does now."""
    rests = fact.id not in task.entry.facts

    def change(fields: Fields) -> Fields:
        kept = [id_ for id_ in task.entry.facts if id_ != fact.id]
        ids = [*kept, fact.id] if rests else kept
        others = {key: value for key, value in fields.items() if key != "facts"}
        return {**others, "facts": ids} if ids else others

    change_entry(task.path, task.entry.id, change)
    return rests


def finish(task: Task) -> None:
    """Save that an entry is finished."""
    change_entry(
        task.path, task.entry.id, lambda fields: {key: value for key, value in fields.items() if key != "draft"}
    )
