"""An adopted draft is changed by amendments, and by nothing else unless it is forced."""

from pathlib import Path

import pytest

DRAFT = Path("resolution.yaml")
CHANGES = [
    ("add-clause", "--text", "Urges all to act"),
    ("edit", "1", "--text", "Urges nobody to act"),
    ("remove", "1"),
    ("move", "1", "--to", "2"),
    ("split", "1", "--at", "to"),
    ("join", "1", "2"),
    ("soften", "1"),
    ("sections", "add", "Means", "--before", "1"),
    ("cite", "sc 1325", "--add"),
]


@pytest.fixture
def adopted(draft):
    draft("add-clause", "--text", "Urges all States to act")
    draft("vote", "--for", "12", "--against", "3")
    return draft


@pytest.mark.parametrize("typed", CHANGES, ids=" ".join)
def test_a_draft_that_was_voted_down_or_not_at_all_is_changed_as_ever(draft, typed):
    draft("add-clause", "--text", "Urges all States to act")
    assert "adopted" not in draft(*typed).err
    draft("vote", "--for", "3", "--against", "12")
    assert "adopted" not in draft("edit", "1", "--text", "Urges nobody to act").err


@pytest.mark.parametrize("typed", CHANGES, ids=" ".join)
def test_a_command_refuses_to_change_it_in_one_line_and_says_how_to_force_it(adopted, typed):
    before = DRAFT.read_bytes()
    done = adopted(*typed)
    assert (2, 1) == (done.status, done.err.count("\n"))
    assert "only an amendment changes it" in done.err
    assert "--force" in done.err
    assert before == DRAFT.read_bytes()


def test_force_changes_it_and_undo_takes_that_back(adopted):
    before = DRAFT.read_bytes()
    assert adopted("edit", "1", "--text", "Urges nobody to act", "--force").status == 0
    assert b"Urges nobody to act" in DRAFT.read_bytes()
    adopted("undo")
    assert before == DRAFT.read_bytes()


def test_an_amendment_changes_it_and_its_heading_is_nobodys_text(adopted):
    assert adopted("amend", "replace", "1", "Urges nobody to act", "--by", "Chile").status == 0
    assert adopted("amend", "vote", "1", "--for", "12", "--against", "3").status == 0
    assert b"Urges nobody to act" in DRAFT.read_bytes()
    assert adopted("sign", "add", "Chile").status == 0
