"""An organ line that names a committee, or does not give the organ its full name."""

from collections.abc import Iterator

from resolution_kit.knowledge.bodies import body_of
from resolution_kit.paper.paper import Paper
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
    named = body_of(text)
    if organ and named and text not in (named.organ, named.organ.upper()):
        in_other_case = text.casefold() == named.organ.casefold()
        fix = Fix(f"Write `{named.organ}`", named.organ, "text", 0, len(text), safe=in_other_case)
        yield Fault(organ, f"`{text}` opens the sentence, expected `{named.organ}`", 0, len(text), fix)
