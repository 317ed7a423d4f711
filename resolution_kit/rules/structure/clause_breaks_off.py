"""A clause that breaks off in the middle of a sentence."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import breaks_off
from resolution_kit.rules.rule import Fault, rule


@rule("STR19", "warning")
def clause_breaks_off(paper: Paper) -> Iterator[Fault]:
    """Finish every clause: after an article, a conjunction or a hyphen, something is missing.

    A page break, a table cell or a slip of copying has cut the sentence.

    Bad:
        1. Requests the Secretary-General to report on the;
        2. Decides to return to the matter at its next session.

    Bad:
        Recalling the agreement between the two parties and the interna-

    Good:
        1. Requests the Secretary-General to report on the matter referred to;
        2. Decides to return to the matter at its next session.

    Source: English grammar.
    """
    for place, text in paper.texts:
        if not place.clause.subclauses and (word := breaks_off(text, paper.style.language)):
            start = len(text) - len(word)
            yield Fault(place, f"ends with `{word}`, expected the rest of the sentence", start, len(text))
