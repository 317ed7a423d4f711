"""One command at a time: a lock file beside the draft, held while the draft is changed."""

import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from resolution_kit.data.atomic_io import open_own, refuse_link, refused, shown
from resolution_kit.errors import Problem

WAIT = 10.0
"""Seconds to wait for another command."""
_PAUSE = 0.01
_FAR = 1 << 20
"""Windows locks bytes; one far behind the note can be locked while others read the note."""
UNCHANGED = "; the draft is as it was"
"""The assurance behind every refusal of the system."""


def state_folder(path: Path) -> Path:
    """The folder `.reskit` beside a draft, made if it is missing; git ignores it."""
    folder = path.parent / ".reskit"
    with refused(path, UNCHANGED):
        refuse_link(folder)
        if not folder.is_dir():
            folder.mkdir(exist_ok=True)
            (folder / ".gitignore").write_text("*\n", encoding="utf-8")
    return folder


@contextmanager
def locked(path: Path, what: str, who: str) -> Iterator[None]:
    """Hold the lock of the draft `path`; `who` and `what` are reported to those who wait in vain."""
    lock = state_folder(path) / f"{path.name}.lock"
    with refused(path, UNCHANGED):
        handle = _taken(lock, path)
    try:
        with refused(path, UNCHANGED):
            _note(handle, {"who": who, "what": what, "process": os.getpid()})
        yield
    finally:
        os.close(handle)  # which also unlocks it


def _taken(lock: Path, path: Path) -> int:
    until = time.monotonic() + WAIT
    while True:
        handle = open_own(lock, os.O_RDWR | os.O_CREAT)
        while not _try(handle):
            if time.monotonic() > until:
                os.close(handle)
                raise Problem(f"{_holder(lock)} has held it for {WAIT:.0f} s; try again", where=shown(path))
            time.sleep(_PAUSE)
        if _still_there(handle, lock):
            return handle
        os.close(handle)  # somebody removed the file between opening and locking it


def _still_there(handle: int, lock: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), lock.stat())
    except FileNotFoundError:
        return False


def _note(handle: int, note: dict[str, object]) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(note).encode())


def _holder(lock: Path) -> str:
    try:
        note = json.loads(lock.read_text(encoding="utf-8"))
        return f"{note['who']} (process {note['process']}: {note['what']})"
    except (OSError, ValueError, KeyError, TypeError):
        return "another command"  # it has the lock and has not written its note yet


if sys.platform == "win32":
    import msvcrt

    def _try(handle: int) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
