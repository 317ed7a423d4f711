"""Words that texts on the topic have in such a clause."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import guide_faults
from resolution_kit.rules.rule import Fault, rule


@rule("TOP03", "info")
def hint_of_topic(paper: Paper) -> Iterator[Fault]:
    """Add the words that make a clause acceptable: upon request, subject to available resources.

    The checks are in the guide pack that the paper names, else in the one on its topic, under `linked:` in its
    guide.yaml.

    Bad:
        Guide: synthetic-drugs
        1. Requests the United Nations Office on Drugs and Crime to provide training to Member States;

    Good:
        Guide: synthetic-drugs
        1. Requests the United Nations Office on Drugs and Crime to provide training to Member States, upon request;

    Source: the guide pack: resolutions of the General Assembly and of the Commission on Narcotic Drugs.
    """
    yield from guide_faults(paper, "info")
