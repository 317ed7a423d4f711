"""The papers that laws are tried on: a few of our own, always, and real ones that lie beside the checkout."""

from pathlib import Path

import pytest

OWN = Path(__file__).parent / "corpus"
WELL = sorted(path for path in (OWN / "well").iterdir())
"""Short resolutions in good form, of different organs and layouts."""
BADLY = sorted(path for path in (OWN / "badly").iterdir() if path.suffix != ".yaml")
"""Papers with the slips of beginners; badly/codes.yaml has what is found in them."""

SHARED = Path(__file__).parents[2] / "shared"
"""Adopted resolutions, their labels and the scorers, which are not part of the project."""
REASON = "the adopted resolutions of ../shared are not beside the checkout; those of tests/corpus are tried"
with_shared = pytest.mark.skipif(not SHARED.is_dir(), reason=REASON)


def of_shared(pattern: str) -> list[Path]:
    """The files beside the checkout that a pattern fits, none without that folder."""
    return sorted((SHARED / "corpus").glob(pattern)) if SHARED.is_dir() else []
