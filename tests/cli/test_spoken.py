"""Command lines as people say them: without dashes, with nouns before numbers, with commas."""

import pytest
from typer.main import get_command

from resolution_kit.cli.main import program
from resolution_kit.cli.spoken import as_meant

SAID = [
    ("move 3 --to 5", "move 3 --to 5"),
    ("move 5 to 1", "move 5 --to 1"),
    ("move clause 5 to end", "move 5 --to end"),
    ("move 3.b under 4", "move 3.b --under 4"),
    ("move preambulatory clause 2 to P1", "move P2 --to P1"),
    ("remove clauses 4 and 5", "remove 4 5"),
    ("remove pp 2", "remove P2"),
    ("remove preambular clauses 2 and 3", "remove P2 P3"),
    ("remove preambular 2 operative 3", "remove P2 3"),
    ("remove operative 3 4 pp 1", "remove 3 4 P1"),
    ("edit clause 3 Requests clause 4 to be read", "edit 3 Requests clause 4 to be read"),
    ("edit preambular clause 2 Noting", "edit P2 Noting"),
    ("amend replace operative 1 Urges --by Chile", "amend replace 1 Urges --by Chile"),
    ("amend change clause 3 from days to weeks by Chile", "amend change 3 --from days --to weeks --by Chile"),
    ("amend strike clause 2 by Chile", "amend strike 2 --by Chile"),
    ("amend vote amendment 1 for 12 against 3", "amend vote 1 --for 12 --against 3"),
    ("vote for 12 against 3 abstain 2", "vote --for 12 --against 3 --abstain 2"),
    ("export to docx", "export --to docx"),
    ("new committee CND topic Ports", "new --committee CND --topic Ports"),
    ("split 3 at requests", "split 3 --at requests"),
]
WORDS = [
    "add-clause Requests the Board to report to States by 2030",
    "edit 3 Requests clause 4 to be read under 5",
    "amend add Urges all to report by May --by Chile",
    "sponsor add clause 3",
    "set title To report by 2030",
    "add-clause --text to --at 3",
    "move 3 --to clause",
    "remove clause",
]


def meant(line):
    command, words = get_command(program()), line.split()
    names = []
    while hasattr(command, "commands"):
        names.append(words.pop(0))
        command = command.commands[names[-1]]
    return [*names, *as_meant(command, words)]


@pytest.mark.parametrize("line", WORDS)
def test_words_of_a_text_are_left_as_they_are(line):
    assert line.split() == meant(line)


@pytest.mark.parametrize(("line", "wanted"), SAID)
def test_what_was_said_without_dashes_is_understood(line, wanted):
    assert wanted.split() == meant(line)


def test_a_file_of_that_name_is_a_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "to").write_text("", "utf-8")
    assert ["export", "to", "docx"] == meant("export to docx")


@pytest.fixture
def three(draft):
    """The draft with three operative clauses."""
    for text in ("Urges all to act", "Invites donors to give"):
        draft("add-clause", "--text", text)
    return draft


def texts(reskit):
    return [line for line in reskit("show").out.splitlines() if line[:1].isdecimal()]


def test_new_words_stand_behind_the_clause(three):
    assert three("edit", "2", "Urges", "all", "States", "to", "act").status == 0
    assert "2. Urges all States to act;" in texts(three)


def test_new_words_said_twice_are_refused(three):
    done = three("edit", "2", "Urges all", "--text", "Urges none")
    assert (2, "") == (done.status, done.out)
    assert "stands twice" in done.err


def test_a_clause_moves_to_the_end_and_several_steps_are_undone(three):
    before = texts(three)
    assert three("move", "1", "to", "end").status == 0
    assert texts(three)[-1].startswith("4. Calls upon")
    assert three("remove", "1,", "2").status == 0
    assert three("undo", "2").status == 0
    assert before == texts(three)


def test_one_clause_is_shown(three):
    assert "3. Urges all to act;\n\n" == three("show", "clause", "3").out
    assert "no clause `9`" in three("show", "9").err


def test_a_draft_is_named_without_its_suffix(three):
    assert three("show", "resolution").out == three("show").out
    assert three("show", "-f", "resolution").out == three("show").out


@pytest.mark.parametrize("counts", [("12-3-2",), ("12", "3", "2"), ("12/3/2",), ("12,", "3,", "2")])
def test_a_vote_is_three_numbers(three, counts):
    assert three("vote", *counts).out.startswith("the draft is adopted: 12 for, 3 against, 2 abstaining")


def test_abstentions_may_be_left_out(three):
    three("amend", "strike", "2", "by", "Chile")
    assert three("amend", "vote", "1", "2-11").out.startswith("amendment 1 rejected: 2 for, 11 against")


@pytest.mark.parametrize("typed", [("12",), ("many", "few"), ("1-2-3-4",), ("12-3", "--for", "12"), ("12", "for", "3")])
def test_votes_in_doubt_are_refused(three, typed):
    done = three("vote", *typed)
    assert (2, "") == (done.status, done.out), done
