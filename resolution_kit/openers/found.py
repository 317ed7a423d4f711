"""What was found at the head of a clause: the parts of an opener, in lower case."""

from dataclasses import dataclass

from resolution_kit.openers.grammar import Adverb, Form, Head


@dataclass(slots=True)
class Found:
    """An opener taken apart. The word of the Also/Further cycle, `adverb`, is in none of the other parts."""

    form: Form
    word: str
    """The head as typed, or the unknown word in its place."""
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
    """The tail without modifiers: `with concern`."""
    adverb: Adverb | None = None
    known: bool = True
    joined: "Found | None" = None
    """A second opener after `and`: Welcomes and encourages."""
    place: int = 0
    """How many words stand before the head …"""
    led: int = 0
    """… and how many of them end with the auxiliary."""

    @property
    def key(self) -> str:
        """What two openers have in common that differ only in adverbs and intensifiers."""
        key = " ".join(filter(None, (*self._head(), self.core)))
        return f"{key} and {self.joined.key}" if self.joined else key

    def _head(self) -> tuple[str, str]:
        if self.head is None:
            return self.auxiliary, self.word
        if self.form == "adjective":
            return "", self.head.name
        if self.form in ("participle", "present"):
            return self.auxiliary, self.word if self.auxiliary else self.head.phrase(self.form)
        return "", self.head.key
