"""The line that opens the sentence, and the one between preamble and operative part."""

import re
from collections.abc import Sequence

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Block, Line, Part, Resolution
from resolution_kit.printing.printed import Printed
from resolution_kit.text.inline import escape, plain

_ENDING = re.compile(r"[,;:.]+$")
_NAMED = re.compile(r"\{(?:organ|committee)\}")


def organ_line(resolution: Resolution, part: Part, style: Style) -> Printed | None:
    """The organ line of a part; None where the house style has none, or names the organ between the parts only.

    A further part has one in any case: it begins there.
    """
    house = style.organ
    if part.organ is None or not (house.shown or part.lead) or (not part.preamble and _NAMED.search(style.organ.again)):
        return None
    comma = "," if house.comma and part.preamble else ""
    text = _cased(organ_name(resolution, part.organ, style), capitals=house.capitals)
    length = len(plain(text))
    return Printed("organ", text, ending=comma, opener=length, emphasis=house.emphasis, follows=True, align=house.align)


def organ_name(resolution: Resolution, organ: Line, style: Style) -> str:
    """The inline text that names who speaks: the organ, or the committee with its article."""
    committee = resolution.first("committee")
    if style.organ.of == "organ" or not committee:
        return organ.text.strip()
    return escape(with_article(committee, style))


def with_article(committee: str, style: Style) -> str:
    """The name of a committee with the article of the house style, if it has none."""
    article = style.organ.article
    has_one = not article or committee.casefold().startswith(f"{article.casefold()} ")
    return committee if has_one else f"{article} {committee}"


def between_line(resolution: Resolution, part: Part, style: Style) -> Printed | None:
    """The line between the parts; None where the house style has none, or the paper one of its own."""
    house = style.organ
    if not house.again or not part.operative or is_named_again(part.preamble, part.operative):
        return None
    names = {
        "{organ}": part.organ.text.strip() if part.organ else "",
        "{committee}": _committee(resolution, part, style),
    }
    text = _NAMED.sub(lambda match: names[match[0]], house.again).strip()
    ending = _ENDING.search(text)
    bare = _cased(text[: ending.start()] if ending else text, capitals=house.capitals)
    if not bare:
        return None
    mark = ending[0] if ending else ""
    return Printed(
        "organ", bare, ending=mark, opener=len(plain(bare)), emphasis=house.emphasis, follows=True, align=house.align
    )


def is_named_again(preamble: Sequence[Block], operative: Sequence[Block]) -> bool:
    """Whether the paper itself has an organ line between the parts."""
    nearest = (*preamble[-1:], *operative[:1])
    return any(isinstance(block, Line) and block.kind == "organ" for block in nearest)


def _committee(resolution: Resolution, part: Part, style: Style) -> str:
    committee = resolution.first("committee")
    if committee:
        return escape(with_article(committee, style))
    return part.organ.text.strip() if part.organ else ""


def _cased(text: str, *, capitals: bool) -> str:
    return text.upper() if capitals else text
