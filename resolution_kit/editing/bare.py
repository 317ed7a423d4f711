"""A submitted paper as a draft: labels and endings are dropped, the house style sets its own; clauses get ids.

An ending with a word in it stays: between `; and` and `; or` no house style can choose.
"""

from dataclasses import replace

from resolution_kit.editing.add import with_ids
from resolution_kit.model import Block, Clause, Line, Part, Resolution


def bare(resolution: Resolution, style: str, imported: str) -> Resolution:
    """The draft of a paper: same paragraphs, same texts, same order, ready for editing in a house style."""
    taken: set[str] = set()
    first, *more = (_part(part, taken) for part in resolution.parts)
    return replace(
        resolution,
        organ=first.organ,
        preamble=first.preamble,
        operative=first.operative,
        more=tuple(more),
        style=style,
        imported=imported,
        typed=False,
    )


def _part(part: Part, taken: set[str]) -> Part:
    organ = replace(part.organ, ending=None) if part.organ else None
    return replace(part, organ=organ, preamble=_blocks(part.preamble, taken), operative=_blocks(part.operative, taken))


def _blocks(blocks: tuple[Block, ...], taken: set[str]) -> tuple[Block, ...]:
    return tuple(b if isinstance(b, Line) else with_ids(_bare(b), taken) for b in blocks)


def _bare(clause: Clause) -> Clause:
    closing = _bare(clause.closing) if clause.closing else None
    ending = clause.ending if clause.joined else None
    below = tuple(_bare(sub) for sub in clause.subclauses)
    return replace(clause, label=None, ending=ending, subclauses=below, closing=closing)
