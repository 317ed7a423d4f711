"""Questions at a terminal."""

from pathlib import Path

import pytest

from resolution_kit.cli import add_clause, common, fill, meant, new, searching


@pytest.fixture
def answers(monkeypatch):
    """A person at the terminal who gives these answers, one after the other, to whatever is asked."""

    def set_(*given):
        left = list(given)
        for module in (common, new, add_clause, fill, searching, meant):
            monkeypatch.setattr(module, "interactive", lambda: True)
        monkeypatch.setattr(common.typer, "prompt", lambda *_, **__: left.pop(0))
        return left

    return set_


def lines(text):
    return [line for line in text.splitlines() if line.startswith(("committee:", "topic:", "sponsors:"))]


def test_what_is_missing_is_asked_and_nothing_else(reskit, answers):
    left = answers("Drugs")
    assert reskit("new", "-c", "CND", "--sponsor", "Peru").status == 0
    assert left == []


def test_a_wrong_answer_is_asked_again_and_the_others_are_kept(reskit, answers):
    answers("", "Comission on Narcotics Drugs", "CND", "Drugs", "Mexcio, Peru", "Mexico, Peru")
    done = reskit("new")
    assert done.status == 0, done.err
    assert "did you mean `Commission on Narcotic Drugs`?" in done.err
    assert "did you mean `Mexico`?" in done.err
    assert lines(Path("resolution.yaml").read_text("utf-8")) == [
        "committee: Commission on Narcotic Drugs",
        "topic: Drugs",
        "sponsors: [Mexico, Peru]",
    ]


def test_a_name_that_is_typed_again_is_kept_as_typed(reskit, answers):
    answers("Mexico, Wakanda", "Mexico, Wakanda")
    assert "type it again" in reskit("new", "-c", "CND", "-t", "Drugs").err
    assert "sponsors: [Mexico, Wakanda]" in Path("resolution.yaml").read_text("utf-8")


def test_a_wrong_option_is_refused_before_anything_is_asked(reskit, answers):
    left = answers("CND", "Drugs")
    assert reskit("new", "--sponsor", "Mexcio").status == 2
    assert reskit("new", "-g", "synthetic-drugs", "--cover", "nothing").status == 2
    assert left == ["CND", "Drugs"]


def test_a_clause_is_picked_by_a_number_of_the_list(draft, answers):
    answers("99", "one", "1")
    done = draft("add-clause", "naloxone")
    assert done.status == 0, done.err
    assert "`99`, expected a number from 1 to" in done.err
    assert "entry: harm-reduction." in Path("resolution.yaml").read_text("utf-8")


def test_a_search_that_finds_nothing_is_asked_again(draft, answers, monkeypatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    answers("saxophone", "naloxone", "1")
    done = draft("add-clause")
    assert done.status == 0, done.err
    assert "nothing found for `saxophone`" in done.err


def test_a_filler_of_another_type_is_asked_again(draft, answers):
    draft("add-clause", "reporting.states")
    draft("edit", "3", "--text", "Invites Member States to report by {date}")
    answers("tomorow", "1 May 2035")
    done = draft("fill")
    assert done.status == 0, done.err
    assert "takes a date such as" in done.err
    assert "by 1 May 2035" in Path("resolution.yaml").read_text("utf-8")
