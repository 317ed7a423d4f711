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
    answers("", "Comission on Narcotics Drugs", "CND", "Drugs", "Mexcio, Peru", "Mexico, Peru", "")
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


def test_who_stops_with_ctrl_c_is_told_so_and_nothing_is_left(reskit, answers, monkeypatch):
    answers()

    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(common.typer, "prompt", interrupt)
    done = reskit("new")
    assert 130 == done.status
    assert "stopped; nothing more was changed" in done.err
    assert not Path("resolution.yaml").exists()


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


def test_a_text_that_opens_neither_part_is_asked_for_again_and_kept_if_typed_again(draft, answers, monkeypatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    text = "we want more laboratories\nfor testing"
    answers(text, text)
    done = draft("add-clause")
    assert 0 == done.status, done.err
    assert "type it again to keep it as an operative clause" in done.err
    assert "ant more laboratories" in Path("resolution.yaml").read_text("utf-8")


def test_what_a_chat_sets_before_its_lines_is_left_out_and_said(draft):
    done = draft("add-clause", "> 1. Urges all to act\n> 2. Invites all to pay")
    assert "added 2 clauses" in done.err
    assert "left out what the mail or chat set before its lines" in done.err


def test_what_is_in_no_clause_of_a_paste_is_named(draft):
    text = "Forwarded:\n1. Urges all to act\n2. Invites all to pay"
    assert "may be 2 clauses or one" in draft("add-clause", text).err
    done = draft("add-clause", text, "--several")
    assert 0 == done.status, done.err
    assert "in no clause and left out: Forwarded:" in done.err
