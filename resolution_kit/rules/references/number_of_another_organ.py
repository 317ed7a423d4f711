"""Security Council resolution 70/1: a number in the form of another organ."""

from collections.abc import Iterator

from resolution_kit.paper.citations import forms
from resolution_kit.paper.known_resolutions import other_owner
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("REF07", "info")
def number_of_another_organ(paper: Paper) -> Iterator[Fault]:
    """Write numbers in the form of their organ: General Assembly 70/1, Security Council 1325 (2000) with the year.

    The Economic and Social Council numbers by year, 2024/8. The Assembly gave the session in Roman numerals until 1976,
    2625 (XXV), and the Economic and Social Council until 1977. If the register knows whose the number is, REF12 says
    it.

    Bad:
        Recalling Security Council resolution 44/9,

    Bad:
        Recalling General Assembly resolution 2625 (1970),

    Bad:
        Recalling Security Council resolution 1325,

    Good:
        Recalling General Assembly resolutions 2625 (XXV) and S-30/1 and Security Council resolution 1325 (2000),

    Source: United Nations Editorial Manual, identification of resolutions; Dag Hammarskjöld Library.
    """
    for citation in paper.citations:
        known = [form for form in forms() if form.organ == citation.organ]
        if known and not citation.forms and not other_owner(paper, citation):  # REF12 speaks of those
            like = " or ".join(form.like for form in known)
            said = f" after `{citation.said}`"
            yield fault(citation, f"number `{citation.found}`{said}, expected the form {like}")
