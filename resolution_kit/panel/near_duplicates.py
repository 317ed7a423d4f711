"""Papers with nearly the same text: two blocs with one source, or one paper handed in twice."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from zlib import crc32

from resolution_kit.model import Resolution, walk
from resolution_kit.text.inline import plain

ALIKE = 85
"""Per cent of common words from which two operative parts are nearly the same."""
FEWEST = 40
"""Words from which an operative part is long enough to compare."""
_RUN = 5
"""Words in a run to look up."""
_SAMPLE = 8
"""One run in so many is looked up, the same in every paper …"""
_SHARED = 0.25
"""… and two papers with this share of the smaller one's in common are compared."""
_MOST_HOLDERS = 50
"""A run in more papers than these is a formula and tells nothing."""
_WORD = re.compile(r"[^\W_]+")


def operative_words(resolution: Resolution) -> str:
    """The words of the operative part in lower case, without labels and punctuation."""
    texts = (plain(place.clause.text) for place in walk(resolution) if place.kind == "operative")
    return " ".join(word for text in texts for word in _WORD.findall(text.lower()))


def near_duplicates(texts: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """(position, other position, per cent of common words) of texts that are nearly the same."""
    from rapidfuzz import fuzz

    for one, other in _candidates(texts):
        score = fuzz.token_sort_ratio(texts[one], texts[other], score_cutoff=ALIKE)
        if score:
            yield one, other, round(score)


def clusters(pairs: Iterable[tuple[int, int, int]]) -> list[tuple[list[int], int]]:
    """The texts that are alike together, each with the least share of its pairs: five alike texts are one cluster."""
    found: dict[int, set[int]] = {}
    least: dict[int, int] = {}
    for one, other, share in pairs:
        joined = found.get(one, {one}) | found.get(other, {other})
        lowest = min(share, *(least.get(number, share) for number in joined))
        found.update(dict.fromkeys(joined, joined))
        least.update(dict.fromkeys(joined, lowest))
    firsts = sorted(number for number, joined in found.items() if number == min(joined))
    return [(sorted(found[number]), least[number]) for number in firsts]


def _candidates(texts: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs with enough common runs of words, far fewer than all pairs."""
    runs = [_runs(text) for text in texts]
    holders: dict[int, list[int]] = defaultdict(list)
    for number, own in enumerate(runs):
        for run in own:
            holders[run].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in holders.values():
        if len(numbers) <= _MOST_HOLDERS:
            shared.update(combinations(numbers, 2))
    return sorted(pair for pair, count in shared.items() if count >= _SHARED * min(len(runs[i]) for i in pair))


def _runs(text: str) -> set[int]:
    words = text.split()
    if len(words) < FEWEST:
        return set()
    hashed = {crc32(" ".join(words[i : i + _RUN]).encode()) for i in range(len(words) - _RUN + 1)}
    return {run for run in hashed if run % _SAMPLE == 0} or {min(hashed)}
