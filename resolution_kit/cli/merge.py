"""`reskit merge`: several working papers in one."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.common import interactive, must_be_free, note, say, with_suffix
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.draftfile import Draft
    from resolution_kit.model import Resolution
    from resolution_kit.reports.merge import MergeReport


def merge(
    files: Annotated[list[Path], typer.Argument(help="The drafts, two or more.", show_default=False)],
    out: Annotated[Path, typer.Option("--out", "-o", help="The merged draft.", show_default=False)],
    base: Annotated[
        Path | None, typer.Option("--base", help="The draft that all papers started from.", show_default=False)
    ] = None,
    take: Annotated[
        str,
        typer.Option("--take", help="If versions differ, keep version 1, 2, or that of a paper.", show_default=False),
    ] = "",
    both: Annotated[bool, typer.Option("--both", help="If versions differ, keep each as a clause.")] = False,
    report: Annotated[
        list[Path] | None,
        typer.Option("--report", "-r", help="Report for the negotiation: .md or .docx.", show_default=False),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite the files.")] = False,
) -> None:
    """Merge working papers clause by clause.

    Matches clauses by id or by meaning. Keeps what only one paper has; if versions differ, both stand side by side
    until somebody decides, now on a terminal or later with `reskit settle`. Each clause names its papers, unless
    all have it. With `--base`, a clause that one paper removed is removed.

    Exit status 0: all is decided. 1: something is open.

    Examples:

      reskit merge mexico.yaml peru.yaml -o merged.yaml

      reskit merge mexico.yaml peru.yaml kenya.yaml -o merged.yaml --report merge.docx

      reskit merge ours.yaml theirs.yaml -o merged.yaml --take peru.yaml

      reskit merge monday-a.yaml monday-b.yaml --base sunday.yaml -o merged.yaml
    """
    from resolution_kit.cli import hints
    from resolution_kit.cli.settle import ask_all, finish
    from resolution_kit.data.atomic_io import write_new
    from resolution_kit.draftfile import open_draft
    from resolution_kit.fixing.after_merge import tidied
    from resolution_kit.merging.own_numbers import with_mentions_followed
    from resolution_kit.merging.papers import decided, together, with_short_origins
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.reports.merge import merge_report
    from resolution_kit.reports.merge.formats import written
    from resolution_kit.reports.terminal import safe

    if take and both:
        raise Problem("`--take` and `--both` at once, expected one of them")
    must_be_free([out, *(report or [])], force=force)
    drafts = _drafts(files)
    papers = {name: draft.resolution for name, draft in drafts.items()}
    began = open_draft(base).resolution if base else None
    whole, left = with_mentions_followed(together(papers, began), papers)
    account = merge_report(whole, papers, began, left)
    made = {path: written(account, path) for path in report or []}
    result = decided(
        tidied(with_short_origins(whole, tuple(papers)), papers.values(), style_of(whole)), take=take, both=both
    )
    _write(out, result, next(iter(drafts.values())), tuple(drafts), force)
    say(safe(f"{out}: {account.counts}"))
    for path, content in made.items():
        write_new(path, content, overwrite=force)
        say(str(path))
    hints.about(out)
    _tell(result, account)
    if interactive() and not (take or both):
        ask_all(out)
    finish(out)


def _drafts(files: list[Path]) -> "dict[str, Draft]":
    """The drafts to merge, by the names that their clauses get."""
    from resolution_kit.draftfile import open_draft

    files = [with_suffix(path) for path in files]
    for path in files:
        if path.suffix.lower() not in (".yaml", ".yml") and path.exists():
            raise Problem(f"`{path}` is no draft; `reskit import {path} -o {path.stem}.yaml` makes one of it")
    short = [path.name for path in files]
    names = short if len(set(short)) == len(set(files)) else [str(path) for path in files]
    return {name: open_draft(path) for name, path in zip(names, files, strict=True)}


def _write(out: Path, result: "Resolution", like: "Draft", names: tuple[str, ...], force: bool) -> None:
    from resolution_kit.draftfile import change, create

    what = f"merged from {', '.join(names)}"
    if out.exists() and force:
        change(out, what, lambda _: result)
    else:
        create(out, result, like, what)


def _tell(result: "Resolution", account: "MergeReport") -> None:
    """What to look at now: the heading, what the house style asks for, clauses that stand twice."""
    from resolution_kit.paper.committee import committee_size
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.readiness import demands
    from resolution_kit.reports.findings import summary
    from resolution_kit.reports.terminal import safe
    from resolution_kit.rules.run import check

    style = style_of(result)
    findings = check(result, style)
    missing = (demand for demand in demands(result, style, committee_size(result, style)) if not demand.met)
    twice = (finding for finding in findings if finding.rule.name == "clause-repeated")
    for line in (
        *account.notes,
        *account.left,
        *(f"{demand.name}: {demand.said}" for demand in missing),
        *(f"{finding.clause} {finding.message}" for finding in twice),
        f"form: {summary(findings)}; `reskit check`",
    ):
        note(safe(line))
