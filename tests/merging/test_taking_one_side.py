"""`--take` on real resolutions: no clause goes whose other version is not surely the same clause."""

import pytest
from corpora import with_shared
from real_pairs import pairs

from resolution_kit.compare.meaning import is_surely_one
from resolution_kit.merging.papers import decided, together
from resolution_kit.model import walk
from resolution_kit.text.inline import plain

pytestmark = [pytest.mark.slow, with_shared]


def some():
    """Pairs of one title, and as many of different titles."""
    related = pairs()[::80]
    return [*related, *((old, related[i - 1][1]) for i, (old, _) in enumerate(related))]


@pytest.mark.parametrize("side", ["one", "other"])
def test_every_clause_stays_or_a_sure_version_of_it_does(side):
    for papers in (dict(zip(("one", "other"), pair, strict=True)) for pair in some()):
        kept = texts(decided(together(papers), take=side))
        gone = [text for paper in papers.values() for text in texts(paper) if text not in set(kept)]
        assert not [text for text in gone if not any(is_surely_one(text, other) for other in kept)]


def texts(resolution):
    return [plain(place.clause.text).strip() for place in walk(resolution)]
