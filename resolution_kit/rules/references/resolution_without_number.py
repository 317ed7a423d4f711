"""Recalling past resolutions, without naming one."""

from collections.abc import Iterator

from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, rule


@rule("REF03", "warning")
def resolution_without_number(paper: Paper) -> Iterator[Fault]:
    """If a clause recalls resolutions, name at least one by number and date.

    A reader must be able to look up what is recalled. Whether a number exists is not verified. The Security Council
    often recalls all its resolutions on a matter and is not judged.

    Bad:
        Recalling past resolutions on the matter,

    Bad:
        Recalling its previous resolutions,

    Good:
        Recalling its previous resolutions on the matter, the latest of which was resolution 78/131 of 18 December 2023,

    Source: a Model UN course and rules of conduct; adopted texts recall by number and date.
    """
    if paper.customs.recalls_without_number:
        return
    allowed = word_list("references", "before_unnamed", paper.style.language).words
    unnamed = word_list("references", "unnamed", paper.style.language)
    for hit in unnamed.hits(paper.prose):
        opener = paper.opener(hit.at) if isinstance(hit.at, Placed) and hit.at.kind == "preambular" else None
        between = hit.text[len(opener.text) : hit.start].split() if opener else [""]
        if all(word in allowed for word in between) and not any(char.isdecimal() for char in hit.text):
            yield Fault(hit.at, f"`{hit.found}` without a number, expected one with its date", hit.start, hit.end)
