"""Which fields that a house style requires a heading lacks, whatever line says what a field would."""

from collections.abc import Iterator, Mapping

from resolution_kit.knowledge.bodies import body_of
from resolution_kit.knowledge.styles import HeadingField
from resolution_kit.model import Field, Line
from resolution_kit.paper.committee import names_committee
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list

_MASTHEAD = 8
"""Words of the longest line that is nothing but the name of a body."""
_TOPIC = 3
"""Words of the shortest line that says the topic without its name before it."""


def missing_fields(paper: Paper) -> Iterator[HeadingField]:
    """The required fields that neither a field nor another line of the heading gives."""
    fields = {item.name: item for item in paper.resolution.heading if isinstance(item, Field) and any(item.values)}
    for form in paper.style.heading:
        untitled = form.field == "title" and paper.customs.untitled
        if form.required and form.field not in fields and not untitled and not _is_said(paper, form.field, fields):
            yield form


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
