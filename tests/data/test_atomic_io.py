"""A file is written whole or not at all, whoever else writes it."""

import os

import pytest

from resolution_kit.data.atomic_io import write_new, write_whole
from resolution_kit.errors import Problem

posix = pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_leaves_nothing_beside_it(tmp_path):
    write_new(tmp_path / "a.md", b"new")
    assert ["a.md"] == names(tmp_path)
    assert b"new" == (tmp_path / "a.md").read_bytes()


def test_a_file_that_is_there_stays_unless_it_may_be_overwritten(tmp_path):
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    with pytest.raises(Problem, match=r"^`.*a.md` is there already; give another name$"):
        write_new(path, b"new")
    assert b"old" == path.read_bytes()
    write_new(path, b"new", overwrite=True)
    assert b"new" == path.read_bytes()
    assert ["a.md"] == names(tmp_path)


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o666])
def test_an_old_file_keeps_its_mode(tmp_path, mode):
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_new(path, b"new", overwrite=True)
    assert mode == path.stat().st_mode & 0o777


@posix
def test_a_new_file_has_the_mode_that_the_person_has_chosen_for_files(tmp_path):
    before = os.umask(0o027)
    try:
        write_new(tmp_path / "a.md", b"new")
    finally:
        os.umask(before)
    assert 0o640 == (tmp_path / "a.md").stat().st_mode & 0o777


def test_a_read_only_file_is_not_overwritten(tmp_path, monkeypatch):
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)  # which root always has
    with pytest.raises(Problem, match=r"a.md: cannot write: the file is read-only$"):
        write_new(path, b"new", overwrite=True)
    assert b"old" == path.read_bytes()


def test_a_folder_that_is_not_there_is_one_line(tmp_path):
    with pytest.raises(Problem, match=r"nowhere.a.md: cannot write: No such file or directory$"):
        write_new(tmp_path / "nowhere" / "a.md", b"new")


def test_two_who_write_one_file_do_not_meet_in_their_temporary_files(tmp_path, monkeypatch):
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    fsync = os.fsync

    def meanwhile(_):
        monkeypatch.setattr(os, "fsync", fsync)
        write_whole(path, b"theirs", overwrite=True)
        assert b"theirs" == path.read_bytes()

    monkeypatch.setattr(os, "fsync", meanwhile)
    write_whole(path, b"ours", overwrite=True)
    assert b"ours" == path.read_bytes()
    assert ["a.md"] == names(tmp_path)
