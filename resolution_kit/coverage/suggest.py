"""What to add next to a draft, by what it answers of its guide."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from resolution_kit.coverage.answers import Coverage
from resolution_kit.knowledge.library import Entry, entries


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An entry to add, and why."""

    entry: str
    summary: str
    why: str


def suggestions(found: Coverage, body: str | None) -> Iterator[Suggestion]:
    """What to add next: missing companions first, then recommendations that are not answered, then those in part."""
    for clause, entry in found.alone:
        yield Suggestion(entry.id, entry.summary, f"clause {clause} has no companion in the other part")
    offered = [entry for entry in entries() if entry.pack == found.guide.guide and entry.kind == "operative"]
    for state in ("not", "in part"):
        for answer in found.answers:
            item = answer.recommendation
            offer = _offer(item.slug, offered, body)
            if answer.state == state and offer is not None:
                said = "is not answered" if state == "not" else "is answered in part"
                yield Suggestion(offer.id, offer.summary, f"{item.number} {said}: {item.summary}")


def _offer(slug: str, offered: Sequence[Entry], body: str | None) -> Entry | None:
    """The entry that stands for a recommendation, among those that the body may adopt."""
    fitting = [entry for entry in offered if entry.slug == slug and (body is None or body in entry.bodies)]
    return next((entry for entry in fitting if entry.cover), fitting[0] if fitting else None)
