"""A last clause that fits another organ."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, rule


@rule("OPE09", "info")
def closing_of_another_organ(paper: Paper) -> Iterator[Fault]:
    """End with the remaining-seized clause in the Security Council, but not in the General Assembly.

    The Assembly ends with the agenda of its next session or a report. Many Model UN conferences end every paper with
    the clause of the Council, and their styles turn this rule off.

    Bad:
        The Security Council,
        Recalling its resolution 1325 (2000),
        1. Requests the Secretary-General to report on the matter;
        2. Calls upon all parties to cease hostilities at once.

    Bad:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Requests the Secretary-General to report on the matter;
        2. Decides to remain actively seized of the matter.

    Good:
        The Security Council,
        Recalling its resolution 1325 (2000),
        1. Requests the Secretary-General to report on the matter;
        2. Decides to remain actively seized of the matter.

    Good:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Requests the Secretary-General to report on the matter;
        2. Decides to include the item in the provisional agenda of its eightieth session.

    Source: last paragraphs since 2005: 233 of 282 of the Security Council, 33 of 1,319 of the General Assembly and none
    of 126 of the Economic and Social Council.
    """
    last = paper.operative[-1] if paper.operative and paper.body else None
    if last is None or paper.body is None:
        return
    text = paper.text(last).lower()
    seized = next((w for w in word_list("form", "remaining_seized", paper.style.language).words if w in text), "")
    if seized and not paper.body.seized:
        at = text.index(seized)
        message = f"`{seized}` ends texts of other organs, expected the agenda of the next session or a report"
        yield Fault(last, message, at, at + len(seized))
    elif not seized and paper.customs.ends_seized:
        yield Fault(None, f"no last clause on remaining seized of the matter, expected `{paper.body.seized}`")
