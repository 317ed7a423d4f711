"""Numbers, dates and money."""

from datetime import date

import pytest
from frame import fixes, places, said

from resolution_kit.rules.numbers import deadline_past


@pytest.mark.parametrize("code", ["NUM01", "NUM02", "NUM03", "NUM04"])
@pytest.mark.parametrize(
    "text",
    [
        "Recalling its resolution 70/1 of 25 September 2015,",
        "Recalling the meeting of 9–11 December 2024 and of 10 and 11 May 2025,",
        "Noting that the States may 5 times be heard, as paragraph 5.2.1 and document A/78/11 say,",
        "Recalling the review of December 2019, held from 30 November to 2 December 2019,",
        "Recalling 29 February 2024 and the report “September 11, 2001, and after”,",
    ],
)
def test_dates_in_their_right_form_are_left_alone(code, text):
    assert said(code, text) == []


@pytest.mark.parametrize(
    ("code", "typed", "right"),
    [
        ("NUM01", "September 25, 2015", "25 September 2015"),
        ("NUM01", "September 5 2015", "5 September 2015"),
        ("NUM01", "May 5", "5 May"),
        ("NUM02", "25th September 2015", "25 September 2015"),
        ("NUM02", "the 3rd of March 2026", "3 March 2026"),
        ("NUM02", "September 25th, 2015", "25 September 2015"),
        ("NUM02", "1st May", "1 May"),
        ("NUM03", "09/25/2015", "25 September 2015"),
        ("NUM03", "25/9/2015", "25 September 2015"),
        ("NUM03", "25.9.2015", "25 September 2015"),
        ("NUM03", "2015-09-25", "25 September 2015"),
        ("NUM03", "5/5/2015", "5 May 2015"),
    ],
)
def test_a_date_is_put_into_its_right_form(code, typed, right):
    assert fixes(code, f"Recalling the meeting of {typed}, held in Vienna,") == [(right, "text", True)]


def test_a_date_in_figures_that_can_mean_two_days_is_found_and_not_guessed():
    assert len(said("NUM03", "Recalling the meeting of 09/05/2015,")) == 1
    assert fixes("NUM03", "Recalling the meeting of 09/05/2015,") == []


@pytest.mark.parametrize("typed", ["31 June 2020", "30 February 2024", "29 February 2023", "0 May 2020", "32 July"])
def test_a_day_that_does_not_exist_is_found(typed):
    assert len(said("NUM04", f"Recalling the meeting of {typed},")) == 1


@pytest.mark.parametrize(
    ("typed", "right"),
    [("10%", " per cent"), ("10 %", " per cent"), ("10 percent", "per cent"), ("ten percent", "per cent")],
)
def test_per_cent_is_two_words(typed, right):
    assert fixes("NUM05", f"Noting that {typed} of the States have reported,") == [(right, "text", True)]


@pytest.mark.parametrize(
    "text",
    [
        "Noting that 12 States and 5 per cent of the regions reported 3.5 tons in 2 to 14 countries,",
        "Noting that children under 5 years of age, in paragraph 3 of article 5, are 2 million,",
        "Noting resolution 70/1 and goal 3 and the vote of 9 to 4,",
        "Noting that three States reported,",
    ],
)
def test_measures_references_ages_and_series_take_figures(text):
    assert said("NUM06", text) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [("within 3 years", "three"), ("a 5-year plan", "five"), ("2 States", "two"), ("9 members", "nine")],
)
def test_small_numbers_before_a_noun_are_words(text, word):
    assert fixes("NUM06", f"Noting {text},") == [(word, "text", True)]


def test_a_figure_inside_a_clause_is_no_figure_at_its_head():
    assert said("NUM07", "1. Notes the needs:\n(a) Equipment for 12 laboratories;\n(b) Training;") == []
    assert places("NUM07", "1. Notes the needs:\n(a) 12 laboratories;\n(b) Training;") == ["1.a"]


@pytest.mark.parametrize(
    ("typed", "right"),
    [("79th", "seventy-ninth"), ("1st", "first"), ("12th", "twelfth"), ("20th", "twentieth"), ("81st", "eighty-first")],
)
def test_sessions_are_numbered_in_words(typed, right):
    assert fixes("NUM08", f"1. Decides to meet at its {typed} session;") == [(right, "text", True)]


def test_meetings_and_sessions_beyond_the_ninety_ninth_keep_their_figures():
    assert said("NUM08", "Recalling the 74th plenary meeting and the 103rd session of the Conference,") == []


def test_time_is_reckoned_from_the_calendar():
    assert said("NUM09", "Noting the figures of 2025, of that year and of the years that followed,") == []
    assert len(said("NUM09", "Noting the figures of last year,")) == 1


def test_the_currency_is_named_behind_the_figure():
    assert said("NUM10", "Noting the sum of 5 million United States dollars and document S/12611,") == []
    assert fixes("NUM10", "Noting the sum of US$ 5 million,") == [("5 million United States dollars", "text", False)]


@pytest.mark.parametrize(
    "tail",
    [
        ", subject to voluntary contributions",
        " from the regular budget",
        ", to be funded by donors",
        " through a trust fund",
    ],
)
def test_money_with_a_source_is_left_alone(tail):
    assert said("NUM11", f"1. Decides to give 5 million United States dollars to the laboratories{tail};") == []


def test_money_may_have_its_source_in_a_sub_clause_and_the_preamble_is_not_asked():
    block = "1. Decides to give 5 million euros:\n(a) Within the year;\n(b) From voluntary contributions;"
    assert said("NUM11", block) == []
    assert said("NUM11", "Noting that the damage was of 5 million euros,") == []


def test_money_without_a_source_is_found_in_signs_and_in_words():
    assert places("NUM11", "1. Decides to give $5 million to the laboratories;") == ["1"]
    assert places("NUM11", "1. Decides to act:\n(a) To give 5 million euros to laboratories;\n(b) To report;") == [
        "1.a"
    ]


def test_a_non_governmental_organization_may_receive_money_but_is_no_source():
    assert said("NUM12", "1. Invites donors to fund non-governmental organizations in the region;") == []
    assert len(said("NUM12", "1. Decides that the course shall be funded by local NGOs;")) == 1
    assert len(said("NUM12", "1. Decides that NGOs shall pay for the course;")) == 1


def test_a_range_of_years_has_a_dash_and_symbols_keep_their_hyphens():
    assert said("NUM13", "Recalling document A/2021-25/1, the years 2021–2025 and COVID-19,") == []
    assert fixes("NUM13", "Recalling the strategy for 2021-2025,") == [("2021–2025", "text", True)]


def a_draft(text):
    return f"Draft:\noperative:\n  - text: {text}\n  - text: Decides to return to the matter at its next session"


@pytest.fixture
def on_8_may_2026(monkeypatch):
    monkeypatch.setattr(deadline_past, "today", lambda: date(2026, 5, 8))


@pytest.mark.usefixtures("on_8_may_2026")
@pytest.mark.parametrize(
    "text",
    [
        "Invites States to report by 8 May 2026",
        "Invites States to report by May 2026, or by 2026",
        "Invites States to report by the end of 2026 on the targets of 2015",
        "Notes that States were to report by 31 December 2024",
        "Requests the Board to act on the request made by 2025/1 and by 2020–2030 plans",
    ],
)
def test_a_deadline_to_come_and_a_date_that_is_no_deadline_are_left_alone(text):
    assert said("NUM14", a_draft(text)) == []


@pytest.mark.usefixtures("on_8_may_2026")
@pytest.mark.parametrize(
    "when", ["by 7 May 2026", "no later than April 2026", "by the end of 2025", "before 31 December 2024"]
)
def test_a_deadline_that_is_past_is_found_in_a_draft_and_left_alone_in_a_paper(when):
    text = f"Invites States to report {when} on the matter"
    assert said("NUM14", a_draft(text)) == [f"`{when}` is in the past, expected a future date"]
    assert said("NUM14", f"1. {text};") == []


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("10 million $", "10 million United States dollars"),
        ("5,000 €", "5,000 euros"),
        ("250 USD", "250 United States dollars"),
        ("$5 million", "5 million United States dollars"),
    ],
)
def test_a_sign_of_money_on_either_side_of_the_figure_is_found(typed, right):
    text = f"1. Requests donors to give {typed} to the fund;\n2. Decides to act."
    assert fixes("NUM10", text) == [(right, "text", False)]
