"""Which clauses of two papers are one, and which of them stand where they stood."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from resolution_kit.compare import clause_pairs, line_pairs
from resolution_kit.model import Field, Line, Resolution
from resolution_kit.printing import Printed
from resolution_kit.text.sequences import interleaved, longest_increasing
from resolution_kit.writing.notes import Noted
from resolution_kit.writing.style_names import paragraph_style
from resolution_kit.writing.word.numbering import numbered

_GONE = "~"
"""Marks the old clause of highest level that the new paper has elsewhere or not at all."""


class Clauses:
    """The clauses of two papers by the references that people call them by."""

    def __init__(self, old: Resolution, new: Resolution) -> None:
        self.partner: dict[str, str] = {}
        self.staying: dict[str, str] = {}
        """Old reference to new one, of clauses that stay in their place with the clauses above them."""
        for pair in clause_pairs(old, new):
            if pair.old and pair.new:
                before, after = pair.old.ref, pair.new.ref
                self.partner[before] = after
                above = before.rpartition(".")[0]
                if not pair.moved and (not above or above in self.staying):
                    self.staying[before] = after

    def here(self, ref: str) -> str:
        """The reference of an old clause in the redline, as far as it tells which list the clause stands in."""
        top, dot, below = ref.partition(".")
        return f"{self.staying.get(top, f'{top}{_GONE}')}{dot}{below}"


Fate = Literal["kept", "gone", "new", "from", "to"]
"""What becomes of a paragraph; one that moved stands twice, `from` where it stood and `to` where it stands."""


@dataclass(frozen=True, slots=True)
class Track:
    """A paragraph of the redline."""

    fate: Fate
    old: Noted | None
    new: Noted | None
    listed: Printed
    """The paragraph as it stands here; its `ref` tells which list it stands in."""
    move: int = 0
    """Which move it belongs to, from 1; paragraphs that moved together have one."""


def tracked(old: Resolution, new: Resolution, before: Sequence[Noted], after: Sequence[Noted]) -> list[Track]:
    """The paragraphs of both papers; those that are kept stand once."""
    clauses = Clauses(old, new)
    found, kept = _found([one.printed for one in before], [one.printed for one in after], clauses)
    moves = _moves({i: other for i, other in found.items() if i not in kept})
    return list(_tracks(before, after, clauses, found, kept, moves))


def _tracks(
    before: Sequence[Noted],
    after: Sequence[Noted],
    clauses: Clauses,
    found: Mapping[int, int],
    kept: Mapping[int, int],
    moves: Mapping[int, int],
) -> Iterator[Track]:
    back = {found[i]: i for i in moves}
    for i, other in interleaved(len(before), len(after), kept):
        if i is not None and other is not None:
            yield Track("kept", before[i], after[other], after[other].printed)
        elif i is not None:
            was = before[i].printed
            listed = replace(was, ref=clauses.here(was.ref)) if was.ref else was
            if i in moves:
                yield Track("from", before[i], after[found[i]], listed, moves[i])
            else:
                yield Track("gone", before[i], None, listed)
        elif other is not None:
            now = after[other]
            if other in back:
                yield Track("to", before[back[other]], now, now.printed, moves[back[other]])
            else:
                yield Track("new", None, now, now.printed)


def _found(
    before: Sequence[Printed], after: Sequence[Printed], clauses: Clauses
) -> tuple[dict[int, int], dict[int, int]]:
    """What each old paragraph is in the new paper, by position; of these, those that are kept in their place."""
    places = {_named(printed): other for other, printed in enumerate(after) if printed.ref}
    found: dict[int, int] = {}
    stays: dict[int, int] = {}
    for i, printed in enumerate(before):
        other = places.get((printed.kind == "closing", clauses.partner.get(printed.ref, "")))
        if printed.ref and other is not None:
            found[i] = other
            if printed.ref in clauses.staying:
                stays[i] = other
    for i, other, _ in line_pairs(_lines(before), _lines(after)):
        found[i] = other
        if all((one < i) == (place < other) for one, place in stays.items() if before[one].ref):
            stays[i] = other
    order = sorted(stays)
    rising = longest_increasing([stays[i] for i in order])
    kept = {i: stays[i] for at, i in enumerate(order) if at in rising}
    unlike = {i for i, other in kept.items() if not _of_one_look(before[i], after[other])}
    return (
        {i: other for i, other in found.items() if i not in unlike},
        {i: other for i, other in kept.items() if i not in unlike},
    )


def _named(printed: Printed) -> tuple[bool, str]:
    """A clause, or the closing text of one."""
    return printed.kind == "closing", printed.ref


def _lines(paragraphs: Sequence[Printed]) -> dict[int, Field | Line]:
    """What is no clause, as it is compared."""
    return {
        i: Field(one.field, (one.text,)) if one.field else Line(one.kind, one.text)
        for i, one in enumerate(paragraphs)
        if not one.ref
    }


def _of_one_look(old: Printed, new: Printed) -> bool:
    """Whether a paragraph can stay with other words: another style or another list is another paragraph."""
    return (paragraph_style(old), numbered(old)) == (paragraph_style(new), numbered(new))


def _moves(moved: Mapping[int, int]) -> dict[int, int]:
    """The number of the move of each; neighbours that are neighbours still moved together."""
    numbers: dict[int, int] = {}
    for count, i in enumerate(sorted(moved), 1):
        together = i - 1 in numbers and moved[i - 1] == moved[i] - 1
        numbers[i] = numbers[i - 1] if together else count
    return numbers
