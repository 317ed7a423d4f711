"""An organ line with a comma but without a preamble after it."""

from collections.abc import Iterator

from resolution_kit.paper.organ_lines import leading_on
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import ending_span
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("STR03", "info")
def organ_with_needless_comma(paper: Paper) -> Iterator[Fault]:
    """Put no comma after the organ if the operative part follows at once.

    No comma separates a subject from its verb: The Security Council decides.

    Bad:
        Whole paper:
        The Security Council,
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Good:
        Whole paper:
        The Security Council
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Source: United Nations Editorial Manual, resolutions, second example; of the resolutions adopted since 2005 without
    a preamble 41 have no comma.
    """
    organ = paper.resolution.main.organ
    if (
        paper.typed
        and organ
        and organ.ending
        and not paper.resolution.main.preamble
        and not leading_on(paper.text(organ), paper.style.language)
        and paper.resolution.main.operative
    ):
        text = paper.text(organ)
        fix = Fix("Delete the punctuation", "", "ending")
        found = f"`{organ.ending}` after the organ"
        yield Fault(organ, f"{found}, expected none where no preamble follows", *ending_span(text), fix)
