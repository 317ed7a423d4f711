"""What a program uses, as `import resolution_kit as rk`: papers are read, judged, changed, compared and printed.

A resolution is a value: no function changes one, each gives a new one. A mistake is a `Problem`, whose text is one line
for people. A house style is a `Style`, the name of a file in the current folder (`ours` for ours.yaml), or the name of
a bundled one. Without one, the style is that which the paper names, else `mun`; `auto` is the one that it shows.
"""

from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from pathlib import Path

from resolution_kit.compare import Pair
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import entry as library_entry
from resolution_kit.knowledge.styles import DEFAULT, Style
from resolution_kit.model import Clause, ClauseKind, Field, Line, Paragraph, Part, Placed, Resolution, walk
from resolution_kit.operations.operation import perform
from resolution_kit.paper.house_style import AUTO, style_of
from resolution_kit.rules.run import Finding

__all__ = [
    "Clause",
    "ClauseKind",
    "Field",
    "Finding",
    "Line",
    "Pair",
    "Paragraph",
    "Part",
    "Placed",
    "Problem",
    "Resolution",
    "Style",
    "add",
    "check",
    "convert",
    "diff",
    "fix",
    "from_library",
    "merge",
    "read",
    "render",
    "save",
    "start",
    "walk",
]  # fmt: skip


def read(path: str | PathLike[str]) -> Resolution:
    """The resolution in a file: a draft (.yaml) or a paper (.docx, .odt, .md, .txt).

    Nothing in the file is left out. Labels and endings of a paper stay as they are typed. A file that cannot be read
    is a Problem.
    """
    from resolution_kit.reading import read as read_file

    return read_file(Path(path))


def check(
    paper: Resolution | str | PathLike[str],
    style: str | Style | None = None,
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> list[Finding]:
    """Every finding in a paper, in the order of its text; a path is read first.

    `select` and `ignore` take codes, names and families of rules: `PRE02`, `preamble-without-comma`, `PRE`. An unknown
    one is a Problem.
    """
    from resolution_kit.panel.asked import codes
    from resolution_kit.rules.run import check as judged

    resolution = paper if isinstance(paper, Resolution) else read(paper)
    return judged(resolution, _style(resolution, style), codes(select), codes(ignore))


def fix(
    resolution: Resolution,
    style: str | Style | None = None,
    *,
    unsafe: bool = False,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Resolution:
    """The resolution with every safe fix made that brings no new finding; `unsafe` ones may change what it says.

    `select` and `ignore` are those of `check`.
    """
    from resolution_kit.fixing.fixpoint import fix_all
    from resolution_kit.fixing.targets import FixableDraft
    from resolution_kit.panel.asked import Options, codes
    from resolution_kit.rules.run import check as judged

    house = _style(resolution, style)
    asked = Options(select=codes(select), ignore=codes(ignore), fix="unsafe" if unsafe else "safe")
    return fix_all(FixableDraft(resolution), lambda paper: judged(paper, house), asked.wants_fixed).paper.resolution


def render(resolution: Resolution, suffix: str, style: str | Style | None = None) -> bytes:
    """The file of a paper, in the format of a suffix: docx, html, md, pdf, txt, typ, xml, or yaml for the draft itself.

    The same resolution gives the same bytes. PDF needs the extra `pdf`. Whatever cannot be printed is a Problem.
    """
    from resolution_kit.operations.convert import in_style
    from resolution_kit.writing import render as rendered

    ending = f".{suffix.lower().removeprefix('.')}"
    if ending in (".yaml", ".yml"):
        from resolution_kit.draftfile.write import write_yaml

        return write_yaml(resolution).encode()
    if isinstance(style, Style):
        return rendered(resolution, style, ending)
    return rendered(*in_style(resolution, style), ending)


def save(draft: Resolution, path: str | PathLike[str], what: str = "saved by a program") -> None:
    """Write a draft to its file; comments, order and quotes of a file that is there already stay.

    The draft is locked meanwhile, and its history says `what` was done; `reskit undo` takes it back.
    """
    from resolution_kit.draftfile import change, create

    target = Path(path)
    if target.exists():
        change(target, what, lambda _: draft)
    else:
        create(target, draft, what=what)


def start(
    committee: str,
    topic: str = "",
    *,
    title: str = "",
    sponsors: Sequence[str] = (),
    signatories: Sequence[str] = (),
    style: str = DEFAULT,
    guide: str = "",
    cover: str = "",
    as_typed: bool = False,
) -> Resolution:
    """A new draft: its heading and the organ that adopts it, and the first clauses if they come from a guide.

    Committee and delegations are found by the names that people give them, unless they are to be kept `as_typed`. An
    empty topic becomes that of the guide pack. `cover` has slugs of recommendations of the guide, with commas between
    them, or is `all`.
    """
    from resolution_kit.operations.start import committee_called, planned

    plan = planned(style=style, guide=guide, cover=cover, sponsors=sponsors, signatories=signatories, as_typed=as_typed)
    if not (topic or plan.topic):
        raise Problem("no topic; give one, or a guide that has one")
    return plan.started(committee_called(committee, as_typed=as_typed), topic or plan.topic, title).resolution


def add(
    draft: Resolution,
    clause: str | Clause,
    *,
    kind: ClauseKind | None = None,
    at: str | None = None,
    under: str | None = None,
    style: str | Style | None = None,
) -> Resolution:
    """The draft with one more clause: last in its part, as clause `at` (`3`, `P2`), or last below `under` (`3.b`).

    A text is taken as people type it: its opener says which part it belongs to, unless `kind` does; sub-clauses follow
    (a), (b), or stand each on a line.
    """
    from resolution_kit.operations.add import add as added
    from resolution_kit.operations.clause_syntax import typed_whole

    new = typed_whole(clause) if isinstance(clause, str) else clause
    house = _style(draft, style)
    return perform(draft, lambda before: added(before, new, kind=kind, at=at, under=under), house).after


def from_library(draft: Resolution, entry: str, *, verb: str = "", values: Mapping[str, str] | None = None) -> Clause:
    """The clause of a library entry (`pen-online.register`), worded for the body that adopts the draft.

    `verb` is another verb of the entry's ladder; `values` fill its slots, the others get their defaults.
    """
    from resolution_kit.operations.library_clause import library_clause
    from resolution_kit.paper.committee import adopting_body
    from resolution_kit.text.inline import escape

    body = adopting_body(draft, style_of(draft))
    plain = {name: escape(value) for name, value in (values or {}).items()}
    return library_clause(library_entry(entry), body.adopts_as if body else None, verb=verb, values=plain)


def convert(resolution: Resolution, style: str) -> Resolution:
    """The resolution as a draft in another house style; a paper that was read becomes a draft of the style it shows."""
    from resolution_kit.operations.convert import converted, imported, named_style

    draft = resolution
    if resolution.typed:
        draft = imported(resolution, style_of(resolution, AUTO), "a paper")
    return converted(draft, named_style(draft), style_of(draft, style))


def diff(old: Resolution, new: Resolution) -> tuple[Pair[Paragraph], ...]:
    """Every paragraph of both texts in one pair, in the order of the new one; a pair says what changed and moved."""
    from resolution_kit.compare import paragraph_pairs

    return paragraph_pairs(old, new)


def merge(
    papers: Mapping[str, Resolution], base: Resolution | None = None, *, take: str = "", both: bool = False
) -> Resolution:
    """Two or more drafts in one, clause by clause; the names of the papers stand at the clauses that not all have.

    With the text that all began with as `base`, what one paper took out is out. Versions of one clause stand side by
    side as a conflict, unless the one of the paper (or number) `take` is to be kept, or `both`.
    """
    from resolution_kit.fixing.after_merge import tidied
    from resolution_kit.merging.papers import decided, together, with_short_origins

    whole = with_short_origins(together(papers, base), tuple(papers))
    return decided(tidied(whole, papers.values(), style_of(whole)), take=take, both=both)


def _style(resolution: Resolution, style: str | Style | None) -> Style:
    return style if isinstance(style, Style) else style_of(resolution, style)
