"""Also and Further: the opener of a clause says whether its neighbour opened alike."""

from collections.abc import Container, Iterator
from dataclasses import replace

from resolution_kit.knowledge.openers import Adverb, Opener, find_opener, with_adverb
from resolution_kit.knowledge.openers.also_further import steps
from resolution_kit.model import Block, Clause, Resolution, walk
from resolution_kit.model.rebuild import Blocks, clauses, mapped
from resolution_kit.text.inline import plain


def settled(blocks: tuple[Block, ...], only: str | None = None) -> tuple[Block, ...]:
    """The clauses with Also and Further where adopted texts set them; `only` leaves all but the clause of this id."""
    texts = [plain(block.text) for block in blocks if isinstance(block, Clause)]
    due = iter(steps((text, find_opener(text)) for text in texts))
    return tuple(_settled(block, only, next(due).due) if isinstance(block, Clause) else block for block in blocks)


def _settled(clause: Clause, only: str | None, due: Adverb | None) -> Clause:
    return replace(clause, text=with_adverb(clause.text, due)) if only in (None, clause.id) else clause


def settle(resolution: Resolution, ids: Container[str]) -> Resolution:
    """The resolution with Also and Further in those of the clauses `ids` that came from the library."""
    mine = {place.clause.id for place in walk(resolution) if place.clause.id in ids and place.clause.entry is not None}
    if not mine:
        return resolution
    usual = {clause.id: clause.text for blocks in _lists(resolution) for clause in clauses(settled(blocks))}

    def set_(clause: Clause) -> tuple[Clause]:
        return (replace(clause, text=usual.get(clause.id, clause.text)) if clause.id in mine else clause,)

    return mapped(resolution, set_)


def hints(before: Resolution, after: Resolution) -> list[tuple[str, str]]:
    """(id, usual opener) for each clause that opens otherwise than its neighbours ask, and did not do so before."""
    old = set(_unusual(before))
    return [found for found in _unusual(after) if found not in old]


def _unusual(resolution: Resolution) -> Iterator[tuple[str, str]]:
    """Clauses that lack an Also or Further, or have one too early; none right behind a title."""
    for blocks in _lists(resolution):
        texts = [plain(clause.text) for clause in clauses(blocks)]
        walked = iter(steps((text, find_opener(text)) for text in texts))
        last: Opener | None = None
        judged = True
        for block in blocks:
            if not isinstance(block, Clause):
                judged = False
                continue
            step = next(walked)
            usual = _usual(plain(block.text), step.opener, last, repeats=step.position > 0)
            if judged and usual:
                yield block.id, usual
            last, judged = step.opener, True


def _usual(text: str, opener: Opener | None, last: Opener | None, *, repeats: bool) -> str:
    """The usual opener where it is another, else nothing."""
    if opener is None:
        return ""
    right = text
    if repeats and not opener.adverb and last and last.adverb != "further":
        right = with_adverb(text, "further" if last.adverb else "also")
    elif opener.adverb and (last is None or last.verb != opener.verb):
        right = with_adverb(text, None)
    found = find_opener(right)
    return found.text if found and right != text else ""


def _lists(resolution: Resolution) -> Iterator[Blocks]:
    for part in resolution.parts:
        yield part.preamble
        yield part.operative
