"""The headings by which a reader finds the way through a paper: one for the whole, others for its sections."""

from collections.abc import Sequence

from resolution_kit.typeset import Printed


class Headings:
    """Which paragraphs of a paper are headings."""

    def __init__(self, paragraphs: Sequence[Printed]) -> None:
        ranked = [(rank, printed) for printed in paragraphs if (rank := _rank(printed)) is not None]
        self.main = min(ranked, key=lambda found: found[0])[1] if ranked else None
        """The title; where there is none, the topic or the organ."""

    def level(self, printed: Printed) -> int:
        """1 for the heading of the whole paper, 2 for that of a section, 0 for a paragraph that is none."""
        if printed is self.main:
            return 1
        return 2 if printed.kind in ("title", "section") and printed.text else 0


def _rank(printed: Printed) -> int | None:
    """How well a paragraph serves as the heading of the whole, 0 best; None where it cannot."""
    if not printed.text:
        return None
    if printed.kind == "title":
        return 0 if printed.field else 1
    return {"topic": 2}.get(printed.field, 3 if printed.kind == "organ" else None)
