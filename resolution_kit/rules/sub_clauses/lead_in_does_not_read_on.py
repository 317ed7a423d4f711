"""A sub-clause that its lead-in does not read on into."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.sentences import asks_sentences, is_whole_sentence
from resolution_kit.rules.reading_on import first_words, last_word, strangers, stumbles
from resolution_kit.rules.rule import Fault, rule


@rule("SUB06", "warning")
def lead_in_does_not_read_on(paper: Paper) -> Iterator[Fault]:
    """The lead-in reads on into every sub-clause as one sentence, and all of them begin alike.

    After an addressee they begin with To, after to with the bare verb, after by with a verb in -ing. A sentence of its
    own may stand only behind words such as so that, in which, as follows.

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

    Bad:
        1. Decides to establish a panel of nine experts:
        (a) It reports to the Council within 60 days;
        (b) Its members are nominated by the Secretary-General.

    Good:
        1. Decides to establish a panel of nine experts, so that:
        (a) Attacks are investigated;
        (b) The Council is informed within 60 days.

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
        text, language = paper.text(lead), paper.style.language
        found = stumbles(last_word(text), said, language) or list(strangers(said, language))
        told = {id(fault.at) for fault in found}
        yield from found
        leads = lead.kind == "operative" and (lead.level == 1 or ":" in (lead.clause.ending or ""))
        if leads and not asks_sentences(text, language):
            for item in items:
                if is_whole_sentence(paper.text(item), language) and id(item) not in told:
                    yield Fault(item, "is a sentence of its own, expected words that go on with the lead-in")
