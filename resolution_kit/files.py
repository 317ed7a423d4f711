"""A file is read up to a limit, and written whole or not at all."""

import os
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
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise Problem(f"cannot write `{path}`: {error.strerror}") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
