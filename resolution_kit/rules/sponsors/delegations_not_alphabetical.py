"""Sponsors or signatories out of alphabetical order."""

from collections.abc import Iterator
from itertools import pairwise

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.delegations import delegations, fault_of_name, is_observer, is_out_of_order
from resolution_kit.rules.rule import Fault, rule


@rule("SPO05", "info")
def delegations_not_alphabetical(paper: Paper) -> Iterator[Fault]:
    """List sponsors and signatories in alphabetical order.

    Observer States may follow the members, and a main submitter whom the house style prints apart stands first.

    Bad:
        Whole paper:
        Sponsors: Kenya, France
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Good:
        Whole paper:
        Sponsors: Côte d’Ivoire, France, Kenya
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Source: United Nations Editorial Manual, communications, English alphabetical order:
    https://www.un.org/dgacm/en/content/editorial-manual/communications; https://github.com/tvut/kingmun2018.
    """
    for field in ("sponsors", "co_sponsors", "signatories"):
        names = delegations(paper, field)[paper.style.sets_first_apart(field) :]
        names = [found for found in names if not is_observer(found[1])]
        for (_, before, _), (item, name, _) in pairwise(names):
            if is_out_of_order(name, before):
                yield fault_of_name(paper, item, name, f"`{name}` after `{before}`, expected alphabetical order")
                break
