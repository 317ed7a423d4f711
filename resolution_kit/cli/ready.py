"""`reskit ready`: may the paper be handed in, and what is missing."""

import shlex
from dataclasses import replace
from typing import Annotated

import typer

from resolution_kit.cli.common import DraftFile, GuideName, StyleName, guided, note, paper_path, say
from resolution_kit.errors import Problem

_SAID = "open-slot"
"""The rule whose findings have a line of their own among the demands."""


def ready(
    file: DraftFile = None,
    style: StyleName = None,
    guide: GuideName = None,
    delegations: Annotated[
        int | None,
        typer.Option("--delegations", min=1, max=1000, help="Size of the committee.", show_default=False),
    ] = None,
) -> None:
    """Say whether a draft or a paper may be handed in, and what is missing.

    Looks at heading, sponsors, signatories, number of clauses, depth, open slots, and errors of form.

    Exit status 0: ready. 1: something is missing.

    Examples:

      reskit ready

      reskit ready paper.docx

      reskit ready --style pacificmun --delegations 63
    """
    from resolution_kit.cli.hints import ready_to_copy
    from resolution_kit.paper.committee import Size, committee_size
    from resolution_kit.paper.guides import with_guide
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.paper.paper import Paper
    from resolution_kit.readiness import demands
    from resolution_kit.reading import read
    from resolution_kit.reports.ready import form, of_paper, ready_lines
    from resolution_kit.reports.terminal import colours, width
    from resolution_kit.rules.run import check, waived

    path = paper_path(file)
    if path.is_dir():
        table = shlex.join(("reskit", "check", str(path), "--brief"))
        raise Problem(f"`{path}` is a folder, expected a paper; its papers in a table: `{table}`")
    resolution = with_guide(read(path), guide)
    chosen = style_of(resolution, style)
    if not resolution.guide and (on_topic := Paper(resolution, chosen).guide):
        note(guided(on_topic))
    size = Size(delegations, "as you say") if delegations else committee_size(resolution, chosen)
    wanted = demands(resolution, chosen, size)
    if resolution.typed:
        wanted = [of_paper(demand) for demand in wanted]
    found = [finding for finding in check(resolution, chosen) if finding.rule.name != _SAID]
    asked = [replace(d, said=ready_to_copy(d.said)) for d in (*wanted, form(found))]
    if hidden := len(waived(resolution, chosen)):
        note(f"note: {hidden} finding{'s' * (hidden > 1)} waived by the `ignore:` of the draft")
    for line in ready_lines(asked, chosen.name, width(), marks=colours()):
        say(line)
    if not all(demand.met for demand in asked):
        raise typer.Exit(1)
