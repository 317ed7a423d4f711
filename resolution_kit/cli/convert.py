"""`reskit convert`: the draft in the house style of another conference."""

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.common import DraftFile, draft_path, note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.knowledge.styles import Style
    from resolution_kit.model import Resolution


def convert(
    file: DraftFile = None,
    style: Annotated[str, typer.Option("--style", "-s", help="Target house style.", show_default=False)] = "",
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Write a new draft instead of changing this one.")
    ] = None,
) -> None:
    """Put a draft into another house style.

    The text stays as it is: labels, endings, emphasis, capitals of sub-clauses and the heading come from the style
    when the draft is printed; for oas, the form of the verbs too. `reskit undo` takes it back.

    Examples:

      reskit convert --style thimun

      reskit convert draft.yaml --style un -o un-draft.yaml
    """
    from resolution_kit.draftfile import change, create, open_draft
    from resolution_kit.knowledge.styles import names
    from resolution_kit.knowledge.styles import style as house_style
    from resolution_kit.operations.convert import converted, named_style

    if not style:
        raise Problem(f"no house style given; type `--style …`, one of {', '.join(names())}")
    path = draft_path(file)
    new = house_style(style, Path())
    before = open_draft(path).resolution
    old = named_style(before)
    if out is None:
        after = change(path, f"convert --style {style}", lambda now: converted(now, old, new)).after
    else:
        after = converted(before, old, new)
        create(out, after)
    say(f"{out or path}: {_was(before, new)}")
    _tell(after, new)


def _was(before: "Resolution", new: "Style") -> str:
    if before.style == new.name:
        return f"is in {new.name} already"
    return f"now in {new.name}{f', before in {before.style}' if before.style else ''}"


def _tell(after: "Resolution", new: "Style") -> None:
    from resolution_kit.operations.convert import unprinted
    from resolution_kit.reports.findings import summary
    from resolution_kit.rules.run import check

    if left := unprinted(after, new):
        note(f"note: {new.name} has no line for {', '.join(left)}; the draft keeps them")
    first = after.first("sponsors")
    if first and len(after.get("sponsors")) > 1 and new.sets_first_apart("sponsors"):
        other = shlex.quote(after.get("sponsors")[1])
        note(f"note: `{first}` is the main submitter now; another: `reskit sponsor add {other} --first`")
    if findings := check(after, new):
        note(f"note: {summary(findings)} in this style; `reskit check` shows them")
