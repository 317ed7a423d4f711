"""The opener of a clause as the rest of reskit sees it, and taken apart as its grammar does."""

from dataclasses import dataclass

from resolution_kit.knowledge.openers.grammar import Adverb, Form, Head
from resolution_kit.model import ClauseKind


@dataclass(frozen=True, slots=True)
class Opener:
    """The opener of one clause."""

    text: str
    """The phrase as typed at the head of the clause, without a comma after it."""
    form: Form
    """A participle or an adjective opens a preambulatory clause, a present tense an operative one; a base form
    ("Urge"), past ("Urged", "Has resolved"), future ("Will urge") or infinitive ("To urge") opens neither."""
    verb: str
    """Its head in lower case and in the form that UN texts use, with the tail that belongs to the opener: `recalling`,
    `calls upon`, `expressing concern`, `noting with appreciation`. Two openers of the same `verb` differ only in
    intensifiers and adverbs."""
    adverb: Adverb | None
    known: bool
    """False for a phrase that is only formed like an opener."""

    @property
    def kind(self) -> ClauseKind | None:
        """The kind of clause that it opens; None if it opens none."""
        if self.form in ("participle", "adjective"):
            return "preambular"
        return "operative" if self.form == "present" else None


@dataclass(slots=True)
class Analysis:
    """An opener taken apart, in lower case. The word of the Also/Further cycle, `adverb`, is in none of the parts."""

    form: Form
    word: str
    """The head in this form, or the unknown word in its place."""
    root: str
    """The head in the form by which openers are compared."""
    head: Head | None = None
    """None for a word that is only formed like a head."""
    auxiliary: str = ""
    lead: tuple[str, ...] = ()
    """Adverbs and intensifiers before the head."""
    inner: tuple[str, ...] = ()
    """Adverbs and modifiers within it: Takes *due* note."""
    tail: tuple[str, ...] = ()
    """What follows the head inside the opener, such as `with deep concern`."""
    core: str = ""
    """The tail without modifiers: `with concern`; empty if it is `split`."""
    split: bool = False
    """Also or further comes before a tail with `its`, so only the head is repeated: Reaffirming also its support."""
    adverb: Adverb | None = None
    known: bool = True
    link: str = ""
    joined: "Analysis | None" = None
    """A second opener after `and`, the `link`: Welcomes and encourages."""
    head_at: int = 0
    """How many words come before the head …"""
    led_at: int = 0
    """… and how many of them end with the auxiliary."""

    @property
    def phrase(self) -> str:
        """All of it but the word of the Also/Further cycle, the head in the form by which openers are compared."""
        own = " ".join((*self.lead, *self.inner, self.root, *(self.tail if self.core or not self.split else ())))
        return f"{own} {self.link} {self.joined.phrase}" if self.joined else own

    @property
    def key(self) -> str:
        """What two openers have in common that differ only in adverbs and intensifiers."""
        key = f"{self.root} {self.core}" if self.core else self.root
        return f"{key} {self.link} {self.joined.key}" if self.joined else key
