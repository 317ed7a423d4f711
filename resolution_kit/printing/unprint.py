"""The way back from a printed paper: what its house style put there is taken away again.

Law: the texts of `unset(read(render(r, style)), style)` are those of `r`, up to the first letters of sub-clauses.
"""

import re
from dataclasses import replace

from resolution_kit.knowledge.bodies import body_of
from resolution_kit.knowledge.openers import find_opener, needs
from resolution_kit.knowledge.openers.infinitive import finite
from resolution_kit.knowledge.styles import Operative, Preambular, Style
from resolution_kit.model import Block, Clause, Line, Part, Resolution
from resolution_kit.printing.capitals import titled
from resolution_kit.printing.unprint_heading import unset_heading
from resolution_kit.text.inline import escape, from_spans, plain, spans

_CAPITALS = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ’'‑-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ’'‑-]*(?!\w))*")
"""Words in capital letters at the head of a text."""
_NAMES = re.compile(r"\\\{(?:organ|committee)\\\}")


def unset(paper: Resolution, style: Style) -> Resolution:
    """The typed paper, said as every draft is.

    Verbs stand in the present, openers and organ have no capitals, no line stands between the parts, and the heading is
    in fields where it stands as the house style has it.
    """
    parts = tuple(_part(part, style) for part in paper.parts)
    return replace(paper, heading=unset_heading(paper.heading, style), parts=parts)


def _part(part: Part, style: Style) -> Part:
    preamble, operative, again = _without_line_between(part, style)
    organ = part.organ
    if organ is None and not style.organ.shown and again:
        organ = again
    return replace(
        part,
        organ=_organ(organ, style) if organ else None,
        preamble=tuple(_opened(block, style.preambular, style) for block in preamble),
        operative=tuple(_opened(block, style.operative, style) for block in operative),
    )


def _without_line_between(part: Part, style: Style) -> tuple[tuple[Block, ...], tuple[Block, ...], Line | None]:
    """Preamble and operative part without the line that the house style puts between them, and that line."""
    for blocks, at in ((part.preamble, -1), (part.operative, 0)):
        if blocks and _is_again(blocks[at], style):
            line = blocks[at]
            kept = blocks[:-1] if at else blocks[1:]
            organ = line if isinstance(line, Line) else None
            return (kept, part.operative, organ) if at else (part.preamble, kept, organ)
    return part.preamble, part.operative, None


def _is_again(line: Block, style: Style) -> bool:
    """Whether a line between the parts is that of the house style; RESOLVES: may have been read as a clause."""
    named = "{" in style.organ.again
    if not style.organ.again or (isinstance(line, Clause) and (named or line.subclauses or line.label)):
        return False
    if isinstance(line, Line) and line.kind != "organ":
        return False
    said = plain(line.text).strip() + (line.ending or "").strip()
    return re.fullmatch(_NAMES.sub(".+", re.escape(style.organ.again)), said, re.IGNORECASE) is not None


def _organ(organ: Line, style: Style) -> Line:
    """The organ line as the organ is written; a committee that speaks for an organ gives way to it."""
    text = plain(organ.text).strip()
    body = body_of(text)
    if body and style.organ.of == "committee":
        return replace(organ, text=escape(body.organ))
    if not (style.organ.capitals and text.isupper()):
        return organ
    known = (name for name in (body.organ, body.name) if name.upper() == text) if body else iter(())
    return replace(organ, text=escape(next(known, "") or titled(text, style.language)))


def _opened(block: Block, house: Preambular | Operative, style: Style) -> Block:
    """A clause with its opener as every draft has it."""
    if isinstance(block, Line):
        return block
    text = block.text
    if house.extent == "word":
        text = _without_mark(text)
    if house.capitals:
        text = _unmarked(text)
    if isinstance(house, Operative) and house.verb == "infinitive":
        text = finite(text, house.understood, style.language)
    ending = None if block.joined and _prints(house, block.ending) else block.ending
    return replace(block, text=text, ending=ending)


def _prints(house: Preambular | Operative, ending: str | None) -> bool:
    """Whether the house style itself joins two clauses so."""
    own = house.before_last if isinstance(house, Preambular) else None
    return own is not None and ending is not None and own.split() == ending.split()


def _without_mark(text: str) -> str:
    """The text without italics around the first word of an opener that goes on."""
    pieces = spans(text)
    if not (pieces and pieces[0].italic):
        return text
    opener = find_opener(plain(text))
    if opener is None or opener.text.partition(" ")[0] != pieces[0].text:
        return text
    return escape(pieces[0].text) + from_spans(pieces[1:])


def _unmarked(text: str) -> str:
    """The text with a marked opener in capital letters as a sentence begins; marked only where it is not recognised."""
    pieces = spans(text)
    if not (pieces and pieces[0].italic and pieces[0].text.isupper()):
        return small_opener(text)
    said = pieces[0].text.capitalize()
    opener = find_opener(said + plain(from_spans(pieces[1:])))
    known = opener is not None and opener.text == said.rstrip()
    return from_spans([replace(pieces[0], text=said, italic=not known), *pieces[1:]])


def small_opener(text: str) -> str:
    """The text, as long as before, with an opener in capital letters as a sentence begins."""
    head = _CAPITALS.match(text)
    if head is None:
        return text
    said = head[0].capitalize()
    opener = find_opener(plain(said + text[head.end() :]))
    if opener is None or not said.startswith(opener.text):
        return text
    whole = len(opener.text)
    for word in said[whole:].split():  # a marked opener may go on: COMMITTED TO
        if word not in needs(opener):
            break
        whole += len(word) + 1
    return said[:whole] + text[whole:]
