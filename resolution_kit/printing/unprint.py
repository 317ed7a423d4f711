"""The way back from a printed paper: what its house style put there is taken away again.

Law: the texts of `unprint(read(render(r, style)), style)` are those of `r`, up to the first letters of sub-clauses.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resolution_kit.knowledge.bodies import body_of
from resolution_kit.knowledge.openers import find_opener, needs
from resolution_kit.knowledge.openers.infinitive import finite
from resolution_kit.knowledge.styles import HeadingField, Operative, Preambular, Style
from resolution_kit.model import Block, Clause, Field, Line, Part, Resolution
from resolution_kit.printing.capitals import titled
from resolution_kit.printing.heading import apart, joined
from resolution_kit.text.inline import escape, from_spans, plain, spans

_CAPITALS = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ’'‑-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ’'‑-]*(?!\w))*")
"""Words in capital letters at the head of a text."""
_NAMES = re.compile(r"\\\{(?:organ|committee)\\\}")
_LISTS = ("sponsors", "co_sponsors", "signatories")
"""Fields whose value is a list of names."""


def unprint(paper: Resolution, style: Style) -> Resolution:
    """The typed paper, worded as every draft is.

    Verbs are in the present, openers and organ have no capitals, no line stands between preamble and operative part,
    and lines of the heading that stand as the house style has them are fields.
    """
    parts = tuple(_part(part, style) for part in paper.parts)
    return replace(paper, heading=_heading(paper.heading, style), parts=parts)


def _heading(items: Sequence[Field | Line], style: Style) -> tuple[Field | Line, ...]:
    """The heading; fields that print as they stand are no longer kept as typed."""
    found: list[Field | Line] = []
    for item in items:
        form, values = next(_read_as(item, style), (None, ()))
        if form is None:
            found.append(item)
            continue
        if form.take == "rest":
            names = [one.name if isinstance(one, Field) else "" for one in found]
            if form.field in names:
                at = names.index(form.field)
                found[at] = Field(form.field, (*_values(found[at]), *values), line=found[at].line)
                continue
        if values != (form.default,):
            found.append(Field(form.field, values, line=item.line))
    return tuple(found)


def _read_as(item: Field | Line, style: Style) -> Iterator[tuple[HeadingField, tuple[str, ...]]]:
    """The fields of the house style that may print this line, each with the values it then has."""
    text = plain(item.text if isinstance(item, Line) else item.typed or "").strip()
    named = [form for form in style.heading if form.label or form.suffix]
    own = [form for form in style.heading if isinstance(item, Field) and item.name == form.field]
    for form in (*named, *own):
        middle = _between(text, form)
        if middle is None:
            continue
        is_own = isinstance(item, Field) and item.name == form.field
        found = apart(middle, form) if form.field in _LISTS else (middle,)
        if is_own and joined(_values(item), form) == middle:
            yield form, _values(item)
        elif not is_own or joined(_values(item), form) == text or (form.last and len(found) > 1):
            yield form, found


def _values(item: Field | Line) -> tuple[str, ...]:
    return item.values if isinstance(item, Field) else ()


def _between(text: str, form: HeadingField) -> str | None:
    """What a line has between the label and the suffix of a field; None if it lacks one of them."""
    if not text.startswith(form.label) or not text.endswith(form.suffix) or len(text) <= len(form.label + form.suffix):
        return None
    middle = text[len(form.label) : len(text) - len(form.suffix)]
    return middle.strip() if not form.label or middle.startswith(" ") else None


def _part(part: Part, style: Style) -> Part:
    preamble, operative, again = _without_line_between(part, style)
    organ = part.organ
    if organ is None and not style.organ.shown and again:
        organ = again
    return replace(
        part,
        organ=_organ(organ, style) if organ else None,
        preamble=tuple(_block(block, style.preambular, style) for block in preamble),
        operative=tuple(_block(block, style.operative, style) for block in operative),
    )


def _without_line_between(part: Part, style: Style) -> tuple[tuple[Block, ...], tuple[Block, ...], Line | None]:
    """Preamble and operative part without the line that the house style puts between them, and that line."""
    for blocks, at in ((part.preamble, -1), (part.operative, 0)):
        if blocks and _is_line_between(blocks[at], style):
            line = blocks[at]
            kept = blocks[:-1] if at else blocks[1:]
            organ = line if isinstance(line, Line) else None
            return (kept, part.operative, organ) if at else (part.preamble, kept, organ)
    return part.preamble, part.operative, None


def _is_line_between(block: Block, style: Style) -> bool:
    """Whether a block is the line of the house style between the parts; `RESOLVES:` may have been read as a clause."""
    named = "{" in style.organ.again
    if not style.organ.again or (isinstance(block, Clause) and (named or block.subclauses or block.label)):
        return False
    if isinstance(block, Line) and block.kind != "organ":
        return False
    text = plain(block.text).strip() + (block.ending or "").strip()
    return re.fullmatch(_NAMES.sub(".+", re.escape(style.organ.again)), text, re.IGNORECASE) is not None


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


def _block(block: Block, house: Preambular | Operative, style: Style) -> Block:
    """A clause with its opener as every draft has it, and without the `and` that the house style puts behind it."""
    if isinstance(block, Line):
        return block
    text = block.text
    if house.extent == "word":
        text = _without_mark(text)
    if house.capitals:
        text = _without_capitals(text)
    if isinstance(house, Operative) and house.verb == "infinitive":
        text = finite(text, house.understood, style.language)
    own = house.before_last if isinstance(house, Preambular) else None
    joined = block.joined and own is not None and own.split() == (block.ending or "").split()
    return replace(block, text=text, ending=None if joined else block.ending)


def _without_mark(text: str) -> str:
    """The text without italics around the first word of an opener that goes on."""
    pieces = spans(text)
    if not (pieces and pieces[0].italic):
        return text
    opener = find_opener(plain(text))
    if opener is None or opener.text.partition(" ")[0] != pieces[0].text:
        return text
    return escape(pieces[0].text) + from_spans(pieces[1:])


def _without_capitals(text: str) -> str:
    """The text, its opener as a sentence begins; a marked opener stays marked only if it is not recognised."""
    pieces = spans(text)
    if not (pieces and pieces[0].italic and pieces[0].text.isupper()):
        return small_opener(text)
    head = pieces[0].text.capitalize()
    opener = find_opener(head + plain(from_spans(pieces[1:])))
    known = opener is not None and opener.text == head.rstrip()
    return from_spans([replace(pieces[0], text=head, italic=not known), *pieces[1:]])


def small_opener(text: str) -> str:
    """The text, as long as before, with an opener in capital letters as a sentence begins."""
    head = _CAPITALS.match(text)
    if head is None:
        return text
    small = head[0].capitalize()
    opener = find_opener(plain(small + text[head.end() :]))
    if opener is None or not small.startswith(opener.text):
        return text
    whole = len(opener.text)
    for word in small[whole:].split():  # a marked opener may go on: COMMITTED TO
        if word not in needs(opener):
            break
        whole += len(word) + 1
    return small[:whole] + text[whole:]
