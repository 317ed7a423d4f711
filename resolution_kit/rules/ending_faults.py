"""The fault of a clause that does not end as its house style says."""

from collections.abc import Iterator

from resolution_kit.inline import plain
from resolution_kit.rules.endings import Ended, Role
from resolution_kit.rules.paper import Paper
from resolution_kit.rules.rule import Fault, Fix
from resolution_kit.rules.words import word_list


def wrong_endings(paper: Paper, *roles: Role) -> Iterator[Ended]:
    """The clauses of these roles that end with another mark than is due, or with none.

    Left out is what other rules say: mistyped endings such as `;;`, clauses of the other part, clauses without a word
    or without their end.
    """
    for ended in paper.endings:
        if ended.role in roles and ended.mark != ended.due and not ended.malformed:
            clause = ended.place.clause
            whole = ended.mark or not breaks_off(paper.text(clause), paper.style.language)
            if clause.text and whole and id(clause) not in paper.strays and not _is_preambular_item(ended, paper):
                yield ended


def breaks_off(text: str, language: str) -> str:
    """The last word of a text that breaks off in the middle of a sentence; empty for one that is whole."""
    last = text.rpartition(" ")[2]
    words = word_list("form", "never_last", language).words
    return last if last in words or (last[-1:] in words and not last[-1:].isalnum()) else ""


def _is_preambular_item(ended: Ended, paper: Paper) -> bool:
    """Whether it is a sub-clause of the preamble that ends as the preamble does, which adopted texts do too."""
    return ended.role == "item" and ended.place.kind == "preambular" and ended.mark == paper.style.preambular.ending


def ending_fault(paper: Paper, ended: Ended, what: str) -> Fault:
    """This clause (`what`, such as `operative clause`) has another ending than the one that is due."""
    text = paper.text(ended.place)
    found = f"ends with `{ended.mark}`" if ended.mark else "has no mark at its end"
    expected = f"`{ended.due}`" if ended.due else "none"
    return Fault(ended.place, f"{what} {found}, expected {expected}", *tail(text), mend(ended))


def tail(text: str) -> tuple[int, int]:
    """The place of the ending, behind the text."""
    return len(text), len(text) + 1


def mend(ended: Ended) -> Fix | None:
    """Write the ending that is due, behind the full stop of an abbreviation; none behind half a pair of brackets."""
    text = plain(ended.place.clause.text)
    if text[-1:] in "()" and text.count("(") != text.count(")"):
        return None
    new = f".{ended.due}" if ended.abbreviated and ended.due != "." else ended.due
    return Fix(f"End it with `{ended.due}`" if ended.due else "Delete the punctuation", new, "ending")
