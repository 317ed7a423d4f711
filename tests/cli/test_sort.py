"""`reskit sort` shows the order before it makes it."""

from pathlib import Path

import pytest

from resolution_kit.cli import common, sorting


@pytest.fixture
def unsorted(draft):
    draft("add-clause", "--text", "Decides to remain seized of the matter", "--at", "1")
    return draft


def test_a_draft_in_order_is_left_alone(draft):
    before = Path("resolution.yaml").read_text("utf-8")
    assert "in the customary order already" in draft("sort", "--yes").err
    assert before == Path("resolution.yaml").read_text("utf-8")


def test_without_yes_the_order_is_shown_and_nothing_is_changed(unsorted):
    before = Path("resolution.yaml").read_text("utf-8")
    done = unsorted("sort")
    assert "1 → 3" in done.out
    assert "`reskit sort --yes`" in done.err
    assert before == Path("resolution.yaml").read_text("utf-8")


def test_with_yes_it_is_made_and_one_undo_takes_it_back(unsorted):
    before = Path("resolution.yaml").read_text("utf-8")
    unsorted("sort", "--yes")
    assert unsorted("show").out.rstrip().endswith("3. Decides to remain seized of the matter.")
    unsorted("undo")
    assert before == Path("resolution.yaml").read_text("utf-8")


@pytest.mark.parametrize(("answer", "changed"), [("y", True), ("n", False), ("", False)])
def test_a_terminal_is_asked(unsorted, monkeypatch, answer, changed):
    monkeypatch.setattr(sorting, "interactive", lambda: True)
    monkeypatch.setattr(common.typer, "prompt", lambda *_, **__: answer)
    before = Path("resolution.yaml").read_text("utf-8")
    unsorted("sort")
    assert (before != Path("resolution.yaml").read_text("utf-8")) == changed
