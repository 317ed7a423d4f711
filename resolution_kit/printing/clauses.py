"""Clauses as they print: labels, endings, emphasis, the form of their verbs and their first letters."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.knowledge.openers.infinitive import goes_on, infinitive
from resolution_kit.knowledge.styles import Operative, Preambular, Style
from resolution_kit.model import Block, Clause, Kind, Line, Part, letter, roman
from resolution_kit.printing.capitals import Capitals
from resolution_kit.printing.printed import Printed, label_text, set_apart
from resolution_kit.text.inline import Span, from_spans, plain, spans, trimmed

_MARKS = ",;:. "


@dataclass(frozen=True, slots=True)
class _Frame:
    """What the house style puts around the text of a clause, and the clause's number in the paper."""

    kind: Kind
    level: int
    label: str
    ref: str
    ending: str
    unnumbered: bool = False

    @property
    def top(self) -> bool:
        return self.level == (1 if self.kind == "operative" else 0)


class Clauses:
    """The clauses of one paper in a house style."""

    def __init__(self, style: Style, capitals: Capitals) -> None:
        self.style, self.capitals = style, capitals
        operative, preambular = style.operative, style.preambular
        below = operative.labels[1:] or operative.labels
        self._labels = {"operative": operative.labels, "preambular": preambular.labels or below}
        self._items = {
            "operative": operative.item,
            "preambular": operative.item if preambular.item is None else preambular.item,
        }

    def preamble(self, part: Part, prefix: str) -> Iterator[Printed]:
        """The preambulatory clauses of a part, and the lines among them."""
        count = sum(isinstance(block, Clause) for block in part.preamble)
        for number, block in _numbered(part.preamble):
            if isinstance(block, Line):
                yield Printed(block.kind, block.text.strip(), ending=block.ending or "")
                continue
            ending = self.style.preambular.ending_of(number, count)
            yield from self._clause(block, _Frame("preambular", 0, "", f"{prefix}P{number}", ending))

    def operative(self, part: Part, prefix: str) -> Iterator[Printed]:
        """The operative clauses of a part, and the lines among them."""
        house = self.style.operative
        count = sum(isinstance(block, Clause) for block in part.operative)
        alone = count == 1 and not house.number_single
        for number, block in _numbered(part.operative):
            if isinstance(block, Line):
                yield Printed(block.kind, block.text.strip(), ending=block.ending or "", follows=True)
                continue
            label = "" if alone else label_text(house.labels[0], number)
            ending = house.last if number == count else house.ending
            yield from self._clause(block, _Frame("operative", 1, label, f"{prefix}{number}", ending, not label))

    def _clause(self, clause: Clause, frame: _Frame) -> Iterator[Printed]:
        """The clause, its sub-clauses, its closing text; whatever comes last has the ending of the whole."""
        ending = self.style.operative.lead_in if clause.subclauses else _ending(clause, frame)
        yield self._text(clause, replace(frame, ending=ending))
        labels = self._labels[frame.kind]
        pattern = labels[min(frame.level, len(labels) - 1)]
        for i, child in enumerate(clause.subclauses):
            last = i + 1 == len(clause.subclauses) and not clause.closing
            ending = self._last_item(frame) if last else self._items[frame.kind]
            ref = f"{frame.ref}.{roman(i + 1) if frame.ref.count('.') == 1 else letter(i)}"
            label = label_text(pattern, i + 1)
            yield from self._clause(child, replace(frame, level=frame.level + 1, label=label, ref=ref, ending=ending))
        if clause.closing:
            text = trimmed(clause.closing.text)
            if frame.kind == "operative" and self.style.operative.verb == "infinitive":
                text = goes_on(text, self.style.language)
            ending = _ending(clause.closing, frame)
            yield Printed("closing", text, frame.level, ending=ending, ref=frame.ref, unnumbered=frame.unnumbered)

    def _last_item(self, frame: _Frame) -> str:
        house = self.style.operative
        return house.last_item if frame.kind == "operative" and frame.ending == house.ending else frame.ending

    def _text(self, clause: Clause, frame: _Frame) -> Printed:
        """The clause itself, without what is below it."""
        house = self.style.preambular if frame.kind == "preambular" else self.style.operative
        typed = trimmed(clause.text)
        text, opener = self._opened(typed, house) if frame.top else (self._cased(typed), 0)
        ending = frame.ending if text.strip(_MARKS) else ""  # none behind a number alone
        return Printed(
            frame.kind, text, frame.level, frame.label, ending, opener, house.emphasis if opener else "none",
            frame.ref, clause, follows=bool(clause.subclauses), unnumbered=frame.unnumbered,
        )  # fmt: skip

    def _opened(self, text: str, house: Preambular | Operative) -> tuple[str, int]:
        """The text of a clause of the highest level, and the length of its opener that is set apart."""
        text, opener = set_apart(text)
        if isinstance(house, Operative) and house.verb == "infinitive":
            turned = infinitive(text, house.understood, self.style.language)
            if turned != text:
                found = find_opener(plain(turned))
                text, opener = turned, len(found.text) if found else 0
        if house.extent == "word":
            opener = len(plain(text)[:opener].partition(" ")[0])
        return (_in_capitals(text, opener), opener) if house.capitals and opener else (text, opener)

    def _cased(self, text: str) -> str:
        """The text of a sub-clause with the first letter that the house style wants."""
        case = self.style.operative.case
        if case == "lower":
            return self.capitals.small(text)
        at = next((i for i, char in enumerate(text) if char.isalnum()), None)
        return text if case == "keep" or at is None else text[:at] + text[at].upper() + text[at + 1 :]


def _numbered(blocks: tuple[Block, ...]) -> Iterator[tuple[int, Block]]:
    """Each block with the number of the last clause so far."""
    number = 0
    for block in blocks:
        number += isinstance(block, Clause)
        yield number, block


def _ending(clause: Clause, frame: _Frame) -> str:
    """The ending of the house style, or the clause's own if a word in it joins the clause to the next."""
    own = clause.ending if clause.joined and frame.ending.endswith((",", ";")) else None
    return own or frame.ending


def _in_capitals(text: str, length: int) -> str:
    """The inline text with so many characters of its plain text in capital letters."""
    found: list[Span] = []
    for span in spans(text):
        found.append(replace(span, text=span.text[:length].upper() + span.text[length:]))
        length = max(0, length - len(span.text))
    return from_spans(found)
