"""Changes that are less than they seem, as the report tells them."""

import pytest

from resolution_kit.model import Clause, Field, Part, Resolution
from resolution_kit.reports.differences import report

LONG = "Urges donors to pay for laboratories in transit countries and to train customs officers at every airport"
FIRST, SECOND = LONG.split(" and to ")


def told(old, new, **fields):
    texts = [
        Resolution(
            parts=(Part(operative=tuple(Clause(text) for text in side)),),
            heading=tuple(Field(name, (values[i],)) for name, values in fields.items()),
        )
        for i, side in enumerate((old, new))
    ]
    return report("old", texts[0], "new", texts[1])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Calls for follow-up", "Calls for follow‑up"),
        ("Calls for 5 kits", "Calls for 5 kits"),
        ("Recalls the 'Pact'", "Recalls the ‘Pact’"),
    ],
)
def test_hyphens_spaces_and_quotation_marks_are_told_apart(old, new):
    found = told((old, "Decides to meet"), (new, "Decides to meet"))
    assert found.summary == "1 the same; in typography alone: 1"
    assert found.pairs[0].outcome == "changed in typography"


def test_a_word_is_no_typography():
    assert told(("Calls for follow-up",), ("Calls for follow-ups",)).summary == "1 changed, 0 the same"


def test_the_heading_is_counted_apart():
    found = told(("Decides to meet",), ("Decides to meet",), topic=("Precursors", "Chemicals"))
    assert found.summary == "1 the same; heading and titles: 1 changed"


def test_a_clause_that_was_split_is_told_as_such():
    found = told((LONG,), (FIRST, f"Calls upon States to {SECOND}"))
    assert [one.outcome for one in found.pairs] == ["changed", "added, split from 1"]


def test_clauses_that_were_joined_are_told_as_such():
    found = told((FIRST, f"Calls upon States to {SECOND}"), (LONG,))
    assert [one.outcome for one in found.pairs] == ["changed", "removed, joined to 1"]


def test_a_new_clause_on_another_matter_is_only_added():
    found = told((LONG,), (FIRST, "Asks the Secretary-General to report on the oceans every year"))
    assert [one.outcome for one in found.pairs] == ["changed", "added"]
