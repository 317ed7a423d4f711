"""An edited copy of the draft as an amendment: the orders that turn the draft into the copy."""

import re
from collections.abc import Iterator
from dataclasses import replace

from resolution_kit.amendments.anchors import KINDS, Inapplicable, lists
from resolution_kit.amendments.apply import apply_order, clause_by_id, reworded
from resolution_kit.amendments.orders import MakeOrders
from resolution_kit.compare import clause_pairs, word_diff
from resolution_kit.model import Address, Clause, ClauseKind, Line, Part, Resolution, fresh_id, walk
from resolution_kit.model.proposals import Add, Anchor, Move, Order, Reword, Strike
from resolution_kit.model.rebuild import blocks_of, clauses, with_blocks
from resolution_kit.operations.convert import bare
from resolution_kit.operations.ids import taken_ids
from resolution_kit.text.inline import plain

_MOST = 4
"""Words that an order names before or behind changed ones, so that they stand in the clause once."""
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_MARKS = "*\\"
"""Signs of a text with italics."""


def to_become(edited: Resolution) -> MakeOrders:
    """Turn the clauses of a text into those of an edited copy; titles, lines and the heading cannot be amended."""
    return lambda resolution: tuple(_Difference(resolution, edited).orders)


def other_lines(resolution: Resolution) -> list[str]:
    """The titles and other lines between the clauses, which no order changes."""
    parts = (blocks for part in resolution.parts for blocks in (part.preamble, part.operative))
    return [plain(block.text).strip() for blocks in parts for block in blocks if isinstance(block, Line)]


class _Difference:
    """One pass from a text to its copy; each order is applied before the next is made."""

    def __init__(self, resolution: Resolution, edited: Resolution) -> None:
        self.old = self.now = resolution
        self.orders: list[Order] = []
        self.stays: set[str] = set()
        self.new = self._with_ids(bare(edited, "", "") if edited.typed else edited)
        self.new_ids = {place.clause.id for place in walk(self.new)}
        self._reword()
        for into, blocks in lists(self.new):
            self._fill(into, clauses(blocks))
        self._close()
        self._strike()

    def _with_ids(self, edited: Resolution) -> Resolution:
        """The copy, each clause with the id of the one it was in the text."""
        known: dict[Address, str] = {}
        for pair in clause_pairs(self.old, edited):
            old, new = pair.old, pair.new
            if old and new and (old.part, old.kind) == (new.part, new.kind):
                known[new.address] = old.clause.id
                self.stays |= set() if pair.moved else {old.clause.id}
        taken = taken_ids(self.old)

        def name(clause: Clause, part: int, kind: ClauseKind, path: tuple[int, ...]) -> Clause:
            id_ = known.get((part, kind, path)) or fresh_id(clause.text, taken)
            taken.add(id_)
            subs = tuple(name(sub, part, kind, (*path, at)) for at, sub in enumerate(clause.subclauses))
            return replace(clause, id=id_, subclauses=subs)

        out = edited
        for part in range(len(edited.parts)):
            for kind in KINDS:
                own = clauses(blocks_of(edited, part, kind))
                out = with_blocks(out, part, kind, tuple(name(one, part, kind, (at,)) for at, one in enumerate(own)))
        return out

    def _do(self, order: Order) -> None:
        self.orders.append(order)
        self.now = apply_order(self.now, order)

    def _reword(self) -> None:
        old = {place.clause.id: place.clause for place in walk(self.old)}
        for place in walk(self.new):
            was = old.get(place.clause.id)
            if was is not None and was.text != place.clause.text:
                for change in rewordings(was, place.clause.text):
                    self._do(change)

    def _fill(self, into: str, wanted: tuple[Clause, ...]) -> None:
        """Add and move the clauses that a list lacks, each behind the one before it."""
        before = ""
        for at, clause in enumerate(wanted):
            if clause.id not in self.stays:
                behind = next((later.id for later in wanted[at + 1 :] if later.id in self.stays), "")
                anchor = Anchor(into, before, behind)
                is_old = any(place.clause.id == clause.id for place in walk(self.old))
                self._do(Move(clause.id, anchor) if is_old else Add(self._only_new(clause), anchor))
                self.stays.add(clause.id)
            before = clause.id

    def _only_new(self, clause: Clause) -> Clause:
        """A new clause with its new sub-clauses; the others are moved there."""
        old = {place.clause.id for place in walk(self.old)}
        subs = tuple(self._only_new(sub) for sub in clause.subclauses if sub.id not in old)
        self.stays |= {sub.id for sub in subs}
        return replace(clause, subclauses=subs)

    def _close(self) -> None:
        """Reword the closing texts, now that the lists above them are there."""
        for place in walk(self.new):
            now, wanted = clause_by_id(self.now, place.clause.id).closing, place.clause.closing
            was, to = (piece.text if piece else "" for piece in (now, wanted))
            if was != to:
                self._do(Reword(place.clause.id, was, to))

    def _strike(self) -> None:
        gone: set[str] = set()
        for place in walk(self.now):
            if place.clause.id not in self.new_ids and place.clause.id not in gone:
                gone |= {p.clause.id for p in walk(Resolution(parts=(Part(operative=(place.clause,)),)))}
                self.orders.append(Strike(place.clause.id))


def rewordings(old: Clause, new: str) -> list[Reword]:
    """The orders that make the text of a clause `new`: one for each place, or one for the whole text.

    Each names as few words as a delegate would.
    """
    if any(mark in old.text + new for mark in _MARKS):
        return [Reword(old.id, old.text, new)]
    changes, now = [], old
    done, rest = "", old.text
    for gone, come in _places(old.text, new):
        at = rest.index(gone[0]) + len(gone[0])
        done, rest = done + rest[:at], rest[at + len(gone[1]) :]
        change = _shortest(now, done, (gone[1], come), rest)
        if change is None:
            return [Reword(old.id, old.text, new)]
        changes.append(change)
        done += come
        now = reworded(now, change.words, change.to)
    return changes


def _places(old: str, new: str) -> Iterator[tuple[tuple[str, str], str]]:
    """((equal text before it, deleted text), inserted text) for each place that changes."""
    same = gone = come = ""
    for span in (*word_diff(old, new), None):
        if span is None or (span.tag == "equal" and (gone or come)):
            if gone or come:
                yield (same, gone), come
            same = gone = come = ""
        if span is not None:
            same += span.text if span.tag == "equal" else ""
            gone += span.text if span.tag == "delete" else ""
            come += span.text if span.tag == "insert" else ""


def _shortest(clause: Clause, before: str, turn: tuple[str, str], after: str) -> Reword | None:
    """The order with the fewest words that makes the right text; None if there is none."""
    wanted = f"{before}{turn[1]}{after}"
    left, right = _WORDS.findall(before), _WORDS.findall(after)
    for count in range(2 * _MOST + 1):
        for k in range(min(count, len(left)) + 1):
            m = count - k
            if m > len(right):
                continue
            lead, tail = "".join(left[len(left) - k :]), "".join(right[:m])
            gone, come = f"{lead}{turn[0]}{tail}", f"{lead}{turn[1]}{tail}"
            if gone == gone.strip() and come == come.strip() and _makes(clause, gone, come, wanted):
                return Reword(clause.id, gone, come)
    return None


def _makes(clause: Clause, gone: str, come: str, wanted: str) -> bool:
    try:
        return bool(gone) and reworded(clause, gone, come).text == wanted
    except Inapplicable:
        return False
