"""Which clauses of two papers are one, and which of them stand where they stood."""

from resolution_kit.compare import aligned
from resolution_kit.model import Resolution

_GONE = "~"
"""Marks the old clause of highest level that the new paper has elsewhere or not at all."""


class Clauses:
    """The clauses of two papers by the references that people call them by."""

    def __init__(self, old: Resolution, new: Resolution) -> None:
        self.partner: dict[str, str] = {}
        self.staying: dict[str, str] = {}
        """Old reference to new one, of clauses that stay in their place with the clauses above them."""
        for pair in aligned(old, new):
            if pair.old and pair.new:
                before, after = pair.old.ref, pair.new.ref
                self.partner[before] = after
                above = before.rpartition(".")[0]
                if not pair.moved and (not above or above in self.staying):
                    self.staying[before] = after

    def here(self, ref: str) -> str:
        """The reference of an old clause in the redline, as far as it tells which list the clause stands in."""
        top, dot, below = ref.partition(".")
        return f"{self.staying.get(top, f'{top}{_GONE}')}{dot}{below}"
