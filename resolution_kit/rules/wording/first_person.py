"""I, we, our: the first person."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.prose import Hit
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("WOR01", "warning")
def first_person(paper: Paper) -> Iterator[Fault]:
    """Let the organ speak of itself in the third person: its resolution, never our resolution.

    The resolution is one sentence whose subject is the organ. Quotations, titles in quotation marks and the text of an
    adopted declaration are left alone; our planet, our time and the like are hints, because adopted texts have them. In
    Model UN it is an error.

    Bad:
        Recalling our resolution 70/1 of 25 September 2015,

    Bad:
        1. Requests the Secretary-General to inform us of the progress made;

    Good:
        Recalling its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda”,

    Source: Model OAS drafting guide; in adopted texts since 2005 the first person stands in declarations and titles,
    elsewhere in one paragraph of a thousand.
    """
    pronouns = word_list("wording", "first_person", paper.style.language)
    declarations = word_list("wording", "declaration", paper.style.language).hits(paper.prose)
    end = next((hit.match.start() for hit in declarations), len(paper.prose.whole))
    mankind = word_list("wording", "of_mankind", paper.style.language).hits(paper.prose)
    idioms = {hit.match.start() for hit in mankind}
    for hit in pronouns.hits(paper.prose):
        if hit.match.start() > end:
            return
        new = pronouns.better(hit.found)
        owns = new and not _is_of_the_organ(hit, paper.style.language)
        others = "`its` or `their`, as whose it is" if owns else "the third person, such as `the Member States` or `it`"
        message = f"first person `{hit.found}`, expected {f'`{new}`' if new and not owns else others}"
        yield fault(hit, message, "" if owns else new, safe=False, hint=hit.match.start() in idioms)


def _is_of_the_organ(hit: Hit, language: str) -> bool:
    """Whether what follows is the organ's own: our resolution, our agenda; our universities are the States'."""
    words = hit.after.lower().split()
    return words[:1] != [] and words[0].strip(",;.:") in word_list("wording", "of_the_organ", language).words
