"""`reskit import`: a paper becomes a draft, and every paragraph is accounted for."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from resolution_kit.cli.common import note, say

if TYPE_CHECKING:
    from resolution_kit.knowledge.styles import Style
    from resolution_kit.model import Resolution


def import_(
    file: Annotated[Path, typer.Argument(help="The paper: .docx, .md or .txt.", show_default=False)],
    out: Annotated[Path, typer.Option("--out", "-o", help="The draft to write.")] = Path("resolution.yaml"),
    style: Annotated[
        str, typer.Option("--style", "-s", help="House style of the draft; auto recognises the paper's own.")
    ] = "auto",
    guide: Annotated[str, typer.Option("--guide", "-g", help="Guide pack it answers, such as synthetic-drugs.")] = "",
    allow_other: Annotated[
        bool, typer.Option("--allow-other", help="Accept paragraphs that have no place in a resolution.")
    ] = False,
) -> None:
    """Turn a paper into a draft.

    Drops nothing and accounts for every paragraph.

    Exit status 1: some paragraphs could not be placed; the draft keeps them as `other` where they stood.

    Examples:

      reskit import paper.docx -o resolution.yaml

      reskit import old-paper.txt -o draft.yaml --style un
    """
    from resolution_kit.draftfile import create, must_be_a_name
    from resolution_kit.knowledge.library import guide as guide_pack
    from resolution_kit.operations.convert import imported
    from resolution_kit.reading import read
    from resolution_kit.reports.outline import outline

    must_be_a_name(out)
    paper = read(file)
    draft = imported(paper, _style(paper, style), file.name)
    create(out, replace(draft, guide=guide_pack(guide).guide) if guide else draft)
    paragraphs = outline(paper)
    _account(out, paragraphs)
    if any(p["kind"] == "other" for p in paragraphs) and not allow_other:
        note(f"these stay in `{out}` as `other`; place them by hand, or accept them with `--allow-other`")
        raise typer.Exit(1)


def _style(paper: "Resolution", style: str) -> "Style":
    from resolution_kit.knowledge.styles import DEFAULT
    from resolution_kit.knowledge.styles import style as house_style
    from resolution_kit.paper.house_style import AUTO
    from resolution_kit.paper.recognise import recognised

    if style != AUTO:
        return house_style(style, Path())
    found = recognised(paper, Path())
    note(f"house style: {found.name if found else f'none recognised, so {DEFAULT}'}; to choose: `--style`")
    return found or house_style(DEFAULT, Path())


def _account(out: Path, paragraphs: list[dict[str, Any]]) -> None:
    from resolution_kit.reports.terminal import safe, width

    count = Counter(str(p["kind"]) for p in paragraphs)
    kinds = ", ".join(f"{number} {kind}" for kind, number in count.items())
    say(safe(f"{out}: {len(paragraphs)} paragraphs: {kinds}"))
    for paragraph in paragraphs:
        if paragraph["kind"] == "other":
            note(safe(f"  not placed, line {paragraph['line']}: {paragraph['text']}")[: width()])
