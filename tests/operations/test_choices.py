"""The recommendations of a guide, chosen by number, name and question."""

import pytest

from resolution_kit.errors import Problem
from resolution_kit.knowledge.bodies import bodies
from resolution_kit.operations.choices import choices, chosen, groups
from resolution_kit.operations.cover import cover_entries, left_out

GUIDE = "synthetic-drugs"


def slugs(cover):
    return [choice.slug for choice in chosen(cover, GUIDE)]


def test_all_is_everything_once():
    assert slugs("all") == [choice.slug for choice in choices(GUIDE)]
    assert "supplier-incentives" in slugs("all")


@pytest.mark.parametrize("typed", ["R2", "r2", "2", "pen-online", "R2,pen-online", " R2 , 2 "])
def test_a_recommendation_is_meant_by_number_and_by_name(typed):
    assert slugs(typed) == ["pen-online"]


def test_a_question_means_what_answers_it():
    assert slugs("Q5") == ["depoliticization", "non-military"]
    assert slugs("Q5, R16, R1") == ["depoliticization", "non-military", "balanced-approach"]


def test_a_wrong_name_is_answered_with_the_nearest_or_with_the_list():
    with pytest.raises(Problem, match="did you mean `pen-online`"):
        chosen("pen-onlin", GUIDE)
    with pytest.raises(Problem, match=r"it has 1 balanced-approach, 2 pen-online.*34 supplier-incentives"):
        chosen("R99", GUIDE)


def test_every_choice_stands_in_one_group():
    grouped = [choice for group in groups(GUIDE) for choice in group.choices]
    assert sorted(map(str, grouped)) == sorted(map(str, choices(GUIDE)))


def test_nothing_is_left_out_if_the_body_may_adopt_it():
    assert left_out(cover_entries("R2", GUIDE), bodies()["cnd"]) == []


def test_what_a_body_may_not_adopt_is_named_with_what_it_may():
    said = left_out(cover_entries("R2", GUIDE), bodies()["sc"])
    assert any("`pen-online.register`" in line for line in said)
    assert any("Commission on Narcotic Drugs" in line for line in said)
    assert "`reskit clauses list --body sc`" in said[-1]
