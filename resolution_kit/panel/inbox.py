"""The papers of an inbox: its files, and those that change while it is watched."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from resolution_kit.errors import Problem

PAPERS = (".docx", ".odt", ".md", ".markdown", ".txt", ".yaml", ".yml")
"""The suffixes of papers."""
_OTHERS = (".pdf", ".doc", ".docm", ".gdoc", ".pages", ".rtf", ".wps")
"""The suffixes of files that may be papers, which a folder is not searched for."""
_TEMPORARY = ("~$", ".", "~")
"""Beginnings of the names of files that word processors and systems put beside a paper."""
OFTEN = 0.2
"""Seconds between two looks."""


def papers(given: Iterable[Path]) -> list[Path]:
    """The papers among these files and in these folders, each once; in a folder by name.

    A folder without papers is a Problem.
    """
    found: dict[Path, None] = {}
    for path in given:
        if path.is_dir():
            inside = _inside(path)
            if not inside:
                below = next((one for one in sorted(path.iterdir()) if one.is_dir() and _inside(one)), None)
                see = f"; there are some in `{below}`" if below else ""
                raise Problem(f"no paper in this folder, expected files in {', '.join(PAPERS)}{see}", where=str(path))
            found.update(dict.fromkeys(inside))
        else:
            found[path] = None
    return list(found)


def _inside(folder: Path) -> list[Path]:
    return [path for path in _files(folder) if path.suffix.lower() in PAPERS]


def _files(folder: Path) -> list[Path]:
    """The files of a folder by name, without those that a system puts there."""
    try:
        entries = sorted(folder.iterdir(), key=lambda path: (path.name.casefold(), path.name))
    except OSError as error:
        raise Problem(f"cannot read: {error.strerror}", where=str(folder)) from error
    return [path for path in entries if not path.name.startswith(_TEMPORARY) and path.is_file()]


def left_out(given: Iterable[Path]) -> list[Path]:
    """The files in these folders that may be papers, but are not read with the others."""
    return [path for folder in given if folder.is_dir() for path in _files(folder) if path.suffix.lower() in _OTHERS]


Stamp = tuple[int, int]


def _pause() -> None:
    time.sleep(OFTEN)


def changes(papers: Callable[[], Sequence[Path]], pause: Callable[[], None] = _pause) -> Iterator[list[Path]]:
    """All papers at first, then without end those that came or changed since the last look."""
    seen: dict[Path, Stamp | None] = {}
    while True:
        now = {path: stamp(path) for path in papers()}
        changed = [path for path, mark in now.items() if path not in seen or seen[path] != mark]
        seen = now
        if changed:
            yield changed
        pause()


def stamp(path: Path) -> Stamp | None:
    """Changes on every save; None while the file is missing, as it is for a moment during a save."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
