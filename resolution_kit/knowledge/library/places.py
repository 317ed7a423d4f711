"""Where guide packs lie: beside the draft, in the folder of reskit.toml, in the user's folder, in reskit itself.

A pack is a folder with a guide.yaml; its name is the folder's. Of two packs with one name the nearer one counts.
"""

from collections.abc import Iterator
from pathlib import Path

from resolution_kit.data.configuration import FILE
from resolution_kit.data.resources import bundled
from resolution_kit.data.user_folder import user_folder

GUIDE, FACTS, TOPIC = NO_ENTRIES = ("guide.yaml", "facts.yaml", "topic.yaml")
"""The files of a pack that hold no entries."""

_BESIDE: list[Path] = []
"""The folder of the draft that was read last, if any."""


def beside(folder: Path) -> None:
    """Look for packs in this folder too, that of the draft at hand, and no longer in that of the one before."""
    _BESIDE[:] = [folder.resolve()]


def folder() -> Path:
    """The folder of the library that comes with reskit."""
    return bundled("clauses")


def installed() -> Path:
    """The folder of the packs that the user installed."""
    return user_folder() / "guides"


def pack_folders() -> dict[str, Path]:
    """The folder of each pack by its name; those of reskit itself come last."""
    found: dict[str, Path] = {}
    for place in _places():
        for guide in sorted(place.glob(f"*/{GUIDE}")):
            found.setdefault(guide.parent.name, guide.parent)
    return found


def is_own(pack: Path) -> bool:
    """Whether a pack does not come with reskit."""
    return pack.parent != folder()


def _places() -> Iterator[Path]:
    here = Path.cwd()
    yield here
    yield from _BESIDE
    configured = next((parent for parent in (here, *here.parents) if (parent / FILE).is_file()), None)
    if configured is not None:
        yield configured
    yield installed()
    yield folder()
