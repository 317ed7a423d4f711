"""A guided start: every answer may be taken back, and nothing is on the disk before the page was seen."""

from pathlib import Path

import pytest

from resolution_kit.cli import common, new
from resolution_kit.draftfile import open_draft
from resolution_kit.model import walk

DONE = ("d", "", "", "", "y")
"""No more recommendations; their order, slots and own words as they are; save."""


@pytest.fixture
def guided(reskit, monkeypatch):
    """`reskit new` with a person at the terminal who gives these answers."""

    def call(*given, options=("-c", "CND", "-g", "synthetic-drugs", "--sponsor", "Peru")):
        left = list(given)
        monkeypatch.setattr(new, "interactive", lambda: True)
        monkeypatch.setattr(common.typer, "prompt", lambda *_, **__: left.pop(0))
        done = reskit("new", *options)
        assert left == []
        return done

    return call


def entries():
    return [place.clause.entry for place in walk(open_draft(Path("resolution.yaml")).resolution) if place.clause.entry]


def own(*recommendations):
    return [e for e in entries() if e.split(".")[0] in recommendations]


def test_what_is_picked_is_in_the_draft_and_ready(guided, reskit):
    done = guided("2 6", *DONE)
    assert done.status == 0, done.err
    assert own("pen-online", "cnd-analog-scheduling") == [
        "pen-online.recalling-article-12",
        "cnd-analog-scheduling.recalling-models-of-control",
        "pen-online.register",
        "cnd-analog-scheduling.national-controls",
    ]
    assert reskit("ready").status == 0


def test_the_questions_of_the_guide_are_shown_with_their_recommendations(guided):
    said = guided("2 6", *DONE).err
    assert "Q1: Which treaties" in said
    assert "   2  Full use of Pre-Export Notification Online" in said
    assert "taken: 2, 6; " in said
    assert "(usual: 13 to 19 and 9 to 16)" in said


def test_a_text_is_shown_on_demand_and_takes_nothing(guided):
    said = guided("t 2", "", "d", "", "y").err
    assert "Calls upon all Member States to make full use of the Pre-Export" in said
    assert own("pen-online") == []


def test_the_order_is_the_persons(guided):
    guided("2 6", "d", "6", "", "", "", "y")
    expected = ["cnd-analog-scheduling.national-controls", "pen-online.register"]
    assert expected == own("pen-online", "cnd-analog-scheduling")[2:]


def test_what_was_picked_is_dropped_again(guided):
    guided("2 6", "-6", *DONE[:1], "", "", "y")
    assert own("cnd-analog-scheduling") == []


def test_back_takes_the_answer_before_back(guided):
    guided("2", "b", "-2 8", "d", "", "", "y")
    assert own("pen-online") == []
    assert own("oas-model-legislation") != []


def test_slots_are_filled_by_number(guided):
    said = guided("2", "d", "1 21", "", "", "y").err
    assert "days allowed for verification" in said
    assert "21 days for verification" in " ".join(Path("resolution.yaml").read_text("utf-8").split())


def test_own_words_are_added_where_they_belong_and_taken_out(guided):
    own_words = ("Urges all States to act", "Recalling its resolution 67/1 of 22 March 2024", "-", "")
    guided("2", "d", "", *own_words, "y")
    texts = [place.clause.text for place in walk(open_draft(Path("resolution.yaml")).resolution)]
    assert any("rges all States to act" in text for text in texts)
    assert not any("67/1 of 22 March" in text for text in texts)


def test_back_from_the_page_changes_own_words(guided):
    guided("2", "d", "", "Urges all States to act", "Urges all to pay", "", "b", "-", "", "y")
    text = Path("resolution.yaml").read_text("utf-8")
    assert "rges all States to act" in text
    assert "rges all to pay" not in text


def test_back_goes_through_to_the_first_question_and_loses_nothing(guided):
    guided("2", "d", "", "Urges all to pay", "b", "b", "b", "d", "", "", "y")
    assert "rges all to pay" in Path("resolution.yaml").read_text("utf-8")
    assert own("pen-online") != []


@pytest.mark.parametrize("before", [(), ("2",), ("2", "d", "", "")], ids=["at once", "picked", "at the page"])
def test_who_leaves_leaves_nothing(guided, before):
    done = guided(*before, "q")
    assert done.status == 130
    assert not Path("resolution.yaml").exists()


def test_wrong_answers_are_asked_again(guided):
    said = guided("99", "2", "d", "1", "1 21", "", "hello", "", "what", "y").err
    assert "no recommendation `99`" in said
    assert "expected a number from 1 to" in said
    assert "opens neither part" in said
    assert "expected y to save" in said


def test_a_guide_is_offered_for_a_topic_like_its_own(guided):
    guided("Synthetic drugs", "y", "2 6", *DONE, options=("-c", "CND", "--sponsor", "Peru"))
    draft = open_draft(Path("resolution.yaml")).resolution
    assert (draft.guide, draft.first("topic")) == ("synthetic-drugs", "Synthetic drugs")


def test_a_suggestion_is_taken_with_y(guided):
    done = guided("Comission on Narcotics Drugs", "y", "Gold", "Mexcio, Indai", "y", "", options=())
    assert done.status == 0, done.err
    assert "committee: Commission on Narcotic Drugs" in Path("resolution.yaml").read_text("utf-8")
    assert "sponsors: [India, Mexico]" in Path("resolution.yaml").read_text("utf-8")


def test_what_the_committee_may_not_adopt_is_said_at_once(guided):
    council = ("-c", "Security Council", "-g", "synthetic-drugs", "--sponsor", "Peru")
    said = guided("2", "d", "", "", "y", options=council).err
    assert "(not for this committee) Full use" in said
    assert "`pen-online.recalling-article-12`, `pen-online.register`: nothing on this subject" in said


@pytest.mark.parametrize("typed", ["2 6", "2, 6.", "2 and 6", "2;6", "R2 6", "2 & 6"])
def test_numbers_are_read_as_people_write_them(guided, typed):
    guided(typed, *DONE)
    assert ["pen-online.register", "cnd-analog-scheduling.national-controls"] == own(
        "pen-online", "cnd-analog-scheduling"
    )[2:]


def test_all_and_none_are_those_of_the_question_that_is_shown(guided):
    said = guided("none", "all", "b", "-28-29", *DONE).err
    assert "taken: 28, 20, 21, 11, 26, 27; " in said
    assert "taken: 20, 21, 11, 26, 27; " in said
    assert own("essential-chemicals") != []
    assert own("pen-online") == own("diversion-licit-trade") == []


def test_who_asks_for_help_gets_it_and_a_strange_word_no_wall_of_names(guided):
    said = guided("?", "strange", "d", "", "y").err
    assert 2 == said.count("Take up what your bloc stands for")
    assert "has no recommendation `strange`; type numbers, such as 8; ? says what else" in said


@pytest.mark.parametrize("typed", ["1 30", "1: 30", "1. 30", "1=30", "1:30"])
def test_new_words_of_a_slot_stand_behind_its_number(guided, typed):
    guided("2", "d", typed, "", "", "y")
    assert "30 days for verification" in " ".join(Path("resolution.yaml").read_text("utf-8").split())


def test_a_clause_that_opens_neither_part_is_kept_if_it_is_typed_again(guided):
    text = "We want more laboratories"
    said = guided("2", "d", "", text, text, "", "y").err
    assert "type it again to keep it as an operative clause" in said
    assert "--kind" not in said
    clauses = open_draft(Path("resolution.yaml")).resolution.main.operative
    assert text in [block.text for block in clauses]


def test_own_words_are_asked_for_without_a_guide_and_shown_before_they_are_saved(guided):
    said = guided("Moon council", "Mining", "Peru", "Urges all to share maps", "", "y", options=()).err
    assert "1. Urges all to share maps." in said
    assert "Urges all to share maps" in Path("resolution.yaml").read_text("utf-8")


def test_any_clause_in_own_words_is_taken_out_by_its_number(guided):
    said = guided("2", "d", "", "-", "Urges all to act", "Urges all to pay", "-3", "- 1", "", "y").err
    assert "no clause to take out; there is none yet" in said
    assert "no clause to take out; there are 1 to 2" in said
    text = Path("resolution.yaml").read_text("utf-8")
    assert "rges all to pay" in text
    assert "rges all to act" not in text


def test_all_of_a_later_question_takes_none_of_the_others(guided):
    said = guided("2", "all", "none", *DONE).err
    assert "taken: 2, 28, 20, 21, 11, 26, 27; " in said
    assert own("pen-online") != []
    assert own("essential-chemicals") != []


def test_a_name_with_and_in_it_stays_one_name(guided):
    guided("2 and financial-and-network-investigation", *DONE)
    assert own("pen-online") != []
    assert own("financial-and-network-investigation") != []
