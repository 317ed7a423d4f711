"""An operative clause before the last one without a semicolon at its end."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import ending_fault, wrong_endings
from resolution_kit.rules.rule import Fault, rule


@rule("OPE06", "error")
def operative_without_semicolon(paper: Paper) -> Iterator[Fault]:
    """End every operative clause with a semicolon, and only the last one with a full stop.

    A full stop would end the sentence before the resolution is over; a comma belongs to the preamble.

    Bad:
        1. Requests the Secretary-General to report on the matter.
        2. Decides to return to the matter at its next session.

    Bad:
        1. Requests the Secretary-General to report on the matter,
        2. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        (b) To inform Member States;
        2. Decides to return to the matter at its next session.

    Source: 97 per cent of operative paragraphs of the General Assembly and 99.9 per cent of those of the Human Rights
    Council since 2005; https://www.munturkey.com/common-mistakes-while-writing-a-resolution-by-alara-wilson/
    """
    for ended in wrong_endings(paper, "operative"):
        if not paper.adopts(ended.place):
            yield ending_fault(paper, ended, "operative clause")
