"""A sub-clause that does not continue the sentence of its lead-in; the words are data, clauses/reading-on.yaml."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
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
        starts = [(item, [_bare(word) for word in paper.text(item).split(" ", 2)[:2]]) for item in items]
        last = _bare(paper.text(lead).rpartition(" ")[2])
        words = _words(paper.style.language)
        yield from [*_stumbling(last, starts, words)] or _unlike_the_others(starts, words)


_Starts = Sequence[tuple[Placed, list[str]]]
"""Sub-clauses with the first two words of each, because an adverb may precede the verb."""


@dataclass(frozen=True, slots=True)
class _LeadIn:
    """What a lead-in with this last word asks of its sub-clauses."""

    last: str
    never: tuple[str, ...] = ()
    ends: str = ""


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


def _stumbling(last: str, starts: _Starts, words: _ReadingOn) -> Iterator[Fault]:
    """The sub-clauses that do not go on as the last word of their lead-in asks."""
    asked = next((lead for lead in words.lead_ins if lead.last == last), None)
    if asked is None:
        return
    expected = f"a verb in `-{asked.ends}`" if asked.ends else "the verb alone"
    for item, start in starts:
        if start[0].lower() in asked.never or not any(word.endswith(asked.ends) for word in start):
            yield Fault(item, f"`{start[0]}` after `{last}:`, expected {expected}", 0, len(start[0]))


def _unlike_the_others(starts: _Starts, words: _ReadingOn) -> Iterator[Fault]:
    """The sub-clauses that do not begin as most of their list do."""
    for word in words.together:
        begin = [start[0] for _, start in starts if start[0].lower() == word]
        if len(starts) > len(begin) > len(starts) / 2:
            for item, (first, *_) in starts:
                if first.lower() != word:
                    yield Fault(item, f"begins with `{first}`, expected `{begin[0]}` as in the others", 0, len(first))
