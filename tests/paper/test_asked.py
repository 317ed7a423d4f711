"""One body under all its names."""

import pytest

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.knowledge.openers.also_further import steps
from resolution_kit.paper.asked import one_name


@pytest.mark.parametrize(
    ("one", "other"),
    [("donors", "all donors"), ("the Board", "the Office"), ("UNODC", "UNDP"), ("Chile", "Peru")],
)
def test_other_bodies_have_other_names(one, other):
    assert one_name(one) != one_name(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the United Nations Office on Drugs and Crime (UNODC)", "unodc"),
        ("the unodc", "UNODC"),
        ("the general assembly", "General Assembly"),
        ("the united kingdom", "United Kingdom of Great Britain and Northern Ireland"),
    ],
)
def test_a_body_is_one_under_all_its_names(one, other):
    assert one_name(one) == one_name(other)


def test_a_run_of_clauses_that_ask_one_body_is_one_run():
    texts = (
        "Requests the United Nations Office on Drugs and Crime (UNODC) to report",
        "Also requests the UNODC to train officers",
        "Further requests UNODC to share data",
    )
    assert [step.position for step in steps(((text, find_opener(text)) for text in texts), one_name)] == [0, 1, 2]
