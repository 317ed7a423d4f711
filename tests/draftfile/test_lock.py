"""Two commands at once both succeed; one that waits in vain says for whom."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from resolution_kit.draftfile import create, lock, log, open_draft, undo
from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Part, Resolution

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}

ADD = """
import sys
from dataclasses import replace
from pathlib import Path
from resolution_kit.draftfile import change
from resolution_kit.model import Clause
clause = Clause(f"Requests report {sys.argv[2]}", id=f"r{sys.argv[2]}")
grown = lambda r: replace(r, parts=(replace(r.main, operative=(*r.main.operative, clause)),))
change(Path(sys.argv[1]), f"add {sys.argv[2]}", grown)
"""

HOLD = """
import sys, time
from pathlib import Path
from resolution_kit.draftfile.lock import locked
with locked(Path(sys.argv[1]), "edit 3", "ana"):
    print("held", flush=True)
    time.sleep(60)
"""


def test_twenty_processes_at_once_add_twenty_clauses(tmp_path):
    path = tmp_path / "resolution.yaml"
    create(path, Resolution(parts=(Part(operative=(Clause("Decides", id="a"),)),)))
    first = path.read_bytes()
    running = [
        subprocess.Popen([sys.executable, "-c", ADD, path, str(i)], env=ENVIRONMENT, stderr=subprocess.PIPE)
        for i in range(20)
    ]
    assert [process.communicate(timeout=120)[1] for process in running] == [b""] * 20
    texts = [clause.text for clause in open_draft(path).resolution.main.operative]
    assert texts[0] == "Decides"
    assert sorted(texts[1:]) == sorted(f"Requests report {i}" for i in range(20))
    assert len(log(path)) == 21
    for _ in range(20):
        undo(path)
    assert path.read_bytes() == first


@pytest.fixture
def holder(tmp_path):
    path = tmp_path / "resolution.yaml"
    create(path, Resolution(style="mun"))
    process = subprocess.Popen([sys.executable, "-c", HOLD, path], env=ENVIRONMENT, stdout=subprocess.PIPE)
    assert process.stdout.readline().strip() == b"held"
    yield path, process
    process.kill()
    process.communicate()


def test_who_waits_in_vain_is_told_for_whom(holder, monkeypatch):
    path, process = holder
    monkeypatch.setattr(lock, "WAIT", 0.2)
    before = path.read_bytes()
    with pytest.raises(Problem, match=rf"ana \(process {process.pid}: edit 3\) has held it for 0 s; try again$"):
        undo(path)
    assert path.read_bytes() == before


def test_a_killed_command_holds_nothing(holder):
    path, process = holder
    process.kill()
    process.wait()
    with lock.locked(path, "x", "y"):
        pass


def test_a_lock_file_that_was_removed_is_made_again(tmp_path):
    path = tmp_path / "resolution.yaml"
    with lock.locked(path, "x", "y"):
        (tmp_path / ".reskit" / "resolution.yaml.lock").unlink()
        with lock.locked(path, "z", "y"):  # the one who removed it took the risk; nobody waits for ever
            pass


def test_reading_needs_no_lock(holder):
    path, _ = holder
    assert open_draft(path).resolution.style == "mun"
    assert [step.what for step in log(path)] == ["a new draft"]
