"""Folders from strangers, and editors that know no lock: nothing but the draft is written, no hand save is lost."""

import os
import stat
import sys

import pytest

from resolution_kit.draftfile import change, create, log, open_draft, undo
from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Part, Resolution

DRAFT = Resolution(parts=(Part(operative=(Clause("Decides", id="a"),)),), style="mun")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links, modes and pipes of POSIX")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "paper" / "resolution.yaml"
    path.parent.mkdir()
    create(path, DRAFT)
    return path


def retitled(resolution):
    return resolution.with_field("title", "Seas")


def test_a_link_to_a_draft_elsewhere_is_followed(path, tmp_path):
    link = tmp_path / "link.yaml"
    link.symlink_to(path)
    change(link, "title", retitled)
    assert "Seas" in path.read_text("utf-8")


@pytest.mark.parametrize("name", [".reskit/resolution.yaml.lock", ".reskit/resolution.yaml/journal.jsonl"])
def test_a_file_of_reskit_that_is_a_link_is_refused_and_what_it_leads_to_stays(path, tmp_path, name):
    victim = tmp_path / "diary.txt"
    victim.write_text("mine", "utf-8")
    own = path.parent / name
    own.unlink()
    own.symlink_to(victim)
    for command in (lambda: change(path, "title", retitled), lambda: undo(path)):
        with pytest.raises(Problem, match="is a link to another place"):
            command()
    assert victim.read_text("utf-8") == "mine"
    assert "Seas" not in path.read_text("utf-8")


@pytest.mark.parametrize("name", [".reskit", ".reskit/resolution.yaml"])
def test_a_folder_of_reskit_that_is_a_link_is_refused(path, tmp_path, name):
    own = path.parent / name
    own.rename(tmp_path / "elsewhere")
    own.symlink_to(tmp_path / "elsewhere")
    before = sorted(one.name for one in (tmp_path / "elsewhere").rglob("*"))
    with pytest.raises(Problem, match="is a link to another place"):
        change(path, "title", retitled)
    assert sorted(one.name for one in (tmp_path / "elsewhere").rglob("*")) == before


def test_a_pipe_and_a_device_are_no_drafts(tmp_path):
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)
    endless = tmp_path / "endless.yaml"
    endless.symlink_to("/dev/zero")
    for path in (pipe, endless):
        with pytest.raises(Problem, match="a pipe or a device, expected a file"):
            open_draft(path)
        with pytest.raises(Problem, match="a pipe or a device, expected a file"):
            change(path, "title", retitled)


def test_the_history_can_be_read_by_those_only_who_may_read_the_draft(path):
    path.chmod(0o600)
    change(path, "title", retitled)
    newest = max((path.parent / ".reskit" / path.name).glob("*.yaml"))
    assert stat.S_IMODE(newest.stat().st_mode) == 0o600


def saved_by_hand(path, text):
    """Save as editors do: another file takes the name."""
    other = path.with_suffix(".new")
    other.write_text(text, "utf-8")
    other.replace(path)


def test_a_save_by_hand_during_a_command_is_kept_and_the_command_too(path):
    saves = ["operative:\n- text: Urges all\n  id: a\n"]

    def slowly(resolution):
        if saves:
            saved_by_hand(path, saves.pop())
        return retitled(resolution)

    change(path, "title", slowly)
    text = path.read_text("utf-8")
    assert ("Urges all" in text, "Seas" in text) == (True, True)
    undo(path)
    assert path.read_text("utf-8") == "operative:\n- text: Urges all\n  id: a\n"


def test_a_save_by_hand_after_the_step_was_recorded_is_kept_and_the_step_is_void(path, monkeypatch):
    from resolution_kit.draftfile import store

    saves = ["operative:\n- text: Urges all\n  id: a\n"]
    real = store.write_whole

    def late(target, content, **options):
        if saves:
            saved_by_hand(path, saves.pop())
        real(target, content, **options)

    monkeypatch.setattr(store, "write_whole", late)
    change(path, "title", retitled)
    assert [step.kind for step in log(path)] == ["change", "change", "void", "change", "created"]
    undo(path)
    assert path.read_text("utf-8") == "operative:\n- text: Urges all\n  id: a\n"


def test_a_draft_that_is_written_again_and_again_is_left_alone(path):
    def always(resolution):
        saved_by_hand(path, path.read_text("utf-8"))
        return retitled(resolution)

    with pytest.raises(Problem, match="another program writes it again and again"):
        change(path, "title", always)
    assert "Seas" not in path.read_text("utf-8")
