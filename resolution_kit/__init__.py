"""reskit: draft resolutions in United Nations form, from the first clause to the vote.

The names below are loaded when they are first used, so that `import resolution_kit` costs nothing.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from resolution_kit.errors import Problem
    from resolution_kit.face import check, read, render
    from resolution_kit.model import Resolution

__version__ = "0.1.0"
__all__ = ["Problem", "Resolution", "__version__", "check", "read", "render"]

_HOMES = {
    "Problem": "resolution_kit.errors",
    "Resolution": "resolution_kit.model",
    "check": "resolution_kit.face",
    "read": "resolution_kit.face",
    "render": "resolution_kit.face",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
