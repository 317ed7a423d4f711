"""Texts laid out in the columns of a terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolution_kit.reports.terminal import cells, safe, shortened, wrapped

TEXTS = st.text(st.characters(codec="utf-8"), max_size=120)


def test_a_text_that_fits_stays_as_it_is():
    assert ["Calls upon all States"] == wrapped("Calls upon all States", 40)
    assert "Calls upon" == shortened("Calls upon", 10)


def test_words_and_hyphens_are_not_broken():
    address = "https://undocs.org/en/E/CN.7/2026/L.5-and-more"
    assert ["    see", f"    {address}", "    now"] == wrapped(f"see {address} now", 30, "    ")


def test_blanks_at_the_head_and_between_words_are_kept():
    assert ["  (a)  To train"] == wrapped("  (a)  To train", 40)


def test_nothing_is_one_empty_line():
    assert [""] == wrapped("", 40, "    ")


@pytest.mark.parametrize(("text", "width"), [("Côte", 4), ("Co\u0302te", 4), ("決議", 4), ("a\u200db", 2), ("", 0)])
def test_a_text_is_as_wide_as_its_columns(text, width):
    assert width == cells(text)


def test_what_is_cut_is_cut_to_columns():
    assert "決…" == shortened("決議案", 4)


@given(TEXTS, st.integers(20, 60))
def test_every_word_is_there_once_and_no_line_but_a_single_word_is_too_wide(text, columns):
    lines = wrapped(text, columns)
    assert safe(text).split() == " ".join(lines).split()
    assert all(cells(line.strip()) <= columns or len(line.split()) == 1 for line in lines)


@given(TEXTS, st.integers(2, 60))
def test_a_shortened_text_fits(text, columns):
    assert cells(shortened(text, columns)) <= columns
