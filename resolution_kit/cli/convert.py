"""`reskit convert`: the draft in the house style of another conference."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.common import draft_path, note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.knowledge.styles import Style
    from resolution_kit.model import Resolution


def convert(
    draft: Annotated[
        Path | None, typer.Argument(help="The draft (default: the one in this folder).", show_default=False)
    ] = None,
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
    from resolution_kit.operations.convert import converted

    if not style:
        raise Problem(f"no house style given; type `--style …`, one of {', '.join(names())}")
    path = draft_path(draft)
    new = house_style(style, Path())
    before = open_draft(path).resolution
    old = style_of(before)
    if out is None:
        after = change(path, f"convert --style {style}", lambda now: converted(now, old, new)).after
    else:
        after = converted(before, old, new)
        create(out, after)
    say(f"{out or path}: {_was(before, new)}")
    _tell(after, new)


def style_of(resolution: "Resolution") -> "Style | None":
    """The house style that a draft names; None where it names none, or one that is not here."""
    from resolution_kit.knowledge.styles import style as house_style

    try:
        return house_style(resolution.style, Path()) if resolution.style else None
    except Problem:
        return None


def in_style(resolution: "Resolution", name: str | None) -> "tuple[Resolution, Style]":
    """A draft as it prints in the house style of this name, by default its own, and that style."""
    from resolution_kit.knowledge.styles import DEFAULT
    from resolution_kit.knowledge.styles import style as house_style
    from resolution_kit.operations.convert import converted

    chosen = house_style(name or resolution.style or DEFAULT, Path())
    if resolution.typed or resolution.style is None:
        return resolution, chosen
    return converted(resolution, style_of(resolution), chosen), chosen


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
    if findings := check(after, new):
        note(f"note: {summary(findings)} in this style; reskit check shows them")
