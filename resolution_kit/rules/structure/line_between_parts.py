"""The organ named again before the operative part."""

from collections.abc import Iterator

from resolution_kit.model import Line, Part
from resolution_kit.paper.organ_lines import late_organ, leading_on
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, rule


@rule("STR14", "warning")
def line_between_parts(paper: Paper) -> Iterator[Fault]:
    """Put nothing between the preamble and the operative part: no second organ line, no hereby, no title of a part.

    The organ has been named; the operative verbs continue its sentence. Delete the line, and the word hereby in a line
    that the preamble follows. Some conferences want it, and
    their styles turn this rule off. An organ that is named there for the first time is judged by organ-missing.

    Bad:
        Whole paper:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        The General Assembly hereby:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Bad:
        Whole paper:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        Therefore be it resolved that:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Bad:
        Whole paper:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        Operative clauses:
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
        if part.organ and part.preamble and (word := leading_on(paper.text(part.organ), paper.style.language)):
            message = f"`{word}` in the organ line, before the reasons, expected the organ alone; delete the word"
            yield Fault(part.organ, message)
        for block in (*part.preamble, *part.operative):
            if isinstance(block, Line) and block.kind == "organ" and block is not late_organ(part):
                found = paper.text(block)
                message = f"`{found}` stands between the parts, expected the first operative clause; delete the line"
                yield Fault(block, message, 0, len(found))
        yield from _titles(paper, part)


def _titles(paper: Paper, part: Part) -> Iterator[Fault]:
    """The titles of parts that a template has left: `Operative clauses:`."""
    titles = word_list("form", "part_titles", paper.style.language).words
    for block in (*part.lead, *part.preamble, *part.operative) if paper.typed else ():
        text = paper.text(block) if isinstance(block, Line) and block.kind == "section" else ""
        if text.lower().rstrip(" :") in titles:
            yield Fault(
                block, f"`{text}` is a title of a part, expected the clauses alone; delete the line", 0, len(text)
            )
