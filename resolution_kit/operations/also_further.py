"""Also and Further: the opener of a clause says whether its neighbour opened alike."""

from collections.abc import Container, Iterator
from dataclasses import replace

from resolution_kit.knowledge.openers import Opener, find_opener, with_adverb
from resolution_kit.knowledge.openers.also_further import steps
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Clause, Resolution, walk
from resolution_kit.model.rebuild import Blocks, clauses, mapped
from resolution_kit.paper.asked import one_name
from resolution_kit.paper.committee import adopting_body
from resolution_kit.text.inline import plain


def has_also_further(resolution: Resolution, style: Style) -> bool:
    """Whether clauses of the draft open with Also and Further if their neighbours open alike."""
    if style.rules.get("also-missing", style.rules.get("WOR50")) == "off":
        return False
    body = adopting_body(resolution, style)
    return not (body and body.customs.without_also_further)


def with_also_further(blocks: Blocks) -> Blocks:
    """The clauses with Also and Further as adopted texts have them."""
    texts = [plain(clause.text) for clause in clauses(blocks)]
    due = iter(steps(((text, find_opener(text)) for text in texts), one_name))
    return tuple(
        replace(block, text=with_adverb(block.text, next(due).due)) if isinstance(block, Clause) else block
        for block in blocks
    )


def set_in_entries(resolution: Resolution, ids: Container[str]) -> Resolution:
    """The resolution with Also and Further set in those of the clauses `ids` that came from the library."""
    mine = {place.clause.id for place in walk(resolution) if place.clause.id in ids and place.clause.entry is not None}
    if not mine:
        return resolution
    usual = {clause.id: clause.text for blocks in _lists(resolution) for clause in clauses(with_also_further(blocks))}

    def with_usual(clause: Clause) -> tuple[Clause]:
        return (replace(clause, text=usual.get(clause.id, clause.text)) if clause.id in mine else clause,)

    return mapped(resolution, with_usual)


def unusual_now(before: Resolution, after: Resolution) -> list[tuple[str, str]]:
    """(id, usual opener) of each clause whose opener does not fit its neighbours, and did before."""
    old = set(_unusual(before))
    return [found for found in _unusual(after) if found not in old]


def _unusual(resolution: Resolution) -> Iterator[tuple[str, str]]:
    """Clauses that lack an Also or Further, or have one too early; a clause right after a title is not judged."""
    for blocks in _lists(resolution):
        texts = [plain(clause.text) for clause in clauses(blocks)]
        walked = iter(steps(((text, find_opener(text)) for text in texts), one_name))
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
    """The usual opener if it is another one, else nothing."""
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
