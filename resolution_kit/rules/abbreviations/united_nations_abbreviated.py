"""UN, GA, ECOSOC, SG: what is never abbreviated."""

from collections.abc import Iterator
from dataclasses import replace

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.prose import Hit
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule


@rule("ABB01", "warning")
def united_nations_abbreviated(paper: Paper) -> Iterator[Fault]:
    """Write United Nations, the names of its principal organs and Secretary-General in full.

    UN-Women, UN-Habitat and the like are names, not abbreviations. Texts of the Security Council sometimes have UN, so
    it is only a hint there, but not in Model UN.

    Bad:
        Noting the work of the UN system,

    Bad:
        1. Requests ECOSOC to consider the matter;

    Good:
        Noting the work of the United Nations system, UN-Women and UNICEF (United Nations Children’s Fund),

    Source: United Nations Correspondence Manual, points of style; General Assembly since 2005: 24,898 United Nations
    and 176 UN, all of them in names.
    """
    kept = word_list("abbreviations", "never_kept", paper.style.language)
    names = {(id(hit.at), hit.start) for hit in kept.hits(paper.prose)}
    never = word_list("abbreviations", "never", paper.style.language)
    hint = bool(paper.customs.abbreviates) and not paper.style.operative.own_habits
    for hit in never.hits(paper.prose):
        if (id(hit.at), hit.start) not in names:
            new = never.replacements[hit.found]
            yield instead(_whole(hit), new.upper() if _in_capitals(hit) else new, hint=hint)


def _whole(hit: Hit) -> Hit:
    """The hit with the full stop that belongs to it: `U.N.` and not `U.N`."""
    return replace(hit, end=hit.end + 1) if "." in hit.found and hit.after.startswith(".") else hit


def _in_capitals(hit: Hit) -> bool:
    """Whether the words on both sides are in capitals too: THE UN IS ASKED."""
    around = (*hit.before.split()[-1:], *hit.after.split()[:1])
    return len(around) > 1 and all(word.isupper() and len(word) > 1 for word in around)
