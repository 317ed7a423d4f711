"""A guide pack for people: its recommendations with their entries, its questions, its facts by status."""

from collections import Counter
from collections.abc import Iterator

from resolution_kit.knowledge.library import entries, facts, guide


def pack_lines(name: str) -> Iterator[str]:
    """What stands in a guide pack."""
    pack = guide(name)
    yield pack.title
    yield f"Topic: {pack.topic}"
    counts = Counter(entry.slug for entry in entries() if entry.pack == name)
    if pack.recommendations:
        yield ""
        yield "Recommendations, with their entries"
    for item in pack.recommendations:
        yield f"  {item.number:4} {counts[item.slug]:3}  {item.slug}: {item.summary}"
    if pack.questions:
        yield ""
        yield "Questions"
    for question in pack.questions:
        answered = f" ({', '.join(question.answered_by)})" if question.answered_by else ""
        yield f"  {question.number:4} {question.summary}{answered}"
    if known := Counter(fact.status for fact in facts(name).values()):
        yield ""
        yield f"Facts: {', '.join(f'{count} {status}' for status, count in known.most_common())}"
