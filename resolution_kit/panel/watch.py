"""Waiting for papers to change."""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

OFTEN = 0.2
"""Seconds between two looks."""

Stamp = tuple[int, int]


def _pause() -> None:
    time.sleep(OFTEN)


def changes(papers: Callable[[], Sequence[Path]], pause: Callable[[], None] = _pause) -> Iterator[list[Path]]:
    """All papers first, then, without end, those that came or changed since the last look."""
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
