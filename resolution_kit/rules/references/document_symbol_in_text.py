"""A/RES/70/1 in the text, instead of resolution 70/1."""

import re
from collections.abc import Iterator

from resolution_kit.paper.citations import resolution_words
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_SYMBOL = re.compile(
    r"[A-Z]/(?<![\w/(][A-Z]/)(?:[A-Z]\w*/)?RES/(?P<number>(?:E?S-)?\d{1,4}(?:/\d{1,4}[A-Z]?)?)(?P<year> ?\(\d{4}\))?"
)


@rule("REF01", "warning")
def document_symbol_in_text(paper: Paper) -> Iterator[Fault]:
    """Cite the number of a resolution, not the symbol of its document: resolution 70/1, not A/RES/70/1.

    Symbols belong in footnotes and in brackets after a number. Texts of the Security Council sometimes have them, so it
    is only a hint there, but not in Model UN.

    Bad:
        Recalling its resolution A/RES/70/1 of 25 September 2015,

    Bad:
        Recalling A/RES/70/1,

    Good:
        Recalling its resolution 70/1 of 25 September 2015 and resolution 1882 (2009) (S/RES/1882),

    Source: General Assembly, Human Rights Council and Economic and Social Council since 2005: none in the text;
    American Model United Nations, document format and style.
    """
    if "/RES/" not in paper.prose.masked:
        return
    hint = bool(paper.customs.cites_symbols) and not paper.style.operative.own_habits
    words = resolution_words(paper.style.language)
    for hit in paper.prose.hits(_SYMBOL):
        year = hit.match["year"]
        number = f"{hit.match['number']}{f' {year.strip()}' if year else ''}"
        named = hit.before.rstrip(", ").lower().endswith(words)
        new = number if named else f"{words[0]} {number}"
        yield fault(hit, f"symbol `{hit.found}`, expected `{words[0]} {number}`", new, safe=named, hint=hint)
