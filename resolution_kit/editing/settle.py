"""Also and Further: the opener of a clause says whether its neighbour opened alike."""

from dataclasses import replace

from resolution_kit.cycle import steps
from resolution_kit.inline import plain
from resolution_kit.model import Block, Clause
from resolution_kit.openers import Adverb, find_opener, with_adverb


def settled(blocks: tuple[Block, ...], only: str | None = None) -> tuple[Block, ...]:
    """The clauses with Also and Further where adopted texts set them; `only` leaves all but the clause of this id."""
    texts = [plain(block.text) for block in blocks if isinstance(block, Clause)]
    due = iter(steps((text, find_opener(text)) for text in texts))
    return tuple(_settled(block, only, next(due).due) if isinstance(block, Clause) else block for block in blocks)


def _settled(clause: Clause, only: str | None, due: Adverb | None) -> Clause:
    return replace(clause, text=with_adverb(clause.text, due)) if only in (None, clause.id) else clause
