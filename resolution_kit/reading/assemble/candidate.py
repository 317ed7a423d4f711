"""A paragraph with its label taken off, and what it looks like: the facts that the structure is decided by."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from resolution_kit.knowledge.openers import Opener, find_opener
from resolution_kit.paper.verb_forms import is_third_person
from resolution_kit.reading.assemble.labels import (
    Label,
    read_label,
    split_ending,
    split_label,
    split_legal,
    split_loose,
    split_open,
)
from resolution_kit.reading.assemble.lazy import lazy
from resolution_kit.reading.assemble.vocabulary import is_landmark, is_sentence
from resolution_kit.reading.paragraphs import RawParagraph, as_row
from resolution_kit.text.inline import plain

_TITLE_WORDS = 60
"""A title or a section heading has no more words."""
_HEADING_WORDS = 8
"""One with more is none if it has the verb of a sentence."""
_UNKNOWN_OPENER_WORDS = 8
"""A heading that begins with what is only formed like an opener has no more words …"""
_OPENER_WORDS = 2
"""… and one that begins with a known opener, such as "Reporting requirements"."""
_LINES = ("heading", "title", "section")
"""Kinds that are lines of their own."""
_NOTE_FIGURES = 3
"""The number of a footnote has no more figures."""
_TITLE_ENDS = ".,;:"


class Item:
    """One paragraph of the paper."""

    def __init__(self, raw: RawParagraph) -> None:
        self.raw = raw
        self.label: Label | None
        text = " ".join(raw.text.split()) if raw.kind is None else raw.one_line
        self.whole = text
        """All of it in one line, a typed label too."""
        self.said = raw.kind
        """What it is, where the paper says so itself."""
        if raw.label is not None:
            self.label, self.text = read_label(raw.label) or Label(raw.label, (("?", 0),), "?"), text
        elif raw.kind is not None:
            self.label, self.text = None, text
        else:
            self.label, self.text = split_label(text)
        self.first: bool | None = None
        """Whether its label is one of the first level; None if plain numbers are."""
        self.listed = False
        """Whether it is an item of a list without labels."""
        self.lead = raw.lead.removeprefix(self.label.typed).strip() if raw.lead and self.label else raw.lead
        """What stands apart at its head by bold type or underlining, without the label."""

    @lazy
    def plain(self) -> str:
        """The text without label and italics."""
        return plain(self.text)

    @lazy
    def line(self) -> str:
        """The whole paragraph on one line, its label before it, as inline text."""
        return f"{self.raw.label} {self.whole}".strip() if self.raw.label else self.whole

    @lazy
    def bare(self) -> tuple[str, str | None]:
        """The text without its ending, and that."""
        return split_ending(self.text)

    @property
    def ending(self) -> str:
        """The final punctuation; empty where there is none."""
        return self.bare[1] or ""

    @lazy
    def opener(self) -> Opener | None:
        """The opener it starts with."""
        return find_opener(self.plain)

    @property
    def part(self) -> str | None:
        """The part of the resolution that its opener opens."""
        return self.opener.kind if self.opener else None

    @property
    def opener_known(self) -> bool:
        """Whether it starts with an opener that is known and opens a part."""
        return self.opener is not None and self.opener.known and self.opener.kind is not None

    @property
    def leads(self) -> bool:
        """Whether a list is to follow: it ends with a colon."""
        return self.text.endswith(":") or ":" in self.ending

    @property
    def said_clause(self) -> bool:
        """Whether the paper says that it is a clause."""
        return self.said in ("preambular", "operative")

    @property
    def number(self) -> int | None:
        """The number of a clause of the first level, as its label has it."""
        if self.label is None or self.first is False:
            return None
        return self.label.readings[0][1] if self.first else self.label.number

    @property
    def numbered(self) -> bool:
        """Whether its label counts clauses of the first level."""
        return self.number is not None

    @property
    def low(self) -> bool:
        """Whether it starts in the middle of a sentence: no label, a small letter first."""
        return self.label is None and self.said is None and self.plain[:1].islower()

    def set_text(self, text: str) -> None:
        """Another text than was thought, with all that follows from it."""
        self.text = text
        for known in ("plain", "bare", "opener"):
            self.__dict__.pop(known, None)

    def rank_as(self, kind: str | None) -> None:
        """Take the label for one of the first level that counts in this way, or for one of a sub-clause if None."""
        self.first = kind is not None
        if self.label is not None and kind is not None:
            readings = tuple(reading for reading in self.label.readings if reading[0] == kind)
            self.label = replace(self.label, readings=readings)

    def as_row(self) -> None:
        """Stand as a row of a table, `| one | two |`, if it is one: no clause, and no heading of clauses."""
        if self.raw.row and self.said is None:
            self.raw = replace(self.raw, text=as_row(self.raw.text), label=None)
            self.said, self.label, self.whole = "other", None, self.raw.text
            self.set_text(self.whole)
            for known in ("line", "page_mark", "title_like", "heads"):
                self.__dict__.pop(known, None)

    def number_if_next(self, number: int) -> None:
        """Take a bare number at the head for the label where it is the one that must come."""
        if self.label is None and self.said is None and self.text[:1].isdecimal():
            label, rest = split_loose(self.text, number)
            opener = find_opener(plain(rest)) if label else None
            if opener and opener.kind == "operative":
                self.label = label
                self.set_text(rest)

    def letter_if_next(self, counts: Mapping[str, int]) -> None:
        """Take a label whose bracket was not closed for one where it is the next of an open list."""
        if self.label is None and self.said is None and self.text[:1] == "(":
            self.label, text = split_open(self.text, counts)
            if self.label:
                self.set_text(text)

    def legal_if_next(self, before: Sequence[int]) -> None:
        """Take `1.2` for the label if it comes next after these numbers."""
        if self.label is None and self.said is None and self.text[:1].isdecimal():
            self.label, text = split_legal(self.text, before)
            if self.label:
                self.set_text(text)

    @lazy
    def page_mark(self) -> bool:
        """Whether it is what page breaks leave: a page number, a symbol, a rule, a footnote."""
        if self.said is not None:
            return self.said == "other"
        text = self.line if self.raw.label is None else self.plain
        if not any(map(str.isalnum, text)):
            return bool(text)
        return is_landmark("page", text) or self.note

    @property
    def note(self) -> bool:
        """Whether it looks like a footnote: a bare number or mark, then a capital letter."""
        head, _, rest = self.whole.partition(" ")
        if self.label is not None or not rest:
            return False
        mark = head.rstrip("/")
        numbered = mark.isdecimal() and len(mark) <= _NOTE_FIGURES and rest[0].isupper()
        bracketed = head[:1] == "[" and head.endswith("]") and head[1:-1].isdecimal() and rest[0].isupper()
        return numbered or bracketed or (head.startswith("[^") and head.endswith("]:"))

    @lazy
    def title_like(self) -> bool:
        """Whether it could be a title: not long, no punctuation at its end, no small letter first."""
        text = self.plain
        if self.said is not None:
            return self.said in _LINES
        return (
            bool(text)
            and not text.endswith(tuple(_TITLE_ENDS))
            and not text[0].islower()
            and text.count(" ") < _TITLE_WORDS
            and not self.page_mark
        )

    @property
    def is_long(self) -> bool:
        """Whether it has more words than most headings."""
        return self.plain.count(" ") >= _HEADING_WORDS

    @lazy
    def heads(self) -> bool:
        """Whether it could be the heading of a section."""
        if self.said is not None:
            return self.said in _LINES
        if self.label is not None and not (self.raw.heading or self._labels_heading(self.label)):
            return False
        if self.raw.heading:
            return bool(self.plain) and not self.plain.endswith(tuple(_TITLE_ENDS))
        if not self.title_like or (self.first and self.opener_known):
            return False
        words = self.plain.count(" ") + 1
        if self.opener is None:
            acts = is_third_person(self.plain.partition(" ")[0].lower())  # Sends 500 engineers
            return self.raw.bold or (not acts and (words <= _HEADING_WORDS or not is_sentence(self.plain)))
        return self.raw.bold or words <= (_UNKNOWN_OPENER_WORDS if not self.opener.known else _OPENER_WORDS)

    def _labels_heading(self, label: Label) -> bool:
        """Whether a heading may have such a label: a capital letter or figure, or a word; never a sub-clause."""
        return self.first is not False and (label.readings[0][0] in ("A", "I") or label.worded)
