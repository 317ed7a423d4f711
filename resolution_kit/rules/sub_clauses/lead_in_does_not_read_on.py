"""A sub-clause that does not continue the sentence of its lead-in."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.reading_on import first_words, last_word, strangers, stumbles
from resolution_kit.rules.rule import Fault, rule


@rule("SUB06", "warning")
def lead_in_does_not_read_on(paper: Paper) -> Iterator[Fault]:
    """Let the lead-in run on into every sub-clause as one sentence, and begin them all alike.

    After an addressee they begin with To, after to with the bare verb, after by with a verb in -ing.

    Bad:
        1. Requests the Secretary-General to:
        (a) To report on the matter;
        (b) Inform Member States.

    Bad:
        1. Encourages Member States to contribute by:
        (a) Share their experience;
        (b) Training officers.

    Bad:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        (b) Inform Member States;
        (c) To convene a meeting.

    Good:
        1. Requests the Secretary-General to:
        (a) Report on the matter;
        (b) Inform Member States.

    Good:
        1. Encourages Member States to contribute by:
        (a) Sharing their experience;
        (b) Training officers.

    Source: lists in adopted texts since 2005: after an addressee 425 begin with To; after to 68 with the bare verb and
    11 with To; after by 99 with -ing and 23 not; https://github.com/tvut/kingmun2018.
    """
    for lead, items in paper.lists:
        said = [(item, first_words(paper.text(item))) for item in items]
        text = paper.text(lead)
        yield from stumbles(last_word(text), said, paper.style.language) or strangers(said, paper.style.language)
