"""What stands apart at the head of a clause, and whether it is an opener that must be said explicitly."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.text.inline import Span, escape, from_spans, plain, spans

EDGES = ",;:."
"""Punctuation around what stands apart that is no part of it."""
_PHRASE = re.compile(r"[^\W\d_][\w’'-]*(?:,? [^\W\d_][\w’'-]*){0,7}")
"""What may be an opener: one to eight words."""


def set_opener(text: str, lead: str = "", *, exact: bool = False) -> str:
    """The inline text of a clause, its opener marked only where it is not what `find_opener` recognises.

    `lead` is what stands apart at its head by bold type or underlining. Italics count as well; where they are no phrase
    that could open a clause, such as the whole clause, the marks are dropped; `exact` keeps them all the same, for a
    paper whose marks are not a person's.
    """
    apart, rest = italic_head(text)
    if not apart:
        return _marked(text, lead, exact=exact) if lead else text
    bare = escape(apart) + rest
    if (exact or rest.strip()) and _differs(apart, plain(bare), exact=exact):
        return text
    return bare


def italic_head(text: str) -> tuple[str, str]:
    """The italic words at the head and the inline text after them."""
    if not text.startswith("*"):
        return "", text
    end = text.find("*", 1)
    if end > 0 and "\\" not in text:
        return text[1:end], text[end + 1 :]
    runs = spans(text)
    return (runs[0].text, from_spans(runs[1:])) if runs[0].italic else ("", text)


def _differs(apart: str, text: str, *, exact: bool) -> bool:
    """Whether these words could be an opener, and are another one than is recognised."""
    words = apart.rstrip(" " + EDGES)
    opener = find_opener(text)
    if opener and opener.text == words:
        return False
    return exact or (_PHRASE.fullmatch(words) is not None and words[:1].isupper())


def _marked(text: str, lead: str, *, exact: bool) -> str:
    words = lead.strip().rstrip(" " + EDGES)
    runs = spans(text)
    if not words or not runs or runs[0].italic or not runs[0].text.startswith(words):
        return text
    whole = plain(text)
    is_all = not whole[len(words) :].strip(" " + EDGES)
    if (is_all and not exact) or not _differs(words, whole, exact=exact):
        return text
    return from_spans([Span(words, italic=True), Span(runs[0].text[len(words) :]), *runs[1:]])


def tidy(runs: Iterable[Span]) -> list[Span]:
    """The runs with spaces and final punctuation outside the italics, neighbours joined, blank italics dropped."""
    return joined(_bridged([piece for run in runs if run.text for piece in (_loosened(run) if run.italic else [run])]))


def joined(runs: Iterable[Span]) -> list[Span]:
    """The same text in as few runs as there can be."""
    return [Span("".join(run.text for run in same), italic) for italic, same in groupby(runs, key=lambda r: r.italic)]


def _loosened(run: Span) -> Iterator[Span]:
    core = run.text.strip()
    body = core.rstrip(EDGES + " ")
    if not body:
        yield Span(run.text)
        return
    start = run.text.index(body)
    if start:
        yield Span(run.text[:start])
    yield Span(body, italic=True)
    if start + len(body) < len(run.text):
        yield Span(run.text[start + len(body) :])


def _bridged(runs: list[Span]) -> Iterator[Span]:
    """A space between two italic runs is italic too."""
    for i, run in enumerate(runs):
        inside = 0 < i < len(runs) - 1 and runs[i - 1].italic and runs[i + 1].italic
        yield Span(run.text, italic=True) if inside and not run.text.strip() else run


def settle_leads(items: Iterable[Item]) -> None:
    """Forget the first words that stand apart where every opener of the paper has only its first word set so.

    That is a house style and says nothing of where an opener ends. Italics that a person typed are left alone.
    """
    apart = {item: words for item in items if (words := _apart(item))}
    longer = {item: words for item, words in apart.items() if item.opener is not None and " " in item.opener.text}
    if longer and all(item.opener and item.opener.text.partition(" ")[0] == words for item, words in longer.items()):
        for item in longer:
            item.lead = ""
            if item.said_clause:
                head, rest = italic_head(item.text)
                item.set_text(escape(head) + rest)


def _apart(item: Item) -> str:
    """What stands apart at the head of a clause, by italics only in a paper that reskit wrote."""
    words = italic_head(item.text)[0] if item.said_clause else ""
    return (words or item.lead).rstrip(" " + EDGES)
