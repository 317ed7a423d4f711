"""The mistakes of one library entry: unknown names, slots without a definition, faults of form."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from resolution_kit.errors import Problem
from resolution_kit.knowledge.bodies import bodies
from resolution_kit.knowledge.library import Entry, clause_of
from resolution_kit.knowledge.library.entry import Sub
from resolution_kit.knowledge.openers import find_opener
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Line, Part, Resolution
from resolution_kit.operations.library_clause import must_fill
from resolution_kit.rules.run import Finding, check
from resolution_kit.text.inline import plain
from resolution_kit.text.suggest import AMONG_FEW, did_you_mean, slip_of

Mistake = tuple[str, str]
"""The key that is wrong; what was found and what was expected."""

_SLOT = re.compile(r"\{(\w+)\}")
GAP = "…"
"""What stands for words that nobody has written yet."""
_HOUSE = "un"
_BEFORE = {
    "preambular": Clause("Mindful of the Charter of the United Nations"),
    "operative": Clause("Reaffirms its commitment to cooperation in this field"),
}
_AFTER = {
    "preambular": Clause("Guided by the purposes and principles of the Charter"),
    "operative": Clause("Decides to return to the matter at its next session"),
}
"""The clauses between which an entry is judged; no rule finds anything in them."""


@dataclass(frozen=True, slots=True)
class Known:
    """The entries and facts that an entry may name."""

    entries: Mapping[str, Entry]
    facts: frozenset[str]


def mistakes(entry: Entry, known: Known) -> Iterator[Mistake]:
    """Every mistake of an entry; its form is judged once its names and slots are right and it is finished."""
    found = [*_names(entry, known), *_slots(entry)]
    if entry.draft:
        yield from found
        return
    found += [*_gaps(entry), *_verbs(entry)]
    yield from found or _form(entry)


def _gaps(entry: Entry) -> Iterator[Mistake]:
    """Texts in which the sign of an unfinished entry still stands for words."""
    slots = (("slots", slot.default) for slot in entry.slots.values())
    for key, text in (("text", entry.text), *(("subclauses", text) for text in _subs(entry.subclauses)), *slots):
        if GAP in text:
            yield key, f"`{GAP}` in `{' '.join(text.split()[:6])}`, expected the words that it stands for"


def _names(entry: Entry, known: Known) -> Iterator[Mistake]:
    adopting = sorted({body.adopts_as for body in bodies().values()})
    slots = (("slots", body) for slot in entry.slots.values() for body in slot.by_body)
    for key, body in (*(("bodies", body) for body in entry.bodies), *slots):
        if body not in adopting:
            near = slip_of(body, adopting, cutoff=AMONG_FEW)
            expected = f"; did you mean `{near}`?" if near else f", expected one of {', '.join(adopting)}"
            yield key, f"no body `{body}`{expected}"
    for fact in entry.facts:
        if fact not in known.facts:
            yield "facts", f"no fact `{fact}`, expected the id of a fact in facts.yaml{did_you_mean(fact, known.facts)}"
    if entry.partner is None:
        return
    partner = known.entries.get(entry.partner)
    if partner is None:
        yield "partner", f"no entry `{entry.partner}`{did_you_mean(entry.partner, known.entries)}"
    elif partner.kind == entry.kind:
        yield "partner", f"`{entry.partner}` is {entry.kind} too, expected an entry of the other part"


def _slots(entry: Entry) -> Iterator[Mistake]:
    texts = [("text", entry.text), *(("subclauses", text) for text in _subs(entry.subclauses))]
    used = set()
    for key, text in (*texts, ("closing", entry.closing or "")):
        for name in dict.fromkeys(_SLOT.findall(text)):
            used.add(name)
            if name not in entry.slots:
                yield key, f"slot `{{{name}}}` has no definition, expected `{name}: {{default: …}}` under `slots`"
    for name in entry.slots:
        if name not in used:
            yield "slots", f"slot `{name}` stands in no text, expected `{{{name}}}` in one"
    yield from _defaults(entry)


def _defaults(entry: Entry) -> Iterator[Mistake]:
    """Defaults that are not of the type of their slots."""
    for name, slot in entry.slots.items():
        for default in (slot.default, *slot.by_body.values()):
            try:
                must_fill(entry, {name: default})
            except Problem as problem:
                yield "slots", str(problem)


def _subs(subclauses: tuple[Sub, ...]) -> Iterator[str]:
    for sub in subclauses:
        yield sub.text
        yield from _subs(sub.subclauses)


def _verbs(entry: Entry) -> Iterator[Mistake]:
    """Texts and verbs of the ladder that open no clause of the entry's own part."""
    a_verb = "a phrase such as `Recalling`" if entry.kind == "preambular" else "a verb such as `Calls upon`"
    for key, texts in (
        ("text", (plain(clause_of(entry).text),)),
        ("weaker", entry.weaker),
        ("stronger", entry.stronger),
    ):
        for text in texts:
            opener = find_opener(text if key == "text" else f"{text} the matter")
            if opener is None or opener.kind != entry.kind:
                start = " ".join(text.split()[:4])
                yield key, f"`{start}` opens no {entry.kind} clause, expected {a_verb}"


def _form(entry: Entry) -> Iterator[Mistake]:
    """The findings of the rules in a paper of each body that may adopt the entry, the same finding once."""
    said: dict[str, list[str]] = {}
    for body in entry.bodies:
        for finding in _findings(entry, body):
            said.setdefault(f"{finding.rule.code} {finding.rule.name}: {finding.message}", []).append(body)
    for message, found_in in said.items():
        yield "text", f"{message} (in {', '.join(found_in)})"


_OF_THE_DRAFT = ("trap-of-topic",)
"""The rule that says what other clauses a draft needs, which is no mistake of an entry."""


def _findings(entry: Entry, body: str) -> list[Finding]:
    clauses: dict[str, tuple[Clause, ...]] = {kind: (_BEFORE[kind], _AFTER[kind]) for kind in _BEFORE}
    own_clause = replace(clause_of(entry, body), entry=None)  # what it says of itself, such as `until`, is no mistake
    clauses[entry.kind] = (_BEFORE[entry.kind], own_clause, _AFTER[entry.kind])
    organ = Line("organ", bodies()[body].organ)
    part = Part((), organ, clauses["preambular"], clauses["operative"])
    paper = Resolution(parts=(part,), body=body)
    own = "P2" if entry.kind == "preambular" else "2"
    found = check(paper, style(_HOUSE), ignore=_OF_THE_DRAFT)
    return [finding for finding in found if (finding.clause or "").partition(".")[0] == own]
