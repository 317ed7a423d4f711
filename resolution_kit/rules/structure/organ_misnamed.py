"""An organ line that names a committee, or does not give the organ its full name."""

from collections.abc import Iterator

from resolution_kit.paper.organ_lines import meant
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, Fix, rule


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
    if organ and named and text not in (named.organ, named.organ.upper()):
        in_other_case = text.casefold() == named.organ.casefold()
        fix = Fix(f"Write `{named.organ}`", named.organ, "text", 0, len(text), safe=in_other_case)
        yield Fault(organ, f"`{text}` opens the sentence, expected `{named.organ}`", 0, len(text), fix)
