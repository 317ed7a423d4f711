"""The register of resolutions: what it must hold to be of use, and what it must never say."""

import time
from datetime import date

import pytest

from resolution_kit.knowledge import register
from resolution_kit.knowledge.bodies import bodies
from resolution_kit.knowledge.register import everything, last_number, of_number, registered, series
from resolution_kit.paper.citations import forms


def test_a_number_gives_its_date_and_title():
    one = registered("ga", "61/295")
    assert (date(2007, 9, 13), "United Nations Declaration on the Rights of Indigenous Peoples") == (
        one.date,
        one.title,
    )


def test_a_number_that_is_missing_gives_nothing():
    assert registered("ga", "61/9999") is None
    assert of_number("61/9999") == []


def test_organs_may_have_the_same_number():
    assert {"ga", "hrc"} == {one.organ for one in of_number("58/5")}


def test_a_date_that_texts_do_not_agree_on_is_left_open():
    assert registered("ga", "67/1").date is None


def test_every_row_is_of_a_known_organ_and_in_a_form_and_a_year_of_its_organ():
    organs = {body.adopts_as for body in bodies().values()}
    for one in everything():
        mine = [form for form in forms() if form.organ == one.organ and register.re.fullmatch(form.number, one.number)]
        years = [years for form in mine if (years := form.years(one.number))]
        assert one.organ in organs, one
        assert mine, one
        assert one.date is None or not years or any(one.date.year in some for some in years), one


def test_the_rows_are_in_the_order_of_their_dates():
    days = [one.date for one in everything() if one.date]
    assert sorted(days) == days


def test_a_series_is_the_resolutions_of_one_title():
    assert ["77/238", "79/191"] == [one.number for one in series(registered("ga", "77/238"))]


def test_only_a_resolution_without_a_title_has_a_subject():
    assert "women and peace and security" == registered("sc", "1325 (2000)").about
    assert [one.number for one in everything() if one.title and one.subject] == []


def test_a_resolution_without_a_title_is_a_series_of_its_own():
    one = registered("sc", "1325 (2000)")
    assert [one] == series(one)


@pytest.mark.parametrize(("organ", "session"), [("ga", 66), ("ga", 80), ("hrc", 49), ("cnd", 65), ("sc", 2000)])
def test_a_session_with_gaps_has_no_known_end(organ, session):
    assert last_number(organ, session) is None


@pytest.mark.parametrize(("organ", "session", "least"), [("ga", 78, 331), ("ga", 79, 334), ("hrc", 52, 43)])
def test_a_session_that_is_shown_to_its_end_leaves_ten_numbers_to_spare(organ, session, least):
    assert last_number(organ, session) == least + 10


def test_the_first_look_up_takes_no_time_that_a_person_notices():
    for cached in (register._rows, register._organs, register._titled):
        cached.cache_clear()
    began = time.process_time()
    assert registered("ga", "70/1")
    assert time.process_time() - began < 0.05
