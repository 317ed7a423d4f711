"""`reskit export`: the paper for submission."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli import hints
from resolution_kit.cli.common import DraftFile, StyleName, note, paper_path, say, with_suffix
from resolution_kit.errors import Problem
from resolution_kit.writing import WRITERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resolution_kit.cli.exporting import Made


def export(
    drafts: Annotated[
        list[Path] | None,
        typer.Argument(help="The drafts (default: the one in this folder).", metavar="[DRAFT]...", show_default=False),
    ] = None,
    file: DraftFile = None,
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
            help="Write these formats beside each draft, e.g. docx,pdf; `all` for every one this machine can write.",
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
    """Export drafts as papers.

    A name that is not there yet, such as resolution.docx, is the file to write. A format, such as pdf, is written
    beside the draft.

    The house style sets labels, endings and emphasis. Errors found by a check stop the export of a draft, and so do
    open slots such as {country}: a line for each, and the command that fills it. If there are many drafts, the others
    are exported. A file that is still as it was exported is written over, any other is not. A PDF needs the extra
    `pdf`.
    Exit status 1: a slot is open. 2: a draft could not be exported.

    Examples:

      reskit export

      reskit export resolution.docx

      reskit export draft.yaml -o paper.docx -o paper.pdf --style un

      reskit export --to all

      reskit export committee/*.yaml --to docx,pdf

      reskit export -o paper.docx --reference-doc conference.docx
    """
    from resolution_kit.cli.exporting import Asked, Order, check_targets, export_all, exported, format_called, suffixes

    formats = [path for path in drafts or () if not path.exists() and format_called(str(path))]
    to = [*(to or []), *map(str, formats)]
    drafts = [path for path in drafts or () if path not in formats]
    named = [*map(with_suffix, drafts), *([with_suffix(file)] if file else ())]
    if folder := next((path for path in named if not path.name or path.is_dir()), None):
        raise Problem(f"`{folder}` is a folder; name the drafts in it: `reskit export {folder / '*.yaml'}`")
    new = [path for path in named if not path.exists() and path.suffix.lower() in WRITERS]
    out = [*(out or []), *new]
    paths = [path for path in named if path not in new] or [paper_path(None)]
    if out and len(paths) > 1:
        raise Problem(f"`-o {out[0]}` is one file for {len(paths)} drafts; name the format: --to docx")
    if len(paths) == 1:
        hints.about(paths[0])
    beside = suffixes(to) or ([] if out else [".docx"])
    orders = [Order(path, (*out, *(path.with_suffix(suffix) for suffix in beside))) for path in paths]
    asked = Asked(style, reference, record, force)
    check_targets(orders, asked)
    if len(orders) == 1:
        _told([exported(orders[0], asked)], 1)
    else:
        _told(export_all(orders, asked), len(orders))


def _told(made: "Iterable[Made]", total: int) -> None:
    """Say what was made, and leave with status 1 if slots are open, with 2 if a draft could not be exported."""
    from resolution_kit.cli.progress import Progress
    from resolution_kit.reports.terminal import safe

    progress, refused, unfilled = Progress(total), 0, 0
    for done, one in enumerate(made, 1):
        progress.clear()
        for remark in one.remarks:
            note(safe(f"note: {remark}" if total == 1 else f"note: {one.order.draft}: {remark}"))
        if one.refusal:
            refused += 1
            said = one.refusal if str(one.order.draft) in one.refusal else f"{one.order.draft}: {one.refusal}"
            note(safe(f"reskit: {said}"))
        for slot in one.open_slots:
            note(safe(slot if total == 1 else f"{one.order.draft}: {slot}"))
        unfilled += bool(one.open_slots)
        for target in () if one.refusal or one.open_slots else one.order.targets:
            say(f"{target}")
        progress.show(done)
    progress.clear()
    if unfilled:
        left = "nothing" if total == 1 else f"nothing of {unfilled} drafts"
        note(f"{left} was exported; fill what is open, or export all the same with `--force`")
    if refused or unfilled:
        raise typer.Exit(2 if refused else 1)
