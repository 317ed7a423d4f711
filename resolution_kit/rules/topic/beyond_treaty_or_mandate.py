"""Something that the treaties or the mandates of the topic do not allow."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import guide_faults
from resolution_kit.rules.rule import Fault, rule


@rule("TOP01", "error")
def beyond_treaty_or_mandate(paper: Paper) -> Iterator[Fault]:
    """A clause keeps within the treaties and the mandates of the bodies that it speaks of.

    The checks are those of the guide pack that the draft names, `linked:` in its guide.yaml.

    Bad:
        Guide: synthetic-drugs
        1. Decides to schedule all analogues of any controlled substance;

    Bad:
        Guide: synthetic-drugs
        1. Urges the International Narcotics Control Board to arrest traffickers;

    Good:
        Guide: synthetic-drugs
        1. Encourages States to control groups of structurally similar substances under national law;

    Good:
        1. Decides to schedule all analogues of any controlled substance;

    Source: the guide pack: the drug control conventions of 1961, 1971 and 1988 and reports of the
    Commission on Narcotic Drugs.
    """
    yield from guide_faults(paper, "error")
