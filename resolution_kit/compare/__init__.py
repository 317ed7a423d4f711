"""Two resolutions side by side: which clause is which, what moved, and the words that differ.

Nothing of either text is left out of a comparison: every clause, heading field and line is in one pair.
"""

from resolution_kit.compare.align import aligned
from resolution_kit.compare.pairs import Item, Pair, wording
from resolution_kit.compare.whole import compared
from resolution_kit.compare.words import Span, words

__all__ = ["Item", "Pair", "Span", "aligned", "compared", "wording", "words"]
