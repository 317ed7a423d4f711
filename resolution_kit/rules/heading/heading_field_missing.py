"""A heading without a field that the house style requires."""

from collections.abc import Collection, Iterator

from resolution_kit.knowledge.bodies import body_of
from resolution_kit.model import Field, Line
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, rule

_MASTHEAD = 8
"""Words of the longest line that is nothing but the name of a body."""


@rule("HEA01", "warning")
def heading_field_missing(paper: Paper) -> Iterator[Fault]:
    """Fill in every heading field that the house style requires.

    A paper without a committee or sponsors cannot be filed. Only resolutions of the Security Council have no title. A
    title names the topic too, and a line with the name of the body names the committee.

    Bad:
        House style: mun
        Whole paper:
        Committee: General Assembly
        Sponsors: France, Kenya
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Good:
        House style: mun
        Whole paper:
        Committee: General Assembly
        Topic: Access to medicines
        Sponsors: France, Kenya
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Source: headings of 20 Model UN guides; United Nations Editorial Manual, resolutions, titles.
    """
    fields = {item.name: item for item in paper.resolution.heading if isinstance(item, Field) and any(item.values)}
    for form in paper.style.heading:
        untitled = form.field == "title" and paper.customs.untitled
        if form.required and form.field not in fields and not untitled and not _is_said(paper, form.field, fields):
            what = form.field.replace("_", " ")
            sample = f" such as `{form.label} …{form.suffix}`" if form.label else ""
            yield Fault(None, f"no {what} in the heading, expected a line{sample}")


def _is_said(paper: Paper, field: str, fields: Collection[str]) -> bool:
    """Whether another line of the heading says what the field would: the title the topic, a masthead the committee."""
    if field != "committee":
        return field == "topic" and "title" in fields
    bodies = word_list("form", "bodies", paper.style.language).words
    lines = [paper.text(item) for item in paper.resolution.heading if _is_free(item)]
    named = (set(line.casefold().split()) for line in lines if len(line.split()) <= _MASTHEAD)
    return any(not words.isdisjoint(bodies) for words in named) or any(map(body_of, lines))


def _is_free(item: Field | Line) -> bool:
    return isinstance(item, Line) or item.name == "title"
