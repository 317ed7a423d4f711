"""The sheet of an amendment: a page that every writer can print."""

from collections.abc import Iterable
from dataclasses import replace

from resolution_kit.amendments.text import AmendingText, Sentence, lines, title
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Field, Line, Part, Resolution
from resolution_kit.model.proposals import Amendment


def sheet(resolution: Resolution, amendment: Amendment, style: Style) -> tuple[Resolution, Style]:
    """A page with the heading that the house style gives to amendments and the amending text, and how it is set."""
    own = {"title": (title(amendment, style),), "sponsors": amendment.by, "signatories": amendment.supporters}
    drafts = {item.name: item.values for item in resolution.heading if isinstance(item, Field)}
    drafts = {name: values for name, values in drafts.items() if name != "co_sponsors"}
    heading = tuple(Field(name, values) for name, values in (drafts | own).items() if values)
    page = Resolution(heading, style=style.name)
    if amendment.state == "pending":
        text = AmendingText(resolution, amendment, style)
        return _with(page, text.sentences()), _form(style)
    return replace(page, parts=(Part(end=_lines(amendment.said)),)), _form(style)


def _with(page: Resolution, sentences: Iterable[Sentence]) -> Resolution:
    """The page with the sentences; a clause that one brings prints as clauses do, without its number."""
    parts: list[Part] = []
    lead: tuple[Line, ...] = ()
    for one in sentences:
        if one.place is None or len(one.place.path) > 1:
            lead = (*lead, *_lines(lines([one])))
            continue
        part = Part((*lead, *_lines([one.text])))
        clause = (one.place.clause,)
        operative = one.place.kind == "operative"
        parts.append(replace(part, operative=clause) if operative else replace(part, preamble=clause))
        lead = ()
    parts = [Part(), *parts]
    return replace(page, parts=(*parts[:-1], replace(parts[-1], end=lead)))


def _lines(texts: Iterable[str]) -> tuple[Line, ...]:
    return tuple(Line("other", text) for text in texts)


def _form(style: Style) -> Style:
    """How the sheet is set: as papers are, but with a heading of its own, no organ and no last clause."""
    organ = replace(style.organ, shown=False, again="")
    operative = replace(style.operative, number_single=False, last=style.operative.ending)
    preambular = replace(style.preambular, last=None)
    return replace(style, heading=style.amendments.heading, organ=organ, operative=operative, preambular=preambular)
