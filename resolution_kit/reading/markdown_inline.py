"""Markdown inside a paragraph into inline text: italics kept, bold and underlining only as evidence, escapes undone."""

import html
import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from resolution_kit.reading.assemble.opener_emphasis import joined, tidy
from resolution_kit.text.inline import Span, from_spans

_SPECIAL = re.compile(r"[*_\\<&`~]")
_MORE = re.compile(r"[_\\<&`~]|\*\*|\* \*")
"""Mark-up beyond single stars, and italics with only a space between them."""
_SIMPLE = re.compile(r"(?:[^*]++|\*(?![\s*])[^*]++(?<![\s,;:.])\*(?!\*))*+")
"""Text whose only mark-up is italics, already tidy: inline text as it stands."""
_TOKEN = re.compile(
    r"""\\(?P<escaped>[!-/:-@\[-`{-~])
      | (?P<run>\*+|_+)
      | <(?P<close>/?)(?P<tag>u|ins|b|strong|i|em|sup|sub|span|small|font|br|p|div|center)\b[^<>]*>
      | (?P<entity>&\#?\w{1,32};)
      | (?P<text>[^\\*_<&]+|.)""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_ITALIC, _BOLD, _UNDER = "i", "b", "u"
_TAGS = {"u": _UNDER, "ins": _UNDER, "b": _BOLD, "strong": _BOLD, "i": _ITALIC, "em": _ITALIC}
_SPACE = " \t\n"
_MOST_WAITING = 100
"""Marks that may wait for their partner at once."""


@dataclass(slots=True)
class _Token:
    """A piece of text, or a run of `*` or `_` that may begin or end emphasis."""

    text: str
    char: str = ""
    left: int = 0
    """Marks of the run that have no partner yet."""
    opens: bool = False
    closes: bool = False
    off: list[str] = field(default_factory=list)
    """What ends here …"""
    on: list[str] = field(default_factory=list)
    """… and what begins."""


@dataclass(frozen=True, slots=True)
class Marked:
    """The inline text of a paragraph, whether all of it is bold, and what stands apart at its head but by italics."""

    text: str
    bold: bool = False
    lead: str = ""


def from_markdown(text: str, *, exact: bool = False) -> Marked:
    """The inline text of a paragraph of Markdown; `exact` leaves italics as they are, otherwise they are tidied."""
    if not _SPECIAL.search(text):
        return Marked(text)
    if not exact and not _MORE.search(text) and _SIMPLE.fullmatch(text):
        return Marked(text)
    tokens = _tokens(text)
    _pair(tokens)
    runs = _runs(tokens)
    bold = bool(runs) and all(_BOLD in how or not words.strip() for words, how in runs)
    found = [Span(words, _ITALIC in how) for words, how in runs]
    return Marked(from_spans(joined(found) if exact else tidy(found)), bold, "" if bold else _lead(runs))


def _tokens(text: str) -> list[_Token]:
    tokens = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if match["run"]:
            start, end = match.span()
            tokens.append(_run(match[0], text[max(0, start - 1) : start], text[end : end + 1]))
        elif match["tag"]:
            tokens.append(_tag(match["tag"].lower(), closing=bool(match["close"])))
        elif kind == "entity":
            tokens.append(_Token(html.unescape(match[0])))
        else:
            tokens.append(_Token(match["escaped"] or match[0]))
    return tokens


def _run(run: str, before: str, after: str) -> _Token:
    opens = bool(after) and after not in _SPACE
    closes = bool(before) and before not in _SPACE
    if run[0] == "_":  # inside a word it is a letter
        opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
    return _Token(run, run[0], len(run), opens, closes)


def _tag(tag: str, *, closing: bool) -> _Token:
    how = _TAGS.get(tag)
    token = _Token("\n" if tag == "br" else "")
    if how:
        (token.off if closing else token.on).append(how)
    return token


def _pair(tokens: list[_Token]) -> None:
    """Give every run its partner, as CommonMark does: two marks are bold, one is italic."""
    waiting: list[_Token] = []
    for token in tokens:
        if not token.char:
            continue
        if token.closes:
            _close(token, waiting)
        if token.left and token.opens:
            waiting.append(token)
            del waiting[:-_MOST_WAITING]


def _close(token: _Token, waiting: list[_Token]) -> None:
    for i in range(len(waiting) - 1, -1, -1):
        opener = waiting[i]
        if opener.char != token.char:
            continue
        del waiting[i + 1 :]
        while opener.left and token.left:
            size = 2 if opener.left > 1 and token.left > 1 else 1
            how = _BOLD if size > 1 else _ITALIC
            opener.on.insert(0, how)
            token.off.append(how)
            opener.left -= size
            token.left -= size
        if not opener.left:
            waiting.pop()
        if not token.left:
            return


def _runs(tokens: list[_Token]) -> list[tuple[str, frozenset[str]]]:
    """Runs of text with how they are set; neighbours of one kind joined."""
    on: Counter[str] = Counter()
    pieces: list[tuple[str, frozenset[str]]] = []
    for token in tokens:
        for how in token.off:
            on[how] -= on[how] > 0
        text = token.char * token.left if token.char else token.text
        if text:
            pieces.append((text, frozenset(how for how, times in on.items() if times)))
        on.update(token.on)
    return [("".join(text for text, _ in run), how) for how, run in groupby(pieces, key=itemgetter(1))]


def _lead(runs: list[tuple[str, frozenset[str]]]) -> str:
    """The words at the head that are bold or underlined and not italic."""
    head = next((i for i, (words, _) in enumerate(runs) if words.strip()), 0)
    words, how = runs[head] if runs else ("", frozenset())
    return words.strip() if how & {_BOLD, _UNDER} and _ITALIC not in how else ""
