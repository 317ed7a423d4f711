"""`reskit preview`: the draft as a page that changes with every save."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from resolution_kit.cli.common import DraftFile, StyleName, interactive, note, paper_path, say


def preview(
    file: DraftFile = None,
    style: StyleName = None,
    port: Annotated[
        int, typer.Option("--port", "-p", min=0, max=65535, help="Port of the page; 0 picks a free one.")
    ] = 0,
    share: Annotated[
        bool,
        typer.Option("--share", help="Let others on the local network read along, at an address nobody can guess."),
    ] = False,
    present: Annotated[bool, typer.Option("--present", help="Large type, for the projector.")] = False,
    no_open: Annotated[bool, typer.Option("--no-open", help="Print the address without opening a browser.")] = False,
) -> None:
    """Show the draft in the browser and follow every save.

    The page shows the draft as it will print, with findings beside the clauses. Only this machine can open it,
    unless you share it, and nobody can change anything through it. Needs the extra `preview`. Ctrl-C ends it.

    Examples:

      reskit preview

      reskit preview draft.yaml --style thimun

      reskit preview --share

      reskit preview --share --present
    """
    from resolution_kit.preview.address import require_libraries

    require_libraries()
    from resolution_kit.operations.convert import in_style
    from resolution_kit.preview.address import listen
    from resolution_kit.preview.live import Live, watch
    from resolution_kit.preview.server import application, run
    from resolution_kit.reading import read

    path = paper_path(file)
    live = Live(lambda: in_style(read(path), style), str(path))
    listening, address = listen(port, share=share)
    url = address.url("present" if present else "")
    if share:
        _invite(address.url())
    say(url)
    sys.stdout.flush()
    note(f"{path}, house style {live.view.style.name}: the page changes with every save; Ctrl-C ends it")
    if not no_open:
        _open(url)
    try:
        run(live, application(live, address), listening, watch(live, path.resolve(), Path.cwd()))
    except KeyboardInterrupt:
        note("the page has ended")


def _invite(url: str) -> None:
    """The address to read along as a QR code, for the others in the room."""
    from resolution_kit.preview.address import qr_code
    from resolution_kit.reports.terminal import colours, marked

    for line in qr_code(url):
        note(marked(line, "white", "on black") if colours(sys.stderr) else line, wrap=False)
    note(f"read along, in this network: {url}")


def _open(url: str) -> None:
    """Open a browser if there is a screen."""
    import webbrowser

    screen = sys.platform in ("darwin", "win32") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if interactive() and screen:
        webbrowser.open(url)
