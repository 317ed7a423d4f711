"""What a person is told when something cannot be done: one line, never a traceback."""


class Problem(Exception):  # noqa: N818 - it names what the person has, not a failure of the program
    """A mistake that one line explains: what was found, what was expected, what to type.

    `str(problem)` is that line. `where` is `file` or `file:line` and stands before it. `meant` is what the
    person may have meant, to be taken with a single key; empty if there is no guess.
    """

    def __init__(self, message: str, *, where: str = "", meant: str = "") -> None:
        super().__init__(f"{where}: {message}" if where else message)
        self.meant = meant


def breakdown(error: Exception) -> str:
    """Where reskit itself failed, in one line: `ValueError in scan.py:12: what Python says`."""
    import traceback
    from pathlib import Path

    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno}: {' '.join(str(error).split())[:80]}"
