"""Article 115 of the Charter: an article or chapter that the treaty does not have."""

import re
from collections.abc import Iterator

from resolution_kit.model import roman
from resolution_kit.paper.official_names import treaties, treaty_names
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_CITED = re.compile(
    r"\b(?P<what>[Aa]rticle|[Cc]hapter) (?P<number>\d{1,3}|[IVXL]+)(?: ?\([^)]{1,4}\))*"
    r"(?:,? (?:paragraph|section|subparagraph)s? [\w ()]{1,20})?,? of (?:the )?(?:\d{4} )?$"
)
_ROMAN = {roman(number).upper(): number for number in range(1, 90)}


@rule("REF18", "warning")
def article_unknown(paper: Paper) -> Iterator[Fault]:
    """Cite an article or chapter that the treaty has.

    Only treaties with a number of articles in clauses/treaties.yaml are known.

    Bad:
        Recalling Article 115 of the Charter of the United Nations,

    Bad:
        The Security Council,
        Acting under Chapter XXI of the Charter of the United Nations,

    Good:
        Recalling Article 11 of the Charter of the United Nations,

    Good:
        The Security Council,
        Acting under Chapter VII of the Charter of the United Nations,

    Source: the text of each treaty; the Charter has 111 Articles in nineteen Chapters.
    """
    names = treaty_names()
    for hit in names.hits(paper.prose):
        found = hit.found.replace("’", "'")
        treaty = treaties().get(names.instead.get(found, found))
        cited = _CITED.search(hit.before)
        if treaty is None or cited is None:
            continue
        most = treaty.articles if cited["what"].lower() == "article" else treaty.chapters
        number = int(cited["number"]) if cited["number"].isdecimal() else _ROMAN.get(cited["number"], 0)
        if most is not None and not 1 <= number <= most:
            last = f"{most}" if cited["what"].lower() == "article" else roman(most).upper()
            yield fault(hit, f"no `{cited['what']} {cited['number']}` in it, expected at most `{last}`")
