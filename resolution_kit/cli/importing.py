"""`reskit import`: a paper becomes a draft, and every paragraph is accounted for."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from resolution_kit.cli.common import GuideName, guided, note, say

if TYPE_CHECKING:
    from resolution_kit.knowledge.styles import Style
    from resolution_kit.model import Resolution
    from resolution_kit.reading.leftovers import Left


def import_(
    file: Annotated[Path, typer.Argument(help="The paper: .docx, .odt, .pdf, .md or .txt.", show_default=False)],
    out: Annotated[Path, typer.Option("--out", "-o", help="The draft to write.")] = Path("resolution.yaml"),
    style: Annotated[
        str, typer.Option("--style", "-s", help="House style of the draft; auto recognises the paper's own.")
    ] = "auto",
    guide: GuideName = None,
    allow_other: Annotated[
        bool, typer.Option("--allow-other", help="Accept paragraphs that have no place in a resolution.")
    ] = False,
) -> None:
    """Turn a paper into a draft.

    Accounts for every paragraph, and says what of the file the draft does not have: struck words, addresses of links,
    pictures, colours, headers. Comments of a Word file stand as remarks above their clauses.

    Exit status 1: some paragraphs could not be placed; the draft keeps them as `other` where they stood.

    Examples:

      reskit import paper.docx -o resolution.yaml

      reskit import old-paper.txt -o draft.yaml --style un
    """
    from resolution_kit.draftfile import create
    from resolution_kit.operations.convert import imported
    from resolution_kit.paper.guides import with_guide
    from resolution_kit.reading import left, read
    from resolution_kit.reports.outline import outline

    paper = with_guide(read(file), guide)
    house = _style(paper, style)
    draft = replace(imported(paper, house, file.name), guide=_guide(paper, house))
    paragraphs = outline(paper)
    found = _clauses_only(left(file), paragraphs)
    draft = _with_header(draft, found)
    create(out, draft, remarks=_remarks(draft, found))
    _account(out, paragraphs)
    _tell(found)
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


def _guide(paper: "Resolution", house: "Style") -> str | None:
    """The guide pack that the draft will name: the one asked for, else the one on its topic."""
    from resolution_kit.paper.paper import Paper

    found = paper.guide or Paper(paper, house).guide
    if found and not paper.guide:
        note(guided(found))
    return found


def _account(out: Path, paragraphs: list[dict[str, Any]]) -> None:
    from resolution_kit.reports.terminal import safe, width

    count = Counter(str(p["kind"]) for p in paragraphs)
    kinds = ", ".join(f"{number} {kind}" for kind, number in count.items())
    say(safe(f"{out}: {len(paragraphs)} paragraphs: {kinds}"))
    if below := _first_label_in_preamble(paragraphs):
        found = (
            f"  line {below['line']}: the first label, `{below['label']}`, was read as one of a list in the preamble"
        )
        note(safe(found))
        note("  if the operative part begins there, put its clauses under `operative:`")
    for paragraph in paragraphs:
        if paragraph["kind"] == "other":  # a row of a table too: a resolution has none
            note(safe(f"  not placed, line {paragraph['line']}: {paragraph['text']}")[: width()])


def _first_label_in_preamble(paragraphs: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The first labelled clause if it stands below a preambulatory clause, as few papers have it."""
    first = next((p for p in paragraphs if p["level"] is not None and p["label"]), None)
    return first if first and first["kind"] == "preambular" else None


def _clauses_only(found: list["Left"], paragraphs: list[dict[str, Any]]) -> list["Left"]:
    """The same without bold and underlined words outside clauses: there they are the form of a title or a field."""
    lines = {p["line"] for p in paragraphs if p["level"] is not None}
    return [one for one in found if one.kind not in ("bold", "underlined") or one.line in lines]


def _with_header(draft: "Resolution", found: list["Left"]) -> "Resolution":
    """The draft with the fields of the page header that its heading lacks, such as the number of the draft."""
    from dataclasses import replace

    from resolution_kit.reading.headers import header_fields

    for field in header_fields(found):
        if not draft.get(field.name):
            draft = replace(draft, heading=(field, *draft.heading))
            note(f"{field.name}: `{', '.join(field.values)}`, from the header of the pages")
    return draft


def _remarks(draft: "Resolution", found: list["Left"]) -> dict[str, list[str]]:
    """The comments of the file by the id of the clause in which each stands."""
    from resolution_kit.model import Placed, paragraphs

    ids = {one.clause.line: one.clause.id for one in paragraphs(draft) if isinstance(one, Placed) and one.clause.id}
    remarks: dict[str, list[str]] = {}
    for one in found:
        if one.kind == "comment" and one.line in ids:
            remarks.setdefault(ids[one.line], []).append(f"{one.author or 'Comment'}: {one.said}")
    return remarks


def _tell(found: list["Left"]) -> None:
    """Say what the draft does not have."""
    from resolution_kit.reports.leftovers import leftover_rows

    for row in leftover_rows(found):
        note(f"  {row}")
