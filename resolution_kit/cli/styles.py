"""`reskit styles`: the house styles there are, and one's own."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.common import note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.knowledge.styles import Style

app = typer.Typer(help="House styles: list, show, check, new.", rich_markup_mode=None)


@app.command("list")
def list_() -> None:
    """List the house styles and their conferences.

    Styles in this folder come first and win over bundled ones of the same name.

    Example:

      reskit styles list
    """
    from resolution_kit.knowledge.styles import names, own_names, style
    from resolution_kit.reports.terminal import safe

    own = own_names(Path())
    width = max(map(len, [*own, *names()]))
    for name in own:
        say(safe(f"{name:{width}}  {_title(name)} (in this folder)"))
    for name in names():
        if name not in own:
            say(safe(f"{name:{width}}  {style(name).title}"))


def _title(name: str) -> str:
    from resolution_kit.knowledge.styles import style

    try:
        return style(name, Path()).title or "no title"
    except Problem:
        return f"cannot be used; see `reskit styles check {name}.yaml`"


@app.command()
def show(name: Annotated[str, typer.Argument(help="A house style, such as thimun.", show_default=False)]) -> None:
    """Show a house style: source, gaps, settings and a sample page.

    Example:

      reskit styles show thimun
    """
    from resolution_kit.knowledge.styles import style
    from resolution_kit.organising.style_file import settings
    from resolution_kit.reports.terminal import safe

    chosen = style(name, Path())
    _particulars(chosen)
    say()
    for line in settings(chosen):
        say(safe(line))
    say()
    _page(chosen)


@app.command()
def check(file: Annotated[Path, typer.Argument(help="House style file.", show_default=False)]) -> None:
    """Check a house style file and show a sample page.

    Exit status 1: the file has mistakes, each listed with its line, what was found and what was expected.

    Example:

      reskit styles check ours.yaml
    """
    from resolution_kit.knowledge.styles import style_file
    from resolution_kit.organising.styles import mistakes
    from resolution_kit.reports.terminal import safe

    if not file.is_file():
        raise Problem(f"no file `{file}`; begin one with `reskit styles new {file.stem or 'ours'}`")
    if found := mistakes(file):
        for line in found:
            say(safe(line))
        raise typer.Exit(1)
    chosen = style_file(file)
    if not chosen.source:
        note("note: `source` is empty; say where it is written that papers look so, others will ask")
    _page(chosen)


@app.command()
def new(
    name: Annotated[str, typer.Argument(help="Name of the style and of its file, without .yaml.", show_default=False)],
    extends: Annotated[str, typer.Option("--extends", help="House style to start from.")] = "mun",
) -> None:
    """Start your own house style as a commented file in this folder.

    Nothing is overwritten.

    Example:

      reskit styles new ours --extends thimun
    """
    from resolution_kit.data.atomic_io import write_new
    from resolution_kit.knowledge.styles import style
    from resolution_kit.organising.style_file import new_file

    if not name.replace("-", "").replace("_", "").isalnum():
        raise Problem(f"`{name}` cannot be a name; take letters, figures and hyphens, such as `our-conference`")
    parent = style(extends, Path())
    path = Path(f"{name}.yaml")
    if path.exists():
        raise Problem(f"`{path}` is there already and stays as it is; give another name")
    write_new(path, new_file(name, parent).encode())
    say(f"{path}: begins as {extends}")
    note(f"next: change what differs, `reskit styles check {path}`, `reskit convert --style {name}`")


def _particulars(chosen: "Style") -> None:
    from resolution_kit.reports.terminal import width, wrapped

    for label, text in (("", f"{chosen.name}: {chosen.title}"), ("Source: ", chosen.source), ("Gaps: ", chosen.gaps)):
        for line in wrapped(f"{label}{text}", width()) if text else []:
            say(line)


def _page(chosen: "Style") -> None:
    from resolution_kit.organising.styles import sample
    from resolution_kit.printing import typeset
    from resolution_kit.reports.page import page
    from resolution_kit.reports.terminal import colours, width

    for line in page(typeset(sample(chosen), chosen), width(), marks=colours()):
        say(line)
