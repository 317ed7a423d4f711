"""The fault of a label that breaks the count of its list."""

from resolution_kit.model import Placed
from resolution_kit.rules.numbering import Count
from resolution_kit.rules.rule import Fault
from resolution_kit.typeset import label_text


def count_fault(place: Placed, count: Count, what: str) -> Fault:
    """This label (`what` is `number` or `label`) is not the one that was to come."""
    typed = place.clause.label or ""
    due = label_text(f"{{{count.kind}}}", count.due or 1)
    core = label_text(f"{{{count.kind}}}", count.value)
    expected = typed.replace(core, due, 1) if count.kind in "1aAiI" else typed
    before = "in the first place" if count.due == 1 else f"after `{typed.replace(core, _former(count), 1)}`"
    return Fault(place, f"{what} `{typed}` {before}, expected `{expected}`")


def _former(count: Count) -> str:
    return label_text(f"{{{count.kind}}}", (count.due or 2) - 1)
