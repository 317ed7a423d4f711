"""Laws of command lines: whatever is typed, the answer is an exit status and lines for people, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_other_commands import ALL

from resolution_kit.cli.main import main

ROOT = Path(__file__).parents[2]
WAITING = {("preview",), ("merge-driver",), ("git-setup",), ("draft-text",)}
"""Commands that serve until a person stops them, or speak with git."""
NAMES = [names for names, _ in ALL if names not in WAITING]
OPTIONS = {names: sorted({option for p in command.params for option in p.opts}) for names, command in ALL}
WORDS = [
    "", " ", "-", "--", "=", "0", "-1", "1", "2.a", "²", "P1", "B/3", "99999999999999999999", "nan", "1e9", "\x1b[31m",
    "\u202e", "😀", "İ", "a\nb", "'", '"', "`reskit`", "$(id)", "*", "**", "[", "(", "\\", "%s", "{country}",
    ".", "no/such", "draft.yaml", "paper.txt", "paper.md", "un", "mun", "CND", "json", "docx", "Peru", "PRE02",
    "Urges all States to act", "synthetic-drugs", "general", "2026-02-31", "x" * 5_000,
]  # fmt: skip
DRAFT = "style: un\ncommittee: CND\nsponsors: [Peru]\norgan: The Commission on Narcotic Drugs\npreamble:\n"
DRAFT += "  - text: Recalling its resolution 60/1\noperative:\n  - text: Urges States to act\n    subclauses:\n"
DRAFT += "      - text: At once\n      - text: With care\n  - text: Decides to remain seized of the matter\n"
PAPER = "The General Assembly,\n\nRecalling its resolutions,\n\n1. Urge all States to act;\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with a draft and two papers."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("draft.yaml", DRAFT), ("paper.txt", PAPER), ("paper.md", PAPER)):
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


@st.composite
def lines(draw):
    """A command with up to six words and options behind it, in any order."""
    names = draw(st.sampled_from(NAMES))
    options = [option for option in OPTIONS[names] if option not in ("--watch", "--share", "--jobs", "-j")]
    typed = st.text(st.characters(exclude_characters="/\0", exclude_categories=("Cs",)), max_size=8)  # no other folder
    word = st.one_of(st.sampled_from(WORDS), typed, st.sampled_from(options or ["--help"]))
    return [*names, *draw(st.lists(word, max_size=6))]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("call", [("new", ""), ("new", "."), ("export", "."), ("export", "")], ids=" ".join)
def test_a_name_that_is_empty_or_a_folder_is_told(reskit, call):
    done = reskit(*call)
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert "a fault of reskit" not in done.err


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=100)
@given(typed=lines())
def test_any_arguments_end_in_a_status_and_lines_for_people(reskit, folder, typed):
    (folder / "draft.yaml").write_text(DRAFT, "utf-8")
    done = reskit(*typed)
    assert done.status in (0, 1, 2, 130)
    assert "Traceback" not in done.err
    assert "a fault of reskit" not in done.err
    if done.status == 2:
        assert done.err.strip()


@pytest.mark.slow
@pytest.mark.parametrize("language", ["C", "tr_TR.UTF-8", "de_DE.ISO-8859-1"])
@pytest.mark.parametrize("command", [("show",), ("check",), ("outline", "paper.txt")], ids=" ".join)
def test_the_words_of_the_system_change_no_answer(folder, command, language):
    usual, other = (answer(folder, command, LC_ALL=name, LANG=name) for name in ("C.UTF-8", language))
    assert usual.returncode == other.returncode
    assert b"Traceback" not in other.stderr


@pytest.mark.slow
@pytest.mark.parametrize("columns", ["0", "1", "7", "1000000", "-5", "wide"])
@pytest.mark.parametrize("command", [("show",), ("check",), ("--help",)], ids=" ".join)
def test_a_terminal_of_any_width_is_written_to(folder, command, columns):
    done = answer(folder, command, COLUMNS=columns)
    assert done.returncode in (0, 1)
    assert b"Traceback" not in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("command", [("show",), ("rules",), ("clauses", "list")], ids=" ".join)
def test_a_reader_that_goes_away_is_no_fault(folder, command):
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(called(command), cwd=folder, env=environment(), stdout=write, stderr=-1, check=False)
    os.close(write)
    assert (done.returncode in (0, 1), done.stderr.count(b"Traceback")) == (True, 0)


def called(command):
    return [sys.executable, "-c", f"from {main.__module__} import main; main()", *command]


def environment(**more):
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


def answer(folder, command, **more):
    return subprocess.run(called(command), cwd=folder, env=environment(**more), capture_output=True, check=False)
