"""The record of what was decided, in words."""

from collections.abc import Iterator
from dataclasses import replace

from resolution_kit.amendments.phrases import phrases, said
from resolution_kit.amendments.text import label, title
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Line, Resolution
from resolution_kit.model.proposals import ANSWERS, Vote
from resolution_kit.operations.people import listed
from resolution_kit.text.inline import escape


def with_record_printed(resolution: Resolution, style: Style) -> Resolution:
    """The draft with the record of its votes behind its last line."""
    told = tuple(Line("other", escape(line)) for line in record(resolution, style))
    *parts, last = resolution.parts
    return replace(resolution, parts=(*parts, replace(last, end=(*last.end, *told))))


def record(resolution: Resolution, style: Style) -> Iterator[str]:
    """A sentence for each decision, and who voted how where the roll was called."""
    words = phrases(style)
    for one in resolution.amendments:
        what = title(one, style)
        if one.vote and one.state in ("adopted", "rejected"):
            yield from _vote(words, one.state, what, one.vote)
        elif one.state == "adopted":
            sponsors = set(one.consents) >= set(listed(resolution, "sponsors")) and one.consents
            yield said(words["consented" if sponsors else "ruled"], what=what)
    for vote in resolution.votes:
        if vote.clause:
            clause = label(
                vote.clause, "preambular" if vote.clause.rpartition("/")[2][:1] == "P" else "operative", words
            )
            yield from _vote(words, "kept" if vote.carried else "struck", f"{clause[:1].upper()}{clause[1:]}", vote)
        else:
            yield from _vote(words, "adopted" if vote.carried else "rejected", words["whole"], vote)


def _vote(words: dict[str, str], phrase: str, what: str, vote: Vote) -> Iterator[str]:
    yield said(words[phrase], what=what, **dict(zip(ANSWERS, vote.counts, strict=True)))
    for answer, names in zip(ANSWERS, vote.roll, strict=True):
        if names:
            yield f"{words[answer]}: {', '.join(names)}"
