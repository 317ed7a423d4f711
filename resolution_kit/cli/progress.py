"""How many papers are done, on one line of standard error that goes away at the end."""

import sys
import time

PATIENCE = 1.0
"""Seconds after which a person wants to see how far it is."""


class Progress:
    """Shown on a terminal only, and only if it takes long."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.began = time.monotonic()
        self.wanted = total > 1 and sys.stderr.isatty()
        self.shown = False

    def show(self, done: int) -> None:
        """Say how many are done."""
        if self.wanted and time.monotonic() - self.began > PATIENCE:
            self.shown = True
            print(f"\r{done} of {self.total} papers", end="", file=sys.stderr, flush=True)  # noqa: T201

    def clear(self) -> None:
        """Take the line away."""
        if self.shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)  # noqa: T201
