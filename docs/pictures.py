"""Makes the pictures of the README from docs/pictures/draft.yaml.

    python docs/pictures.py

page.png is the first page of the DOCX, as LibreOffice prints it; live.png is the live page after a save. It needs
soffice, pdftoppm, chromium and the extra `dev`.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

PICTURES = Path(__file__).resolve().parent / "pictures"
DRAFT = PICTURES / "draft.yaml"
RESKIT = str(Path(sys.executable).parent / "reskit")
DOTS_PER_INCH = 90
WIDTH, MARGIN, PRINTED = 8.27, 0.7, 3.8
"""Inches: the width of the sheet, what is cut off at its head, and what is shown below."""
SAVED = """\
  - Invites South Korea and Viet Nam to share the results of their laboratories with the Board before the end of 2027
"""
"""What the last save added to the draft: the live page marks it, and has a finding beside it."""
WINDOW = {"width": 1000, "height": 640}


def main() -> None:
    """Make both pictures."""
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "resolution.yaml"
        shutil.copy(DRAFT, draft)
        page(draft)
        live(draft)


def page(draft: Path) -> None:
    """Print the draft by way of Word and take a picture of the page."""
    folder = draft.parent
    _run(RESKIT, "export", str(draft), "-o", str(draft.with_suffix(".docx")))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    _run(
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        str(draft.with_suffix(".docx")),
    )
    head, height, width = (str(int(inches * DOTS_PER_INCH)) for inches in (MARGIN, PRINTED, WIDTH))
    cut = ["-x", "0", "-y", head, "-W", width, "-H", height]
    picture = ["-png", "-gray", "-singlefile", "-r", str(DOTS_PER_INCH)]
    _run("pdftoppm", *picture, *cut, str(draft.with_suffix(".pdf")), str(PICTURES / "page"))


def live(draft: Path) -> None:
    """Open the live page, save a change, and take a picture of the window."""
    with _served(draft) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        window = browser.new_page(viewport=WINDOW)
        window.goto(address)
        draft.write_text(draft.read_text("utf-8") + SAVED, "utf-8")
        window.get_by_text("South Korea").first.wait_for()
        window.screenshot(path=PICTURES / "live.png")
        browser.close()


@contextmanager
def _served(draft: Path) -> Iterator[str]:
    command = [RESKIT, "preview", "--no-open", draft.name]
    with subprocess.Popen(command, cwd=draft.parent, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
        try:
            yield server.stdout.readline().strip() if server.stdout else ""
        finally:
            server.terminate()


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603


if __name__ == "__main__":
    main()
