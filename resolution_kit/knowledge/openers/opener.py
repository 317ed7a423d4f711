"""The opener of a clause as the rest of reskit sees it."""

from dataclasses import dataclass

from resolution_kit.knowledge.openers.grammar import Adverb, Form, OpenerPart, grammar
from resolution_kit.knowledge.openers.parser import scan


@dataclass(frozen=True, slots=True)
class Opener:
    """The opener of one clause."""

    text: str
    """The phrase as it stands at the head of the clause, without a comma after it."""
    form: Form
    """participle and adjective open a preambulatory clause, present an operative one; base ("Urge"), past ("Urged",
    "Has resolved"), future ("Will urge") and infinitive ("To urge") open neither."""
    verb: str
    """Its head in lower case and the form that UN texts use, with the tail that it takes into the opener: `recalling`,
    `calls upon`, `expressing concern`, `noting with appreciation`. Two openers with the same `verb` differ only in
    intensifiers and adverbs."""
    adverb: Adverb | None
    known: bool
    """False for a phrase that is only formed like an opener."""

    @property
    def part(self) -> OpenerPart | None:
        """The part of the resolution that it opens, if any."""
        if self.form in ("participle", "adjective"):
            return "preambular"
        return "operative" if self.form == "present" else None


def find_opener(text: str) -> Opener | None:
    """The opener at the start of a bare clause text (plain, no label), or None where it starts with none."""
    scanned = scan(text, grammar())
    if scanned is None:
        return None
    found, typed = scanned
    return Opener(typed, found.form, found.key, found.adverb, found.known)
