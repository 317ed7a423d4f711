"""Openers: the opening phrase of a clause that is set apart, such as *Recalling also* or *Calls upon*."""

from dataclasses import dataclass
from typing import Literal

Form = Literal["participle", "adjective", "present", "base", "past", "future"]


@dataclass(frozen=True, slots=True)
class Opener:
    """The opener of one clause."""

    text: str
    """The phrase as it stands at the head of the clause, without a comma after it."""
    form: Form
    """participle and adjective open a preambulatory clause, present an operative one; base ("Urge"), past ("Urged",
    "Has resolved") and future ("Will urge") open neither."""
    verb: str
    """Its head in lower case and the form that UN texts use, such as `recalling` or `calls upon`: two openers with the
    same `verb` differ only in intensifiers and adverbs."""
    adverb: Literal["also", "further"] | None
    known: bool
    """False for a phrase that is only formed like an opener."""

    @property
    def part(self) -> Literal["preambular", "operative"] | None:
        """The part of the resolution that it opens, if any."""
        if self.form in ("participle", "adjective"):
            return "preambular"
        return "operative" if self.form == "present" else None


def find_opener(text: str) -> Opener | None:
    """The opener at the start of a bare clause text (plain, no label), or None where it starts with none."""
    word = text.split(" ", 1)[0].rstrip(",")
    if word.endswith("ing"):
        return Opener(word, "participle", word.lower(), None, known=False)
    if word.endswith("s") and word[:1].isupper():
        return Opener(word, "present", word.lower(), None, known=False)
    return None
