"""`reskit compare`: who says the same as whom among many papers."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from resolution_kit.cli.common import must_be_free, note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.model import Resolution

Format = Literal["text", "md", "html", "json"]
_SUFFIXES: dict[str, Format] = {".txt": "text", ".md": "md", ".html": "html", ".json": "json"}


def compare(
    files: Annotated[list[Path], typer.Argument(help="Papers, or folders of papers.", show_default=False)],
    out: Annotated[
        list[Path] | None,
        typer.Option("--out", "-o", help="File to write: .html, .md, .json or .txt.", show_default=False),
    ] = None,
    output: Annotated[
        Format | None,
        typer.Option("--format", help="Format of what is printed (default: text).", show_default=False),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite the files.")] = False,
) -> None:
    """Show which papers ask for the same things, and what only one of them asks for.

    Compares the operative clauses of all papers by their meaning: a table of how many each two have in common (a
    heat map in .html), then every shared clause in the words of each paper, then what one paper has alone.

    Exit status 0: done. 2: a paper could not be read.

    Examples:

      reskit compare inbox/

      reskit compare mexico.yaml peru.docx kenya.txt -o who-with-whom.html
    """
    from resolution_kit.data.atomic_io import write_new
    from resolution_kit.panel.agreement import agreement
    from resolution_kit.panel.inbox import papers
    from resolution_kit.reports.agreement import written
    from resolution_kit.reports.terminal import safe, width

    for path in out or []:
        if path.suffix.lower() not in _SUFFIXES:
            raise Problem(f"cannot write `{path.suffix}`, expected a name that ends in {', '.join(_SUFFIXES)}")
    must_be_free(out or (), force=force)
    texts, failed = _read(papers(files))
    if len(texts) < 2:  # noqa: PLR2004 - one paper has nothing to be compared with
        raise Problem(f"{len(texts)} papers that can be read, expected two or more")
    found = agreement(texts)
    for path in out or []:
        write_new(path, f"{written(_SUFFIXES[path.suffix.lower()], found)}\n".encode(), overwrite=force)
        say(str(path))
    if output or not out:
        say(written(output or "text", found, width()))
    for line in failed:
        note(safe(line))
    if failed:
        raise typer.Exit(2)


def _read(files: list[Path]) -> "tuple[dict[str, Resolution], list[str]]":
    """The papers by their names, and why others could not be read."""
    from resolution_kit.reading import read

    short = [path.name for path in files]
    names = short if len(set(short)) == len(files) else [str(path) for path in files]
    texts: dict[str, Resolution] = {}
    failed = []
    for name, path in zip(names, files, strict=True):
        try:
            texts[name] = read(path)
        except Problem as problem:
            failed.append(str(problem))
    return texts, failed
