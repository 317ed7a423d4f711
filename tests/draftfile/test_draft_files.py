"""The file of a draft: made once, never overwritten, whole whatever happens."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from resolution_kit.data.yaml_source import BOM
from resolution_kit.draftfile import change, create, log, open_draft, undo
from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Part, Resolution

ROOT = Path(__file__).parents[2]
DRAFT = Resolution(parts=(Part(operative=(Clause("Decides", id="a"),)),), style="mun")

NOBODY = 65534

posix = pytest.mark.skipif(os.name == "nt", reason="modes, links and limits of POSIX")


def retitled(resolution):
    return resolution.with_field("title", "A title")


def run_python(code, *arguments, **options):
    """Run a script in a process of its own; the package is on its path."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        check=False, capture_output=True, text=True, env=environment, timeout=60, **options,
    )  # fmt: skip


def test_a_draft_is_made_read_and_changed(tmp_path):
    path = tmp_path / "resolution.yaml"
    create(path, DRAFT)
    assert open_draft(path).resolution == DRAFT
    changed = change(path, "title", retitled)
    assert (changed.before, changed.after) == (DRAFT, retitled(DRAFT))
    assert open_draft(path).resolution == changed.after


def test_a_file_that_is_there_is_never_overwritten(tmp_path):
    path = tmp_path / "resolution.yaml"
    path.write_text("mine", "utf-8")
    with pytest.raises(Problem, match=r"^`.*resolution.yaml` is there already and stays as it is; give another name$"):
        create(path, DRAFT)
    assert path.read_text("utf-8") == "mine"


def test_a_link_to_nowhere_is_a_name_that_is_taken(tmp_path):
    path = tmp_path / "resolution.yaml"
    path.symlink_to(tmp_path / "elsewhere.yaml")
    with pytest.raises(Problem, match="is there already"):
        create(path, DRAFT)
    assert not (tmp_path / "elsewhere.yaml").exists()


def test_a_file_that_appears_while_the_draft_is_made_is_never_overwritten(tmp_path, monkeypatch):
    path = tmp_path / "resolution.yaml"
    link = os.link

    def late(source, target):
        path.write_text("mine", "utf-8")
        link(source, target)

    monkeypatch.setattr(os, "link", late)
    with pytest.raises(Problem, match="is there already"):
        create(path, DRAFT)
    assert path.read_text("utf-8") == "mine"
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith(".tmp")] == []


def test_a_draft_is_made_where_files_cannot_be_linked(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    create(tmp_path / "resolution.yaml", DRAFT)
    assert open_draft(tmp_path / "resolution.yaml").resolution == DRAFT


def test_a_folder_that_is_not_there_is_not_made(tmp_path):
    with pytest.raises(Problem, match=r"no folder `.*drafts` for `resolution.yaml`; make it first"):
        create(tmp_path / "drafts" / "resolution.yaml", DRAFT)
    assert list(tmp_path.iterdir()) == []


@posix
def test_the_mode_of_the_file_stays(tmp_path):
    path = tmp_path / "resolution.yaml"
    create(path, DRAFT)
    path.chmod(0o640)
    change(path, "title", retitled)
    assert path.stat().st_mode & 0o777 == 0o640
    undo(path)
    assert path.stat().st_mode & 0o777 == 0o640


@posix
def test_a_new_draft_has_the_mode_that_the_person_has_chosen_for_files(tmp_path):
    before = os.umask(0o027)
    try:
        create(tmp_path / "resolution.yaml", DRAFT)
    finally:
        os.umask(before)
    assert (tmp_path / "resolution.yaml").stat().st_mode & 0o777 == 0o640


@posix
def test_a_link_stays_a_link_and_its_draft_has_one_history(tmp_path):
    real = tmp_path / "shared" / "real.yaml"
    real.parent.mkdir()
    create(real, DRAFT)
    link = tmp_path / "resolution.yaml"
    link.symlink_to(real)
    change(link, "title", retitled)
    assert link.is_symlink()
    assert open_draft(real).resolution == retitled(DRAFT)
    assert not (tmp_path / ".reskit").exists()
    assert [step.what for step in log(real)] == [step.what for step in log(link)] == ["title", "a new draft"]
    undo(link)
    assert link.is_symlink()
    assert open_draft(link).resolution == DRAFT


def test_byte_order_mark_and_line_ends_survive_a_change(tmp_path):
    path = tmp_path / "resolution.yaml"
    path.write_bytes(f"{BOM}style: mun\r\ntopic: x".encode())
    change(path, "topic", lambda resolution: resolution.with_field("topic", "drugs"))
    assert path.read_bytes() == f"{BOM}style: mun\r\ntopic: drugs".encode()


def test_what_a_killed_command_left_is_cleared_away(tmp_path):
    path = tmp_path / "resolution.yaml"
    create(path, DRAFT)
    (tmp_path / ".resolution.yaml.tmp").write_text("half a dra", "utf-8")
    change(path, "title", retitled)
    assert sorted(p.name for p in tmp_path.iterdir()) == [".reskit", "resolution.yaml"]


def test_git_takes_no_notice_of_the_history(tmp_path):
    create(tmp_path / "resolution.yaml", DRAFT)
    assert (tmp_path / ".reskit" / ".gitignore").read_text("utf-8") == "*\n"


@pytest.fixture
def open_folder():
    """A folder that belongs to somebody for whom modes count, even where root runs the tests."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    if os.getuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


AS_SOMEBODY = """
import getpass, os, sys
from pathlib import Path
from resolution_kit.draftfile import change
from resolution_kit.errors import Problem
if os.getuid() == 0:
    os.setuid(int(sys.argv[2]))
try:
    change(Path(sys.argv[1]), "title", lambda resolution: resolution.with_field("title", "x"))
    print("changed")
except Problem as problem:
    print(problem)
"""


@posix
def test_a_read_only_draft_is_not_changed(open_folder):
    path = open_folder / "resolution.yaml"
    path.write_text("style: mun\n", "utf-8")
    path.chmod(0o444)
    done = run_python(AS_SOMEBODY, path, NOBODY)
    assert done.stdout.endswith("cannot write: the file is read-only; the draft is as it was\n"), done.stderr
    assert path.read_text("utf-8") == "style: mun\n"


@posix
def test_nothing_is_changed_in_a_read_only_folder(open_folder):
    path = open_folder / "resolution.yaml"
    path.write_text("style: mun\n", "utf-8")
    open_folder.chmod(0o555)
    done = run_python(AS_SOMEBODY, path, NOBODY)
    assert done.stdout.endswith("cannot write: Permission denied; the draft is as it was\n"), done.stderr
    assert path.read_text("utf-8") == "style: mun\n"
    assert list(open_folder.iterdir()) == [path]


FULL_DISK = """
import resource, sys
from pathlib import Path
from resolution_kit.draftfile import change
from resolution_kit.errors import Problem
from resolution_kit.model import Clause
from dataclasses import replace
limit = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    clause = Clause("Calls upon " + "all States and " * 300, id="new")
    grown = lambda r: replace(r, parts=(replace(r.main, operative=(*r.main.operative, clause)),))
    change(Path(sys.argv[1]), "add", grown)
    print("changed")
except Problem as problem:
    print(problem)
"""


@posix
@pytest.mark.parametrize("limit", [0, 100, 1000, 3000])
def test_a_full_disk_is_one_line_and_the_draft_is_as_it_was(tmp_path, limit):
    path = tmp_path / "resolution.yaml"
    create(path, DRAFT)
    before = path.read_bytes()
    done = run_python(FULL_DISK, path, limit)
    assert done.stderr == ""
    assert done.stdout.endswith("cannot write: File too large; the draft is as it was\n")
    assert path.read_bytes() == before
    assert [step.what for step in log(path)] == ["a new draft"]
    change(path, "title", retitled)
    assert undo(path).what == "title"
    assert path.read_bytes() == before


@posix
def test_a_disk_that_fills_up_between_history_and_draft_leaves_a_step_without_effect(tmp_path, monkeypatch):
    path = tmp_path / "resolution.yaml"
    create(path, DRAFT)
    before = path.read_bytes()

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("resolution_kit.draftfile.store.write_whole", full)
        with pytest.raises(Problem, match="cannot write: No space left on device; the draft is as it was"):
            change(path, "lost", retitled)
    assert path.read_bytes() == before
    change(path, "topic", lambda resolution: resolution.with_field("topic", "drugs"))
    assert [(step.kind, step.what) for step in log(path)] == [
        ("change", "topic"),
        ("void", "lost"),
        ("change", "lost"),
        ("created", "a new draft"),
    ]
    undo(path)
    assert path.read_bytes() == before


def test_reading_a_draft_loads_neither_lock_nor_history_nor_proposals(tmp_path):
    path = tmp_path / "resolution.yaml"
    create(path, DRAFT)
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from resolution_kit.draftfile.read import read\nread(Path(sys.argv[1]))\n"
        "names = ('lock', 'history', 'store', 'write', 'records.proposals')\n"
        "print([name for name in names if f'resolution_kit.draftfile.{name}' in sys.modules])"
    )
    done = run_python(code, path)
    assert (done.stdout, done.stderr) == ("[]\n", "")
