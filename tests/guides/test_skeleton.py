"""The clause that a recommendation begins: who is asked, and to do what."""

import pytest

from resolution_kit.guides.skeleton import skeleton


@pytest.mark.parametrize(
    ("sentence", "item", "text"),
    [
        ("Member States should close dams.", False, "Calls upon {states} to close dams"),
        ("Governments could also open schools, which cost little.", False, "Calls upon {states} to open schools"),
        ("Train judges in the use of files (114).", True, "Calls upon {states} to train judges in the use of files"),
        ("UNODC can train judges.", True, "Invites UNODC to train judges"),
        ("The World Meteorological Organization should send warnings.", False,
         "Invites the World Meteorological Organization to send warnings"),
        ("The Council should review the mandate.", False, "Decides to review the mandate"),
        ("Harbours must be open.", False, "Calls upon {states} to …"),
        ("Establishing a fund", True, "Calls upon {states} to …"),
    ],
)  # fmt: skip
def test_a_recommendation_begins_a_clause(sentence, item, text):
    assert text == skeleton(sentence, item=item).text
