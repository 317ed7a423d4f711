"""`reskit export`: the paper for submission."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.common import StyleName, draft_path, must_be_free, note, say
from resolution_kit.errors import Problem
from resolution_kit.writing import WRITERS

if TYPE_CHECKING:
    from resolution_kit.knowledge.styles import Style
    from resolution_kit.model import Resolution


def export(
    draft: Annotated[
        Path | None, typer.Argument(help="The draft (default: the one in this folder).", show_default=False)
    ] = None,
    out: Annotated[
        list[Path] | None,
        typer.Option(
            "--out",
            "-o",
            help=f"File to write; repeat for more: {', '.join(WRITERS)}.",
            show_default=False,
        ),
    ] = None,
    to: Annotated[
        list[str] | None,
        typer.Option(
            "--to",
            "-t",
            help="Write this format beside the draft, e.g. pdf; `all` for every format this machine can write.",
            show_default=False,
        ),
    ] = None,
    style: StyleName = None,
    reference: Annotated[
        Path | None,
        typer.Option(
            "--reference-doc",
            help="Word file of the conference; a .docx takes over its styles, sheet, margins, header, footer and logo.",
            show_default=False,
        ),
    ] = None,
    record: Annotated[bool, typer.Option("--record", help="Print the record of the votes after the text.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Export in spite of errors, and overwrite the file.")] = False,
) -> None:
    """Export the draft as a paper.

    The house style sets labels, endings and emphasis. Errors found by a check stop the export, and so do open slots
    such as {country}: exit status 1, a line for each and the command that fills it. A PDF needs the extra `pdf`.

    Examples:

      reskit export -o resolution.docx

      reskit export draft.yaml -o paper.docx -o paper.pdf --style un

      reskit export --to all

      reskit export -o paper.docx --reference-doc conference.docx
    """
    from resolution_kit.data.atomic_io import write_new
    from resolution_kit.operations.convert import in_style
    from resolution_kit.reading import read
    from resolution_kit.writing import render

    path = draft_path(draft)
    resolution, chosen = in_style(read(path), style)
    targets = [*(out or []), *_beside(path, to or [])] or [path.with_suffix(".docx")]
    must_be_free(targets, force=force)
    for target in targets:
        if not target.parent.is_dir():
            raise Problem(f"no folder `{target.parent}` for `{target.name}`; make it first: mkdir -p {target.parent}")
    if reference and not any(_is_word(target) for target in targets):
        raise Problem(f"no .docx among the files to make, and only that takes anything from `{reference}`")
    _must_be_right(resolution, chosen, force)
    if record or chosen.voting.record:
        from resolution_kit.amendments.documents import with_minutes

        resolution = with_minutes(resolution, chosen)
    made = {
        target: render(resolution, chosen, target.suffix, reference if _is_word(target) else None) for target in targets
    }
    for target, content in made.items():
        write_new(target, content, overwrite=force)
        say(f"{target}")


def _is_word(target: Path) -> bool:
    return target.suffix.lower() == ".docx"


def _beside(draft: Path, formats: list[str]) -> list[Path]:
    """The files of these formats beside the draft."""
    from resolution_kit.text.suggest import did_you_mean
    from resolution_kit.writing import missing

    known = [suffix.removeprefix(".") for suffix in WRITERS]
    suffixes: list[str] = []
    for name in (name.lower().removeprefix(".") for name in formats):
        if name == "all":
            suffixes += [suffix for suffix in WRITERS if not missing(suffix)]
            for needed in filter(None, map(missing, WRITERS)):
                note(f"note: {needed}")
        elif name in known:
            suffixes.append(f".{name}")
        else:
            raise Problem(f"no format `{name}`{did_you_mean(name, known)}; there are {', '.join(known)}, and `all`")
    return [draft.with_suffix(suffix) for suffix in dict.fromkeys(suffixes)]


def _must_be_right(resolution: "Resolution", chosen: "Style", force: bool) -> None:
    """Refuse to export a draft with open slots or errors; of an imported paper they are only noted."""
    from resolution_kit.rules.run import errors

    if not force and not resolution.imported:
        _must_be_filled(resolution)
    found = errors(resolution, chosen)
    if not found:
        return
    many = f"{len(found)} error{'s' if len(found) > 1 else ''}"
    if not force and not resolution.imported:
        first = f"clause {found[0].clause}: {found[0].message}" if found[0].clause else found[0].message
        raise Problem(f"{many}, first {first}; see `reskit check`, or export all the same with `--force`")
    note(f"note: exported with {many}; `reskit check` shows them")


def _must_be_filled(resolution: "Resolution") -> None:
    """Leave with a line for each open slot and the command that fills it."""
    import shlex

    from resolution_kit.operations.slots import open_slots

    found = open_slots(resolution)
    for slot in found:
        wish = f"--set {shlex.quote(slot.name) if ' ' in slot.name else slot.name}=…"
        note(f"{', '.join(slot.refs)}: {{{slot.name}}} is open in “{slot.around}”; `reskit fill {wish}`")
    if found:
        note("nothing was exported; fill what is open, or export all the same with `--force`")
        raise typer.Exit(1)
