"""Texts for the tests of openers: the words of the grammar in any order, and anything else."""

from hypothesis import strategies as st

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.knowledge.openers.grammar import grammar

ADVERBS = (None, "also", "further")


def opener_of(text):
    """The opener of a text, which has one."""
    opener = find_opener(text)
    assert opener is not None, text
    return opener


_VOCABULARY = sorted(
    {
        *grammar().readings,
        *grammar().intensifiers,
        *grammar().feelings.all,
        *grammar().determiners.all,
        *grammar().modifiers.all,
        *grammar().auxiliaries,
        *["also", "further", "Also", "Further", "lamenting", "Champions", "efforts", "70/1", "and", ",", ":"],
        *["call", "request", "the", "its", "with"],
    }
)
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(_VOCABULARY), max_size=9).map(lambda words: " ".join(words).capitalize()),
)
