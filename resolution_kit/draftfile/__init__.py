"""The draft on disk: one YAML file that a person may edit by hand at any time, and its history beside it.

The modules of these names are loaded when a name is first used: reading a draft needs neither lock nor history.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from resolution_kit.draftfile.finding import find_draft
    from resolution_kit.draftfile.history import Step
    from resolution_kit.draftfile.store import (
        Change,
        Draft,
        change,
        create,
        former,
        formers,
        log,
        must_be_a_name,
        open_draft,
        redo,
        restore,
        undo,
    )
    from resolution_kit.draftfile.write import save

__all__ = [
    "Change", "Draft", "Step", "change", "create", "find_draft", "former", "formers", "log", "must_be_a_name",
    "open_draft", "redo", "restore", "save", "undo",
]  # fmt: skip

_ELSEWHERE = {"find_draft": "finding", "save": "write", "Step": "history"}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_ELSEWHERE.get(name, 'store')}"), name)
