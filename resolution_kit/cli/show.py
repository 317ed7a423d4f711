"""`reskit show`: the draft, or a clause of it, on the terminal as it will print."""

from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.common import DraftFile, StyleName, draft_path, note, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resolution_kit.model import Resolution
    from resolution_kit.printing import Printed


def show(
    refs: Annotated[
        list[str] | None, typer.Argument(help="Only these clauses: 3, 3.b, P2.", show_default=False)
    ] = None,
    file: DraftFile = None,
    style: StyleName = None,
) -> None:
    """Show the draft, or clauses of it, as it will print.

    Prints labels, emphasis and endings; for the whole draft it counts the findings of a check.

    Examples:

      reskit show

      reskit show 3 P2

      reskit show --style un | less
    """
    from resolution_kit.draftfile import open_draft
    from resolution_kit.operations.convert import in_style
    from resolution_kit.printing import typeset
    from resolution_kit.reports.page import page
    from resolution_kit.reports.terminal import colours, width

    resolution, chosen = in_style(open_draft(draft_path(file)).resolution, style)
    paragraphs = list(typeset(resolution, chosen))
    if refs:
        paragraphs = _only(paragraphs, resolution, refs)
    for line in page(paragraphs, width(), marks=colours()):
        say(line)
    if not refs:
        from resolution_kit.reports.findings import summary
        from resolution_kit.rules.run import check

        findings = check(resolution, chosen)
        note(f"{summary(findings)}{'; `reskit check` shows them' if findings else ''}")


def _only(paragraphs: "Sequence[Printed]", resolution: "Resolution", refs: "Sequence[str]") -> "list[Printed]":
    """The paragraphs of these clauses and their sub-clauses."""
    from resolution_kit.model.references import find

    wanted = [find(resolution, ref).ref for ref in refs]
    return [p for p in paragraphs if any(p.ref == ref or p.ref.startswith(f"{ref}.") for ref in wanted)]
