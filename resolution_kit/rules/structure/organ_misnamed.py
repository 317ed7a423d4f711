"""An organ line that names a committee, or does not give the organ its full name."""

import re
from collections.abc import Iterator

from resolution_kit.model import Line
from resolution_kit.paper.organ_lines import meant
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, Fix, rule
from resolution_kit.text.suggest import slip_of

_WORD = re.compile(r"[^\W\d_]+")
_LONG_NOUN = 7
"""Letters of the shortest word in which a slip is sure."""


@rule("STR04", "warning")
def organ_misnamed(paper: Paper) -> Iterator[Fault]:
    """Name the organ in full, with its article; a main committee speaks as The General Assembly.

    A committee only prepares the text; the organ adopts it.

    Bad:
        The Third Committee,
        Recalling its resolution 70/1 of 25 September 2015,

    Bad:
        the general assembly,
        Recalling its resolution 70/1 of 25 September 2015,

    Bad:
        The United Nations Security Council,
        Recalling its resolution 1325 (2000),

    Bad:
        Whole paper:
        To the General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Bad:
        Whole paper:
        The Securty Council,
        Recalling its resolution 1325 (2000),
        1. Decides to remain seized of the matter.

    Good:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,

    Good:
        The Economic and Social Council,
        Recalling its resolution 2024/8 of 5 June 2024,

    Source: adopted texts; http://mun.hightechhigh.org/content/information/PaperFormats.htm and the guides of Harvard
    National and World Model UN.
    """
    organ = paper.resolution.main.organ
    text = paper.text(organ) if organ else ""
    named = meant(text)
    if organ and named is None and text.split(" ")[0].lower() in word_list("form", "speaks_to", "en").words:
        message = f"`{text}` speaks to the organ, expected its name alone, for the organ itself speaks"
        yield Fault(organ, message, 0, len(text))
    elif organ and named is None and paper.typed:
        yield from _slips(organ, text)
    if organ and named and text not in (named.organ, named.organ.upper()):
        in_other_case = text.casefold() == named.organ.casefold()
        fix = Fix(f"Write `{named.organ}`", named.organ, "text", 0, len(text), safe=in_other_case)
        yield Fault(organ, f"`{text}` opens the sentence, expected `{named.organ}`", 0, len(text), fix)


def _slips(organ: Line, text: str) -> Iterator[Fault]:
    """The words for an organ that were mistyped in a name that reskit does not know: The commision on birds."""
    nouns = word_list("form", "bodies", "en").words
    for word in _WORD.finditer(text):
        small = word[0].lower()
        meant_noun = slip_of(small, nouns) if small not in nouns and len(small) >= _LONG_NOUN else None
        if meant_noun and not small.startswith(meant_noun):  # Commissioner is no slip of Commission
            new = meant_noun.capitalize()
            fix = Fix(f"Write `{new}`", new, "text", *word.span(), safe=False)
            yield Fault(organ, f"found `{word[0]}` in the name of the organ, expected `{new}`", *word.span(), fix)
