r"""The one mark-up inside a text: `*italics*`. A literal asterisk or backslash is written `\*` and `\\`."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby

_PIECE = re.compile(r"\\[*\\]|\*+|[^*\\]+|\\")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text that is italic or not."""

    text: str
    italic: bool = False


def spans(text: str) -> list[Span]:
    """The runs of an inline text; neighbours of one kind are joined.

    An asterisk without a partner is a character, and so are several in a row.
    """
    pieces = _PIECE.findall(text)
    stars = [i for i, piece in enumerate(pieces) if piece == "*"]
    paired = set(stars[: len(stars) // 2 * 2])
    runs: list[tuple[str, bool]] = []
    italic = False
    for i, piece in enumerate(pieces):
        if i in paired:
            italic = not italic
        else:
            runs.append((piece[1:] if piece in (r"\*", r"\\") else piece, italic))
    return [Span("".join(t for t, _ in run), kind) for kind, run in groupby(runs, key=lambda r: r[1])]


def plain(text: str) -> str:
    """The text without marks, as people read it."""
    return "".join(span.text for span in spans(text)) if "*" in text or "\\" in text else text


def escape(text: str) -> str:
    """Plain text as inline text: its asterisks and backslashes are escaped."""
    return re.sub(r"([*\\])", r"\\\1", text)


def from_spans(runs: Iterable[Span]) -> str:
    """The inline text of some runs, empty ones left out; the opposite of `spans`."""
    joined = groupby((run for run in runs if run.text), key=lambda run: run.italic)
    texts = ((escape("".join(run.text for run in group)), italic) for italic, group in joined)
    return "".join(f"*{text}*" if italic else text for text, italic in texts)


def sliced(text: str, start: int, stop: int | None = None) -> list[Span]:
    """The runs of an inline text from one position of its plain text to another, or to the end."""
    runs: list[Span] = []
    at = 0
    for span in spans(text):
        piece = span.text[max(0, start - at) : None if stop is None else max(0, stop - at)]
        at += len(span.text)
        if piece:
            runs.append(replace(span, text=piece))
    return runs


def trimmed(text: str) -> str:
    """The inline text without blanks at its ends, be they inside marks: `States* *` is `States`."""
    text = text.strip()
    whole = plain(text)
    if whole == whole.strip():
        return text
    return from_spans(sliced(text, len(whole) - len(whole.lstrip()), len(whole.rstrip())))


def replaced(text: str, changes: Iterable[tuple[int, int, str]]) -> str:
    """The inline text with plain words for stretches of its plain text: (start, stop, new), no two overlapping.

    New words are italic if those that they follow or replace are.
    """
    runs = spans(text)
    ends = list(accumulate(len(run.text) for run in runs))
    out: list[Span] = []
    done = 0
    for start, stop, new in sorted(changes):
        out += _cut(runs, ends, done, start)
        look = bisect_right(ends, start if start < stop else max(0, start - 1))
        out.append(Span(new, look < len(runs) and runs[look].italic))
        done = stop
    return from_spans([*out, *_cut(runs, ends, done, ends[-1] if ends else 0)])


def _cut(runs: Sequence[Span], ends: Sequence[int], start: int, stop: int) -> Iterator[Span]:
    """The runs between two positions."""
    for i in range(bisect_right(ends, start), len(runs)):
        at = ends[i] - len(runs[i].text)
        if at >= stop:
            return
        yield replace(runs[i], text=runs[i].text[max(0, start - at) : stop - at])


def occurrences(text: str, words: str, *, whole: bool = True, any_case: bool = False) -> list[tuple[int, int]]:
    """Where words stand in the plain text of an inline text: (start, end) of each time.

    They begin with a word, and end with one if `whole`; any white space may part them. With `any_case`, upper and
    lower case are told apart only if the words stand there exactly as given.
    """
    text, words = plain(text), plain(words)
    if text == words:
        return [(0, len(text))]
    pattern = r"\s+".join(map(re.escape, words.split()))
    left = r"(?<!\w)" if words.strip()[:1].isalnum() else ""
    right = r"(?!\w)" if whole and words.strip()[-1:].isalnum() else ""
    if not pattern:
        return []
    for flags in (re.NOFLAG, re.IGNORECASE) if any_case else (re.NOFLAG,):
        found = [match.span() for match in re.finditer(f"{left}{pattern}{right}", text, flags)]
        if found:
            break
    return found
