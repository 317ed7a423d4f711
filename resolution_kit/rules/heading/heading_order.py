"""A heading field out of the order of the house style."""

from collections.abc import Iterator

from resolution_kit.model import Field
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("HEA02", "warning")
def heading_order(paper: Paper) -> Iterator[Fault]:
    """Put the heading fields in the order of the house style.

    In Model UN, where every conference has an order of its own, it is a hint.

    Bad:
        House style: mun
        Whole paper:
        Topic: Access to medicines
        Committee: General Assembly
        Sponsors: France, Kenya
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Good:
        House style: mun
        Whole paper:
        Committee: General Assembly
        Topic: Access to medicines
        Sponsors: France, Kenya
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Source: headings of 20 Model UN guides.
    """
    if not paper.typed:
        return
    order = [form.field for form in paper.style.heading]
    fields = [f for f in paper.resolution.heading if isinstance(f, Field) and f.name in order and f.values]
    for i, item in enumerate(fields):
        before = next((b for b in fields[:i] if order.index(b.name) > order.index(item.name)), None)
        if before:
            message = f"the {_said(item)} after the {_said(before)}, expected before it"
            yield Fault(item, message, hint=paper.style.operative.own_habits)


def _said(field: Field) -> str:
    return field.name.replace("_", " ")
