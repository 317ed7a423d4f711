"""The table of the clause library."""

from collections import Counter

from generators.markdown import table as as_table
from resolution_kit.knowledge.library import entries, guide, guides


def table() -> str:
    """Every recommendation and subject with how many clauses it has for each part."""
    count = Counter((entry.topic, entry.kind) for entry in entries())
    topic_of = {(entry.pack, entry.slug): entry.topic for entry in entries()}
    packs = [(name, r) for name in guides() for r in guide(name).recommendations]
    recommended = {topic_of.get((name, r.slug), r.slug): (r.number, r.summary) for name, r in packs}
    topics = [*recommended, *sorted({topic for topic, _ in count} - set(recommended))]
    rows = [_row(topic, *recommended.get(topic, ("", "")), count) for topic in topics]
    head = ["", "Recommendation or subject", "In short", "Preambular", "Operative"]
    return f"{as_table(head, rows)}\n\n{len(entries())} entries in all."


def _row(topic: str, number: str, summary: str, count: Counter[tuple[str, str]]) -> list[str]:
    return [number, f"`{topic}`", summary, str(count[topic, "preambular"]), str(count[topic, "operative"])]
