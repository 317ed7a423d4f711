"""Reads papers of every format into the model; the suffix of the file chooses the reader."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from resolution_kit.errors import Problem
from resolution_kit.model import Resolution

if TYPE_CHECKING:
    from resolution_kit.reading.leftovers import Left

_READERS = {
    ".txt": "resolution_kit.reading.text",
    ".md": "resolution_kit.reading.markdown",
    ".markdown": "resolution_kit.reading.markdown",
    ".docx": "resolution_kit.reading.word",
    ".odt": "resolution_kit.reading.odt",
    ".pdf": "resolution_kit.reading.pdf",
    ".yaml": "resolution_kit.draftfile.read",
    ".yml": "resolution_kit.draftfile.read",
}
"""The module that reads a file of this suffix, with its function `read(path)`."""

_REFUSED = {
    ".doc": "an old Word file; save it as .docx",
    ".rtf": "rich text; save it as .docx",
    ".pages": "a Pages file; export it as .docx",
    ".docm": "a Word file with macros; save it as .docx",
    ".gdoc": "a link to an online document; download it as .docx",
}


_SAYS = (
    "resolution_kit.reading.text",
    "resolution_kit.reading.word",
    "resolution_kit.reading.odt",
    "resolution_kit.reading.pdf",
)
"""Modules that tell what they left out, with their function `left(path)`."""


def left(path: Path) -> "list[Left]":
    """What a file has and its reading has not; nothing for formats in which that cannot be."""
    module = _READERS.get(path.suffix.lower(), "")
    found: list[Left] = import_module(module).left(path) if module in _SAYS else []
    return found


def read(path: Path) -> Resolution:
    """The resolution in a file; a file that cannot be read is a Problem of one line."""
    suffix = path.suffix.lower()
    if suffix not in _READERS:
        if not path.exists():
            raise Problem(f"no file `{path}`, expected a paper in one of {', '.join(_READERS)}")
        kind = _REFUSED.get(suffix, f"the suffix `{suffix}`" if suffix else "no suffix")
        raise Problem(f"found {kind}, expected one of {', '.join(_READERS)}", where=str(path))
    module = import_module(_READERS[suffix])
    resolution: Resolution = module.read(path)
    return resolution
