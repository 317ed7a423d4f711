"""A heading without a field that the house style asks for."""

from collections.abc import Iterator

from resolution_kit.model import Field
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("HEA01", "warning")
def heading_field_missing(paper: Paper) -> Iterator[Fault]:
    """The heading has every field that the house style asks for, each with its value.

    A paper without committee or sponsors cannot be filed; a resolution of the Security Council alone has no title.

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
    fields = {item.name: item for item in paper.resolution.heading if isinstance(item, Field) and any(item.values)}
    for form in paper.style.heading:
        if form.required and form.field not in fields and not (form.field == "title" and paper.customs.untitled):
            what = form.field.replace("_", " ")
            sample = f" such as `{form.label} …{form.suffix}`" if form.label else ""
            yield Fault(None, f"no {what} in the heading, expected a line{sample}")
