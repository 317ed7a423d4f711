"""Files read up to a limit, and written whole or not at all."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from resolution_kit.errors import Problem

_BINARY = getattr(os, "O_BINARY", 0)
_AT_ONCE = getattr(os, "O_NONBLOCK", 0)
"""A pipe that nobody writes to is opened all the same, and then refused."""
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def shown(path: Path) -> str:
    """A path as a person names it: from the working folder, if it lies below."""
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


class ChangedMeanwhile(OSError):  # noqa: N818 - it names what happened
    """Somebody else wrote the file since it was read; it is left as it is."""


@contextmanager
def refused(path: Path, assurance: str = "") -> Iterator[None]:
    """Turn what the system refuses while `path` is written into one line, with an assurance of what stayed."""
    try:
        yield
    except ChangedMeanwhile:
        raise
    except OSError as error:
        raise Problem(f"cannot write: {error.strerror}{assurance}", where=shown(path)) from error


def read_bytes(path: Path, largest: int) -> bytes:
    """The bytes of a file; a missing or too large one, and whatever is no file (a folder, a pipe), are Problems."""
    try:
        with os.fdopen(_regular(os.open(path, os.O_RDONLY | _BINARY | _AT_ONCE), path), "rb") as file:
            raw = file.read(largest + 1)
    except (OSError, ValueError) as error:  # a name with a null character is a ValueError
        raise Problem(f"cannot read: {getattr(error, 'strerror', None) or error}", where=str(path)) from error
    if len(raw) > largest:
        raise Problem(f"more than {largest:,} bytes, expected at most that many", where=str(path))
    return raw


def open_own(path: Path, flags: int, mode: int = 0o666) -> int:
    """Open a file that reskit keeps for itself beside a draft; a link, or whatever is no file, is a Problem.

    A folder from a stranger may have a link there that leads to a file of the person. Raises OSError as `os.open` does.
    """
    refuse_link(path)
    return _regular(os.open(path, flags | _BINARY | _AT_ONCE | _NO_LINK, mode), path)


def refuse_link(path: Path) -> None:
    """Refuse a link where reskit keeps its own files and folders."""
    if path.is_symlink():
        message = "is a link to another place, expected what reskit made itself; remove it if you did not make it"
        raise Problem(message, where=shown(path))


def _regular(handle: int, path: Path) -> int:
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return handle
    os.close(handle)
    what = "a folder" if path.is_dir() else "a pipe or a device"
    raise Problem(f"is {what}, expected a file", where=shown(path))


Stamp = tuple[int, int, int]
"""Which file a name has, and when it was last written."""


def stamp(path: Path) -> Stamp:
    """The stamp of a file, which changes if anybody writes to it or puts another in its place. Raises OSError."""
    found = path.stat()
    return found.st_ino, found.st_size, found.st_mtime_ns


def write_new(path: Path, content: bytes, *, overwrite: bool = False) -> None:
    """Write a file that a person asked for; one that is there already, or cannot be written, is a Problem."""
    with refused(path):
        try:
            write_whole(path, content, overwrite=overwrite)
        except FileExistsError as error:
            raise Problem(f"`{path}` is there already; give another name") from error


def write_whole(
    path: Path, content: bytes, *, overwrite: bool = False, locked: bool = False, read: Stamp | None = None
) -> None:
    """Write a file through a temporary one in the same folder, so that nobody ever sees a part of it.

    An old file keeps its mode. If it is `locked`, the temporary file always has the same name, so that killed commands
    leave one at most. With the stamp that the file had when it was `read`, a file with another one by now is
    ChangedMeanwhile. Raises OSError, such as FileExistsError for a file that may not be overwritten.
    """
    if os.path.lexists(path) and not overwrite:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else None
    if mode is not None and not path.is_file():
        raise OSError(errno.EINVAL, "it is no file")
    if mode is not None and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "the file is read-only")
    temporary = path.with_name(f".{path.name}.tmp" if locked else f".{path.name}.{os.urandom(4).hex()}.tmp")
    if locked:
        temporary.unlink(missing_ok=True)
    try:
        write_exclusively(temporary, content, 0o666 if mode is None else mode)
        if mode is not None:
            temporary.chmod(mode)  # whatever the umask took from it
        if read is not None and stamp(path) != read:
            raise ChangedMeanwhile(errno.EBUSY, "somebody else wrote it meanwhile")
        if overwrite:
            temporary.replace(path)
        else:
            _publish(temporary, path, content)
    finally:
        with suppress(OSError):  # it has its new name, or the first error is the one to report
            temporary.unlink()
    sync_folder(path.parent)


def write_exclusively(path: Path, content: bytes, mode: int = 0o666) -> None:
    """Write a file that is not there yet, and wait until the disk has it; if that fails, no part of it is left."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)
    try:
        write_synced(handle, content)
    except OSError:
        with suppress(OSError):  # the first error is the one to report
            path.unlink()
        raise
    finally:
        os.close(handle)


def write_synced(handle: int, content: bytes) -> None:
    """Write everything, and wait until the disk has it."""
    view = memoryview(content)
    while view:
        view = view[os.write(handle, view) :]
    os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names in a folder; Windows does so by itself."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return  # one may write into it and not list it
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _publish(temporary: Path, path: Path, content: bytes) -> None:
    """Give the temporary file its name, unless a file of that name is there by now."""
    try:
        os.link(temporary, path)  # unlike a rename it never replaces
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        write_exclusively(path, content)
