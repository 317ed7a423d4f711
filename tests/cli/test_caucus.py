"""The caucus at the keyboard: what is typed, what is said, what the file says then."""

from pathlib import Path

import pytest

from resolution_kit.cli import edit
from resolution_kit.draftfile.read import read

pytestmark = pytest.mark.slow

DRAFT = Path("resolution.yaml")


def texts(part="operative"):
    return [clause.text for clause in getattr(read(DRAFT).main, part)]


@pytest.fixture
def five(draft):
    """The draft with five operative clauses, the third with sub-clauses."""
    for text in ("Requests the Office to report", "Urges all to act", "Invites donors to give"):
        draft("add-clause", "--text", text)
    for text in ("To report soon", "To report often"):
        draft("add-clause", "--text", text, "--under", "3")
    return draft


@pytest.fixture
def editor(monkeypatch, tmp_path):
    """A terminal, and an editor that writes what a test wants; it gives the path of what was in it."""
    monkeypatch.setattr("resolution_kit.cli.edit.interactive", lambda: True)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    seen = tmp_path / "seen.txt"

    def write(typed, status=0):
        new, program = tmp_path / "typed.txt", tmp_path / "editor.sh"
        new.write_text(typed, "utf-8")
        copy = f'cp "{new}" "$1"' if typed != "as it is" else ":"
        program.write_text(f'#!/bin/sh\ncp "$1" "{seen}"\n{copy}\nexit {status}\n', "utf-8")
        program.chmod(0o755)
        monkeypatch.setenv("EDITOR", str(program))
        return seen

    return write


CHANGES = [
    (("move", "3", "--to", "5"), "3 → 5  Requests the Office to report\nalso 4 → 3, 5 → 4\n"),
    (("move", "3.b", "--under", "4"), "3.b → 4.a  To report often\n"),
    (("move", "P2", "--to", "P1"), "P2 → P1  Guided by its purposes and principles\nalso P1 → P2\n"),
    (("remove", "3"), "3 removed  Requests the Office to report\nalso 4 → 3, 5 → 4\n"),
    (
        ("remove", "1", "P1"),
        """1 removed  Calls upon Member States to share what they know of new substances
P1 removed  Recalling the Charter of the United Nations
also P2 → P1, 2–5 → 1–4
""",
    ),
    (
        ("split", "1", "--at", "of new"),
        """1  - … States to share what they know of new substances
   + … States to share what they know
2 added  Of new substances
also 2–5 → 3–6
""",
    ),
    (
        ("join", "4", "5"),
        """4  - Urges all to act
   + Urges all to act, and invites donors to give
5 → 4 joined  Invites donors to give
""",
    ),
    (("soften", "4"), "4  - Urges all to act\n   + Calls upon all to act\n"),
    (("strengthen", "5"), "5  - Invites donors to give\n   + Encourages donors to give\n"),
    (("edit", "3.a", "--text", "To report at once;"), "3.a  - To report soon\n     + To report at once\n"),
    (("sections", "add", "II. Money", "--before", "5"), "section “II. Money” added before 5\n"),
    (("sponsor", "add", "South", "Korea"), "sponsors: added Republic of Korea\n"),
    (("sign", "add", "Chile", "Kenya"), "signatories: added Chile, Kenya\n"),
    (("add-clause", "--text", "Notes the report", "--at", "1"), "1. Notes the report;\n"),
]


@pytest.mark.parametrize(("typed", "said"), CHANGES, ids=[" ".join(typed) for typed, _ in CHANGES])
def test_a_change_is_told_with_labels_before_and_after_tried_first_and_taken_back(five, typed, said):
    before = DRAFT.read_bytes()
    tried = five(*typed, "--dry-run")
    assert (tried.status, tried.out, DRAFT.read_bytes()) == (0, said, before)
    assert "nothing was written" in tried.err
    done = five(*typed)
    after = DRAFT.read_bytes()
    assert (done.status, done.out) == (0, said)
    assert after != before
    assert "`reskit undo` takes it back" in done.err
    assert five("undo").status == 0
    assert DRAFT.read_bytes() == before
    five("redo")
    assert DRAFT.read_bytes() == after


MISTAKES = [
    ("move", "9", "--to", "1"),
    ("move", "3"),
    ("move", "3", "--to", "P1"),
    ("remove",),
    ("remove", "3.z"),
    ("split", "1"),
    ("split", "1", "--at", "nowhere"),
    ("join", "1"),
    ("join", "3", "3.a"),
    ("sections", "add", "", "--before", "1"),
    ("sections", "remove", "II"),
    ("soften", "2"),
    ("soften", "3.a"),
    ("strengthen", "1", "--verb", "Kindly asks"),
    ("strengthen", "4"),
    ("edit", "3"),
    ("edit", "3", "--text", " ; "),
    ("edit", "3", "--text", "Notes \x1b[2J"),
    ("fill", "--set", "country=Peru"),
    ("fill", "--set", "country"),
    ("sponsor", "add", "Mexcio"),
    ("sponsor", "add"),
    ("sponsor", "remove", "Chile"),
    ("sign", "add", "Peru"),
    ("sign", "remove", "Peru"),
    ("restore", "99"),
    ("restore", "one"),
    ("ready", "--delegations", "0"),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=" ".join)
def test_a_mistake_is_one_clear_line_and_changes_nothing(five, mistake):
    before = DRAFT.read_bytes()
    done = five(*mistake)
    assert (done.status, done.out) == (2, "")
    assert len(done.err.strip().splitlines()) == 1, done.err
    assert done.err.startswith("reskit: ")
    assert DRAFT.read_bytes() == before


def test_what_is_so_already_is_said_and_not_written(five):
    steps = five("log").out
    for typed in (("move", "3", "--to", "3"), ("sponsor", "add", "Peru"), ("edit", "4", "--text", "Urges all to act")):
        done = five(*typed)
        assert (done.status, done.out) == (0, "")
        assert "already" in done.err
    assert five("log").out == steps


def test_the_log_says_what_was_done_to_which_clause(five):
    five("move", "3", "--to", "5")
    five("sign", "add", "Chile")
    five("undo")
    newest = [line.split("  ", 3)[-1].strip() for line in five("log").out.splitlines()]
    assert newest[0].endswith("undo: signatories: added Chile")
    assert newest[1].endswith("signatories: added Chile")
    assert newest[2].endswith("move 3 → 5: Requests the Office to report")
    assert newest[-1].endswith("created: a new draft")


def test_a_numbered_state_is_restored_and_that_is_undone(five):
    first = DRAFT.read_bytes()
    number = five("log").out.split()[0]
    five("remove", "3")
    five("remove", "3")
    last = DRAFT.read_bytes()
    done = five("restore", number)
    assert done.out.startswith(f"restored: the draft as it was after {number}, add 3.b: To report often")
    assert DRAFT.read_bytes() == first
    assert five("restore", number).err.endswith(f"the draft says already what it said after step {number}\n")
    five("undo")
    assert DRAFT.read_bytes() == last


def test_sections_are_listed(five):
    assert "no sections" in five("sections").err
    five("sections", "add", "II. Money", "--before", "5")
    listed = "    1 to 4  (before the first section)\n         5  II. Money\n"
    assert five("sections").out == five("sections", "list").out == listed
    five("sections", "remove", "II")
    assert "no sections" in five("sections", "list").err


def test_the_ladder_is_shown_and_any_verb_of_it_can_be_said(five):
    assert (
        "ladder: Suggests < Invites < Encourages < Requests < [Calls upon] < Urges; another" in five("soften", "4").err
    )
    assert five("strengthen", "5", "--verb", "calls upon").out.endswith("+ Calls upon donors to give\n")
    assert (
        "no weaker verb for this clause; there are Requests, Encourages, Invites"
        in five("soften", "4", "--verb", "Demands").err
    )


def test_a_verb_of_the_security_council_is_for_the_security_council(five):
    assert "Demands" not in five("strengthen", "1").err
    assert "no stronger verb that reads on here and that the body may use" in five("strengthen", "4").err
    DRAFT.write_text(DRAFT.read_text("utf-8").replace("body: cnd", "body: sc"), "utf-8")
    assert five("strengthen", "4").out.endswith("+ Demands that all act\n")


def test_a_clause_of_the_library_moves_along_its_own_ladder(five):
    five("add-clause", "pen-online.register")
    assert "ladder: Invites < Encourages < Calls upon < [Urges] < Strongly urges" in five("strengthen", "6").err


def test_the_editor_shows_the_clause_and_what_is_typed_there_is_taken_over(five, editor):
    seen = editor("Requests the Office:\n- To report often\n- To report\n  at last;\n")
    done = five("edit", "3")
    assert done.status == 0, done.err
    leave = "# Save the file and leave the editor to change the clause.\n"
    shown = f"{leave}Requests the Office to report\n- To report soon\n- To report often\n\n# A dash"
    assert seen.read_text("utf-8").startswith(shown)
    assert five("undo").status == 0
    assert "3.b → 3.a" in done.out
    assert "To report at last" in done.out


@pytest.mark.parametrize(
    ("editor", "how"),
    [
        ("nano", "Ctrl-X"),
        ("/usr/bin/vim -n", ":wq"),
        ("nvim", ":wq"),
        ("emacs -nw", "Ctrl-C"),
        ("code --wait", "Ctrl-S"),
    ],
)
def test_the_first_line_in_an_editor_says_how_to_leave_it(editor, how):
    assert how in edit._leaving(editor)
    assert edit._leaving(editor).startswith("# To save and leave: ")


def test_without_an_editor_the_terminal_asks_for_the_text(five, monkeypatch):
    monkeypatch.setattr(edit, "interactive", lambda: True)
    monkeypatch.setattr(edit, "_editor", lambda: None)
    lines = ["Requests all:", "- To report often"]
    monkeypatch.setattr("builtins.input", lambda: lines.pop(0) if lines else (_ for _ in ()).throw(EOFError))
    done = five("edit", "3")
    assert "To end: Ctrl-" in done.err
    assert "Requests the Office to report\n- To report soon" in done.err
    assert texts()[2] == "Requests all"
    assert five("edit", "3").err.endswith("nothing was changed\n")


def test_an_edit_that_opens_like_the_other_part_is_noted(five):
    assert "note:" not in five("edit", "3", "--text", "Invites all").err
    done = five("edit", "3", "--text", "Recalling the Charter")
    assert "3 stands in the operative part, and `Recalling` opens a clause of the preamble" in done.err


def test_an_editor_left_as_it_is_changes_nothing(five, editor):
    before = DRAFT.read_bytes()
    editor("as it is")
    assert five("edit", "3").err == "nothing was changed\n"
    editor("")
    assert "the clause is empty, so nothing was changed" in five("edit", "3").err
    assert DRAFT.read_bytes() == before


def test_what_was_typed_in_the_editor_is_kept_where_it_cannot_be_taken_over(five, editor):
    editor("Requests all\n\nand a second paragraph\n")
    said = five("edit", "3").err
    kept = Path(said.strip().rpartition(" ")[-1])
    assert kept.read_text("utf-8") == "Requests all\n\nand a second paragraph\n"
    kept.unlink()


def test_an_editor_that_leaves_no_text_is_told(five, editor, tmp_path):
    editor("as it is")
    program = tmp_path / "editor.sh"
    program.write_text('#!/bin/sh\nrm "$1"\n', "utf-8")
    assert "the editor left no text" in five("edit", "3").err
    program.write_text('#!/bin/sh\nprintf "Urges \\377" > "$1"\n', "utf-8")
    said = five("edit", "3").err
    assert "not UTF-8 text" in said
    Path(said.strip().rpartition(" ")[-1]).unlink()


def test_an_editor_that_fails_or_is_missing_is_told(five, editor, monkeypatch):
    editor("as it is", status=3)
    assert five("edit", "3").err.endswith("ended with status 3, so nothing was changed\n")
    editor("Requests all", status=3)
    assert "ended with status 3, so nothing was changed" in five("edit", "3").err
    monkeypatch.setenv("EDITOR", "no-such-editor --wait")
    assert "cannot run the editor `no-such-editor`" in five("edit", "3").err


def test_what_a_person_types_is_not_set_otherwise(five):
    five("add-clause", "pen-online.register", "--at", "2")
    assert texts()[1].startswith("Calls upon all Member States")
    five("edit", "2", "--text", "Also calls upon nobody")
    assert texts()[1] == "Also calls upon nobody"


def test_a_pipe_gives_the_text(five, monkeypatch):
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO("Urges everybody\nto act.\n"))
    five("edit", "4", "--text", "-")
    assert texts()[3] == "Urges everybody to act"


def test_open_slots_are_listed_and_filled(five):
    assert five("fill").err == "no open slots\n"
    five("edit", "4", "--text", "Urges {country} to act by {year}")
    listed = five("fill")
    assert listed.out == "4  {country}  Urges {country} to act by {year}\n4  {year}  Urges {country} to act by {year}\n"
    assert "--set name=value" in listed.err
    assert five("fill", "--set", "country=Peru").out.endswith("+ Urges Peru to act by {year}\n")
    assert "no open slot `country`; there are year" in five("fill", "--set", "country=Peru").err


def test_on_a_terminal_each_slot_is_asked_for(five, monkeypatch):
    five("edit", "4", "--text", "Urges {country} to act by {year}")
    answers = iter(["Peru", ""])
    monkeypatch.setattr("resolution_kit.cli.fill.interactive", lambda: True)
    monkeypatch.setattr("typer.prompt", lambda *_, **__: next(answers))
    assert five("fill").status == 0
    assert texts()[3] == "Urges Peru to act by {year}"


def test_lists_of_delegations_say_how_many_there_should_be(five):
    assert five("sponsor").out == five("sponsor", "list").out == "Mexico\nPeru\n"
    assert five("sponsor").err == "sponsors: 2, expected at least 1\n"
    assert five("sign").err == "signatories: 0\n"
    DRAFT.write_text("committee_size: 63\n" + DRAFT.read_text("utf-8").replace("style: mun", "style: jamun"), "utf-8")
    assert five("sign", "list").err == (
        "signatories: 0, expected at least 12 (20% of 63, `committee_size` of the draft)\n"
    )


def test_a_signatory_becomes_a_sponsor_in_one_step(five):
    five("sign", "add", "Chile")
    assert "reskit sponsor add Chile --move" in five("sponsor", "add", "Chile").err
    done = five("sponsor", "add", "Chile", "--move")
    assert done.out == "signatories: removed Chile\nsponsors: added Chile\n"
    assert five("sponsor").out == "Chile\nMexico\nPeru\n"
    assert five("sign").out == ""


def test_ready_says_yes_and_no_on_one_screen(five):
    done = five("ready")
    assert (done.status, done.out.splitlines()[0]) == (0, "Ready to be handed in (house style mun)")
    five("edit", "4", "--text", "Urges {country} to act")
    five("remove", "3.b")
    five("sponsor", "remove", "Mexico", "Peru")
    done = five("ready")
    lines = done.out.splitlines()
    assert done.status == 1
    assert lines[0] == "Not ready: 3 of 7 demands are not met (house style mun)"
    assert lines[2:5] == [
        "NO  Sponsors      0, expected at least 1; `reskit sponsor add …`",
        "NO  Slots         {country} in 4; `reskit fill`",
        "NO  Form          1 error: 3.a: single-sub-clause (SUB01); `reskit check`",
    ]
    assert len(lines) < 24
    assert max(map(len, lines)) <= 80


def test_ready_takes_another_style_and_the_size_of_the_committee(five):
    found = " ".join(five("ready", "--style", "pacificmun", "--delegations", "63").out.split())
    assert "NO Signatories 0, expected at least 21 (33% of 63, as you say); `reskit sign add …`" in found


def test_numbers_in_texts_are_told_and_not_rewritten(five):
    five("edit", "5", "--text", "Invites donors to pay for operative clause 3")
    said = five("move", "3", "--to", "1").err
    assert "note: 5 says “operative clause 3”: 3 is 1 now\n" in said
    assert texts()[4].endswith("operative clause 3")


def test_a_draft_with_comments_changes_only_where_it_must(five):
    lines = DRAFT.read_text("utf-8").replace("operative:\n", "operative:\n  # agreed with Peru\n\n  # money\n")
    DRAFT.write_text(lines, "utf-8")
    five("edit", "4", "--text", "Urges some to act")
    five("sign", "add", "Chile")
    five("move", "5", "--to", "1")
    before, after = lines.splitlines(), DRAFT.read_text("utf-8").splitlines()
    assert [line for line in before if line not in after] == ["    text: Urges all to act"]


def test_another_draft_is_named_with_file(five, tmp_path):
    other = tmp_path / "other.yaml"
    other.write_bytes(DRAFT.read_bytes())
    before = DRAFT.read_bytes()
    assert five("move", "3", "--to", "1", "--file", other).status == 0
    assert five("sponsor", "add", "Chile", "-f", other).status == 0
    assert DRAFT.read_bytes() == before
    assert five("sponsor", "list", "-f", other).out == "Chile\nMexico\nPeru\n"
