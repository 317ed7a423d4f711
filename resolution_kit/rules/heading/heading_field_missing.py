"""A heading without a field that the house style requires."""

from collections.abc import Iterator, Mapping

from resolution_kit.knowledge.bodies import body_of
from resolution_kit.model import Field, Line
from resolution_kit.paper.committee import names_committee
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, rule

_MASTHEAD = 8
"""Words of the longest line that is nothing but the name of a body."""
_TOPIC = 3
"""Words of the shortest line that says the topic without its name before it."""


@rule("HEA01", "warning")
def heading_field_missing(paper: Paper) -> Iterator[Fault]:
    """Fill in every heading field that the house style requires.

    A paper without a committee or sponsors cannot be filed. Only resolutions of the Security Council have no title. A
    title, an agenda item in words or a line of its own names the topic too; a line with the name of the body, or its
    acronym in the code of the paper, the committee; and the delegation is the sponsor of its paper.

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


def _is_said(paper: Paper, field: str, fields: Mapping[str, Field]) -> bool:
    """Whether another line of the heading says what the field would, as the page tells."""
    if field == "sponsors":
        return "delegation" in fields
    bodies = word_list("form", "bodies", paper.style.language).words
    lines = [paper.text(item) for item in paper.resolution.heading if _is_free(item)]
    free = list(map(_words, lines))
    if field == "committee":
        code = fields["code"].values[0].partition("/")[0] if "code" in fields else ""
        masthead = any(len(words) <= _MASTHEAD and not set(words).isdisjoint(bodies) for words in free)
        return masthead or body_of(code) is not None or any(map(names_committee, lines))
    agenda = fields.get("agenda_item")
    topics = [
        words for words in free if set(words).isdisjoint(word_list("form", "no_topic", paper.style.language).words)
    ]
    said = any(len(words) >= _TOPIC and set(words).isdisjoint(bodies) for words in topics)
    return field == "topic" and (
        "title" in fields or said or (agenda is not None and len(_words(agenda.values[0])) > 1)
    )


def _words(text: str) -> list[str]:
    return [word.strip(".,:;()–—-") for word in text.casefold().split()]


def _is_free(item: Field | Line) -> bool:
    return item.name == "title" if isinstance(item, Field) else item.kind != "other"
