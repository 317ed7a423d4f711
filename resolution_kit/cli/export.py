"""`reskit export`: the paper for submission."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.common import StyleName, draft_path, note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.model import Resolution
    from resolution_kit.styles import Style


def export(
    draft: Annotated[
        Path | None, typer.Argument(help="The draft; by default the one of this folder.", show_default=False)
    ] = None,
    out: Annotated[
        list[Path] | None,
        typer.Option("--out", "-o", help="File to make: .docx, .md or .txt; more than once if wished."),
    ] = None,
    style: StyleName = None,
    force: Annotated[bool, typer.Option("--force", help="Export in spite of errors, and overwrite the file.")] = False,
) -> None:
    """Export the draft as a paper.

    The house style sets labels, endings and emphasis. Errors found by a check stop the export of a draft written here;
    an imported paper goes out as it came in, with a note.

    Examples:

      reskit export -o resolution.docx

      reskit export draft.yaml -o paper.docx -o paper.md --style un
    """
    from resolution_kit.cli.convert import in_style
    from resolution_kit.files import write_new
    from resolution_kit.readers import read
    from resolution_kit.writers import render

    path = draft_path(draft)
    resolution, chosen = in_style(read(path), style)
    _must_be_free(out or [path.with_suffix(".docx")], force)
    _must_be_right(resolution, chosen, force)
    for target in out or [path.with_suffix(".docx")]:
        write_new(target, render(resolution, chosen, target.suffix), overwrite=force)
        say(f"{target}")


def _must_be_free(targets: list[Path], force: bool) -> None:
    for target in targets:
        if target.exists() and not force:
            raise Problem(f"`{target}` is there already; give another name, or overwrite it with `--force`")
        if not target.parent.is_dir():
            raise Problem(f"no folder `{target.parent}` for `{target.name}`; make it first: mkdir -p {target.parent}")


def _must_be_right(resolution: "Resolution", chosen: "Style", force: bool) -> None:
    """Errors stop the export of a draft written here; an imported paper goes out as it came in, and is told of them."""
    from resolution_kit.rules.run import errors

    found = errors(resolution, chosen)
    if not found:
        return
    many = f"{len(found)} error{'s' if len(found) > 1 else ''}"
    if not force and not resolution.imported:
        first = f"clause {found[0].clause}: {found[0].message}" if found[0].clause else found[0].message
        raise Problem(f"{many}, first {first}; see `reskit check`, or export all the same with `--force`")
    note(f"note: exported with {many}; `reskit check` shows them")
