"""A clause beyond the treaties or mandates of the topic."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import guide_faults
from resolution_kit.rules.rule import Fault, rule


@rule("TOP01", "error")
def beyond_treaty_or_mandate(paper: Paper) -> Iterator[Fault]:
    """Keep within the treaties on the topic and the mandates of the bodies that a clause names.

    The checks are in the guide pack that the paper names, else in the one on its topic, under `linked:` in its
    guide.yaml.

    Bad:
        Guide: synthetic-drugs
        1. Recommends that fentanyl be treated as a poison rather than a narcotic drug;

    Bad:
        Guide: synthetic-drugs
        1. Instructs the International Narcotics Control Board to publish a yearly list;

    Good:
        Guide: synthetic-drugs
        1. Encourages States to control groups of structurally similar substances under national law;

    Good:
        1. Instructs the International Narcotics Control Board to publish a yearly list;

    Source: the guide pack: the drug control conventions of 1961, 1971 and 1988 and reports of the
    Commission on Narcotic Drugs.
    """
    yield from guide_faults(paper, "error")
