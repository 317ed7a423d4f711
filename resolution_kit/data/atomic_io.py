"""A file is read up to a limit, and written whole or not at all."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from resolution_kit.errors import Problem


def read_bytes(path: Path, largest: int) -> bytes:
    """The bytes of a file; missing, a folder or too large is a Problem."""
    try:
        with path.open("rb") as file:
            raw = file.read(largest + 1)
    except OSError as error:
        raise Problem(f"cannot read: {error.strerror or error}", where=str(path)) from error
    if len(raw) > largest:
        raise Problem(f"more than {largest:,} bytes, expected a paper of at most that size", where=str(path))
    return raw


def write_new(path: Path, content: bytes, *, overwrite: bool = False) -> None:
    """Write a file through a temporary one in the same folder, so that nobody ever sees a part of it."""
    import tempfile

    if path.exists() and not overwrite:
        raise Problem(f"`{path}` is there already; give another name")
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise Problem(f"cannot write `{path}`: {error.strerror}") from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_mask_of_process())
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise Problem(f"cannot write `{path}`: {error.strerror}") from error


def _mask_of_process() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


_BINARY = getattr(os, "O_BINARY", 0)


def shown(path: Path) -> str:
    """A path as a person names it: from the working folder where it lies below it."""
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


@contextmanager
def refused(path: Path) -> Iterator[None]:
    """Tell in one line what the system refused while the file `path` was to be changed."""
    try:
        yield
    except OSError as error:
        raise Problem(f"cannot write: {error.strerror}; the draft is as it was", where=shown(path)) from error


def read(path: Path) -> bytes:
    """The bytes of a draft."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Problem(f"no draft `{path}`; type `reskit new {path}` to make one") from error
    except OSError as error:
        raise Problem(f"cannot read: {error.strerror}", where=shown(path)) from error


def replace(path: Path, content: bytes) -> None:
    """Give a file other content: until the very end the old is there, then the new; the mode stays."""
    with refused(path):
        if not os.access(path, os.W_OK):
            raise PermissionError(None, "the file is read-only")
        temporary = _temporary(path, content, stat.S_IMODE(path.stat().st_mode))
        try:
            temporary.replace(path)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def create(path: Path, content: bytes) -> None:
    """Write a file that is not there yet; one that is there stays as it is."""
    exists = Problem(f"`{shown(path)}` is there already and stays as it is; give another name")
    if os.path.lexists(path):
        raise exists
    with refused(path):
        temporary = _temporary(path, content, 0o666 & ~_umask())
        try:
            _publish(temporary, path, content)
        except FileExistsError as error:
            raise exists from error
        finally:
            temporary.unlink(missing_ok=True)
        sync_folder(path.parent)


def write_synced(handle: int, content: bytes) -> None:
    """Write everything, and wait until the disk has it."""
    view = memoryview(content)
    while view:
        view = view[os.write(handle, view) :]
    os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the disk knows the names in a folder; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _temporary(path: Path, content: bytes, mode: int) -> Path:
    """A file beside `path`. Its name is always the same, so that a killed command leaves one at most."""
    temporary = path.with_name(f".{path.name}.tmp")
    temporary.unlink(missing_ok=True)
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    try:
        write_synced(handle, content)
        temporary.chmod(mode)
    except OSError:
        with suppress(OSError):  # the first error is the one to tell
            temporary.unlink()
        raise
    finally:
        os.close(handle)
    return temporary


def _publish(temporary: Path, path: Path, content: bytes) -> None:
    try:
        os.link(temporary, path)  # unlike a rename it never replaces
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
        try:
            write_synced(handle, content)
        finally:
            os.close(handle)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
