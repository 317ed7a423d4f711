"""Hearing of saves."""

from pathlib import Path

from watchfiles import Change, awatch

from resolution_kit.panel.watch import stamp
from resolution_kit.preview.live import Live

STEP = 10
"""Milliseconds without a further change after which a save is complete …"""
LONGEST = 100
"""… and how long a file that goes on changing is waited for."""
LOOK = 1000
"""Milliseconds after which the draft is looked at, for some network drives tell nobody of a save."""


async def watch(live: Live, draft: Path, styles: Path) -> None:
    """Show the draft again whenever it, or a house style in the folder `styles`, is saved.

    Folders are watched, not files: a save puts another file in the place of the draft. Both paths are real ones,
    absolute and without links, as the system names what was saved.
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
