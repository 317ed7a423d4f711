"""Which files of a folder are papers."""

from collections.abc import Iterable
from pathlib import Path

from resolution_kit.errors import Problem

PAPERS = (".docx", ".md", ".markdown", ".txt", ".yaml", ".yml")
"""Suffixes of what can be read."""
_TEMPORARY = ("~$", ".", "~")
"""How the names of files begin that word processors and systems put beside a paper."""


def papers(given: Iterable[Path]) -> list[Path]:
    """The papers that these files and folders mean, each once: of a folder all in it that can be read, by name."""
    found: dict[Path, None] = {}
    for path in given:
        if path.is_dir():
            inside = _inside(path)
            if not inside:
                raise Problem(f"no paper in this folder, expected files in {', '.join(PAPERS)}", where=str(path))
            found.update(dict.fromkeys(inside))
        else:
            found[path] = None
    return list(found)


def _inside(folder: Path) -> list[Path]:
    try:
        entries = sorted(folder.iterdir(), key=lambda path: (path.name.casefold(), path.name))
    except OSError as error:
        raise Problem(f"cannot read: {error.strerror}", where=str(folder)) from error
    return [
        path
        for path in entries
        if path.suffix.lower() in PAPERS and not path.name.startswith(_TEMPORARY) and path.is_file()
    ]
