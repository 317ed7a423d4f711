"""A sub-clause without a label among labelled ones."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("SUB09", "warning")
def sub_clause_without_label(paper: Paper) -> Iterator[Fault]:
    """Label every sub-clause.

    Bad:
        1. Requests the Secretary-General:
        To report on the matter;
        (b) To inform Member States;
        (c) To convene a meeting.

    Good:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        (b) To inform Member States;
        (c) To convene a meeting.

    Source: adopted texts; United Nations Editorial Manual, paragraphs and subparagraphs:
    http://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm
    """
    for _, items in paper.lists if paper.typed else ():
        if any(item.clause.label for item in items):
            for item in items:
                if item.clause.label is None:
                    yield Fault(item, "a sub-clause without a label, expected a label like its neighbours")
