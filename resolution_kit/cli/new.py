"""`reskit new`: start a resolution."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.asking import ask, given
from resolution_kit.cli.common import interactive, note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.knowledge.bodies import Body
    from resolution_kit.knowledge.library import Entry, Guide
    from resolution_kit.knowledge.styles import Style
    from resolution_kit.model import Resolution
    from resolution_kit.readiness.people import Roll

COMMITTEE = "Committee (such as CND, General Assembly, DISEC)"
SPONSORS = "Sponsors, with commas (empty for none yet)"


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
    from resolution_kit.draftfile import create
    from resolution_kit.knowledge import library
    from resolution_kit.knowledge.styles import style as house_style

    _must_be_new(path)
    pack = library.guide(guide) if guide else None
    house = house_style(style, Path())
    entries = _chosen(cover, pack) if cover else ()
    people = _people(sponsor or [], signatory or [], house, as_typed=as_typed)
    shown, body = given("--committee", committee, COMMITTEE, _committee, as_typed=as_typed)
    topic = topic or (pack.topic if pack else "") or given("--topic", "", "Topic", _text, as_typed=True)
    if not sponsor and interactive():
        people = ask(SPONSORS, lambda names, kept: _with_people(people, "sponsors", [names], house, as_typed=kept))
    title = title or (pack.title_default if pack else "")
    heading = (("title", title), ("committee", shown), ("topic", topic))
    resolution = _begun(people, heading, body, style, guide)
    if cover:
        resolution = _covered(resolution, entries, body)
    create(path, resolution)
    _tell(path, resolution)


def _must_be_new(path: Path) -> None:
    if path.exists():
        raise Problem(f"`{path}` is there already and stays as it is; give another name: `reskit new draft-2.yaml`")


def _committee(typed: str, as_typed: bool) -> "tuple[str, Body | None]":
    """The committee by its name, and the body that it is, if known."""
    from resolution_kit.knowledge.bodies import body_of, near_body

    body = body_of(typed)
    if not typed:
        raise Problem("no committee, expected a name such as CND")
    if body is None and not as_typed and (near := near_body(typed)):
        raise Problem(f"no committee `{typed}` is known; did you mean `{near.name}`? To keep it: `--as-typed`")
    return typed if as_typed or body is None else body.name, body


def _text(typed: str, _: bool) -> str:
    return typed


def _people(sponsors: list[str], signatories: list[str], house: "Style", *, as_typed: bool) -> "Resolution":
    """A resolution that has nothing but these delegations yet."""
    from resolution_kit.model import Resolution
    from resolution_kit.readiness.people import delegations

    both = set(delegations(sponsors, as_typed=as_typed)) & set(delegations(signatories, as_typed=as_typed))
    if both:
        raise Problem(f"`{min(both)}` is given as sponsor and as signatory, and nobody is both; leave one of them out")
    people = _with_people(Resolution(), "sponsors", sponsors, house, as_typed=as_typed)
    return _with_people(people, "signatories", signatories, house, as_typed=as_typed)


def _with_people(
    resolution: "Resolution", roll: "Roll", typed: list[str], house: "Style", *, as_typed: bool
) -> "Resolution":
    from resolution_kit.readiness.people import add_people, delegations

    names = delegations(typed, as_typed=as_typed)
    if not names:
        return resolution
    done = add_people(resolution, roll, names, house)
    for hint in done.notes:
        note(f"note: {hint}")
    return done.resolution


def _begun(
    people: "Resolution", heading: "Iterable[tuple[str, str]]", body: "Body | None", style: str, guide: str
) -> "Resolution":
    """The resolution with its heading, the delegations last, and the organ that adopts it."""
    from resolution_kit.model import Field, Line, Part

    fields = tuple(Field(name, (value,)) for name, value in heading if value)
    committee = next(field.values[0] for field in fields if field.name == "committee")
    organ = body.organ if body else f"The {committee.removeprefix('The ').removeprefix('the ')}"
    if body is None:
        note(f"note: `{committee}` is no committee known here; the paper opens with `{organ}`, see `organ:` in it")
    return replace(
        people,
        heading=(*fields, *people.heading),
        parts=(Part(organ=Line("organ", organ)),),
        style=style,
        guide=guide or None,
        body=body.key if body else None,
    )


def _chosen(cover: str, pack: "Guide | None") -> "Iterable[Entry]":
    """The general entries every draft should have, and those of the recommendations named."""
    from resolution_kit.knowledge import library
    from resolution_kit.text.suggest import did_you_mean

    if pack is None:
        raise Problem(f"`--cover` takes recommendations of a guide; add `--guide {library.guides()[0]}`")
    slugs = [r.slug for r in pack.recommendations]
    wanted = slugs if cover == "all" else [slug.strip() for slug in cover.split(",") if slug.strip()]
    for slug in wanted:
        if slug not in slugs:
            raise Problem(f"the guide has no recommendation `{slug}`{did_you_mean(slug, slugs)}")
    rank = {slug: position for position, slug in enumerate(wanted)}
    covers = [e for e in library.entries() if e.cover]
    own = [e for e in covers if e.pack == pack.guide and e.slug in rank]
    return [*sorted(own, key=lambda e: rank[e.slug]), *(e for e in covers if e.pack == library.GENERAL)]


def _covered(resolution: "Resolution", entries: "Iterable[Entry]", body: "Body | None") -> "Resolution":
    from resolution_kit.operations.cover import cover

    return cover(resolution, entries, body.adopts_as if body else "ga")


def _tell(path: Path, resolution: "Resolution") -> None:
    from resolution_kit.model import Clause
    from resolution_kit.reports.terminal import safe

    preambular, operative = (
        sum(isinstance(block, Clause) for block in blocks)
        for blocks in (resolution.main.preamble, resolution.main.operative)
    )
    say(f"{safe(str(path))}: {preambular} preambulatory and {operative} operative clauses")
    note("next: reskit clauses search …, reskit add-clause, reskit show, reskit export")
