"""Changes that are less than they seem: typography alone, and clauses that were split or joined."""

import re
from collections import Counter
from collections.abc import Sequence

from resolution_kit.compare.pairs import Pair, wording
from resolution_kit.model import Paragraph, Placed
from resolution_kit.text.inline import plain

_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_HYPHENS = re.compile(r"[-\u00ad\u2010-\u2015\u2212]")
_QUOTES = str.maketrans(dict.fromkeys("‘’‚‛´`′", "'") | dict.fromkeys("“”„‟″«»", '"'))
_WORD = re.compile(r"\w+")
_PART = 0.6
"""The least share of the words of a piece that another clause lacks now, or has more than before …"""
_FEWEST = 5
"""… and the fewest words of a piece: shorter ones have them by chance."""


def is_typography(pair: Pair[Paragraph]) -> bool:
    """Whether only hyphens, spaces, quotation marks or italics differ."""
    if pair.old is None or pair.new is None or pair.same:
        return False
    return [*map(_read, wording(pair.old))] == [*map(_read, wording(pair.new))]


def _read(text: str) -> str:
    return _SPACES.sub("", _HYPHENS.sub("", plain(text).translate(_QUOTES)))


def origins(pairs: Sequence[Pair[Paragraph]]) -> dict[int, Placed]:
    """By position, the clause that an added one was split from, and the one that a removed one was joined to.

    A split clause has lost words that the added one has; a joined clause has won words that the removed one had.
    """
    partners = [(pair, _words(pair.old), _words(pair.new)) for pair in pairs if pair.old and pair.new and not pair.same]
    found: dict[int, Placed] = {}
    for i, pair in enumerate(pairs):
        alone = pair.old or pair.new
        if (pair.old and pair.new) or not isinstance(alone, Placed):
            continue
        words = _words(alone)
        if words.total() < _FEWEST:
            continue
        best = max(partners, key=lambda one: _held(words, one, split=pair.old is None), default=None)
        if best and _held(words, best, split=pair.old is None) >= _PART:
            other = best[0].old if pair.old is None else best[0].new
            if isinstance(other, Placed):
                found[i] = other
    return found


def _held(words: Counter[str], partner: tuple[Pair[Paragraph], Counter[str], Counter[str]], *, split: bool) -> float:
    """The share of the words that the old clause has lost, or that the new one has won."""
    _, old, new = partner
    return (words & ((old - new) if split else (new - old))).total() / words.total()


def _words(item: Paragraph | None) -> Counter[str]:
    if not isinstance(item, Placed):
        return Counter()
    return Counter(word.casefold() for text in wording(item) for word in _WORD.findall(plain(text)))
