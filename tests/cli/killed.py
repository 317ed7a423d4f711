"""Runs one command again and again, each time killed one file operation later, and looks at what is left behind.

Called by test_killed_commands.py in a process of its own, since it replaces the functions of `os`:
`killed.py FOLDER COMMAND…`. FOLDER holds the files before the command, a draft with history among them. Prints
the number of moments at which the command was killed.
"""

import contextlib
import io
import os
import shutil
import signal
import sys
from pathlib import Path

from resolution_kit.cli.main import run
from resolution_kit.draft import log, open_draft

CALLS = ["open", "write", "fsync", "close", "replace", "rename", "unlink", "link", "mkdir", "ftruncate", "chmod"]
DRAFT = Path("resolution.yaml")
CONFIRMED = "edit 1"


def die_at(number):
    """From now on the process ends at its file operation `number`, a write half way."""
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


def in_child(work):
    """How a process of its own ended that did the work: its exit status, or minus the signal that killed it."""
    child = os.fork()
    if child == 0:
        os._exit(work() or 0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def quiet(command):
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return run(command)


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


def main(start, command):
    scratch = start.parent / "scratch"

    def fresh():
        os.chdir(start.parent)
        shutil.rmtree(scratch, ignore_errors=True)
        shutil.copytree(start, scratch)
        os.chdir(scratch)

    fresh()
    before = files()
    status = quiet(command)  # also imports what the command needs, so that only its own file operations count
    assert status in (0, 1), f"exit {status} without being killed"
    after = files()
    assert after != before, "the command changes nothing"
    moment = 0
    while True:
        fresh()

        def work(number=moment):
            die_at(number)
            return quiet(command)

        ended = in_child(work)
        if ended != -signal.SIGKILL:
            assert ended == status, ended
            assert files() == after
            return moment
        whole(before, after)
        loads()
        if files() == before:
            assert in_child(lambda: quiet(command)) == status, "it cannot be done again"
            assert files() == after
        moment += 1


if __name__ == "__main__":
    print(main(Path(sys.argv[1]), sys.argv[2:]))  # noqa: T201 - its result
