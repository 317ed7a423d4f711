"""An edited copy of the draft as an amendment: the orders that make the one of the other."""

from dataclasses import replace

from resolution_kit.amendments.anchors import KINDS, lists
from resolution_kit.amendments.apply import found, obeyed
from resolution_kit.amendments.minimal_edits import rewordings
from resolution_kit.amendments.orders import Wish
from resolution_kit.compare import clause_pairs
from resolution_kit.model import Clause, Line, Part, Resolution, fresh_id, walk
from resolution_kit.model.proposals import Add, Change, Move, Order, Spot, Strike
from resolution_kit.model.rebuild import Kind, blocks_of, clauses, with_blocks
from resolution_kit.operations.convert import bare
from resolution_kit.operations.ids import taken_ids
from resolution_kit.text.inline import plain

_Key = tuple[int, str, tuple[int, ...]]


def to_become(edited: Resolution) -> Wish:
    """What makes the clauses of a text those of an edited copy. Titles, lines and the heading are nobody's to amend.

    Law: carried out, it gives the clauses of the copy.
    """
    return lambda resolution: tuple(_Difference(resolution, edited).orders)


def other_lines(resolution: Resolution) -> list[str]:
    """The titles and other lines between the clauses, which no order changes."""
    parts = (blocks for part in resolution.parts for blocks in (part.preamble, part.operative))
    return [plain(block.text).strip() for blocks in parts for block in blocks if isinstance(block, Line)]


class _Difference:
    """One pass from a text to its copy; each order is carried out before the next is thought of."""

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
        """The copy, each clause with the id of the one that it was."""
        known: dict[_Key, str] = {}
        for pair in clause_pairs(self.old, edited):
            old, new = pair.old, pair.new
            if old and new and (old.part, old.kind) == (new.part, new.kind):
                known[new.part, new.kind, new.path] = old.clause.id
                self.stays |= set() if pair.moved else {old.clause.id}
        taken = taken_ids(self.old)

        def name(clause: Clause, part: int, kind: Kind, path: tuple[int, ...]) -> Clause:
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
        self.now = obeyed(self.now, order, 0, {})

    def _reword(self) -> None:
        old = {place.clause.id: place.clause for place in walk(self.old)}
        for place in walk(self.new):
            was = old.get(place.clause.id)
            if was is not None and was.text != place.clause.text:
                for change in rewordings(was, place.clause.text):
                    self._do(change)

    def _fill(self, into: str, wanted: tuple[Clause, ...]) -> None:
        """Bring what a list lacks, each behind the one before it."""
        before = ""
        for at, clause in enumerate(wanted):
            if clause.id not in self.stays:
                behind = next((later.id for later in wanted[at + 1 :] if later.id in self.stays), "")
                spot = Spot(into, before, behind)
                is_old = any(place.clause.id == clause.id for place in walk(self.old))
                self._do(Move(clause.id, spot) if is_old else Add(self._only_new(clause), spot))
                self.stays.add(clause.id)
            before = clause.id

    def _only_new(self, clause: Clause) -> Clause:
        """A new clause with those of its sub-clauses that are new; the others are moved there."""
        old = {place.clause.id for place in walk(self.old)}
        subs = tuple(self._only_new(sub) for sub in clause.subclauses if sub.id not in old)
        self.stays |= {sub.id for sub in subs}
        return replace(clause, subclauses=subs)

    def _close(self) -> None:
        """Closing texts, once the lists that they close are there."""
        for place in walk(self.new):
            now, wanted = found(self.now, place.clause.id).closing, place.clause.closing
            was, to = (piece.text if piece else "" for piece in (now, wanted))
            if was != to:
                self._do(Change(place.clause.id, was, to))

    def _strike(self) -> None:
        gone: set[str] = set()
        for place in walk(self.now):
            if place.clause.id not in self.new_ids and place.clause.id not in gone:
                gone |= {p.clause.id for p in walk(Resolution(parts=(Part(operative=(place.clause,)),)))}
                self.orders.append(Strike(place.clause.id))
