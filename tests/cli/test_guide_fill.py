"""`reskit guide fill`: entries finished one by one; whatever was typed is on the disk, whatever comes next."""

import pytest

from resolution_kit.cli import common
from resolution_kit.data.records import records
from resolution_kit.data.yaml_source import load
from resolution_kit.knowledge.library import Entry

GUIDE = """Background

In 2019, 70,000 boats sank off the harbours. Member States should open their harbours to boats in distress.
"""


@pytest.fixture
def pack(reskit, tmp_path):
    (tmp_path / "boats.txt").write_text(GUIDE, "utf-8")
    assert 0 == reskit("guide", "extract", "boats.txt", "-o", "boats").status
    return tmp_path / "boats"


@pytest.fixture
def fill(reskit, pack, monkeypatch):
    """`reskit guide fill` with a person who gives these answers, line by line."""

    def call(*given):
        left = list(given)
        monkeypatch.setattr(common.typer, "prompt", lambda *_, **__: left.pop(0))
        done = reskit("guide", "fill", pack.name)
        assert [] == left
        return done

    return call


def entry_file(pack):
    return next(path for path in pack.glob("*.yaml") if path.name not in ("guide.yaml", "facts.yaml"))


def entries(pack):
    return records(load(entry_file(pack)), "entries", Entry)


def test_looking_and_leaving_changes_no_byte(fill, pack):
    before = entry_file(pack).read_bytes()
    assert "0 finished now, 2 left" in fill("s", "b", "q").out
    assert before == entry_file(pack).read_bytes()


def test_what_is_accepted_is_finished_and_its_lines_stay_as_they_were(fill, pack):
    before = entry_file(pack).read_text("utf-8")
    fill("a", "q")
    assert before.replace("    draft: true   # until its text is finished\n", "") == entry_file(pack).read_text("utf-8")


def test_each_entry_is_shown_with_the_guides_words_its_facts_and_verbs(fill):
    said = fill("q").err
    assert "Guide (R1, p. 1): Member States should open their harbours to boats in distress." in said
    assert " 1 Fact F1, unverified: In 2019, 70,000 boats sank off the harbours." in said
    assert "Calls upon all Member States to open their harbours to boats in distress." in said
    assert "[Calls upon], Urges" in said
    assert "Goes with: Noting …" in said


def test_a_gap_is_not_accepted_and_what_is_wrong_is_said(fill, pack):
    done = fill("s", "a", "q")
    assert "! `…` in `Noting …`, expected the words that it stands for; r rewords it" in done.err
    assert [True, True] == [entry.draft for entry in entries(pack)]


def test_other_words_are_saved_at_once_with_sub_clauses_and_slots(fill, pack):
    fill("r", "Urges {states}: (a) To open harbours within {days} days; (b) To report", "14", "q")
    entry = entries(pack)[0]
    assert ("Urges {states}", True) == (entry.text, entry.draft)
    assert ["To open harbours within {days} days", "To report"] == [sub.text for sub in entry.subclauses]
    assert {"states": "all Member States", "days": "14"} == {name: slot.default for name, slot in entry.slots.items()}


def test_words_are_not_lost_if_the_person_leaves_before_the_slots_are_filled(reskit, pack, monkeypatch):
    def prompt(*_, **__):
        if not left:
            raise common.typer.Abort
        return left.pop(0)

    left = ["r", "Urges {states} to open harbours within {days} days"]
    monkeypatch.setattr(common.typer, "prompt", prompt)
    assert 0 == reskit("guide", "fill", "boats").status
    assert "Urges {states} to open harbours within {days} days" == entries(pack)[0].text
    assert 0 == reskit("guide", "check", "boats").status


def test_a_slot_that_the_words_no_longer_have_goes(fill, pack):
    fill("r", "Urges Chad to open its harbours", "q")
    assert {} == entries(pack)[0].slots


def test_a_stronger_verb_and_back_is_the_same_text(fill, pack):
    before = entries(pack)
    fill("+", "q")
    assert "Urges {states} to open their harbours to boats in distress" == entries(pack)[0].text
    fill("-", "q")
    assert before == entries(pack)


def test_a_fact_is_taken_and_dropped_by_its_number(fill, pack):
    fill("1", "q")
    assert ("F1",) == entries(pack)[0].facts
    fill("1", "q")
    assert () == entries(pack)[0].facts


def test_the_next_walk_goes_on_behind_what_was_finished_and_skipped_entries_come_last(fill, pack):
    fill("s", "r", "Noting with concern that many boats sank off the harbours", "a")
    assert "1 of 1: " in fill("q").err
    done = fill("a")
    assert "1 finished now, 0 left; next: reskit guide build boats" in done.out
    assert [False, False] == [entry.draft for entry in entries(pack)]


def test_a_key_that_means_nothing_is_explained(fill):
    assert "! `x`, expected one of: a accept, s skip" in fill("x", "q").err


def test_a_folder_that_is_no_pack_is_refused_in_one_line(reskit):
    done = reskit("guide", "fill", "nowhere")
    assert (2, 1) == (done.status, done.err.count("\n"))
    assert "no folder `nowhere`" in done.err
