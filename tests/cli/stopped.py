"""Runs one command again and again, each time stopped one file operation later, and looks at what is left behind.

Called by test_stopped_commands.py in a process of its own, since it replaces the functions of `os`:
`stopped.py killed|full FOLDER COMMAND…`. The process is killed at the operation, or the disk is full from there on.
FOLDER holds the files before the command, a draft with history among them. Prints the number of moments.
"""

import contextlib
import errno
import io
import os
import shutil
import signal
import sys
from pathlib import Path

from resolution_kit.cli.main import run
from resolution_kit.draftfile import log, open_draft

NEED_SPACE = ["open", "write", "fsync", "link", "mkdir"]
CALLS = [*NEED_SPACE, "close", "replace", "rename", "unlink", "ftruncate", "chmod"]
DRAFT = Path("resolution.yaml")
CONFIRMED = "edit 1"
REFUSED = 2


def die_at(number):
    """From now on the process ends at its file operation `number`, a write half way."""

    def die(name, call, args, _):
        if name == "write":
            call(args[0], bytes(args[1])[: len(args[1]) // 2])
        os.kill(os.getpid(), signal.SIGKILL)

    watch(CALLS, number, die)


def full_at(number):
    """From now on the disk is full at file operation `number` and after it."""

    def refuse(name, call, args, kwargs):
        if name == "open" and not args[1] & os.O_CREAT:
            return call(*args, **kwargs)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    watch(NEED_SPACE, number, refuse)


def watch(names, number, act):
    """Let `number` of these calls pass, then act instead of them."""
    left = [number]

    def watched(name, call):
        def either(*args, **kwargs):
            if left[0] == 0:
                return act(name, call, args, kwargs)
            left[0] -= 1
            return call(*args, **kwargs)

        return either

    for name in names:
        setattr(os, name, watched(name, getattr(os, name)))


def in_child(work):
    """How a process of its own ended that did the work: its exit status, or minus the signal that killed it."""
    child = os.fork()
    if child == 0:
        os._exit(work() or 0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def quiet(command):
    """Run a command; its exit status and what it said to the person."""
    said = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
        return run(command), said.getvalue()


def files():
    """What lies in the folder, without history and temporary files."""
    found = [path for path in sorted(Path().rglob("*")) if path.is_file()]
    return {str(path): path.read_bytes() for path in found if not any(part.startswith(".") for part in path.parts)}


def whole(before, after):
    """Every file is as it was before the command or as it is after it; nobody sees a part."""
    for name, content in files().items():
        assert content in (before.get(name), after.get(name)), f"{name} is neither old nor new"
    assert before.keys() <= files().keys() | (before.keys() - after.keys()), "a file is lost"


def loads():
    """The draft can be read, and what was confirmed before is in its history."""
    open_draft(DRAFT)
    assert any(step.what.startswith(CONFIRMED) for step in log(DRAFT)), "a confirmed step is lost"


def said_in_a_line(said):
    """What a command on a full disk says: one line, no traceback."""
    lines = said.strip().splitlines()
    assert lines[-1].startswith("reskit: "), said
    assert "No space left on device" in lines[-1], said


def killed(command, moment):
    """Kill the command at this moment; False where it was done before."""

    def work():
        die_at(moment)
        return quiet(command)[0]

    return in_child(work) == -signal.SIGKILL


def full(command, moment):
    """Run the command on a disk that is full from this moment on; False where it was done before."""

    def work():
        full_at(moment)
        status, said = quiet(command)
        if status == REFUSED:
            said_in_a_line(said)
        return status

    status = in_child(work)
    assert status in (0, 1, REFUSED), f"exit {status}"
    assert {path.name for path in Path().glob(".*")} == {".reskit"}, "a temporary file is left behind"
    return status == REFUSED


def main(stop, start, command):
    scratch = start.parent / "scratch"

    def fresh():
        os.chdir(start.parent)
        shutil.rmtree(scratch, ignore_errors=True)
        shutil.copytree(start, scratch)
        os.chdir(scratch)

    fresh()
    before = files()
    status, _ = quiet(command)  # also imports what the command needs, so that only its own file operations count
    assert status in (0, 1), f"exit {status} without being stopped"
    after = files()
    assert after != before, "the command changes nothing"
    fresh()
    moment = 0
    while stop(command, moment):
        whole(before, after)
        loads()
        if files() == before:
            assert in_child(lambda: quiet(command)[0]) == status, "it cannot be done again"
            assert files() == after
        moment += 1
        fresh()
    assert files() == after
    return moment


if __name__ == "__main__":
    print(main({"killed": killed, "full": full}[sys.argv[1]], Path(sys.argv[2]), sys.argv[3:]))  # noqa: T201 - its result
