"""Also and Further: the opener of a clause says whether its neighbour opened alike."""

from dataclasses import replace

from resolution_kit.cycle import due_adverb
from resolution_kit.model import Block, Clause
from resolution_kit.openers import with_adverb


def settled(blocks: tuple[Block, ...], only: str | None = None) -> tuple[Block, ...]:
    """The clauses with Also and Further where the United Nations sets them; `only` leaves all but one clause alone."""
    out: list[Block] = []
    for block in blocks:
        if isinstance(block, Clause) and only in (None, block.id):
            due = due_adverb([b.text for b in out if isinstance(b, Clause)], block.text)
            out.append(replace(block, text=with_adverb(block.text, due)))
        else:
            out.append(block)
    return tuple(out)
