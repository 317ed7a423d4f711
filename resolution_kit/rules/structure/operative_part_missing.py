"""A paper without an operative clause."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("STR17", "error")
def operative_part_missing(paper: Paper) -> Iterator[Fault]:
    """Give a resolution at least one operative clause: what the organ does.

    A preamble alone is a sentence without a verb. Of an essay, a speech or a position paper nothing else is told.

    Bad:
        Whole paper:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        Noting with concern the report of the Secretary-General,

    Bad:
        Whole paper:
        Free speech today
        A free press is one of the most important parts of any democracy in the world.
        There are many threats to journalists, and some of them are put in prison.
        States should look at the money behind the media and help those who flee.

    Good:
        Whole paper:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        Decides to return to the matter at its next session.

    Source: United Nations Editorial Manual, resolutions, order of elements.
    """
    if paper.is_prose:
        first = next(line for line in paper.resolution.main.end if line.kind == "other")
        message = (
            "is no resolution but an essay, a speech or a position paper; expected an organ, reasons that open with "
        )
        yield Fault(first, f"{message}words such as `Recalling`, then numbered clauses with verbs such as `Requests`")
        return
    last = paper.preambular[-1] if paper.preambular else None
    if not paper.operative and not (last and paper.adopts(last)):
        yield Fault(last, "no operative clause, expected at least one, such as `Decides …`")
