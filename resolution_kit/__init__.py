"""reskit: draft resolutions in United Nations form, from the first clause to the vote.

A program uses the names in `__all__`, as `import resolution_kit as rk`; docs/library.md describes them. Each is taken
from `api` when it is first used, so that `import resolution_kit` alone costs nothing.
"""

TYPE_CHECKING = False  # as type checkers know it; importing `typing` would take longer than all the rest of this file
if TYPE_CHECKING:
    from resolution_kit.api import (
        Clause,
        ClauseKind,
        Field,
        Finding,
        Line,
        Pair,
        Paragraph,
        Part,
        Placed,
        Problem,
        Resolution,
        Style,
        add,
        check,
        convert,
        diff,
        fix,
        from_library,
        merge,
        read,
        render,
        save,
        start,
        walk,
    )  # fmt: skip
else:

    def __getattr__(name: str) -> object:
        """Take a name of the library from `api` when it is first used."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from resolution_kit import api

        found = globals()[name] = getattr(api, name)
        return found


__version__ = "0.1.0"
__all__ = [
    "Clause",
    "ClauseKind",
    "Field",
    "Finding",
    "Line",
    "Pair",
    "Paragraph",
    "Part",
    "Placed",
    "Problem",
    "Resolution",
    "Style",
    "add",
    "check",
    "convert",
    "diff",
    "fix",
    "from_library",
    "merge",
    "read",
    "render",
    "save",
    "start",
    "walk",
]  # fmt: skip
