"""One command at a time: a lock on a draft, released by the operating system even when the program is killed."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from resolution_kit.errors import Problem

PATIENCE = 10.0
"""Seconds to wait for another command on the same draft."""
_PAUSE = 0.02


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock file `path` while the block runs; wait for another command, but not for ever."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise Problem(f"cannot write in `{path.parent}`: {error.strerror}; work in a folder of your own") from error
    try:
        _wait(handle, path)
        yield
    finally:
        os.close(handle)


def _wait(handle: int, path: Path) -> None:
    end = time.monotonic() + PATIENCE
    while not _taken(handle):
        if time.monotonic() > end:
            raise Problem(f"another command has held the draft for {PATIENCE:.0f} seconds (lock: `{path}`); try again")
        time.sleep(_PAUSE)


if os.name == "nt":

    def _taken(handle: int) -> bool:
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
        except OSError:
            return False
        return True

else:
    import fcntl

    def _taken(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
