"""`reskit guide`: background guides and the packs made of them."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from resolution_kit.cli.common import say

app = typer.Typer(help="Background guides and their packs: extract.", rich_markup_mode=None)


@app.command()
def extract(
    file: Annotated[Path, typer.Argument(help="Background guide: .pdf, .docx, .md or .txt.", show_default=False)],
    format_: Annotated[Literal["text", "jsonl"], typer.Option("--format", help="Output format.")] = "text",
) -> None:
    """Find what a background guide recommends, asks, claims and names.

    Each item has its page and the guide's own words. Sentences that are close to a recommendation stand apart, for a
    person to decide. A PDF needs the extra `pdf`.

    Examples:

      reskit guide extract guide.pdf

      reskit guide extract guide.txt --format jsonl
    """
    from resolution_kit.guides.extract import extract as found_in
    from resolution_kit.guides.pages import pages
    from resolution_kit.reports import guide as report
    from resolution_kit.reports.terminal import safe

    found = found_in(pages(file))
    for line in report.json_lines(found) if format_ == "jsonl" else report.lines(found):
        say(line if format_ == "jsonl" else safe(line))
