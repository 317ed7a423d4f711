"""`reskit guide`: background guides, and the packs made of them."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from resolution_kit.cli.common import note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.guides.extract import Extract

app = typer.Typer(help="Background guides and their packs: extract, new, fill, check, ….", rich_markup_mode=None)

Force = Annotated[bool, typer.Option("--force", help="Overwrite what is there.")]


@app.command()
def extract(
    file: Annotated[Path, typer.Argument(help="Background guide: .pdf, .docx, .md or .txt.", show_default=False)],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Begin a pack in this new folder.", show_default=False)
    ] = None,
    body: Annotated[str, typer.Option("--body", "-b", help="Committee for which entries are begun.")] = "ga",
    format_: Annotated[Literal["text", "jsonl"], typer.Option("--format", help="Output format.")] = "text",
) -> None:
    """Find what a background guide recommends, asks, claims and names.

    Each item has its page and the guide's own words. Sentences that are close to a recommendation stand apart, for a
    person to decide. With --out the items become a guide pack whose entries are begun, and offered to nobody until
    they are finished. A PDF needs the extra `pdf`.

    Examples:

      reskit guide extract guide.pdf

      reskit guide extract guide.docx --out our-topic --body cnd
    """
    from resolution_kit.guides.extract import extract as found_in
    from resolution_kit.guides.pages import pages
    from resolution_kit.reports import guide as report
    from resolution_kit.reports.terminal import safe

    found = found_in(pages(file))
    if out is not None:
        _begin(found, out, body, file.stem)
        note(safe(report.counts(found)))
        return
    for line in report.json_lines(found) if format_ == "jsonl" else report.lines(found):
        say(line if format_ == "jsonl" else safe(line))


def _begin(found: "Extract", out: Path, body: str, title: str) -> None:
    from resolution_kit.guides.pack import Head, pack_files
    from resolution_kit.operations.start import committee_called
    from resolution_kit.organising.pack_files import write_pack

    committee = committee_called(body)
    if committee.body is None:
        raise Problem(f"no committee `{body}` is known; `--body` takes one such as ga, sc, cnd")
    name = _name(out.resolve().name)
    files = pack_files(found, Head(name, title.replace("-", " ").replace("_", " "), committee.body))
    write_pack(out, files)
    say(f"wrote {out}: {len(files)} files; next: reskit guide check {out}")


def _name(typed: str) -> str:
    if not typed.replace("-", "").replace("_", "").isalnum():
        raise Problem(f"`{typed}` cannot be a name; take letters, figures and hyphens, such as `our-topic`")
    return typed


@app.command()
def new(name: Annotated[str, typer.Argument(help="Name of the pack and of its folder.", show_default=False)]) -> None:
    """Start a guide pack in a new folder here, with an example of everything.

    Example:

      reskit guide new our-topic
    """
    from resolution_kit.organising.pack_files import write_pack
    from resolution_kit.organising.pack_new import new_pack

    write_pack(Path(name), new_pack(_name(name)))
    say(f"wrote {name}/: guide.yaml, facts.yaml and a file of entries; next: reskit guide check {name}")


@app.command()
def check(pack: Annotated[Path, typer.Argument(help="Folder of a guide pack.", show_default=False)]) -> None:
    """Check a guide pack, and list what it still wants.

    Exit status 1: there are mistakes, each listed with its line, what was found and what was expected. What a pack
    still wants, such as unfinished entries or facts without a source, is no mistake.

    Example:

      reskit guide check our-topic
    """
    from resolution_kit.organising.pack_check import pack_mistakes, read_pack, wanting
    from resolution_kit.reports.terminal import safe

    if not pack.is_dir():
        raise Problem(f"no folder `{pack}`; begin one with `reskit guide new {pack.stem or 'ours'}`")
    if found := pack_mistakes(pack):
        for line in found:
            say(safe(line))
        raise typer.Exit(1)
    contents = read_pack(pack)
    for line in wanting(contents):
        say(safe(line))
    finished = sum(not entry.draft for entry in contents.entries)
    said = f"{finished} of {len(contents.entries)} entries are finished, {len(contents.facts)} facts"
    say(safe(f"{pack}: nothing is wrong; {said}"))


@app.command()
def fill(pack: Annotated[Path, typer.Argument(help="Folder of a guide pack.", show_default=False)]) -> None:
    """Finish the entries of a guide pack, one at a time.

    Each is shown with the guide's words, facts at hand, its companion, the verbs it may open with and what is wrong. A
    key accepts, skips or rewords it; every change is saved at once, and the next call goes on behind the last entry
    that was finished. Without a terminal answers are read line by line.

    Example:

      reskit guide fill our-topic
    """
    from resolution_kit.cli.filling import walk

    walk(pack)


@app.command("list")
def list_() -> None:
    """List the guide packs: name, title, and where each lies.

    Packs in this folder come first, then those beside reskit.toml, installed ones, and those of reskit. Of two packs
    with one name the nearer one counts.

    Example:

      reskit guide list
    """
    from resolution_kit.data.atomic_io import shown
    from resolution_kit.knowledge.library import guide
    from resolution_kit.knowledge.library.places import is_own, pack_folders
    from resolution_kit.reports.terminal import safe

    found = pack_folders()
    width = max(map(len, found))
    for name, folder in found.items():
        try:
            title = guide(name).title
        except Problem:
            title = f"cannot be used; see reskit guide check {shown(folder)}"
        where = f" ({shown(folder.resolve())})" if is_own(folder) else ""
        say(safe(f"{name:{width}}  {title}{where}"))


@app.command()
def show(name: Annotated[str, typer.Argument(help="A guide pack, such as synthetic-drugs.")]) -> None:
    """Show a guide pack: its recommendations with their entries, its questions, its facts by status.

    Example:

      reskit guide show synthetic-drugs
    """
    from resolution_kit.reports.pack import pack_lines
    from resolution_kit.reports.terminal import safe

    for line in pack_lines(name):
        say(safe(line))


@app.command()
def build(
    pack: Annotated[Path, typer.Argument(help="Folder of a guide pack.", show_default=False)],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="The zip (default: the pack's name).", show_default=False)
    ] = None,
    force: Force = False,
) -> None:
    """Build one zip of a guide pack, to send to delegates.

    A pack with mistakes is not built.

    Example:

      reskit guide build our-topic
    """
    from resolution_kit.organising.pack_check import pack_mistakes
    from resolution_kit.organising.pack_files import build as built

    if found := pack_mistakes(pack):
        raise Problem(f"{found[0]}; see `reskit guide check {pack}`")
    target = out or Path(f"{pack.resolve().name}.zip")
    count = built(pack, target, force=force)
    say(f"wrote {target}: {count} files; others type: reskit guide install {target.name}")


@app.command()
def install(
    pack: Annotated[Path, typer.Argument(help="Folder or zip of a guide pack.", show_default=False)],
    force: Force = False,
) -> None:
    """Install a guide pack for all your folders.

    It is checked first. A zip may hold YAML files of one folder only; nothing in it is run.

    Example:

      reskit guide install our-topic.zip
    """
    from resolution_kit.organising.pack_check import pack_mistakes
    from resolution_kit.organising.pack_files import files_of
    from resolution_kit.organising.pack_files import install as installed

    name, files = files_of(pack)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, name)
        folder.mkdir()
        for file, content in files.items():
            (folder / file).write_bytes(content)
        if found := [line.replace(f"{scratch}/", "") for line in pack_mistakes(folder)]:
            raise Problem(f"{found[0]}; ask its author to run `reskit guide check`")
    where = installed(name, files, force=force)
    say(f"installed {name} in {where}; next: reskit new --guide {name}")
