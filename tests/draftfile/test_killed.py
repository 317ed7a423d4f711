"""Killed at any moment, the old or the new draft is there, whole, and its history loads; nothing confirmed is lost."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from how_often import times

from resolution_kit.draftfile import change, create, log, open_draft, redo, undo
from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Part, Resolution

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL is of POSIX")

ROOT = Path(__file__).parents[2]

BUSY = """
import sys
from dataclasses import replace
from pathlib import Path
from resolution_kit.draftfile import change, redo, undo
from resolution_kit.model import Clause
path, start = Path(sys.argv[1]), int(sys.argv[2])
print("ready", flush=True)
for i in range(start, start + 100_000):
    clause = Clause(f"Requests report {i}" + " of the Secretary-General" * 200, id=f"r{i}")
    change(path, f"add {i}", lambda r: replace(r, parts=(replace(r.main, operative=(*r.main.operative[-3:], clause)),)))
    if i % 5 == 4:
        undo(path)
        redo(path)
    print(i, flush=True)
"""


STEP_BY_STEP = """
import os, signal, sys
from dataclasses import replace
from pathlib import Path
from resolution_kit.draftfile import change, create, log, open_draft, undo
from resolution_kit.model import Clause, Part, Resolution

CALLS = ["open", "write", "fsync", "close", "replace", "rename", "unlink", "link", "mkdir", "ftruncate", "chmod"]


def die_at(number):
    left = [number]

    def watched(name, call):
        def either(*args, **kwargs):
            if left[0] == 0:
                if name == "write":
                    call(args[0], bytes(args[1])[: len(args[1]) // 2])
                os.kill(os.getpid(), signal.SIGKILL)
            left[0] -= 1
            return call(*args, **kwargs)

        return either

    for name in CALLS:
        setattr(os, name, watched(name, getattr(os, name)))


def killed_at(number, work):
    child = os.fork()
    if child == 0:
        die_at(number)
        work()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def add(i):
    clause = Clause(f"Requests {i}", id=f"r{i}")
    grown = lambda r: replace(r, parts=(replace(r.main, operative=(*r.main.operative, clause)),))  # noqa: E731
    return lambda: change(path, f"add {i}", grown)


path = Path(sys.argv[1])
create(path, Resolution(parts=(Part(operative=(Clause("Decides", id="a"),)),)))
add("start")()
moment = 0
while killed_at(moment, {"change": add(moment), "undo": lambda: undo(path)}[sys.argv[2]]):
    texts = [clause.text for clause in open_draft(path).resolution.main.operative]
    old, new = {"change": (["Decides", "Requests start"], ["Decides", "Requests start", f"Requests {moment}"]),
                "undo": (["Decides", "Requests start"], ["Decides"])}[sys.argv[2]]
    assert texts in (old, new), (moment, texts)
    if texts != old:
        (undo(path) if sys.argv[2] == "change" else add("start")())
    add("after")()
    assert undo(path).what == "add after", moment
    assert [clause.text for clause in open_draft(path).resolution.main.operative] == old, moment
    assert undo(path).what == "add start", moment
    assert [clause.text for clause in open_draft(path).resolution.main.operative] == ["Decides"], moment
    add("start")()
    log(path)
    moment += 1
print(moment)
"""


class Busy:
    """A process that changes a draft again and again, and says each time it has."""

    def __init__(self, path, start):
        self.process = subprocess.Popen(
            [sys.executable, "-c", BUSY, path, str(start)],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
        )
        assert self.process.stdout.readline() == b"ready\n"

    def kill(self):
        """Kill it; the numbers it had confirmed."""
        self.process.send_signal(signal.SIGKILL)
        out, _ = self.process.communicate()
        assert self.process.returncode == -signal.SIGKILL
        return [int(line) for line in out.splitlines()]


def confirmed_is_there(path, confirmed):
    """The draft is whole; the last confirmed change is in it, or the one after it that was under way."""
    texts = [clause.text.split()[2] for clause in open_draft(path).resolution.main.operative[1:]]
    if confirmed:
        assert int(texts[-1]) in (confirmed[-1], confirmed[-1] + 1)
    assert {f"add {i}" for i in confirmed} <= {step.what for step in log(path)}


def kill_again_and_again(path, times, chance):
    create(path, Resolution(parts=(Part(operative=(Clause("Decides", id="a"),)),)))
    first = path.read_bytes()
    start = 0
    for _ in range(times):
        busy = Busy(path, start)
        time.sleep(chance.uniform(0, 0.06))
        confirmed = busy.kill()
        confirmed_is_there(path, confirmed)
        start += 1000
        before = open_draft(path).resolution
        change(path, "between", lambda r, n=start: r.with_field("title", str(n)))
        undo(path)
        assert open_draft(path).resolution == before
        assert len(list(path.parent.iterdir())) <= 3  # the draft, .reskit, one temporary file at most
    while True:
        try:
            undo(path)
        except Problem:
            break
    assert path.read_bytes() == first
    redo(path)


@pytest.mark.slow
@pytest.mark.parametrize("command", ["change", "undo"])
def test_killed_at_every_single_step(tmp_path, command):
    path = tmp_path / "resolution.yaml"
    done = subprocess.run(
        [sys.executable, "-c", STEP_BY_STEP, path, command],
        check=False, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.stderr == ""
    assert int(done.stdout) > 20, "every open, write, fsync and rename of the command is a moment to die"


@pytest.mark.slow
def test_who_reads_while_commands_write_sees_a_whole_draft(tmp_path):
    path = tmp_path / "resolution.yaml"
    create(path, Resolution(parts=(Part(operative=(Clause("of the Secretary-General", id="a"),)),)))
    busy = Busy(path, 0)
    seen = set()
    until = time.monotonic() + 3
    while time.monotonic() < until:
        text = path.read_bytes()
        assert text.endswith(b"Secretary-General\n")
        seen.add(len(text))
    busy.kill()
    assert len(seen) > 2


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(times(2, 12)))
def test_killed_again_and_again_at_random(tmp_path, seed):
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    kill_again_and_again(tmp_path / "resolution.yaml", times(20, 50), chance)
