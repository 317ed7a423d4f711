"""Clauses as they print: labels, endings, emphasis, the form of their verbs and their first letters."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.knowledge.openers.infinitive import goes_on, infinitive
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Clause, Kind, Line, Part, letter, roman
from resolution_kit.printing.capitals import Capitals
from resolution_kit.printing.printed import Printed, label_text, set_apart
from resolution_kit.text.inline import Span, from_spans, plain, spans

_MARKS = ",;:. "


@dataclass(frozen=True, slots=True)
class _Place:
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
        below = style.operative.labels[1:] or style.operative.labels
        self._labels = {"operative": style.operative.labels, "preambular": style.preambular.labels or below}
        inside = style.operative.item
        self._items = {
            "operative": inside,
            "preambular": inside if style.preambular.item is None else style.preambular.item,
        }

    def preamble(self, part: Part, prefix: str) -> Iterator[Printed]:
        """The preambulatory clauses of a part, and what stands between them."""
        count = sum(isinstance(block, Clause) for block in part.preamble)
        number = 0
        for block in part.preamble:
            if isinstance(block, Line):
                yield Printed(block.kind, block.text.strip(), ending=block.ending or "")
                continue
            number += 1
            ending = self.style.preambular.ending_of(number, count)
            yield from self._clause(block, _Place("preambular", 0, "", f"{prefix}P{number}", ending))

    def operative(self, part: Part, prefix: str) -> Iterator[Printed]:
        """The operative clauses of a part, and what stands between them."""
        house = self.style.operative
        count = sum(isinstance(block, Clause) for block in part.operative)
        alone = count == 1 and not house.number_single
        number = 0
        for block in part.operative:
            if isinstance(block, Line):
                yield Printed(block.kind, block.text.strip(), ending=block.ending or "", follows=True)
                continue
            number += 1
            label = "" if alone else label_text(house.labels[0], number)
            ending = house.last if number == count else house.ending
            yield from self._clause(block, _Place("operative", 1, label, f"{prefix}{number}", ending, not label))

    def _clause(self, clause: Clause, place: _Place) -> Iterator[Printed]:
        """The clause, its sub-clauses, its closing text; whatever comes last bears the ending of the whole."""
        ending = self.style.operative.lead_in if clause.subclauses else _ending(clause, place)
        yield self._set(clause, replace(place, ending=ending))
        labels, depth = self._labels[place.kind], place.level
        for i, child in enumerate(clause.subclauses):
            last = i + 1 == len(clause.subclauses) and not clause.closing
            tail = self._last_item(place) if last else self._items[place.kind]
            label = label_text(labels[min(depth, len(labels) - 1)], i + 1)
            ref = f"{place.ref}.{roman(i + 1) if place.ref.count('.') == 1 else letter(i)}"
            yield from self._clause(child, _Place(place.kind, place.level + 1, label, ref, tail, place.unnumbered))
        if clause.closing:
            yield self._closing(clause.closing, place)

    def _last_item(self, place: _Place) -> str:
        house = self.style.operative
        return house.last_item if place.kind == "operative" and place.ending == house.ending else place.ending

    def _closing(self, closing: Clause, place: _Place) -> Printed:
        text = closing.text.strip()
        if place.kind == "operative" and self.style.operative.verb == "infinitive":
            text = goes_on(text, self.style.language)
        ending = _ending(closing, place)
        return Printed("closing", text, place.level, ending=ending, ref=place.ref, unnumbered=place.unnumbered)

    def _set(self, clause: Clause, place: _Place) -> Printed:
        text, opener = self._opened(clause, place) if place.top else (self._cased(clause.text.strip()), 0)
        ending = place.ending if text.strip(_MARKS) else ""  # none behind a number alone
        house = self.style.preambular if place.kind == "preambular" else self.style.operative
        return Printed(
            place.kind, text, place.level, place.label, ending, opener, house.emphasis if opener else "none",
            place.ref, clause, follows=bool(clause.subclauses), unnumbered=place.unnumbered,
        )  # fmt: skip

    def _opened(self, clause: Clause, place: _Place) -> tuple[str, int]:
        """The text of a clause of highest level, and how much of it is set apart."""
        text, opener = set_apart(clause.text.strip())
        house = self.style.preambular if place.kind == "preambular" else self.style.operative
        if place.kind == "operative" and self.style.operative.verb == "infinitive":
            turned = infinitive(text, self.style.operative.understood, self.style.language)
            found = find_opener(plain(turned)) if turned != text else None
            text, opener = turned, opener if turned == text else len(found.text) if found else 0
        if house.extent == "word":
            opener = len(plain(text)[:opener].partition(" ")[0])
        return (_in_capitals(text, opener), opener) if house.capitals and opener else (text, opener)

    def _cased(self, text: str) -> str:
        case = self.style.operative.case
        if case == "lower":
            return self.capitals.small(text)
        at = next((i for i, char in enumerate(text) if char.isalnum()), None)
        return text if case == "keep" or at is None else text[:at] + text[at].upper() + text[at + 1 :]


def _ending(clause: Clause, place: _Place) -> str:
    """The ending of the house style, or the clause's own with a word that joins it to the next."""
    own = clause.ending if clause.joined and place.ending.endswith((",", ";")) else None
    return own or place.ending


def _in_capitals(text: str, length: int) -> str:
    """The inline text with that many characters of the plain text in capital letters."""
    out: list[Span] = []
    for span in spans(text):
        out.append(replace(span, text=span.text[:length].upper() + span.text[length:]))
        length = max(0, length - len(span.text))
    return from_spans(out)
