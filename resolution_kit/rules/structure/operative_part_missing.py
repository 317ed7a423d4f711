"""A paper without an operative clause."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("STR17", "error")
def operative_part_missing(paper: Paper) -> Iterator[Fault]:
    """Give a resolution at least one operative clause: what the organ does.

    A preamble alone is a sentence without a verb.

    Bad:
        Whole paper:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        Noting with concern the report of the Secretary-General,

    Good:
        Whole paper:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        Decides to return to the matter at its next session.

    Source: United Nations Editorial Manual, resolutions, order of elements.
    """
    last = paper.preambular[-1] if paper.preambular else None
    if not paper.operative and not (last and paper.adopts(last)):
        yield Fault(last, "no operative clause, expected at least one, such as `Decides …`")
