"""How often a law is tried: as often as its fault needs to show, or for hours before a release.

RESKIT_LONG=1 in the environment asks for the long run: thousands of examples, hundreds of kills.
"""

import os

LONG = bool(os.environ.get("RESKIT_LONG"))


def times(usual: int, long: int) -> int:
    """The number of examples of this run."""
    return long if LONG else usual
