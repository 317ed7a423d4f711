"""An operative opener that is neither in United Nations texts nor in Model UN lists."""

from collections.abc import Iterator

from resolution_kit.knowledge.openers import Opener
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import mistyped_opener, unknown_opener
from resolution_kit.rules.rule import Fault, rule


@rule("OPE05", "warning")
def operative_opener_unknown(paper: Paper) -> Iterator[Fault]:
    """Open an operative clause with one of the verbs that resolutions use; a cabinet's directive may use any.

    Bad:
        1. Implores all Member States to contribute to the fund;
        2. Decides to return to the matter at its next session.

    Bad:
        1. Is convinced that quotas work;
        2. Decides to return to the matter at its next session.

    Bad:
        1. Condems the attack;
        2. Decides to return to the matter at its next session.

    Good:
        1. Urges all Member States to contribute to the fund;
        2. Decides to return to the matter at its next session.

    Source: openers of 2,312 resolutions of 2005 or later and of 15 Model UN phrase lists.
    """
    for place in paper.operative:
        opener = paper.opener(place)
        if opener and opener.kind == "operative" and opener.verb.startswith("is "):
            message = f"`{opener.text}` says how the organ feels, expected what it does, such as `Stresses that`"
            yield Fault(place, message, 0, len(opener.text))
        elif opener and not opener.known and opener.kind == "operative" and not _is_passed_over(paper, opener):
            yield unknown_opener(place, paper.text(place), opener, "operative")
        elif opener and opener.known and opener.kind == "operative":
            yield from mistyped_opener(place, opener)


def _is_passed_over(paper: Paper, opener: Opener) -> bool:
    """Whether a cabinet does or orders something, `Freezes all accounts`, or another rule has the verb: `Obliges`."""
    reserved = word_list("mandate", "reserved", paper.style.language).instead
    return (paper.is_directive and opener.form == "present") or (paper.only_recommends and opener.verb in reserved)
