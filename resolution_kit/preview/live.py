"""The newest state of a draft for everybody who looks at it, after every save."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

from watchfiles import Change, awatch

from resolution_kit.errors import Problem, breakdown
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.panel.inbox import stamp
from resolution_kit.preview.view import View, view

Read = Callable[[], tuple[Resolution, Style]]
"""Reads the draft and its house style; a Problem if that fails."""
STEP = 10
"""Milliseconds without a further change after which a save is complete …"""
LONGEST = 100
"""… and the longest wait for a file that goes on changing."""
LOOK = 1000
"""Milliseconds between looks at the draft: some network drives report no saves."""


class Live:
    """The last readable state of a draft, and why a newer one is not readable.

    A draft that is not readable at the beginning is a Problem.
    """

    def __init__(self, read: Read, name: str) -> None:
        self.name = name
        """The name of the file, as typed."""
        self.closed = False
        """Whether the page ends."""
        self.view: View = view(*read())
        self.refusal = ""
        """Why the newest state is not shown, in one line; empty if it is."""
        self.version = time.time_ns()
        """Grows with every state, also from one run of the program to the next."""
        self._read = read
        self._changed = asyncio.Event()

    async def refresh(self) -> None:
        """Read the draft again, and wake everybody who waits if it has changed."""
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
            self._wake()

    async def newer(self, version: int) -> None:
        """Wait until there is a state after this version, or the page ends."""
        while not self.closed and self.version == version:
            await self._changed.wait()

    def close(self) -> None:
        """End the page; nobody waits any longer."""
        self.closed = True
        self._wake()

    def _newest(self) -> View:
        """The view of the draft as it is now; the shown one if nothing has changed."""
        resolution, style = self._read()
        same = (resolution, style) == (self.view.resolution, self.view.style)
        return self.view if same else view(resolution, style)

    def _wake(self) -> None:
        before, self._changed = self._changed, asyncio.Event()
        before.set()


async def watch(live: Live, draft: Path, styles: Path) -> None:
    """Refresh the page whenever the draft, or a house style in the folder `styles`, is saved.

    Folders are watched, not files: a save puts another file in the place of the draft. Both paths are absolute and
    without links, as the system reports them.
    """

    def counts(_: Change, path: str) -> bool:
        changed = Path(path)
        return changed == draft or (changed.suffix == ".yaml" and changed.parent == styles)

    folders = dict.fromkeys((draft.parent, styles))
    seen = None
    async for saved in awatch(
        *folders,
        watch_filter=counts,
        debounce=LONGEST,
        step=STEP,
        rust_timeout=LOOK,
        yield_on_timeout=True,
        recursive=False,
    ):
        now = stamp(draft)
        if saved or now != seen:
            seen = now
            await live.refresh()
