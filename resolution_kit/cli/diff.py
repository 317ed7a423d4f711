"""`reskit diff`: what differs between two texts."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from resolution_kit.cli.common import DraftFile, StyleName, must_be_free, paper_path, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.model import Resolution

Format = Literal["text", "md", "html", "json", "docx"]
_SUFFIXES: dict[str, Format] = {".txt": "text", ".md": "md", ".html": "html", ".json": "json", ".docx": "docx"}


def diff(
    old: Annotated[
        Path | None,
        typer.Argument(
            help="The old text: .yaml, .docx, .odt, .md or .txt (default: the draft before its last change).",
            show_default=False,
        ),
    ] = None,
    new: Annotated[Path | None, typer.Argument(help="The new text.", show_default=False)] = None,
    out: Annotated[
        list[Path] | None,
        typer.Option(
            "--out", "-o", help="File to write: .docx, .html, .md, .json or .txt; repeat for more.", show_default=False
        ),
    ] = None,
    output: Annotated[
        Format | None,
        typer.Option(
            "--format", help="Output format (default: from the suffix of --out, else text).", show_default=False
        ),
    ] = None,
    file: DraftFile = None,
    since: Annotated[
        int | None,
        typer.Option(
            "--since", help="Compare the draft with its state after this step of the log.", show_default=False
        ),
    ] = None,
    author: Annotated[
        str,
        typer.Option(
            "--author", help="Author of the changes in a .docx (default: the first sponsor).", show_default=False
        ),
    ] = "",
    date: Annotated[
        str,
        typer.Option(
            "--date",
            help="Date of the changes, e.g. 2026-03-01 or 2026-03-01T09:30 (default: now).",
            show_default=False,
        ),
    ] = "",
    style: StyleName = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file.")] = False,
) -> None:
    """Compare two texts clause by clause.

    Reports moved clauses as moves, renumbered ones as such, and changes within a clause word by word. A .docx is
    the new paper with tracked changes, to accept or reject one by one in Word or LibreOffice: accepting all gives
    NEW, rejecting all gives OLD. With one file or none, compares a draft with its state before the last change.

    Examples:

      reskit diff ours.yaml theirs.docx

      reskit diff old.yaml new.yaml -o redline.docx --author Mexico

      reskit diff --since 4

      reskit diff old.docx new.docx -o changes.html
    """
    targets: list[Path | None] = [*(out or ())] or [None]
    formats = {target: _format(target, output) for target in targets}
    must_be_free(out or (), force=force)
    names, before, after = _texts(*_given(old, new, file), since)
    for target, chosen in formats.items():
        if chosen == "docx":
            _write(target, _redline(before, after, style, author, date), force)
        else:
            _report(chosen, names, before, after, target, force)


def _format(out: Path | None, output: Format | None) -> Format:
    """The format asked for, or the one that the file is called by; a .docx needs a file."""
    named = _SUFFIXES.get(out.suffix.lower()) if out else None
    if out and named is None:
        raise Problem(f"cannot write `{out.suffix}`, expected a name that ends in {', '.join(_SUFFIXES)}")
    if output and named and output != named:
        raise Problem(f"`{out}` is the name of {named}, not of {output}; change one of the two")
    if output == "docx" and out is None:
        raise Problem("a .docx goes into a file; add `-o redline.docx`")
    return output or named or "text"


def _given(old: Path | None, new: Path | None, file: Path | None) -> tuple[Path | None, Path | None]:
    """The old and the new text; the draft named by `--file` is the last of them."""
    if file is None:
        return old, new
    if new is not None:
        raise Problem(f"three texts: `{old}`, `{new}` and `{file}`, expected two at most; leave one out")
    return (old, file) if old else (file, None)


def _texts(old: Path | None, new: Path | None, since: int | None) -> "tuple[tuple[str, str], Resolution, Resolution]":
    """The names of both texts, and both."""
    from resolution_kit.draftfile import former, open_draft
    from resolution_kit.reading import read

    if old and new:
        if since is not None:
            raise Problem("`--since` compares one draft with its own history; leave out the second file")
        return (str(old), str(new)), read(old), read(new)
    path = paper_path(old)
    if path.suffix.lower() not in (".yaml", ".yml"):
        raise Problem(f"`{path}` has no history, only a draft has; give a second file to compare it with")
    after = open_draft(path).resolution
    step = "before its last change" if since is None else f"after step {since}"
    return (f"{path} {step}", str(path)), former(path, since), after


def _report(
    chosen: Format, names: tuple[str, str], before: "Resolution", after: "Resolution", out: Path | None, force: bool
) -> None:
    from resolution_kit.reports.differences import report
    from resolution_kit.reports.differences.formats import written
    from resolution_kit.reports.terminal import colours, width

    found = report(names[0], before, names[1], after)
    if out is None:
        say(written(chosen, found, width(), marks=colours()))
    else:
        _write(out, f"{written(chosen, found)}\n".encode(), force)


def _redline(before: "Resolution", after: "Resolution", style: str | None, author: str, date: str) -> bytes:
    from resolution_kit.operations.convert import in_style
    from resolution_kit.writing.redline import redline

    new, chosen = in_style(after, style)
    old, _ = in_style(before, chosen.name)
    delegation = after.first("delegation") or after.first("sponsors")
    return redline(old, new, chosen, author or delegation or "reskit", _date(date))


def _write(out: Path | None, content: bytes, force: bool) -> None:
    from resolution_kit.data.atomic_io import write_new

    if out is not None:
        write_new(out, content, overwrite=force)
        say(f"{out}")


def _date(typed: str) -> str:
    """A time as Word has it, in UTC; one without a zone is taken as it stands."""
    if not typed and (epoch := os.environ.get("SOURCE_DATE_EPOCH")):
        if not epoch.isdecimal():
            raise Problem(f"SOURCE_DATE_EPOCH is `{epoch}`, expected seconds since 1970")
        return _as_word(datetime.fromtimestamp(int(epoch), UTC))
    try:
        return _as_word(datetime.fromisoformat(typed) if typed else datetime.now(UTC))
    except ValueError as error:
        raise Problem(f"no date `{typed}`, expected one such as 2026-03-01 or 2026-03-01T09:30") from error


def _as_word(time: datetime) -> str:
    return (time.astimezone(UTC) if time.tzinfo else time).strftime("%Y-%m-%dT%H:%M:%SZ")
