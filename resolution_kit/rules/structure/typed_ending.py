"""The final punctuation typed into the text of a draft."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("STR16", "warning")
def typed_ending(paper: Paper) -> Iterator[Fault]:
    """Leave the final punctuation out of a draft: the house style gives every clause its own.

    A typed mark is printed beside the right one, and is wrong as soon as the clause moves.

    Bad:
        Draft:
        operative:
          - text: Requests the Secretary-General to report on the matter;
          - text: Decides to return to the matter at its next session

    Good:
        Draft:
        operative:
          - text: Requests the Secretary-General to report on the matter
          - text: Decides to return to the matter at its next session

    Source: https://github.com/douira/resolution-editor, which refuses typed punctuation.
    """
    for place, text in () if paper.typed else paper.texts:
        bare = text.rstrip(",;:. ")
        if len(bare) < len(text) and bare:
            fix = Fix("Delete it", "", "text", len(bare), len(text))
            found = text[len(bare) :].strip() or " "
            yield Fault(place, f"`{found}` typed at the end, expected the bare text", len(bare), len(text), fix)
