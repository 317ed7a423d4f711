"""A session of ten amendments, compared with the text that a secretary made by hand and with the record."""

import shlex
from pathlib import Path

import pytest

CLAUSES = """
Calls upon all States to share data within 30 days
Urges all States: (a) To train staff; (b) To fund laboratories; (c) To report every year
Requests the Secretary-General to report on this resolution
Invites donors to give
Encourages the use of solar energy
Decides to remain seized of the matter
"""
FILED = """
change 1 --from "30 days" --to "14 days" --by Chile
strike 2.c --by Kenya
add "To publish the results" --at 2.b --by Norway
replace 4 "Invites donors: (a) To give money; (b) To lend experts" --by France
change 4 --from "to give" --to "to give twice as much" --by India
strike 3 --by Ghana
move 5 --to 1 --by Japan
add "Condemns nobody" --by Cuba
change 3 --from "on this resolution" --to "at the next session" --by Togo
change 2.b --from "the results" --to "all results" --amends 3 --by Spain
"""
DECIDED = """
consent 1 Peru
consent 1 Mexico
vote 2 --for 10 --against 3 --abstain 1
vote 10 --for 8 --against 5
vote 3 --for 9 --against 4 --abstain 1
vote 4 --for 12 --against 1
withdraw 8
vote 6 --for 2 --against 11
vote 7 --for 9 --against 4
apply 9
"""
BY_HAND = """\
1. Encourages the use of solar energy;

2. Calls upon all States to share data within 14 days;

3. Urges all States:

    (a) To train staff;

    (b) To publish all results;

    (c) To fund laboratories;

4. Requests the Secretary-General to report at the next session;

5. Invites donors:

    (a) To give money;

    (b) To lend experts;

6. Decides to remain seized of the matter.
"""


@pytest.fixture
def session(reskit):
    Path("ours.yaml").write_text("extends: mun\namendments: {nested: true}\n", "utf-8")
    done = reskit("new", "--style", "ours", "-c", "GA", "-t", "Energy", "--sponsor", "Peru", "--sponsor", "Mexico")
    assert done.status == 0, done.err
    for text in CLAUSES.strip().splitlines():
        reskit("add-clause", "--text", text)
    for line in FILED.strip().splitlines():
        done = reskit("amend", *shlex.split(line))
        assert done.status == 0, (line, done.err)
    return reskit


def test_ten_amendments_leave_the_text_that_was_made_by_hand_and_a_full_record(session, golden):
    for line in DECIDED.strip().splitlines():
        done = session("amend", *shlex.split(line))
        assert done.status == 0, (line, done.err)
    refused = session("amend", "vote", "5", "--for", "9", "--against", "1")
    assert (2, 1) == (refused.status, refused.err.count("\n"))
    assert session("vote", "--for", "12", "--against", "2").status == 0
    session("export", "resolution.yaml", "-o", "out.txt", "--record", "--force")
    text = Path("out.txt").read_text("utf-8")
    assert BY_HAND in text
    golden("amending-session.txt", text[text.index(BY_HAND) :])


def test_all_decisions_are_undone_to_the_draft_as_it_was_filed(session):
    filed = Path("resolution.yaml").read_bytes()
    for line in DECIDED.strip().splitlines():
        session("amend", *shlex.split(line))
        assert session("amend", "list").status == 0
    for _ in DECIDED.strip().splitlines():
        assert session("undo").status == 0
    assert filed == Path("resolution.yaml").read_bytes()
