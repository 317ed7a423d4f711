"""The fields of a draft, set by name."""

import pytest

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Field, Line, Part, Resolution
from resolution_kit.operations.heading import field_called, set_field, values
from resolution_kit.printing import typeset

MUN, THIMUN = style("mun"), style("thimun")
DRAFT = Resolution(
    heading=(Field("committee", ("Commission on Narcotic Drugs",)), Field("sponsors", ("Mexico", "India"))),
    parts=(Part(organ=Line("organ", "The Commission on Narcotic Drugs")),),
    style="mun",
    body="cnd",
)


def test_what_is_so_already_changes_nothing():
    outcome = set_field(DRAFT, "committee", "CND", MUN)
    assert DRAFT == outcome.resolution
    assert outcome.said == ("committee is `Commission on Narcotic Drugs` already",)


def test_the_organ_and_the_body_follow_the_committee():
    after = set_field(DRAFT, "committee", "DISEC", MUN).resolution
    assert after.main.organ == Line("organ", "The General Assembly")
    assert after.body != "cnd"


def test_an_organ_of_another_body_changes_the_body_and_leaves_the_committee():
    after = set_field(DRAFT, "organ", "The Economic and Social Council,", MUN).resolution
    assert after.main.organ == Line("organ", "The Economic and Social Council")
    assert after.body == "ecosoc"
    assert after.first("committee") == "Commission on Narcotic Drugs"


def test_a_committee_like_a_known_one_is_refused_unless_it_is_kept():
    with pytest.raises(Problem, match="did you mean `Security Council`"):
        set_field(DRAFT, "committee", "Securty Council", MUN)
    kept = set_field(DRAFT, "committee", "Securty Council", MUN, as_typed=True)
    assert kept.resolution.main.organ == Line("organ", "The Securty Council")
    assert kept.notes


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("topic", "topic"),
        ("Topic", "topic"),
        ("agenda item", "agenda_item"),
        ("sponsor", "sponsors"),
        ("style", "style"),
    ],
)
def test_a_field_is_found_by_its_names(typed, name):
    assert field_called(typed, DRAFT, MUN) == name


def test_a_field_is_found_by_what_the_style_prints_before_it():
    assert field_called("forum", DRAFT, THIMUN) == "committee"
    assert field_called("question of", DRAFT, THIMUN) == "topic"


def test_an_unknown_field_is_answered_with_the_nearest():
    with pytest.raises(Problem, match="did you mean `committee`"):
        field_called("comittee", DRAFT, MUN)


def test_an_empty_text_takes_a_field_out():
    with_code = set_field(DRAFT, "code", "DR/1", MUN).resolution
    assert with_code.get("code") == ("DR/1",)
    assert set_field(with_code, "code", "", MUN).resolution == DRAFT


def test_the_first_sponsor_stays_first_if_the_style_prints_it_apart():
    assert set_field(DRAFT, "sponsors", "Peru, India and Chile", THIMUN).resolution.get("sponsors") == (
        "Peru", "Chile", "India",
    )  # fmt: skip
    assert set_field(DRAFT, "sponsors", "Peru, India", MUN).resolution.get("sponsors") == ("India", "Peru")


def test_a_star_in_a_topic_is_a_star():
    after = set_field(DRAFT, "topic", "5 * 3 * 2", MUN).resolution
    assert next(v.text for v in values(after, MUN) if v.name == "topic") == "5 * 3 * 2"
    assert [p.text for p in typeset(after, MUN) if "5" in p.text] == [r"Topic: 5 \* 3 \* 2"]


def test_every_value_stands_in_the_list():
    found = {value.name: value.text for value in values(DRAFT, MUN)}
    assert found["sponsors"] == "Mexico, India"
    assert found["organ"] == "The Commission on Narcotic Drugs"
    assert found["date"] == ""
