"""A trap of the topic: a clause that loses support, is out of date or lacks a safeguard."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import guide_faults
from resolution_kit.rules.rule import Fault, rule


@rule("TOP02", "warning")
def trap_of_topic(paper: Paper) -> Iterator[Fault]:
    """Avoid what the guide pack warns of, and add the safeguards that your clauses call for.

    The checks are in the guide pack that the paper names, else in the one on its topic, under `linked:` in its
    guide.yaml.

    Bad:
        Guide: synthetic-drugs
        1. Condemns the weak controls of Mexico;

    Bad:
        Guide: synthetic-drugs
        1. Encourages States to place designer analogues under generic scheduling;

    Good:
        Guide: synthetic-drugs
        1. Encourages States to place designer analogues under generic scheduling;
        2. Stresses that access to medicines must be protected and medical use kept free;

    Source: the guide pack.
    """
    yield from guide_faults(paper, "warning")
