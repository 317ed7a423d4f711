"""Undo, redo, log, restore: nothing that was ever written is lost."""

import json
import shutil
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resolution_kit.draftfile import change, create, history, log, open_draft, redo, restore, undo
from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Part, Resolution

FIRST = Resolution(parts=(Part(operative=(Clause("Decides", id="a"),)),), style="mun")


def titled(title):
    return lambda resolution: resolution.with_field("title", title)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "resolution.yaml"
    create(path, FIRST)
    return path


def journal(path):
    return path.parent / ".reskit" / path.name / "journal.jsonl"


def test_undo_and_redo_walk_through_the_texts(path):
    texts = [path.read_bytes()]
    for title in "abc":
        change(path, f"title {title}", titled(title))
        texts.append(path.read_bytes())
    assert [str(undo(path)) for _ in range(3)] == ["title c", "title b", "title a"]
    assert path.read_bytes() == texts[0]
    assert [str(redo(path)) for _ in range(3)] == ["title a", "title b", "title c"]
    assert path.read_bytes() == texts[3]


def test_there_is_an_end_to_both(path):
    before = path.read_bytes()
    with pytest.raises(Problem, match=r"resolution[.]yaml: nothing to undo$"):
        undo(path)
    with pytest.raises(Problem, match=r"resolution[.]yaml: nothing to redo$"):
        redo(path)
    assert path.read_bytes() == before


def test_a_new_change_closes_the_way_forward_but_its_text_stays(path):
    change(path, "a", titled("a"))
    undo(path)
    change(path, "b", titled("b"))
    with pytest.raises(Problem, match="nothing to redo"):
        redo(path)
    lost = next(step for step in log(path) if (step.kind, step.what) == ("change", "a"))
    restore(path, lost.number)
    assert open_draft(path).resolution.first("title") == "a"
    undo(path)
    assert open_draft(path).resolution.first("title") == "b"


def test_a_step_that_never_was_cannot_be_restored(path):
    with pytest.raises(Problem, match="no step 99; `reskit log` shows the steps"):
        restore(path, 99)


def test_a_draft_that_says_it_already_is_not_restored(path):
    before = log(path)
    with pytest.raises(Problem, match="the draft says already what it said after step 1"):
        restore(path, 1)
    assert log(path) == before


def test_the_log_says_when_who_and_what_the_newest_first(path, monkeypatch):
    monkeypatch.setenv("LOGNAME", "ana")
    change(path, "add-clause\n3", titled("a"))
    newest, oldest = log(path)
    assert (newest.who, newest.what, newest.kind) == ("ana", "add-clause 3", "change")
    assert newest.when.endswith("Z")
    assert len(newest.when) == len("2026-03-01T09:30:00Z")
    assert (oldest.kind, oldest.what) == ("created", "a new draft")


def test_a_draft_without_history_begins_one(tmp_path):
    path = tmp_path / "d.yaml"
    path.write_text("topic: x # mine\n", "utf-8")
    change(path, "title", titled("a"))
    undo(path)
    assert path.read_text("utf-8") == "topic: x # mine\n"
    assert [step.kind for step in log(path)] == ["undo", "change", "found"]


def test_a_draft_without_history_has_an_empty_log(tmp_path):
    assert log(tmp_path / "d.yaml") == ()


def test_what_was_typed_by_hand_is_a_step_of_its_own(path):
    change(path, "a", titled("a"))
    typed = path.read_text("utf-8") + "topic: by hand # mine\n"
    path.write_text(typed, "utf-8")
    change(path, "b", titled("b"))
    undo(path)
    assert path.read_text("utf-8") == typed
    assert undo(path).what == "edited by hand"
    assert undo(path).what == "a"
    assert open_draft(path).resolution == FIRST
    for _ in range(3):
        redo(path)
    assert open_draft(path).resolution.get("topic") == ("by hand",)
    assert open_draft(path).resolution.first("title") == "b"


def test_undo_saves_a_draft_that_was_broken_by_hand(path):
    change(path, "a", titled("a"))
    good = path.read_bytes()
    path.write_text("operative: [", "utf-8")
    assert undo(path).what == "edited by hand"
    assert path.read_bytes() == good
    redo(path)
    assert path.read_text("utf-8") == "operative: ["


def test_a_change_back_by_hand_is_the_step_without_effect(path):
    before = path.read_bytes()
    change(path, "a", titled("a"))
    path.write_bytes(before)
    change(path, "b", titled("b"))
    assert [(step.kind, step.what) for step in log(path)][:3] == [("change", "b"), ("void", "a"), ("change", "a")]
    undo(path)
    assert path.read_bytes() == before


def test_a_step_without_effect_leaves_open_what_could_be_redone(path, monkeypatch):
    change(path, "a", titled("a"))
    undo(path)
    monkeypatch.setattr("resolution_kit.draftfile.store.write_whole", lambda *_, **__: None)
    change(path, "never written", titled("b"))
    monkeypatch.undo()
    redo(path)
    assert open_draft(path).resolution.first("title") == "a"


def test_a_torn_journal_line_is_passed_over(path):
    change(path, "a", titled("a"))
    with journal(path).open("ab") as file:
        file.write(b'{"number": 3, "kind": "cha')
    change(path, "b", titled("b"))
    assert [step.what for step in log(path)] == ["b", "a", "a new draft"]
    undo(path)
    undo(path)
    assert open_draft(path).resolution == FIRST


@pytest.mark.parametrize("line", [b"\xff\xfe", b"[]", b"{}", b"7", b"null", b'{"number": "x"}', b""])
def test_lines_that_say_nothing_are_passed_over(path, line):
    with journal(path).open("ab") as file:
        file.write(line + b"\n")
    change(path, "a", titled("a"))
    assert [step.what for step in log(path)] == ["a", "a new draft"]


def test_a_text_that_no_journal_line_knows_is_never_overwritten(path):
    orphan = journal(path).parent / "0002.yaml"
    orphan.write_text("half a dra", "utf-8")
    change(path, "a", titled("a"))
    assert orphan.read_text("utf-8") == "half a dra"
    undo(path)
    assert open_draft(path).resolution == FIRST


def test_a_clock_that_goes_back_does_not_matter(path, monkeypatch):
    for title, now in (("a", "2026-03-01T10:00:00Z"), ("b", "1970-01-01T00:00:00Z"), ("c", "2026-03-01T09:00:00Z")):
        monkeypatch.setattr(history, "_now", lambda now=now: now)
        change(path, title, titled(title))
    assert [step.what for step in log(path)][:3] == ["c", "b", "a"]
    assert [undo(path).what for _ in range(3)] == ["c", "b", "a"]


def test_the_history_goes_along_with_a_copy_of_the_folder(path, tmp_path):
    change(path, "a", titled("a"))
    copy = tmp_path.parent / f"{tmp_path.name}-copy"
    shutil.copytree(tmp_path, copy)
    assert undo(copy / path.name).what == "a"
    assert open_draft(copy / path.name).resolution == FIRST
    assert open_draft(path).resolution.first("title") == "a"


def test_a_former_text_that_was_changed_is_refused_and_the_draft_stays(path):
    change(path, "a", titled("a"))
    before = path.read_bytes()
    (journal(path).parent / "0001.yaml").write_text("style: un\n", "utf-8")
    with pytest.raises(Problem, match=r"0001.yaml: this former text was changed since; the draft is as it was"):
        undo(path)
    (journal(path).parent / "0001.yaml").unlink()
    with pytest.raises(Problem, match=r"0001.yaml: cannot read: No such file or directory; the draft is as it was"):
        undo(path)
    assert path.read_bytes() == before


def test_a_draft_made_again_under_its_old_name_begins_anew(path):
    change(path, "a", titled("a"))
    path.unlink()
    create(path, FIRST)
    with pytest.raises(Problem, match="nothing to undo"):
        undo(path)
    assert [step.what for step in log(path)] == ["a new draft", "a", "a new draft"]


def test_the_journal_is_plain_lines_of_json(path):
    change(path, "añadir", titled("a"))
    lines = journal(path).read_text("utf-8").splitlines()
    assert [json.loads(line)["what"] for line in lines] == ["a new draft", "añadir"]
    assert "añadir" in lines[1]


COMMANDS = st.lists(
    st.tuples(st.sampled_from(["change", "change", "hand", "undo", "redo", "crash", "copy"]), st.integers(0, 5)),
    max_size=14,
)


@given(COMMANDS)
@settings(max_examples=25, deadline=None)
def test_after_any_sequence_of_commands_undo_leads_back_to_the_first_bytes(tmp_path_factory, commands):
    path = tmp_path_factory.mktemp("any") / "d.yaml"
    create(path, FIRST)
    first = path.read_bytes()
    seen = {first}
    for kind, number in commands:
        found = path.read_bytes()
        path = play(kind, number, path)
        if kind == "change" and path.read_bytes() != found:
            seen |= {found, path.read_bytes()}
    kept = {file.read_bytes() for file in journal(path).parent.glob("*.yaml")}
    assert seen - {path.read_bytes()} <= kept
    while done(undo, path):
        pass
    assert path.read_bytes() == first


def play(kind, number, path):
    if kind == "change":
        change(path, f"title {number}", titled(str(number)))
    elif kind == "hand":
        path.write_bytes(path.read_bytes() + f"# hand {number}\n".encode())
    elif kind == "crash":
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("resolution_kit.draftfile.store.write_whole", lambda *_, **__: None)
            change(path, "crash", lambda r: replace(r, guide=f"g{number}"))
    elif kind == "copy":
        elsewhere = path.parent.with_name(f"{path.parent.name}c")
        shutil.copytree(path.parent, elsewhere)
        return elsewhere / path.name
    else:
        done(undo if kind == "undo" else redo, path)
    return path


def done(turn, path):
    """Undo or redo; False where there is nothing to."""
    try:
        turn(path)
    except Problem as problem:
        if "nothing to" not in str(problem):
            raise
        return False
    return True
