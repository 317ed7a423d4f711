"""The recommendations of a guide as a delegate chooses among them: by question, by number, by name."""

from collections.abc import Iterator
from dataclasses import dataclass

from resolution_kit.errors import Problem
from resolution_kit.knowledge import library
from resolution_kit.knowledge.library import Entry, Guide
from resolution_kit.text.suggest import did_you_mean


@dataclass(frozen=True, slots=True)
class Choice:
    """A recommendation, or another subject of the guide that a draft may begin with."""

    slug: str
    number: str
    """Its number among all: that of the recommendation, further subjects follow."""
    summary: str

    def __str__(self) -> str:
        return f"{self.number} {self.slug}"


@dataclass(frozen=True, slots=True)
class Group:
    """The choices that answer a question of the guide, each under the first that it answers."""

    number: str
    """Empty for those that answer none."""
    question: str
    choices: tuple[Choice, ...]


def choices(guide: str) -> list[Choice]:
    """Everything that `--cover` takes from a guide: its recommendations, then its other subjects."""
    pack = library.guide(guide)
    named = [Choice(r.slug, r.number.removeprefix("R"), r.summary) for r in pack.recommendations]
    slugs = {choice.slug for choice in named}
    others = dict.fromkeys(e.slug for e in _covers(guide) if e.slug not in slugs)
    return [*named, *(Choice(slug, str(len(named) + i), _about(guide, slug)) for i, slug in enumerate(others, 1))]


def groups(guide: str) -> list[Group]:
    """The choices by the questions of the guide, then those that answer none."""
    left = {choice.slug: choice for choice in choices(guide)}
    found = []
    for question in library.guide(guide).questions:
        mine = tuple(left.pop(slug) for slug in question.answered_by if slug in left)
        found += [Group(question.number, question.summary, mine)] if mine else []
    return [*found, Group("", "What else the guide recommends", tuple(left.values()))] if left else found


def chosen(cover: str, guide: str) -> list[Choice]:
    """The choices that a person means by numbers (`R2`, `2`), names and questions (`Q1`), or `all`; each once.

    A wrong one is a Problem that lists them.
    """
    known = choices(guide)
    words = [word for word in cover.replace(",", " ").split() if word]
    found = [choice for word in words for choice in _meant(word, known, library.guide(guide))]
    return list(dict.fromkeys(found))


def _meant(word: str, known: list[Choice], guide: Guide) -> list[Choice]:
    key = word.casefold()
    if key == "all":
        return known
    question = next((q for q in guide.questions if key in (q.number.casefold(), q.slug)), None)
    if question:
        return [choice for slug in question.answered_by for choice in known if choice.slug == slug]
    found = [choice for choice in known if key in (choice.slug, choice.number, f"r{choice.number}")]
    if not found:
        near = did_you_mean(key, [choice.slug for choice in known]) if not key.lstrip("rq").isdecimal() else ""
        listed = near or f"; it has {', '.join(map(str, known))}"
        raise Problem(f"the guide has no recommendation `{word}`{listed}")
    return found


def entries_of(choice: Choice, guide: str) -> Iterator[Entry]:
    """The entries with which a draft takes up a choice."""
    return (entry for entry in _covers(guide) if entry.slug == choice.slug)


def lawful(entries: Iterator[Entry], body: str) -> bool:
    """Whether the body may adopt any of these entries."""
    return any(body in entry.bodies for entry in entries)


def _covers(guide: str) -> list[Entry]:
    return [entry for entry in library.entries() if entry.cover and entry.pack == guide]


def _about(guide: str, slug: str) -> str:
    return next((e.summary for e in _covers(guide) if e.slug == slug and e.kind == "operative"), slug)
