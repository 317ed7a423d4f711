"""A heading without a field that the house style requires."""

from collections.abc import Iterator

from resolution_kit.paper.heading_fields import missing_fields
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("HEA01", "warning")
def heading_field_missing(paper: Paper) -> Iterator[Fault]:
    """Fill in every heading field that the house style requires.

    A paper without a committee or sponsors cannot be filed. Only resolutions of the Security Council have no title. A
    title, an agenda item in words or a line of its own names the topic too; a line with the name of the body, or its
    acronym in the code of the paper, the committee; and the delegation is the sponsor of its paper.

    Bad:
        House style: mun
        Whole paper:
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

    Source: headings of 20 Model UN guides; United Nations Editorial Manual, resolutions, titles.
    """
    for form in missing_fields(paper):
        what = form.field.replace("_", " ")
        sample = f" such as `{form.label} …{form.suffix}`" if form.label else ""
        yield Fault(None, f"no {what} in the heading, expected a line{sample}")
