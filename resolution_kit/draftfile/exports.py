"""What was exported from a draft: the digest of each file as it was written, in `.reskit/<file name>/exports.jsonl`.

A file that is still as it was written holds nothing of anybody else, and may be written over.
"""

import json
import os
from contextlib import suppress
from pathlib import Path

from resolution_kit.data.atomic_io import open_own, refuse_link, refused, write_synced
from resolution_kit.draftfile.history import digest
from resolution_kit.draftfile.lock import state_folder

_NAME = "exports.jsonl"


def remember(draft: Path, target: Path, content: bytes) -> None:
    """Note that this content was written to `target`."""
    real = draft.resolve()
    folder = state_folder(real) / real.name
    line = json.dumps({"file": _key(real, target), "digest": digest(content)}, ensure_ascii=False)
    with refused(draft, "; the paper is written"):
        refuse_link(folder)
        folder.mkdir(exist_ok=True)
        handle = open_own(folder / _NAME, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        try:
            write_synced(handle, f"{line}\n".encode())
        finally:
            os.close(handle)


def written(draft: Path, target: Path) -> str:
    """The digest of what was last exported to `target`; empty if nothing was."""
    real = draft.resolve()
    try:
        lines = (real.parent / ".reskit" / real.name / _NAME).read_bytes().splitlines()
    except OSError:
        return ""  # nothing was exported yet, or the folder is not ours to read: then the file is somebody's
    key, last = _key(real, target), ""
    for line in lines:
        with suppress(ValueError, TypeError, KeyError):  # a line that an interruption tore says nothing
            note = json.loads(line)
            last = str(note["digest"]) if note["file"] == key else last
    return last


def is_untouched(draft: Path, target: Path) -> bool:
    """Whether `target` is still as it was last exported."""
    before = written(draft, target)
    try:
        return bool(before) and digest(target.read_bytes()) == before
    except OSError:
        return False  # what cannot be read cannot be known


def _key(real: Path, target: Path) -> str:
    """The target as seen from the draft, so that a folder may be moved with both."""
    try:
        return Path(os.path.relpath(target.resolve(), real.parent)).as_posix()
    except ValueError:  # another drive
        return str(target.resolve())
