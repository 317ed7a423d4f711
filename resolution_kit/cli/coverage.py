"""`reskit coverage` and `reskit suggest`: how a draft answers its background guide, and what to add next."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from resolution_kit.cli.common import DraftFile, draft_path, say

Paper_ = Annotated[
    Path | None,
    typer.Argument(help="A paper: .docx, .md, .txt or .yaml (default: the draft in this folder).", show_default=False),
]
GuideName = Annotated[str, typer.Option("--guide", "-g", help="Guide pack (default: the draft's own).")]


def coverage(
    paper: Paper_ = None,
    file: DraftFile = None,
    guide: GuideName = "",
    format_: Annotated[Literal["text", "md", "json"], typer.Option("--format", help="Output format.")] = "text",
) -> None:
    """Show how far a draft or paper answers its background guide.

    A recommendation is answered by an operative clause: an entry of it, or text with two of its keywords. One keyword,
    or a preambulatory clause alone, answers it in part. A question is answered as the recommendations that the guide
    pack names for it are. Then come the sides of the matter, safeguards, figures of the guide with their status, and
    what stands in one part of the text without its companion in the other.

    Examples:

      reskit coverage

      reskit coverage paper.docx --guide synthetic-drugs --format md
    """
    from resolution_kit.coverage import coverage as found_in
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.paper.paper import Paper
    from resolution_kit.reading import read
    from resolution_kit.reports import coverage as report
    from resolution_kit.reports.terminal import safe

    resolution = read(paper or draft_path(file))
    found = found_in(Paper(resolution, style_of(resolution, None)), guide)
    if format_ == "json":
        say(report.as_json(found))
        return
    for line in report.lines(found) if format_ == "text" else report.markdown(found):
        say(safe(line))


def suggest(
    paper: Paper_ = None,
    file: DraftFile = None,
    guide: GuideName = "",
    count: Annotated[int, typer.Option("--count", "-n", min=1, max=100, help="At most this many.")] = 5,
) -> None:
    """Suggest what to add next, as commands ready to run, each with its reason.

    Companions that are missing come first, then recommendations that no clause answers, then those answered in part.

    Examples:

      reskit suggest

      reskit suggest --count 10
    """
    from itertools import islice

    from resolution_kit.coverage import coverage as found_in
    from resolution_kit.coverage import suggestions
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.paper.paper import Paper
    from resolution_kit.reading import read
    from resolution_kit.reports.coverage import suggested
    from resolution_kit.reports.terminal import safe

    resolution = read(paper or draft_path(file))
    whole = Paper(resolution, style_of(resolution, None))
    body = whole.body.adopts_as if whole.body else None
    lines = list(suggested(islice(suggestions(found_in(whole, guide), body), count)))
    for line in lines or ["# nothing: every recommendation with an entry is answered"]:
        say(safe(line))
