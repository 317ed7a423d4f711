"""The organ line, which opens the sentence, and the line between preamble and operative part."""

import re

from resolution_kit.knowledge.bodies import body_of
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Line, Part, Resolution
from resolution_kit.printing.printed import Printed
from resolution_kit.text.inline import escape, plain

_ENDING = re.compile(r"[,;:.]+$")
_NAMED = re.compile(r"\{(?:organ|committee)\}")


def organ_line(resolution: Resolution, part: Part, style: Style) -> Printed | None:
    """The organ line of a part; None if the house style has none, or names the organ only between the parts.

    A further part has one in any case: it begins there.
    """
    house = style.organ
    if part.organ is None or not (house.shown or part.lead) or (not part.preamble and _NAMED.search(house.again)):
        return None
    names_committee = house.of == "committee" and resolution.first("committee")
    text = _committee(resolution, style) if names_committee else part.organ.text.strip()
    return _organ(text, "," if house.comma and part.preamble else "", style)


def line_between(resolution: Resolution, part: Part, style: Style) -> Printed | None:
    """The line between the parts; None if the house style has none, or the paper one of its own."""
    house = style.organ
    nearest = (*part.preamble[-1:], *part.operative[:1])
    has_one = any(isinstance(block, Line) and block.kind == "organ" for block in nearest)
    if not house.again or not part.operative or has_one:
        return None
    organ = part.organ.text.strip() if part.organ else ""
    names = {"{organ}": organ, "{committee}": _committee(resolution, style) or organ}
    text = _NAMED.sub(lambda match: names[match[0]], house.again).strip()
    ending = _ENDING.search(text)
    bare = text[: ending.start()] if ending else text
    return _organ(bare, ending[0] if ending else "", style) if bare else None


def _organ(text: str, ending: str, style: Style) -> Printed:
    """A line that names who speaks, set apart as a whole."""
    house = style.organ
    shown = text.upper() if house.capitals else text
    length = len(plain(shown))
    return Printed(
        "organ", shown, ending=ending, opener=length, emphasis=house.emphasis, follows=True, align=house.align
    )


def _committee(resolution: Resolution, style: Style) -> str:
    """The committee with the article of the house style, as inline text; empty if the paper names none."""
    committee, article = _in_full(resolution.first("committee")), style.organ.article
    if not committee or not article or committee.casefold().startswith(f"{article.casefold()} "):
        return escape(committee)
    return escape(f"{article} {committee}")


def _in_full(committee: str) -> str:
    """The name of a committee that is given by its acronym: no sentence begins with The DISEC."""
    body = body_of(committee) if committee.isupper() and committee.isalpha() else None
    return body.name.partition(" (")[0] if body else committee
