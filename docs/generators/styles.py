"""The house styles: their table, their sources, and every key of a style file."""

from dataclasses import MISSING

from generators.markdown import table as as_table
from resolution_kit.knowledge.styles import Style, names, style
from resolution_kit.knowledge.styles.keys import Group, groups
from resolution_kit.model import Clause, Line, Part, Resolution
from resolution_kit.printing import typeset
from resolution_kit.reports.style_file import shown
from resolution_kit.writing.markdown_inline import inline
from resolution_kit.writing.notes import whole


def table() -> str:
    """Each house style with how it prints a paper of two clauses."""
    rows = [[f"`{s.name}`", s.title, *_printed(s)] for s in map(style, names())]
    return as_table(["Style", "For", "Preamble", "Operative part"], rows)


def _printed(house: Style) -> tuple[str, str]:
    operative = (Clause("Calls upon all", (Clause("To act"), Clause("To report"))), Clause("Ends"))
    preamble = (Clause("Recalling also this"),) * 3
    paper = Resolution(parts=(Part((), Line("organ", "The Council"), preamble, operative),))
    opening, *clauses = [
        f"{p.label} {inline(whole(p), p)}".strip()
        for p in typeset(paper, house)
        if p.clause and (p.kind == "operative" or p.ref == "P1")
    ]
    return opening, " ".join(clauses[:3])


def sources() -> str:
    """Each house style with its source and its gaps."""
    return "\n".join(f"- **`{s.name}`**, {s.title}. {s.source} *Gaps:* {s.gaps}" for s in map(style, names()))


def keys() -> str:
    """Every key of a style file, group by group."""
    return "\n\n".join(_group(group) for group in groups())


def _group(group: Group) -> str:
    name = ".".join(group.path)
    head = f"### `{name}`{': a list' if group.many else ''}\n\n{group.meaning}\n\n" if name else ""
    rows = [
        [
            f"`{key.path[-1]}`",
            key.values,
            "required" if key.default is MISSING else f"`{shown(key.default)}`",
            key.meaning,
        ]
        for key in group.keys
    ]
    return f"{head}{as_table(['Key', 'Value', 'Otherwise', 'Meaning'], rows)}" if rows else head.rstrip()
