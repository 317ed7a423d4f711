"""Numbers in words, from clauses/numbers.yaml."""

from functools import cache

from resolution_kit.paper.word_lists import word_list


@cache
def number_words(language: str = "en") -> dict[str, float]:
    """Number words without those that multiply: one to nineteen and the tens."""
    small = (*word_list("numbers", "cardinals", language).words, *word_list("numbers", "teens", language).words)
    tens = word_list("numbers", "tens", language).instead.values()
    return dict(zip((*small, *tens), (*range(1, 20), *range(20, 100, 10)), strict=True))


@cache
def ordinal_words(language: str = "en") -> dict[str, int]:
    """Ordinals in words: first to nineteenth and the tens."""
    small = word_list("numbers", "ordinals", language).words
    tens = word_list("numbers", "tens", language).instead
    return dict(zip((*small, *tens), (*range(1, 20), *range(20, 100, 10)), strict=True))
