"""Two resolutions of one title, of neighbouring years or a draft and the adopted text, from the shared corpus."""

import re
from collections import defaultdict
from functools import cache
from itertools import combinations

from corpora import of_shared

from resolution_kit.reading import read


@cache
def pairs(most=200):
    """(old, new) of neighbouring texts of one title, in the order of their names."""
    titles = defaultdict(list)
    for path in (*of_shared("italics/*.md"), *of_shared("plain/eosg*.txt")):
        paper = read(path)
        title = re.sub(r"\W+", " ", paper.first("title") or "").strip().lower()
        if len(title) > 12:
            titles[title].append(paper)
    found = [pair for papers in titles.values() for pair in combinations(papers, 2)]
    return found[:most]


def two_hundred():
    """All pairs of one title, and texts of different titles up to two hundred."""
    found = pairs()
    crossed = [(old, found[i - 7][1]) for i, (old, _) in enumerate(found)]
    return [*found, *crossed][:200]
