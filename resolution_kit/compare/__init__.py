"""Sets two resolutions side by side: pairs of clauses, moves, words that differ.

Nothing of either text is left out: every clause, heading field and line is in exactly one pair.
"""

from resolution_kit.compare.clauses import clause_pairs
from resolution_kit.compare.pairs import Pair, clause_wording, wording
from resolution_kit.compare.paragraphs import line_pairs, paragraph_pairs
from resolution_kit.compare.words import DiffSpan, word_diff

__all__ = [
    "DiffSpan",
    "Pair",
    "clause_pairs",
    "clause_wording",
    "line_pairs",
    "paragraph_pairs",
    "word_diff",
    "wording",
]
