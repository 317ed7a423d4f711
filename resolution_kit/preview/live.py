"""The draft as it is now, for everybody who looks at it."""

import asyncio
import time
from collections.abc import Callable

from resolution_kit.errors import Problem, breakdown
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.preview.view import View, view

Read = Callable[[], tuple[Resolution, Style]]
"""Reads the draft, and the house style that it is to be shown in; what is wrong is a Problem."""


class Live:
    """The last state of a draft that could be read, and why a newer one could not.

    A draft that cannot be read at the beginning is a Problem.
    """

    def __init__(self, read: Read, name: str) -> None:
        self.name = name
        """How the person calls the file."""
        self.closed = False
        """Whether the page ends."""
        self.view: View = view(*read())
        self.refusal = ""
        """What keeps the newest state from being shown, in one line; empty where it is shown."""
        self.version = time.time_ns()
        """Grows with every state, also from one run of the program to the next."""
        self._read = read
        self._changed = asyncio.Event()

    async def refresh(self) -> None:
        """Read the draft again, and tell everybody who waits if it is another."""
        before, refused = self.view, self.refusal
        try:
            self.view = await asyncio.to_thread(self._newest)
            self.refusal = ""
        except Problem as problem:
            self.refusal = str(problem)
        except Exception as error:  # noqa: BLE001 - a draft that breaks reskit must not end the page of a whole room
            self.refusal = f"{self.name}: cannot be shown, {breakdown(error)}"
        if self.view is not before or self.refusal != refused:
            self.version = time.time_ns()
            self._tell()

    async def newer(self, version: int) -> None:
        """Wait until there is another state than this one, or the page ends."""
        while not self.closed and self.version == version:
            await self._changed.wait()

    def close(self) -> None:
        """End the page; nobody waits any longer."""
        self.closed = True
        self._tell()

    def _newest(self) -> View:
        """The view of the draft as it is now; the one that is shown where nothing has changed."""
        resolution, style = self._read()
        same = (resolution, style) == (self.view.resolution, self.view.style)
        return self.view if same else view(resolution, style)

    def _tell(self) -> None:
        before, self._changed = self._changed, asyncio.Event()
        before.set()
