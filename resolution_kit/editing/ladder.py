"""The verb ladder: the same clause opened by a weaker or a stronger verb."""

from dataclasses import replace

from resolution_kit.errors import Problem
from resolution_kit.library import Entry
from resolution_kit.openers import find_opener


def with_verb(entry: Entry, verb: str) -> Entry:
    """The entry opened by another verb of its own ladder."""
    ladder = (*entry.weaker, *entry.stronger)
    chosen = next((step for step in ladder if step.lower() == verb.lower()), None)
    opener = find_opener(entry.text)
    if chosen is None or opener is None:
        may = ", ".join(ladder) or "its own verb only"
        raise Problem(f"`{entry.id}` does not open with `{verb}`; it may open with {may}")
    return replace(entry, text=chosen + entry.text[len(opener.text) :])
