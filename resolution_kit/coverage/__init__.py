"""What a draft answers of its background guide, and what to add next."""

from resolution_kit.coverage.answers import Answer, Coverage, Reply, State, answered_guide, coverage
from resolution_kit.coverage.suggest import Suggestion, suggestions
from resolution_kit.coverage.tallies import Tally, tallies

__all__ = [
    "Answer",
    "Coverage",
    "Reply",
    "State",
    "Suggestion",
    "Tally",
    "answered_guide",
    "coverage",
    "suggestions",
    "tallies",
]
