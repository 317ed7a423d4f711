"""Picking one entry of many."""

import sys

import pytest

from resolution_kit.cli import picker as picking
from resolution_kit.cli.picker import Picker, pick_in_list, pick_on_screen, screen
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import entries

FOUND = [entry for entry in entries() if entry.topic == "crypto-encrypted"]
UP, DOWN, ENTER, SPACE = "\x1b[A", "\x1b[B", "\r", " "


@pytest.fixture
def keys(monkeypatch):
    """A person who presses these keys, each item all at once."""

    def set_(*pressed):
        left = list(pressed)
        monkeypatch.setattr("typer.getchar", lambda: left.pop(0))
        return left

    return set_


def shown(picker, *, columns=79, lines=23):
    return list(screen(FOUND, picker, "cnd", columns, lines))


def test_enter_takes_the_entry_under_the_cursor(keys):
    keys(DOWN, DOWN, UP, ENTER)
    assert pick_on_screen(FOUND, "cnd") == FOUND[1]


def test_keys_that_come_all_at_once_are_pressed_one_by_one(keys):
    keys(DOWN + DOWN + ENTER)
    assert pick_on_screen(FOUND, "cnd") == FOUND[2]


@pytest.mark.parametrize("key", ["q", "\x1b"])
def test_a_person_may_leave(keys, key):
    keys(DOWN, key)
    assert pick_on_screen(FOUND, "cnd") is None


def test_what_was_drawn_is_wiped_in_the_end(keys, capsys):
    keys(ENTER)
    pick_on_screen(FOUND, "cnd")
    assert capsys.readouterr().err.endswith("\r\x1b[J")


def test_the_cursor_stays_in_the_list():
    picker = Picker(3)
    assert picker.pressed(UP).at == 0
    assert picker.pressed("\x1b[F").pressed(DOWN).at == 2
    assert picker.pressed("x") == picker


def test_the_window_moves_with_the_cursor():
    assert list(Picker(20, at=0).window(7)) == [0, 1, 2, 3, 4, 5, 6]
    assert list(Picker(20, at=10).window(7)) == [7, 8, 9, 10, 11, 12, 13]
    assert list(Picker(20, at=19).window(7)) == [13, 14, 15, 16, 17, 18, 19]
    assert list(Picker(2, at=1).window(7)) == [0, 1]


@pytest.mark.parametrize("at", range(len(FOUND)))
@pytest.mark.parametrize(("columns", "lines"), [(79, 23), (59, 15), (39, 11)])
def test_the_screen_is_never_larger_than_the_terminal(at, columns, lines):
    rows = shown(Picker(len(FOUND), at=at), columns=columns, lines=lines)
    assert len(rows) <= lines
    assert max(map(len, rows)) <= columns


def test_every_line_of_the_text_can_be_read():
    picker, seen = Picker(len(FOUND), at=7), []
    for _ in range(9):
        seen += shown(picker, lines=12)
        picker = picker.pressed(SPACE)
    from resolution_kit.reports.entry import entry_text

    assert set(entry_text(FOUND[7], "cnd", 79)) <= set(seen)


def test_moving_begins_another_text_at_its_head():
    assert Picker(5).pressed(SPACE).pressed(DOWN).read == 0


@pytest.fixture
def answers(monkeypatch):
    def set_(*given):
        left = list(given)
        monkeypatch.setattr("resolution_kit.cli.common.typer.prompt", lambda *_, **__: left.pop(0))
        return left

    return set_


def test_a_list_that_is_printed_shows_all_hits_and_their_texts(answers, capsys):
    many = entries()[:25]
    answers("", "21?", "21")
    assert pick_in_list(many, "ga") == many[20]
    err = capsys.readouterr().err
    assert "16 more" in err
    assert "18 of 25 are shown" in err
    assert many[17].id in err
    assert many[20].text[:20] in err


def test_a_list_may_be_left(answers):
    answers("99", "q")
    assert pick_in_list(FOUND, "cnd") is None


def test_without_a_terminal_the_ids_and_the_command_for_all_are_named(draft):
    done = draft("add-clause", "naloxone")
    assert done.status == 2
    assert "10 entries fit `naloxone`; type the id of one: harm-reduction." in done.err
    assert "and 5 more, `reskit clauses search naloxone --all`" in done.err


def test_a_search_says_how_many_hits_it_does_not_show(reskit):
    done = reskit("clauses", "search", "border", "police")
    *rows, last = done.out.splitlines()
    assert len(rows) == 10
    assert last.endswith("entries; all: reskit clauses search 'border police' --all")
    everything = reskit("clauses", "search", "border police", "--all").out.splitlines()
    assert everything[:10] == rows
    assert everything[-1] == f"{len(everything) - 1} entries"


def test_a_dumb_terminal_is_not_drawn_on(monkeypatch):
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(picking, "_lines", lambda: 24)
    monkeypatch.setenv("TERM", "xterm")
    assert picking.screen_can_be_drawn()
    monkeypatch.setenv("TERM", "dumb")
    assert not picking.screen_can_be_drawn()


def test_a_question_that_finds_nothing_is_refused_before_a_list_is_shown():
    from resolution_kit.cli.searching import found_by

    with pytest.raises(Problem, match="nothing found"):
        found_by("zyzzyva", entries())
