"""Program, center, labor: American spelling in a paper of Oxford spelling."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule

AMERICAN = ("american", "american_or", "american_l", "american_yze")


@rule("WOR03", "warning")
def american_spelling(paper: Paper) -> Iterator[Fault]:
    """Spell programme, centre, labour and analyse so if the house style asks for Oxford spelling.

    Official names keep their spelling, so capitals inside a sentence are left alone. The Security Council mixes both
    spellings and is not judged.

    Bad:
        Recognizing the need for training programs and for regional centers,

    Good:
        Recognizing the work of the Centers for Disease Control and Prevention on training programmes,

    Good:
        House style: mun
        Recognizing the need for training programs,

    Source: Concise Oxford English Dictionary, prescribed by the United Nations Editorial Manual.
    """
    if paper.style.spelling != "oxford" or paper.customs.mixes_spellings:
        return
    for name in AMERICAN:
        words = word_list("spelling", name, paper.style.language)
        for hit in words.hits(paper.prose):
            if hit.found.islower() or hit.start == 0:
                yield instead(hit, words.better(hit.found), "American spelling")
