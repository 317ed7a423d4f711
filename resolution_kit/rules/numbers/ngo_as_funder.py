"""A non-governmental organization that is to pay."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("NUM12", "info")
def ngo_as_funder(paper: Paper) -> Iterator[Fault]:
    """Do not make non-governmental organizations pay: they carry out programmes.

    Most of them live on grants themselves, and no resolution can oblige them to pay.

    Bad:
        1. Decides that the training shall be funded by non-governmental organizations;

    Good:
        1. Invites donors to fund the training given by non-governmental organizations;

    Source: github.com/tvut/kingmun2018, resolution guide.
    """
    for hit in word_list("numbers", "funders", paper.style.language).hits(paper.prose):
        yield fault(hit, f"found `{hit.found}`, expected States, donors or a budget as the source of funds")
