"""The printed documents of amendments: the sheet of one, and the minutes of all decisions."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from resolution_kit.amendments.conflicts import inapplicable
from resolution_kit.amendments.register import text_for
from resolution_kit.amendments.text import AmendingText, Sentence, filled, label, lines, named, phrases, title
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Field, Line, Part, Resolution, walk
from resolution_kit.model.proposals import ANSWERS, Amendment, Replace, Reword, Strike, Vote
from resolution_kit.operations.people import listed
from resolution_kit.text.inline import escape


def sheet(resolution: Resolution, amendment: Amendment, style: Style) -> tuple[Resolution, Style]:
    """The page of an amendment for any writer, with the house style to print it in."""
    own = {"title": (title(amendment, style),), "sponsors": amendment.by, "signatories": amendment.supporters}
    drafts = {item.name: item.values for item in resolution.heading if isinstance(item, Field)}
    drafts = {name: values for name, values in drafts.items() if name != "co_sponsors"}
    heading = tuple(Field(name, values) for name, values in (drafts | own).items() if values)
    page = Resolution(heading, style=style.name)
    if amendment.state == "pending":
        text = AmendingText(resolution, amendment, style)
        return _framed(_with(page, text.sentences()), resolution, amendment, style), _form(style)
    return replace(page, parts=(Part(end=_lines(amendment.said)),)), _form(style)


def _with(page: Resolution, sentences: Iterable[Sentence]) -> Resolution:
    """The page with the sentences; a clause of the highest level prints as clauses do, without its number."""
    parts: list[Part] = []
    lead: tuple[Line, ...] = ()
    for one in sentences:
        if one.place is None or len(one.place.path) > 1:
            lead = (*lead, *_lines(lines([one])))
            continue
        part = Part((*lead, *_lines([one.text])))
        clause = (one.place.clause,)
        operative = one.place.kind == "operative"
        parts.append(replace(part, operative=clause) if operative else replace(part, preamble=clause))
        lead = ()
    parts = [Part(), *parts]
    return replace(page, parts=(*parts[:-1], replace(parts[-1], end=lead)))


def _framed(page: Resolution, resolution: Resolution, amendment: Amendment, style: Style) -> Resolution:
    """The page with the draft's number and the present wording above, and room for what is decided below."""
    words = phrases(style)
    number = resolution.first("symbol")
    above = [filled(words["of_draft"], number=escape(number))] if number else []
    above += present(resolution, amendment, style)
    sponsors = listed(resolution, "sponsors")
    left = [name for name in sponsors if name not in amendment.consents]
    accepted = (", ".join(names) or "–" for names in (amendment.consents, left))
    friendly = filled(words["friendly"], **dict(zip(("accepted", "left"), map(escape, accepted), strict=True)))
    below = [*([friendly] if sponsors else []), words["signatures"], words["result"]]
    first, *others = page.parts
    parts = [replace(first, lead=(*_lines(above), *first.lead)), *others]
    return replace(page, parts=(*parts[:-1], replace(parts[-1], end=(*parts[-1].end, *_lines(below)))))


def present(resolution: Resolution, amendment: Amendment, style: Style) -> list[str]:
    """How each clause reads now whose words the amendment changes, as inline text."""
    words, found = phrases(style), dict[str, str]()
    places = {place.clause.id: place for place in walk(text_for(resolution, amendment))}
    for order in amendment.orders:
        if isinstance(order, Reword | Replace | Strike) and order.clause in places:
            place = places[order.clause]
            clause = named(place, words)
            closing = f" … {place.clause.closing.text}" if place.clause.closing else ""
            text = f"{place.clause.text}{closing}"
            found[order.clause] = filled(words["present"], clause=f"{clause[:1].upper()}{clause[1:]}", text=text)
    return list(found.values())


def _lines(texts: Iterable[str]) -> tuple[Line, ...]:
    return tuple(Line("other", text) for text in texts)


def _form(style: Style) -> Style:
    """The house style for a sheet: with the heading of amendments, without organ and last clause."""
    organ = replace(style.organ, shown=False, again="")
    operative = replace(style.operative, number_single=False, last=style.operative.ending)
    preambular = replace(style.preambular, last=None)
    return replace(style, heading=style.amendments.heading, organ=organ, operative=operative, preambular=preambular)


def with_minutes(resolution: Resolution, style: Style) -> Resolution:
    """The draft with the minutes of its votes behind its last line."""
    found = tuple(Line("other", escape(line)) for line in minutes(resolution, style))
    *parts, last = resolution.parts
    return replace(resolution, parts=(*parts, replace(last, end=(*last.end, *found))))


def minutes(resolution: Resolution, style: Style) -> Iterator[str]:
    """A sentence for each decision, with the answers if the roll was called."""
    words = phrases(style)
    dead = inapplicable(resolution)
    for one in resolution.amendments:
        what = title(one, style)
        if one.vote and one.state in ("adopted", "rejected"):
            yield from _vote(words, one.state, what, one.vote)
        elif one.state == "withdrawn":
            yield filled(words["withdrawn"], what=what)
        elif one.state == "pending" and one.number in dead:
            yield filled(words["lapsed"], what=what, why=dead[one.number].why)
        elif one.state == "adopted":
            sponsors = set(one.consents) >= set(listed(resolution, "sponsors")) and one.consents
            yield filled(words["consented" if sponsors else "ruled"], what=what)
    for vote in resolution.votes:
        if vote.clause:
            clause = label(
                vote.clause, "preambular" if vote.clause.rpartition("/")[2][:1] == "P" else "operative", words
            )
            yield from _vote(words, "kept" if vote.carried else "struck", f"{clause[:1].upper()}{clause[1:]}", vote)
        else:
            yield from _vote(words, "adopted" if vote.carried else "rejected", words["whole"], vote)


def _vote(words: dict[str, str], phrase: str, what: str, vote: Vote) -> Iterator[str]:
    yield filled(words[phrase], what=what, **dict(zip(ANSWERS, vote.counts, strict=True)))
    for answer, names in zip(ANSWERS, vote.roll, strict=True):
        if names:
            yield f"{words[answer]}: {', '.join(names)}"
