"""Fixes fit the words around them, or are left to a person."""

import re

import pytest
from frame import paper
from hypothesis import given
from hypothesis import strategies as st

from resolution_kit.fixing.apply import with_fixes, without_overlaps
from resolution_kit.rules.run import check
from resolution_kit.text.inline import plain

NAMES = "United Nations|Security Council|General Assembly|Republic of Korea|Viet Nam|Member States"
DOUBLED = re.compile(rf"\b({NAMES}|\w+) \1\b", re.IGNORECASE)


def fixed(text):
    """The text of a preambulatory clause after its fixes."""
    judged = paper(f"{text},")
    found = [finding.fault for finding in check(judged.resolution, judged.style) if finding.fix]
    return plain(with_fixes(judged.resolution, without_overlaps(found)).main.preamble[0].text)


@pytest.mark.parametrize(
    "text",
    [
        "Noting the UN's work",
        "Noting the UK's ports",
        "Noting the cost of 5 US dollars",
        "Noting the United Nations Office on Drugs and Crime",
        "Noting the council (UNSC)",
    ],
)
def test_what_only_a_person_can_put_right_is_left(text):
    assert fixed(text) == text


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Noting the Security Council (UNSC)", "Noting the Security Council"),
        ("Noting the United Nations UN system", "Noting the United Nations system"),
        ("Noting the UN United Nations system", "Noting the United Nations system"),
        ("Noting the UN system", "Noting the United Nations system"),
    ],
)
def test_a_fix_takes_in_what_it_would_repeat(text, right):
    assert fixed(text) == right


WORDS = st.sampled_from(
    ["UN", "United Nations", "Security Council", "(UNSC)", "Office of Drugs and Crime", "Vietnam", "UK",
     "system", "of", "South Korea", "Republic of Korea", "Member States", "member states", "GA", "General Assembly"]
)  # fmt: skip


@given(st.lists(WORDS, min_size=1, max_size=8))
def test_no_fix_makes_a_doubled_word(words):
    text = f"Noting {' '.join(words)}"
    if not DOUBLED.search(text):
        assert not DOUBLED.search(fixed(text)), (text, fixed(text))
