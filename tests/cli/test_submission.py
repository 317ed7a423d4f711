"""Handing in: the same file again and again, the main submitter, and what a style leaves out."""

from pathlib import Path

import pytest


def test_an_export_is_written_again_over_itself_without_a_question(draft):
    assert draft("export", "-o", "paper.txt").status == 0
    draft("edit", "2", "--text", "Decides to meet again")
    assert draft("export", "-o", "paper.txt").status == 0
    assert "meet again" in Path("paper.txt").read_text("utf-8")


def test_a_file_that_somebody_changed_since_is_kept(draft):
    draft("export", "-o", "paper.txt")
    Path("paper.txt").write_text("notes of the chair", "utf-8")
    done = draft("export", "-o", "paper.txt")
    assert done.status == 2
    assert "`paper.txt` was changed since it was exported" in done.err
    assert "`reskit export -o paper.txt --force`" in done.err
    assert Path("paper.txt").read_text("utf-8") == "notes of the chair"


def test_a_file_of_another_draft_or_of_nobody_is_kept(draft):
    draft("export", "-o", "paper.txt")
    Path("other.yaml").write_text(Path("resolution.yaml").read_text("utf-8"), "utf-8")
    assert draft("export", "other.yaml", "-o", "paper.txt").status == 2
    Path("mine.txt").write_text("mine", "utf-8")
    assert "is there already" in draft("export", "-o", "mine.txt").err


def test_a_torn_line_of_the_record_means_that_a_person_is_asked(draft):
    draft("export", "-o", "paper.txt")
    record = Path(".reskit/resolution.yaml/exports.jsonl")
    record.write_text(record.read_text("utf-8")[:-20], "utf-8")
    assert draft("export", "-o", "paper.txt").status == 2


def test_the_first_sponsor_named_is_the_main_submitter_and_stays(reskit):
    reskit("new", "-c", "CND", "-t", "Drugs", "-s", "thimun", "--sponsor", "Mexico", "--sponsor", "India")
    reskit("sponsor", "add", "Chile")
    assert "SUBMITTED BY: Mexico" in reskit("show").out
    assert "alphabetical" not in reskit("check").out


def test_what_the_style_leaves_out_is_said_once(draft):
    draft("sign", "add", "Kenya")
    draft("set", "style", "thimun")
    done = draft("export", "-o", "paper.txt")
    assert done.err.count("signatories") == 1
    assert "prints none" in draft("ready").out


@pytest.mark.parametrize("typed", ["India, China and Mexico", "India; China; Mexico", "India, China, and Mexico"])
def test_names_are_told_apart_as_people_type_them(reskit, typed):
    reskit("new", "-c", "CND", "-t", "Drugs", "--sponsor", typed)
    assert "sponsors: [China, India, Mexico]" in Path("resolution.yaml").read_text("utf-8")


def test_and_inside_a_name_stays(reskit):
    reskit("new", "-c", "CND", "-t", "Drugs", "--sponsor", "Bosnia and Herzegovina and Trinidad and Tobago")
    assert "sponsors: [Bosnia and Herzegovina, Trinidad and Tobago]" in Path("resolution.yaml").read_text("utf-8")


def test_every_unknown_name_is_named_at_once(reskit):
    said = reskit("new", "-c", "CND", "-t", "Drugs", "--sponsor", "Mexcio, Peru, Indai").err
    assert "`Mexcio` (`Mexico`?), `Indai` (`India`?)" in said
