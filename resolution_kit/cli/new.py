"""`reskit new`: start a resolution."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.common import interactive, note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.bodies import Body
    from resolution_kit.library import Entry, Guide
    from resolution_kit.model import Resolution


def new(
    path: Annotated[Path, typer.Argument(help="The draft to make.")] = Path("resolution.yaml"),
    committee: Annotated[str, typer.Option("--committee", "-c", help="The committee, such as CND or DISEC.")] = "",
    topic: Annotated[str, typer.Option("--topic", "-t", help="The topic; by default the guide's.")] = "",
    title: Annotated[str, typer.Option("--title", help="A title, where the house style prints one.")] = "",
    sponsor: Annotated[list[str] | None, typer.Option("--sponsor", help="A sponsor; once for each.")] = None,
    signatory: Annotated[list[str] | None, typer.Option("--signatory", help="A signatory; once for each.")] = None,
    style: Annotated[str, typer.Option("--style", "-s", help="House style.")] = "mun",
    guide: Annotated[str, typer.Option("--guide", "-g", help="Guide pack, such as synthetic-drugs.")] = "",
    cover: Annotated[
        str, typer.Option("--cover", help="Begin with the clauses of these recommendations: slugs with commas, or all.")
    ] = "",
    as_typed: Annotated[
        bool, typer.Option("--as-typed", help="Keep the names of committee and States as they were typed.")
    ] = False,
) -> None:
    """Start a resolution.

    It has its committee, topic and sponsors, and the clauses of a guide if wished; what is missing is asked on a
    terminal.

    Examples:

      reskit new --committee CND --topic "Synthetic drugs" --sponsor Mexico --sponsor Peru

      reskit new paper.yaml -c "General Assembly" -g synthetic-drugs --cover pen-online,unodc-training
    """
    from resolution_kit import library
    from resolution_kit.draft import create
    from resolution_kit.styles import style as house_style

    _must_be_new(path)
    pack = library.guide(guide) if guide else None
    house_style(style, Path())
    committee = committee or _ask("Committee (such as CND, General Assembly, DISEC)", "--committee")
    topic = topic or (pack.topic if pack else "") or _ask("Topic", "--topic")
    asked = [] if sponsor or not interactive() else _ask("Sponsors, with commas (empty for none yet)", "").split(",")
    body = _body(committee)
    states = [_state(name, as_typed) for name in (sponsor or asked) if name.strip()]
    signed = [_state(name, as_typed) for name in signatory or []]
    title = title or (pack.title_default if pack else "")
    shown = committee if as_typed or body is None else body.name
    resolution = _empty(shown, topic, title, sorted(states), sorted(signed), body, style, guide)
    if cover:
        resolution = _covered(resolution, _chosen(cover, pack), body)
    create(path, resolution)
    _tell(path, resolution)


def _must_be_new(path: Path) -> None:
    if path.exists():
        raise Problem(f"`{path}` is there already and stays as it is; give another name: `reskit new draft-2.yaml`")


def _ask(question: str, option: str) -> str:
    if interactive():
        return str(typer.prompt(question, default="", show_default=False, err=True)).strip()
    if option:
        raise Problem(f"no {option[2:]} given and no terminal to ask on; type `{option} …`")
    return ""


def _body(committee: str) -> "Body | None":
    from resolution_kit.bodies import body_of, near_body

    body = body_of(committee)
    if body is None and (near := near_body(committee)):
        raise Problem(f"no committee `{committee}` is known; did you mean `{near.name}`? To keep it: `--as-typed`")
    return body


def _state(name: str, as_typed: bool) -> str:
    from resolution_kit.names import near_state, state_of

    name = name.strip()
    state = state_of(name)
    if as_typed or state:
        return name if as_typed or not state else state.listed
    near = near_state(name)
    hint = f"; did you mean `{near.listed}`?" if near else ""
    raise Problem(f"no State `{name}`{hint} To keep it as it is: `--as-typed`")


def _empty(
    committee: str,
    topic: str,
    title: str,
    sponsors: list[str],
    signatories: list[str],
    body: "Body | None",
    style: str,
    guide: str,
) -> "Resolution":
    from resolution_kit.model import Field, Line, Resolution

    fields = [("title", [title]), ("committee", [committee]), ("topic", [topic])]
    fields += [("sponsors", sponsors), ("signatories", signatories)]
    organ = body.organ if body else f"The {committee.removeprefix('The ').removeprefix('the ')}"
    return Resolution(
        heading=tuple(Field(name, tuple(values)) for name, values in fields if any(values)),
        organ=Line("organ", organ),
        style=style,
        guide=guide or None,
        body=body.key if body else None,
    )


def _chosen(cover: str, pack: "Guide | None") -> "Iterable[Entry]":
    """The general entries every draft should have, and those of the recommendations named."""
    from resolution_kit import library
    from resolution_kit.search import did_you_mean

    if pack is None:
        raise Problem(f"`--cover` takes recommendations of a guide; add `--guide {library.guides()[0]}`")
    slugs = [r.slug for r in pack.recommendations]
    wanted = slugs if cover == "all" else [slug.strip() for slug in cover.split(",") if slug.strip()]
    for slug in wanted:
        if slug not in slugs:
            raise Problem(f"the guide has no recommendation `{slug}`{did_you_mean(slug, slugs)}")
    rank = {slug: position for position, slug in enumerate(wanted)}
    general = {path.stem for path in library.files() if path.parent.name == "general"}
    chosen = [e for e in library.entries() if e.cover and (e.topic in rank or e.topic in general)]
    return sorted(chosen, key=lambda e: rank.get(e.topic, len(rank)))


def _covered(resolution: "Resolution", entries: "Iterable[Entry]", body: "Body | None") -> "Resolution":
    from resolution_kit.editing.cover import cover

    return cover(resolution, entries, body.adopts_as if body else "ga")


def _tell(path: Path, resolution: "Resolution") -> None:
    from resolution_kit.model import Clause
    from resolution_kit.reports.terminal import safe

    preambular, operative = (
        sum(isinstance(block, Clause) for block in blocks) for blocks in (resolution.preamble, resolution.operative)
    )
    say(f"{safe(str(path))}: {preambular} preambulatory and {operative} operative clauses")
    note("next: reskit clauses search …, reskit add-clause, reskit show, reskit export")
