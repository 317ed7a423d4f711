"""Several laptops, one draft, and git between them."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from some_edits import EDITS, edited, some_draft

from resolution_kit.compare import clause_wording
from resolution_kit.draftfile import open_draft
from resolution_kit.draftfile.write import write_yaml
from resolution_kit.merging import open_conflicts
from resolution_kit.model import walk

pytestmark = pytest.mark.slow


def clauses(laptop):
    return {place.ref: place.clause.text for place in walk(open_draft(laptop.draft).resolution)}


def test_changes_of_different_clauses_merge_without_conflict(laptops):
    one, two = laptops("one", "laptop two")
    one.change(("share what they know", "share at once what they know"))
    one.push()
    two.change(
        ("a list of acetone producers", "a register of acetone producers"), ("[Chile, Peru]", "[Chile, Mexico, Peru]")
    )
    merge = two.pull()
    assert merge.returncode == 0, merge.stderr + merge.stdout
    assert "share at once what they know of new substances  # agreed on Monday" in two.text()
    assert "a register of acetone producers" in two.text()
    assert "sponsors: [Chile, Mexico, Peru]" in two.text()
    assert two.text().startswith("# Bloc of the Pacific\n")


def test_clauses_that_move_and_clauses_that_are_added_in_one_place_merge_without_conflict(laptops):
    one, two = laptops("one", "two")
    board = "  - id: b1\n    text: Requests the Board to publish a list of acetone producers\n\n"
    one.change((board, ""), ("  - id: d1", f"{board}  - id: d1"))
    one.change(("  - id: d1", "  - id: e1\n    text: Invites donors to report\n\n  - id: d1"))
    one.push()
    two.change(("acetone producers", "producers of acetone"))
    two.change(("  - id: d1", "  - id: f1\n    text: Thanks the Board\n\n  - id: d1"))
    merge = two.pull()
    assert merge.returncode == 0, merge.stderr
    assert clauses(two) == {
        "P1": "Recalling the Charter of the United Nations",
        "1": "Calls upon Member States to share what they know of new substances",
        "2": "Urges donors to pay for",
        "2.a": "Laboratories in transit countries",
        "2.b": "Training of customs officers",
        "3": "Requests the Board to publish a list of producers of acetone",
        "4": "Thanks the Board",
        "5": "Invites donors to report",
        "6": "Decides to return to the question at its next session",
    }


def test_two_versions_of_one_clause_stand_side_by_side_in_a_draft_that_loads(laptops):
    one, two = laptops("one", "two")
    one.change(("Training of customs officers", "Training of customs officers and the police"))
    one.push()
    two.change(("Training of customs officers", "Training of judges"), ("acetone producers", "ether producers"))
    merge = two.pull()
    assert merge.returncode == 1
    assert "our draft.yaml: 1 to decide on; `reskit settle --file 'our draft.yaml'`" in merge.stderr
    found = clauses(two)
    assert [found["3.b"], found["3.c"]] == ["Training of judges", "Training of customs officers and the police"]
    assert found["2"] == "Requests the Board to publish a list of ether producers"
    assert "# agreed on Monday" in two.text()
    assert "<<<<" not in two.text()
    assert "our draft.yaml" in two.git("diff", "--name-only", "--diff-filter=U").stdout


def test_a_clause_that_one_changed_and_the_other_removed_waits_for_a_decision(laptops):
    one, two = laptops("one", "two")
    one.change(("  - id: b1\n    text: Requests the Board to publish a list of acetone producers\n\n", ""))
    one.push()
    two.change(("acetone producers", "ether producers"))
    assert two.pull().returncode == 1
    assert "conflict: b1\n    text: Requests the Board to publish a list of ether producers" in two.text()


def test_what_both_changed_in_the_same_way_is_no_conflict(laptops):
    one, two = laptops("one", "two")
    one.change(("acetone producers", "ether producers"))
    one.push()
    two.change(("acetone producers", "ether producers"), ("topic: Precursors", "topic: Chemicals"))
    assert two.pull().returncode == 0
    assert two.text().count("ether producers") == 1


def test_three_laptops_come_to_the_same_draft(laptops):
    one, two, three = laptops("one", "two", "three")
    one.change(("share what they know", "share at once what they know"))
    two.change(("acetone producers", "ether producers"))
    three.change(("Laboratories in", "Police laboratories in"), ("[Chile, Peru]", "[Chile, Kenya, Peru]"))
    for laptop in (one, two, three):
        assert laptop.pull().returncode == 0
        laptop.push()
    assert one.pull().returncode == two.pull().returncode == 0
    assert one.text() == two.text() == three.text()
    for words in (
        "share at once",
        "ether producers",
        "Police laboratories",
        "[Chile, Kenya, Peru]",
        "# agreed on Monday",
    ):
        assert words in one.text()


def test_a_file_that_is_no_draft_is_merged_by_git_itself(laptops):
    one, two = laptops("one", "two")
    style = "extends: mun\nname: ours\n\n\n\nfont: serif\n"
    (one.folder / "ours.yaml").write_text(style, "utf-8")
    one.git("add", ".")
    one.git("commit", "-qm", "style")
    one.push()
    two.pull()
    (one.folder / "ours.yaml").write_text(style.replace("serif", "sans"), "utf-8")
    one.git("commit", "-qam", "sans")
    one.push()
    (two.folder / "ours.yaml").write_text(style.replace("name: ours", "name: theirs"), "utf-8")
    two.git("commit", "-qam", "name")
    assert two.pull().returncode == 0
    assert (two.folder / "ours.yaml").read_text("utf-8") == "extends: mun\nname: theirs\n\n\n\nfont: sans\n"
    (one.folder / "ours.yaml").write_text("font: mono\n", "utf-8")
    one.git("commit", "-qam", "mono")
    one.push()
    (two.folder / "ours.yaml").write_text("font: times\n", "utf-8")
    two.git("commit", "-qam", "times")
    assert two.pull().returncode == 1
    assert "<<<<<<< ours ours.yaml" in (two.folder / "ours.yaml").read_text("utf-8")


def test_a_draft_that_one_side_broke_is_merged_by_git_itself(laptops):
    one, two = laptops("one", "two")
    one.change(("style: mun", "style: [mun"))
    one.push()
    two.change(("next session", "next two sessions"))
    assert two.pull().returncode == 0
    assert "style: [mun" in two.text()
    assert "next two sessions" in two.text()


def test_git_compares_the_words_of_drafts(laptops):
    (one,) = laptops("one")
    one.draft.write_text(one.text().replace("acetone producers", "ether producers"), "utf-8")
    shown = one.git("diff").stdout
    assert "-Requests the Board to publish a list of acetone producers\n" in shown
    assert "+Requests the Board to publish a list of ether producers\n" in shown


def test_git_shows_only_the_clause_that_was_added(laptops):
    (one,) = laptops("one")
    one.draft.write_text(
        one.text().replace("  - id: a1", "  - id: n1\n    text: Thanks the Board\n\n  - id: a1"), "utf-8"
    )
    shown = one.git("diff").stdout
    assert [line for line in shown.splitlines() if line[:1] in "+-"][2:] == ["+Thanks the Board"]


@pytest.fixture
def broken(laptops):
    """Two laptops whose program is gone."""
    one, two = laptops("one", "two")
    for laptop in (one, two):
        for name in ("merge.reskit.driver", "diff.reskit.textconv"):
            command = laptop.git("config", name).stdout.strip()
            program = str(Path(sys.executable).parent / "reskit")
            assert program in command
            laptop.git("config", name, command.replace(program, "/nowhere/reskit"))
    return one, two


def test_without_the_program_git_merges_line_by_line(broken):
    one, two = broken
    one.change(("Training of customs officers", "Training of the police"))
    one.push()
    two.change(("acetone producers", "ether producers"))
    assert two.pull().returncode == 0
    assert "Training of the police" in two.text()
    assert "ether producers" in two.text()
    assert two.git("diff", "HEAD~1").returncode == 0


def test_without_the_program_neither_side_is_lost_and_settle_can_finish_it(broken):
    one, two = broken
    one.change(("Training of customs officers", "Training of the police"))
    one.push()
    two.change(("Training of customs officers", "Training of judges"))
    assert two.pull().returncode == 1
    assert "<<<<<<<" in two.text()
    here = {"cwd": two.folder, "capture_output": True, "text": True}
    shown = subprocess.run(["reskit", "show"], check=False, **here)
    assert "git left two versions in it, `reskit settle --file 'our draft.yaml'`" in shown.stderr
    assert subprocess.run(["reskit", "settle"], check=False, **here).returncode == 1
    assert subprocess.run(["reskit", "settle", "3.c"], check=False, **here).returncode == 0
    assert clauses(two)["3.b"] == "Training of the police"
    assert "<<<<<<<" not in two.text()


def test_a_renamed_draft_keeps_its_history(laptops):
    (one,) = laptops("one")
    reskit(one, "remove", "2", "--file", "our draft.yaml")
    one.git("mv", "our draft.yaml", "the draft.yaml")
    assert "remove" in reskit(one, "log", "--file", "the draft.yaml")
    reskit(one, "undo", "--file", "the draft.yaml")
    assert "acetone producers" in (one.folder / "the draft.yaml").read_text("utf-8")


def test_history_of_a_draft_is_no_concern_of_git(laptops):
    (one,) = laptops("one")
    reskit(one, "remove", "2", "--file", "our draft.yaml")
    assert one.git("status", "--short").stdout == ' M "our draft.yaml"\n'


def test_setting_up_twice_changes_nothing_and_undo_leaves_nothing(laptops):
    (one,) = laptops("one")
    before = (one.folder / ".git/config").read_text("utf-8")
    assert reskit(one, "git-setup") == "it is so already; nothing was changed\n"
    assert (one.folder / ".git/config").read_text("utf-8") == before
    (one.folder / ".gitattributes").write_text("*.docx binary\n*.yaml merge=reskit diff=reskit\n", "utf-8")
    reskit(one, "git-setup", "--undo")
    assert (one.folder / ".gitattributes").read_text("utf-8") == "*.docx binary\n"
    assert "reskit" not in (one.folder / ".git/config").read_text("utf-8")
    reskit(one, "git-setup", "--dry-run")
    assert (one.folder / ".gitattributes").read_text("utf-8") == "*.docx binary\n"


def reskit(laptop, *arguments):
    """What a command clause_wording, on both streams."""
    done = subprocess.run(["reskit", *arguments], cwd=laptop.folder, capture_output=True, text=True, check=True)
    return done.stdout + done.stderr


def test_a_conflict_is_settled_by_one_command_and_checked_until_then(laptops):
    one, two = laptops("one", "two")
    one.change(("Training of customs officers", "Training of the police"))
    one.push()
    two.change(("Training of customs officers", "Training of judges"))
    assert two.pull().returncode == 1
    here = {"cwd": two.folder, "capture_output": True, "text": True}
    checked = subprocess.run(["reskit", "check", two.draft.name, "--select", "STR20"], check=False, **here)
    assert checked.returncode == 1
    assert "2 versions of one clause (3.b, 3.c)" in checked.stdout
    open_ = subprocess.run(["reskit", "settle"], check=False, **here)
    assert open_.returncode == 1
    assert "1. 3.b\n     Training of judges\n  2. 3.c\n     Training of [-judges-]{+the police+}" in open_.stdout
    settled = subprocess.run(["reskit", "settle", "3.c"], check=False, **here)
    assert (settled.returncode, "nothing is in conflict" in settled.stderr) == (0, True)
    assert "      - id: c3\n        text: Training of the police\n" in two.text()
    assert "conflict" not in two.text()


@pytest.mark.slow
@given(mine=st.lists(EDITS, max_size=4), other=st.lists(EDITS, max_size=4))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_any_changes_on_two_laptops_the_draft_loads_and_has_what_either_wrote(
    laptops, tmp_path_factory, mine, other
):
    base = some_draft()
    ours, theirs = edited(base, other, "b"), edited(base, mine, "a")
    one, two = laptops("one", "two", folder=tmp_path_factory.mktemp("laptops"))
    one.commit(write_yaml(base))
    one.push()
    two.pull()
    one.commit(write_yaml(theirs))
    one.push()
    two.commit(write_yaml(ours))
    merge = two.pull()
    found = open_draft(two.draft).resolution
    texts = words(found)
    assert words(ours) - words(base) <= texts
    assert words(theirs) - words(base) <= texts
    assert merge.returncode == (1 if open_conflicts(found) else 0), merge.stderr


def words(resolution):
    """Every text and closing text of the clauses."""
    return {text for place in walk(resolution) for text in clause_wording(place.clause)}
