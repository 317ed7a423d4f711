"""The organ named again before the operative part."""

from collections.abc import Iterator

from resolution_kit.model import Line
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("STR14", "info")
def line_between_parts(paper: Paper) -> Iterator[Fault]:
    """Put nothing between the preamble and the operative part: no second organ line, no hereby.

    The organ has been named; the operative verbs continue its sentence. Some conferences want the line, and their
    styles turn this rule off.

    Bad:
        Whole paper:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        The General Assembly hereby:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Good:
        Whole paper:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Source: adopted texts; wanted in https://github.com/stupidcomputer/yig and https://github.com/naijwu/pacificmun2019.
    """
    for part in paper.parts:
        for block in (*part.preamble, *part.operative):
            if isinstance(block, Line) and block.kind == "organ":
                found = paper.text(block)
                yield Fault(block, f"`{found}` between the parts, expected the first operative clause", 0, len(found))
