"""The pieces of a paragraph of a Word file as inline text, and what their looks say about its head."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from resolution_kit.reading.assemble.labels import split_label
from resolution_kit.reading.assemble.opener_emphasis import tidy
from resolution_kit.reading.leftovers import Leftover
from resolution_kit.reading.word.runs import Look, Piece
from resolution_kit.text.inline import Span, from_spans

_LETTERS = re.compile(r"[^\W_]")


def inline(pieces: Sequence[Piece], *, exact: bool) -> str:
    """The text with its italics.

    `exact` leaves them as they are; otherwise they are tidied, and italics all over a paragraph are left out: they set
    nothing apart.
    """
    spans = [Span(piece.text, piece.look.italic) for piece in pieces]
    if not any(span.italic for span in spans) or _all(pieces, lambda look: look.italic and not exact):
        return from_spans([Span(_whole(pieces))])
    joined = _joined(spans, blanks=not exact)
    return from_spans(joined if exact else tidy(joined))


def _joined(spans: Sequence[Span], *, blanks: bool) -> list[Span]:
    """The same text in as few spans as there can be; with `blanks` those between two words look like the first."""
    joined: list[Span] = []
    for span in spans:
        if joined and (joined[-1].italic == span.italic or (blanks and span.text.isspace())):
            joined[-1] = Span(joined[-1].text + span.text, joined[-1].italic)
        else:
            joined.append(span)
    return joined


def bold(pieces: Sequence[Piece]) -> bool:
    """Whether all letters and figures are bold."""
    return _all(pieces, lambda look: look.bold)


def lead(pieces: Sequence[Piece]) -> str:
    """What stands apart at the head in another way than by italics: underlined or bold.

    A typed label before it does not count, and what goes on to the end sets nothing apart.
    """
    whole = _whole(pieces)
    label = len(whole) - len(split_label(whole)[1]) if whole[:1] != "*" else 0
    pieces = _without(pieces, label + len(whole[label:]) - len(whole[label:].lstrip()))
    for sign in _SIGNS:
        head = _head(pieces, sign)
        if _LETTERS.search(head):
            return head.strip() if _LETTERS.search(_whole(pieces)[len(head) :]) else ""
    return ""


_SIGNS: tuple[Callable[[Look], bool], ...] = (
    lambda look: look.underlined and not look.italic,
    lambda look: look.bold and not look.italic,
)


def stressed(pieces: Sequence[Piece]) -> Iterator[tuple[Leftover, str]]:
    """Words inside a paragraph that are bold or underlined, which its text cannot say; an opener at its head may be."""
    kinds: tuple[tuple[Leftover, Callable[[Look], bool]], ...] = (
        ("bold", lambda look: look.bold),
        ("underlined", lambda look: look.underlined),
    )
    for kind, sign in kinds:
        head = len(_head(pieces, sign)) or len(lead(pieces))
        rest = [piece for piece in _without(pieces, head) if _LETTERS.search(piece.text)]
        if not _all(pieces, sign):
            yield from ((kind, piece.text.strip()) for piece in rest if sign(piece.look))


def _head(pieces: Sequence[Piece], sign: Callable[[Look], bool]) -> str:
    """The first pieces that look so."""
    return "".join(piece.text for piece in takewhile(lambda piece: sign(piece.look) or piece.text.isspace(), pieces))


def _whole(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def _without(pieces: Sequence[Piece], count: int) -> list[Piece]:
    """The pieces without so many characters at their head."""
    rest = []
    for piece in pieces:
        cut = min(count, len(piece.text))
        count -= cut
        if cut < len(piece.text):
            rest.append(Piece(piece.text[cut:], piece.look))
    return rest


def _all(pieces: Sequence[Piece], sign: Callable[[Look], bool]) -> bool:
    """Whether all letters and figures look so."""
    lettered = [piece for piece in pieces if _LETTERS.search(piece.text)]
    return bool(lettered) and all(sign(piece.look) for piece in lettered)
