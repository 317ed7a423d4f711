"""A sub-clause that does not continue the sentence of its lead-in; the words are data, clauses/reading-on.yaml."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.sentences import asks_sentences, has_verb, is_whole_sentence
from resolution_kit.paper.verb_forms import is_third_person, plain_form
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, rule


@rule("SUB06", "warning")
def lead_in_does_not_read_on(paper: Paper) -> Iterator[Fault]:
    """Let the lead-in run on into every sub-clause as one sentence, and begin them all alike.

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
        starts = [(item, [_bare(word) for word in paper.text(item).split(" ", 2)[:2]]) for item in items]
        text, language = paper.text(lead), paper.style.language
        words = _words(language)
        found = _stumbling(text, starts, words) or list(_unlike_the_others(starts, words))
        found = found or list(_mixed(starts, words, language, sentences=asks_sentences(text, language)))
        found = found or list(_without_verb(text, items, paper))
        yield from found
        told = {id(fault.at) for fault in found}
        leads = lead.kind == "operative" and (lead.level == 1 or ":" in (lead.clause.ending or ""))
        if leads and not asks_sentences(text, language):
            for item in items:
                if is_whole_sentence(paper.text(item), language) and id(item) not in told:
                    yield Fault(
                        item, "is a sentence of its own, expected words that go on with the line before the list"
                    )


_PRESENT, _BASE = "present", "base"
_ROW = 2
"""Sub-clauses of one form that show that a verb in another form is a slip."""

_Starts = Sequence[tuple[Placed, list[str]]]
"""Sub-clauses with the first two words of each, because an adverb may precede the verb."""


@dataclass(frozen=True, slots=True)
class _LeadIn:
    """What a lead-in with this last word asks of its sub-clauses."""

    last: str
    unless: tuple[str, ...] = ()
    """Words before the last one, behind which it asks for nothing: not *limited* to."""
    never: tuple[str, ...] = ()
    ends: str = ""
    or_of: tuple[str, ...] = ()
    """First words of sub-clauses that go on in another way: paid *by* the owner."""
    never_ends: str = ""
    never_nouns: tuple[str, ...] = ()
    """Endings of the nouns that no sub-clause opens with …"""
    nouns_before: tuple[str, ...] = ()
    """… if one of these words is behind them: Prosecution *of* pirates."""


@dataclass(frozen=True, slots=True)
class _ReadingOn:
    """One language of clauses/reading-on.yaml."""

    lead_ins: tuple[_LeadIn, ...] = ()
    together: tuple[str, ...] = ()


@cache
def _words(language: str) -> _ReadingOn:
    source = load(bundled("clauses/reading-on.yaml"))
    nodes = source.mapping(source.root, "the file") if source.root else {}
    return record(source, nodes[language], _ReadingOn, f"`{language}`") if language in nodes else _ReadingOn()


def _bare(word: str) -> str:
    return word.strip(",;:.“\"'")


def _stumbling(lead_in: str, starts: _Starts, words: _ReadingOn) -> list[Fault]:
    """The sub-clauses that do not go on as the last word of their lead-in asks."""
    *before, last = ["", *map(_bare, lead_in.split())]
    asked = next((lead for lead in words.lead_ins if lead.last == last), None)
    if asked is None or (before and before[-1] in asked.unless):
        return []
    forms = [bool(asked.never_ends) and plain_form(start[0].capitalize()) == asked.never_ends for _, start in starts]
    mixed = not all(forms)  # after `limited to:` all of them are participles, and rightly
    expected = f"a verb in `-{asked.ends}`" if asked.ends else "the verb alone"
    return [
        Fault(item, f"`{start[0]}` after `{last}:`, expected {expected}", 0, len(start[0]))
        for (item, start), ends_so in zip(starts, forms, strict=True)
        if start[0].lower() in asked.never
        or (asked.never_nouns and start[0].endswith(asked.never_nouns) and start[-1] in asked.nouns_before)
        or (ends_so and mixed)
        or not (any(word.endswith(asked.ends) for word in start) or start[0].lower() in asked.or_of)
    ]


def _unlike_the_others(starts: _Starts, words: _ReadingOn) -> Iterator[Fault]:
    """The sub-clauses that do not begin as most of their list do."""
    for word in words.together:
        begin = [start[0] for _, start in starts if start[0].lower() == word]
        if not begin or len(begin) == len(starts):
            continue
        leads = starts[0][1][0].lower() == word
        if len(begin) > len(starts) / 2 or (leads and len(begin) * 2 == len(starts)):
            for item, (first, *after) in starts:
                if word not in (first.lower(), *after):  # Also to request
                    yield Fault(item, f"begins with `{first}`, expected `{begin[0]}` as in the others", 0, len(first))
        elif not leads:
            like = starts[0][1][0]
            for item, (first, *after) in starts:
                if first.lower() == word and plain_form(f"To {after[0]}" if after else "") == "infinitive":
                    yield Fault(
                        item,
                        f"begins with `{first}`, expected words in the form of `{like}` as in the first",
                        0,
                        len(first),
                    )


def _mixed(starts: _Starts, words: _ReadingOn, language: str, *, sentences: bool) -> Iterator[Fault]:
    """The sub-clauses whose verb has another form than most of the verbs in their list.

    A lone word such as `costs` may be a noun; where sentences may follow, `neighbouring States` is a subject.
    """
    forms = [_form(start[0], words, language) for _, start in starts]
    forms = ["" if form == _PRESENT and forms.count(form) == 1 else form for form in forms]
    usual = max(filter(None, forms), key=forms.count, default="")
    for (item, (first, *_)), form in zip(starts, forms, strict=True):
        unsure = _BASE in (form, usual) and (_PRESENT in (form, usual) or forms.count(usual) < _ROW)  # can read; send
        if form and form != usual and not unsure and (usual == _PRESENT or not sentences):
            like = starts[forms.index(usual)][1][0]
            yield Fault(item, f"begins with `{first}`, expected the form of `{like}` as in the others", 0, len(first))


def _without_verb(lead_in: str, items: Sequence[Placed], paper: Paper) -> Iterator[Fault]:
    """The participles in a list of sentences that `that` at the end of a lead-in asks for."""
    language = paper.style.language
    texts = [paper.text(item) for item in items]
    if _bare(lead_in.rpartition(" ")[2]) != "that" or not any(is_whole_sentence(text, language) for text in texts):
        return
    behind = ("of", *word_list("verb-forms", "determiners", language).words)
    for item, text in zip(items, texts, strict=True):
        first, second = (*text.split(" ", 2), "")[:2]
        formed = second in behind and plain_form(first.capitalize(), language) == "participle"
        if formed and not has_verb(text, language):
            message = f"begins with `{first}` and has no verb of its own, expected a sentence as the others are"
            yield Fault(item, message, 0, len(first))


def _form(first: str, words: _ReadingOn, language: str) -> str:
    """The form of the verb that a sub-clause begins with; empty if with no verb, or with one in another form."""
    if first.lower() in words.together:
        return "infinitive"
    if is_third_person(first.lower(), language):
        return _PRESENT
    form = plain_form(first.capitalize(), language)
    thing = first.lower() in word_list("verb-forms", "things_too", language).words
    return form if form == "participle" or (form == _BASE and not thing) else ""
