"""An order that can no longer be carried out."""

from resolution_kit.errors import Problem


class Lapsed(Problem):
    """What the order needs is not in the text any more, or not as it was.

    `clause` is the id of the clause concerned, `why` says what is wrong with it: the words `…` are gone.
    """

    def __init__(self, clause: str, why: str) -> None:
        super().__init__(why)
        self.clause = clause
        self.why = why
