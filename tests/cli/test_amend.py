"""Amendments at the keyboard: from the order to the vote."""

from pathlib import Path

import pytest

from resolution_kit.reading import read

DRAFT = Path("resolution.yaml")


@pytest.fixture
def floor(draft):
    """The draft with five operative clauses, the third with sub-clauses; its sponsors are Mexico and Peru."""
    for text in ("Requests the Office to report in 30 days", "Urges all to act", "Invites donors to give"):
        draft("add-clause", "--text", text)
    for text in ("To report soon", "To report often"):
        draft("add-clause", "--text", text, "--under", "3")
    return draft


def texts():
    return [clause.text for clause in read(DRAFT).main.operative]


def test_a_draft_without_amendments_has_none_that_collide(floor):
    assert ("No amendments collide.\n", 0) == (floor("amend", "conflicts").out, floor("amend", "conflicts").status)
    assert floor("amend", "list").out == ""


SAID = [
    (("strike", "3.b"), "Strike operative clause 3 (b)."),
    (
        ("change", "3", "--from", "30 days", "--to", "14 days"),
        "In operative clause 3, replace “30 days” with “14 days”.",
    ),
    (("change", "3", "--from", "in 30 days"), "In operative clause 3, strike “in 30 days”."),
    (("replace", "4", "Urges nobody to wait;"), "Replace operative clause 4 with:"),
    (("add", "Notes the report"), "After operative clause 5, add a new operative clause:"),
    (("add", "Notes the report", "--at", "1"), "Before operative clause 1, add a new operative clause:"),
    (("add", "To pay", "--under", "3.a"), "To operative clause 3 (a), add a new sub-clause:"),
    (("move", "5", "--to", "2"), "Move operative clause 5 so that it follows operative clause 1."),
    (("move", "3.b", "--to", "3.a"), "Move operative clause 3 (b) so that it precedes operative clause 3 (a)."),
]


@pytest.mark.parametrize(("order", "said"), SAID, ids=lambda value: " ".join(value) if isinstance(value, tuple) else "")
def test_an_order_is_put_into_words_and_changes_nothing_yet(floor, order, said):
    before = texts()
    done = floor("amend", *order, "--by", "Chile")
    assert done.status == 0, done.err
    assert done.out.splitlines()[:2] == ["Amendment 1 (pending), moved by Chile", f"    {said}"]
    assert texts() == before


@pytest.mark.parametrize("order", [order for order, _ in SAID], ids=" ".join)
def test_undo_after_an_amendment_is_carried_out_gives_the_first_file_byte_for_byte(floor, order):
    first = DRAFT.read_bytes()
    floor("amend", *order, "--by", "Chile")
    assert floor("amend", "vote", "1", "--for", "12", "--against", "3").status == 0
    assert DRAFT.read_bytes() != first
    floor("undo")
    floor("undo")
    assert DRAFT.read_bytes() == first


def test_several_orders_make_one_amendment(floor):
    floor("amend", "strike", "1", "--by", "Chile", "--by", "South Korea", "--support", "Kenya")
    floor("amend", "add", "Notes the report", "--at", "1", "--in", "1")
    done = floor("amend", "change", "2", "--from", "next", "--to", "last", "--in", "1")
    assert done.out.splitlines()[:2] == [
        "Amendment 1 (pending), moved by Chile, Republic of Korea",
        "supported by Kenya",
    ]
    floor("amend", "vote", "1", "--for", "12", "--against", "3")
    assert texts()[:2] == ["Notes the report", "Decides to return to the question at its last session"]


def test_a_clause_typed_by_hand_gets_an_id_when_an_order_names_it_and_keeps_its_comment(floor):
    DRAFT.write_text("committee: CND\noperative:\n  - Urges all to act # ours\n  - Notes the work\n", "utf-8")
    floor("amend", "strike", "1", "--by", "Chile")
    text = DRAFT.read_text("utf-8")
    assert "# ours" in text
    assert text.count("id:") == 1


def test_the_sponsors_accept_one_by_one_and_with_the_last_it_is_carried_out(floor):
    floor("amend", "change", "4", "--from", "all", "--to", "nobody", "--by", "Chile")
    assert floor("amend", "consent", "1", "Mexico").out == "amendment 1: accepted by Mexico; still to ask: Peru\n"
    done = floor("amend", "consent", "1", "Peru")
    assert done.out.splitlines()[0] == "amendment 1: every sponsor accepts it, so it is adopted"
    assert "Urges nobody to act" in texts()


def test_a_sponsor_that_moves_it_has_accepted_it(floor):
    floor("amend", "strike", "4", "--by", "Peru")
    assert floor("amend", "consent", "1", "Mexico").status == 0
    assert "Urges all to act" not in texts()


@pytest.mark.parametrize(
    ("votes", "state"),
    [
        (("--for", "2", "--against", "1"), "adopted"),
        (("--for", "2", "--against", "2", "--abstain", "9"), "rejected"),
        (("--against", "2"), "rejected"),
        (("--roll", "Mexico=yes,Peru=NO,Chile=aye,South Korea=abstain"), "adopted"),
    ],
)
def test_a_majority_carries_an_amendment_and_a_tie_does_not(floor, votes, state):
    floor("amend", "strike", "4", "--by", "Chile")
    assert state in floor("amend", "vote", "1", *votes).out
    assert ("Urges all to act" not in texts()) == (state == "adopted")
    assert read(DRAFT).amendments[0].state == state


def test_two_thirds_are_counted_of_the_votes_for_and_against(floor):
    Path("ours.yaml").write_text("extends: mun\namendments: {majority: two-thirds, supporters: {least: 2}}\n", "utf-8")
    floor("convert", "resolution.yaml", "--style", "ours")
    floor("amend", "strike", "4", "--by", "Chile")
    refused = floor("amend", "vote", "1", "--for", "4", "--against", "2")
    assert "delegations behind amendment 1: 1, expected at least 2" in refused.err
    floor("amend", "support", "1", "Kenya")
    assert (
        "rejected: 4 for, 3 against, 0 abstaining (two thirds are needed)"
        in floor("amend", "vote", "1", "--for", "4", "--against", "3").out
    )
    floor("undo")
    assert "adopted" in floor("amend", "vote", "1", "--for", "4", "--against", "2", "--abstain", "20").out


def test_those_that_collide_stand_in_a_table_before_the_vote_and_are_marked_after_it(floor):
    floor("amend", "strike", "3", "--by", "Chile")
    floor("amend", "change", "3", "--from", "30 days", "--to", "14 days", "--by", "Kenya")
    floor("amend", "change", "3", "--from", "30 days", "--to", "10 days", "--by", "Norway")
    floor("amend", "add", "Notes the report", "--by", "Kenya")
    table = floor("amend", "conflicts")
    assert table.status == 1
    assert [line[:9].strip() for line in table.out.splitlines()[1:] if line[0] != " "] == ["1 × 2", "1 × 3", "2 × 3"]
    done = floor("amend", "vote", "1", "--for", "9", "--against", "1")
    assert "amendments 1 × 2 over 3" in done.err
    assert "amendment 2 can no longer be carried out: 3: the clause is gone" in done.err
    states = [line.split()[1] for line in floor("amend", "list").out.splitlines() if line[:3].strip()]
    assert states == ["adopted", "collided", "collided", "pending"]
    assert "amendment 2 can no longer be carried out" in floor("amend", "vote", "2", "--for", "9").err
    assert floor("amend", "vote", "4", "--for", "9").status == 0


def test_labels_are_those_of_now(floor):
    floor("amend", "change", "3", "--from", "30 days", "--to", "14 days", "--by", "Chile")
    floor("amend", "strike", "1", "--by", "Kenya")
    floor("amend", "apply", "2")
    assert "In operative clause 2, replace" in floor("amend", "show", "1").out
    assert "Strike operative clause 1." in floor("amend", "show", "2").out


def test_an_amendment_to_an_amendment_changes_it_where_the_style_allows(floor):
    floor("amend", "add", "Requests a report in 30 days", "--by", "Chile")
    nested = ("amend", "change", "6", "--from", "30", "--to", "14", "--by", "Kenya", "--amends", "1")
    assert "house style mun has no amendments to amendments" in floor(*nested).err
    floor("convert", "--style", "un")
    assert "Amendment 2 to amendment 1" in floor(*nested).out
    for decision in (("apply", "1"), ("vote", "1", "--against", "9")):
        assert "amendment 2 would amend amendment 1" in floor("amend", *decision).err
    floor("amend", "apply", "2")
    assert "Requests a report in 14 days" in floor("amend", "show", "1").out
    floor("amend", "apply", "1")
    assert texts()[-1] == "Requests a report in 14 days"


def test_an_amendment_that_is_withdrawn_stays_on_record(floor):
    floor("amend", "strike", "4", "--by", "Chile")
    assert floor("amend", "withdraw", "1").out == "amendment 1 withdrawn\n"
    assert "withdrawn" in floor("amend", "list").out
    assert "amendment 1 is withdrawn already" in floor("amend", "apply", "1").err


def test_an_edited_copy_is_one_amendment(floor):
    copy = DRAFT.read_text("utf-8").replace("30 days", "14 days").replace("Urges all to act", "Urges nobody to act")
    Path("edited.yaml").write_text(copy, "utf-8")
    done = floor("amend", "new", "--from", "edited.yaml", "--by", "Chile", "-f", "resolution.yaml")
    assert "replace “30” with “14”" in done.out
    floor("amend", "apply", "1", "-f", "resolution.yaml")
    assert texts() == [clause.text for clause in read(Path("edited.yaml")).main.operative]


def test_a_paper_edited_in_word_is_an_amendment_and_its_new_title_is_not(floor):
    floor("export", "-o", "paper.docx", "--force")
    floor("edit", "4", "--text", "Urges nobody to act")
    floor("sections", "add", "II. Money", "--before", "5")
    floor("export", "-o", "edited.docx", "--force")
    floor("undo")
    floor("undo")
    done = floor("amend", "new", "--from", "edited.docx", "--by", "Chile")
    assert done.out.splitlines()[1:2] == ["    In operative clause 4, replace “all” with “nobody”."]
    assert "titles and other lines between the clauses differ too" in done.err
    same = floor("amend", "new", "--from", "paper.docx", "--by", "Chile")
    assert "this amendment would change nothing" in same.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("strike", "3"), "say who moves it, as `--by Chile`"),
        (("strike", "9", "--by", "Chile"), "no clause `9`"),
        (("strike", "3", "--by", "Norwey"), "did you mean `Norway`"),
        (("strike", "3", "--in", "7"), "no amendment 7; none is filed yet"),
        (("strike", "P1", "--by", "Chile"), "lets nobody amend the preamble"),
        (("change", "3", "--from", "40 days", "--to", "x", "--by", "Chile"), "the words `40 days` do not stand in 3"),
        (("move", "3", "--to", "3", "--by", "Chile"), "would change nothing"),
        (("vote", "1", "--for", "3"), "no amendment 1"),
    ],
)
def test_a_mistake_is_one_line_and_files_nothing(floor, words, said):
    before = DRAFT.read_bytes()
    done = floor("amend", *words)
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert said in done.err
    assert DRAFT.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "say how many voted"),
        (("--for", "0"), "nobody voted"),
        (("--for", "60", "--against", "3"), "60 + 3 + 0 are 63 votes, and the committee has 53 delegations"),
        (("--roll", "Mexico=yes,Mexico=no"), "`Mexico` answers twice"),
        (("--roll", "Mexico=perhaps"), "`Mexico=perhaps` is no answer to a roll call"),
        (("--roll", "Mexico=yes", "--for", "3"), "a roll call counts itself"),
        (("--roll", "Norwey=yes"), "did you mean `Norway`"),
    ],
)
def test_a_vote_that_cannot_be_right_is_refused(floor, words, said):
    done = floor("vote", *words)
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert said in done.err


def test_a_clause_that_is_voted_down_is_taken_out_and_the_record_is_printed(floor):
    Path("roll.txt").write_text("Mexico: yes\nPeru=no # late\n\nChile=no\n", "utf-8")
    done = floor("vote", "--clause", "4", "--roll", "roll.txt")
    assert done.out.splitlines()[0] == "4 voted out: 1 for, 2 against, 0 abstaining"
    assert "Urges all to act" not in texts()
    assert floor("vote", "--clause", "1", "--for", "3").out == "1 stays: 3 for, 0 against, 0 abstaining\n"
    floor("vote", "--for", "12", "--against", "3", "--abstain", "2")
    floor("export", "-o", "out.txt", "--record")
    assert Path("out.txt").read_text("utf-8").splitlines()[-9::2] == [
        "Operative clause 4 was struck: 1 in favour, 2 against, 0 abstaining.",
        "In favour: Mexico",
        "Against: Peru, Chile",
        "Operative clause 1 was retained: 3 in favour, 0 against, 0 abstaining.",
        "The draft resolution was adopted: 12 in favour, 3 against, 2 abstaining.",
    ]


def test_the_draft_is_voted_on_after_its_amendments(floor):
    floor("amend", "strike", "4", "--by", "Chile")
    assert "amendment 1 is not decided" in floor("vote", "--for", "3").err


def test_the_sheet_has_heading_and_text(floor):
    floor("amend", "add", "Notes *the* report", "--at", "1", "--by", "Chile", "--support", "Kenya")
    assert floor("amend", "sheet", "1", "-o", "sheet.txt").out == "sheet.txt\n"
    assert [line for line in Path("sheet.txt").read_text("utf-8").splitlines() if line.strip()] == [
        "Amendment 1",
        "Committee: Commission on Narcotic Drugs",
        "Topic: Synthetic drugs",
        "Sponsors: Chile",
        "Signatories: Kenya",
        "Before operative clause 1, add a new operative clause:",
        "Notes the report;",
        "Subsequent clauses to be renumbered accordingly.",
        "☐ Friendly   ☐ Unfriendly. Sponsors who accept it: –; still to ask: Mexico, Peru",
        f"Signatures: {'   '.join(['_' * 22] * 3)}",
        "Result: ☐ adopted   ☐ rejected   ☐ withdrawn. In favour ____  against ____  abstaining ____",
    ]
    assert "is there already" in floor("amend", "sheet", "1", "-o", "sheet.txt").err
    assert floor("amend", "sheet", "1").out == "amendment-1.docx\n"


@pytest.mark.parametrize("decision", [("vote", "1", "--for=9", "--against=2"), ("consent", "1", "Mexico", "Peru")])
def test_a_decision_on_an_amendment_whose_clause_has_gone_is_refused_in_one_line(floor, decision):
    floor("amend", "strike", "1", "--by", "Chile")
    floor("remove", "1")
    done = floor("amend", *decision)
    assert (2, 1, "") == (done.status, done.err.count("\n"), done.out)
    assert done.err.startswith("reskit: amendment 1 can no longer be carried out")


def test_an_amendment_that_collided_still_says_what_it_wanted_and_why_it_cannot_be(floor):
    floor("amend", "change", "3", "--from", "30 days", "--to", "14 days", "--by", "Chile")
    floor("remove", "3")
    done = floor("amend", "show", "1")
    assert "In a clause that is gone, replace “30 days” with “14 days”." in done.out
    assert done.err == "note: amendment 1: the clause is gone\n"


def test_the_numbers_of_a_vote_are_asked_for_at_a_terminal(floor, monkeypatch):
    answers = iter(["12", "three", "3", "2"])
    monkeypatch.setattr("resolution_kit.cli.voting.interactive", lambda: True)
    monkeypatch.setattr("typer.prompt", lambda *_, **__: next(answers))
    done = floor("vote")
    assert done.out == "the draft is adopted: 12 for, 3 against, 2 abstaining\n"
    assert "`three`, expected a number of votes" in done.err


def test_a_house_style_may_print_the_record_of_its_own_accord_and_say_it_in_its_words(floor):
    own = (
        "extends: mun\nvoting: {record: true}\namendments: {phrases: {strike: 'Delete {clause}.', whole: The paper}}\n"
    )
    Path("ours.yaml").write_text(own, "utf-8")
    floor("convert", "resolution.yaml", "--style", "ours")
    assert (
        "    Delete operative clause 4." in floor("amend", "strike", "4", "--by", "Chile", "-f", "resolution.yaml").out
    )
    floor("undo", "-f", "resolution.yaml")
    floor("vote", "--for", "3", "-f", "resolution.yaml")
    floor("export", "resolution.yaml", "-o", "out.txt")
    assert "The paper was adopted: 3 in favour" in Path("out.txt").read_text("utf-8")


def test_nobody_accepts_an_amendment_but_the_sponsors(floor):
    floor("amend", "strike", "4", "--by", "Chile")
    assert "`Chile` is no sponsor of the draft" in floor("amend", "consent", "1", "Chile").err


def test_what_a_sponsor_accepted_takes_up_no_more_orders(floor):
    floor("amend", "strike", "4", "--by", "Chile")
    floor("amend", "consent", "1", "Mexico")
    assert "Mexico accepted amendment 1 as it is" in floor("amend", "strike", "5", "--in", "1").err


def test_a_clause_added_by_hand_in_the_words_of_a_pending_one_does_not_stand_in_its_way(floor):
    floor("amend", "add", "Notes the report", "--by", "Chile")
    floor("add-clause", "--text", "Notes the report", "--kind", "operative")
    assert floor("amend", "apply", "1").status == 0
    assert texts()[-2:] == ["Notes the report", "Notes the report"]


def test_delegations_that_are_no_states_are_kept_as_typed(floor):
    done = floor("amend", "strike", "4", "--by", "Team Fox", "--as-typed")
    assert "moved by Team Fox" in done.out
    floor("amend", "support", "1", "Team Owl", "--as-typed")
    floor("amend", "vote", "1", "--roll", "Team Fox=yes,Team Owl=no,Press=yes", "--as-typed")
    assert read(DRAFT).amendments[0].vote.roll == (("Team Fox", "Press"), ("Team Owl",), ())


def test_an_amendment_to_one_that_can_no_longer_be_carried_out_is_listed_as_collided(floor):
    floor("convert", "--style", "un")
    floor("amend", "replace", "4", "Urges some to act", "--by", "Chile")
    floor("amend", "change", "4", "--from", "some", "--to", "many", "--by", "Kenya", "--amends", "1")
    floor("remove", "4")
    done = floor("amend", "list")
    assert done.status == 0, done.err
    assert [line.split()[1] for line in done.out.splitlines() if line[:3].strip()] == ["collided", "collided"]
    assert floor("amend", "show", "2").status == floor("amend", "withdraw", "1").status == 0


def test_a_list_in_one_line_is_a_list_in_replace_as_in_add(floor):
    done = floor("amend", "replace", "4", "Urges all: (a) To act; (b) To report", "--by", "Chile")
    assert [line.strip() for line in done.out.splitlines()[2:5]] == ["Urges all:", "(a) To act;", "(b) To report;"]


def test_a_sub_clause_goes_into_the_middle_of_a_list(floor):
    floor("amend", "replace", "4", "Urges all: (a) To act; (b) To report", "--by", "Chile")
    floor("amend", "apply", "1")
    floor("amend", "add", "To wait", "--at", "4.b", "--by", "Chile")
    floor("amend", "apply", "2")
    assert [below.text for below in read(DRAFT).main.operative[3].subclauses] == ["To act", "To wait", "To report"]


def test_an_old_copy_does_not_take_back_what_was_adopted_since_it_left(floor):
    Path("edited.yaml").write_text(DRAFT.read_text("utf-8").replace("Urges all to act", "Urges nobody to act"), "utf-8")
    floor("amend", "change", "3", "--from", "30 days", "--to", "14 days", "--by", "Peru", "-f", "resolution.yaml")
    floor("amend", "apply", "1", "-f", "resolution.yaml")
    done = floor("amend", "new", "--from", "edited.yaml", "--by", "Chile", "-f", "resolution.yaml")
    assert done.out.splitlines()[1] == "    In operative clause 4, replace “all” with “nobody”."
    assert "14 days" not in done.out
    assert "what was adopted since stays in 3" in done.err


def test_an_old_copy_that_changes_what_was_adopted_says_what_it_would_undo(floor):
    Path("edited.yaml").write_text(DRAFT.read_text("utf-8").replace("30 days", "60 days"), "utf-8")
    floor("amend", "change", "3", "--from", "30 days", "--to", "14 days", "--by", "Peru", "-f", "resolution.yaml")
    floor("amend", "apply", "1", "-f", "resolution.yaml")
    done = floor("amend", "new", "--from", "edited.yaml", "--by", "Chile", "-f", "resolution.yaml")
    assert "replace “14” with “60”" in done.out
    assert "would undo what was adopted: 3: “Requests the Office to report in 14 days” becomes “Requests" in done.err


def test_a_sheet_has_the_present_wording_and_room_for_what_is_decided(floor):
    floor("amend", "change", "3", "--from", "30 days", "--to", "14 days", "--by", "Peru")
    floor("amend", "sheet", "1", "-o", "sheet.txt")
    sheet = Path("sheet.txt").read_text("utf-8")
    assert "Operative clause 3 reads now: “Requests the Office to report in 30 days”" in sheet
    assert "Sponsors who accept it: Peru; still to ask: Mexico" in sheet
    assert "Signatures: ___" in sheet
    assert "Result: ☐ adopted" in sheet


def test_the_record_has_withdrawn_amendments(floor):
    floor("amend", "strike", "4", "--by", "Chile")
    floor("amend", "withdraw", "1")
    floor("export", "-o", "x.txt", "--record")
    assert "Amendment 1 was withdrawn." in Path("x.txt").read_text("utf-8")


def test_two_amendments_of_one_clause_say_how_it_would_read(floor):
    floor("amend", "replace", "4", "Urges some to act", "--by", "Chile")
    floor("amend", "replace", "4", "Urges many to act", "--by", "Peru")
    said = floor("amend", "conflicts").out
    assert "it reads “Urges some to act” if 1 is, “Urges many to act” if 2 is" in " ".join(said.split())
