"""What was found at the head of a clause: the parts of an opener, in lower case."""

from dataclasses import dataclass

from resolution_kit.knowledge.openers.grammar import Adverb, Form, Head


@dataclass(slots=True)
class Found:
    """An opener taken apart. The word of the Also/Further cycle, `adverb`, is in none of the other parts."""

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
    """The tail without modifiers: `with concern`; empty where it is `split`."""
    split: bool = False
    """Also or further stands before a tail with `its`, so the head alone is repeated: Reaffirming also its support."""
    adverb: Adverb | None = None
    known: bool = True
    link: str = ""
    joined: "Found | None" = None
    """A second opener after `and`, the `link`: Welcomes and encourages."""
    place: int = 0
    """How many words stand before the head …"""
    led: int = 0
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
