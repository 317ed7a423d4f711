"""Each signal is found in the sentence that it is for, and not in the one close by."""

import re

import pytest

from resolution_kit.guides.words import guide_words, signals

SIGNALS = {signal.name: (signal, pattern) for signal, pattern in signals()}


@pytest.mark.parametrize("name", SIGNALS)
def test_a_signal_stays_silent_on_the_sentence_close_by(name):
    signal, pattern = SIGNALS[name]
    assert not signal.no or not pattern.search(signal.no)


@pytest.mark.parametrize("name", SIGNALS)
def test_a_signal_is_found_in_its_sentence(name):
    signal, pattern = SIGNALS[name]
    assert pattern.search(signal.yes)


@pytest.mark.parametrize("figure", guide_words().figures, ids=lambda figure: figure.yes)
def test_a_form_of_quantity_is_found_in_its_words_and_not_in_those_close_by(figure):
    pattern = re.compile(figure.pattern, re.IGNORECASE)
    assert pattern.search(figure.yes)
    assert not pattern.search(figure.no)


def test_signals_are_for_sections_that_there_are():
    named = {section for signal, _ in SIGNALS.values() for section in signal.section}
    assert named <= set(guide_words().sections)
    assert set(guide_words().quiet) <= set(guide_words().sections)
