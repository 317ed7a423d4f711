"""House styles: how one conference wants its resolutions to look. Data in templates/styles/*.yaml, documented there."""

import dataclasses
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

from resolution_kit.bundled import bundled
from resolution_kit.errors import Problem
from resolution_kit.records import merged
from resolution_kit.yamldoc import load

DEFAULT = "mun"

LONGEST = 20
"""Of margins and indents in centimetres, and of the space after a clause in points."""
SMALLEST, LARGEST = 6, 72
"""Size of the type in points."""

Emphasis = Literal["none", "italic", "underline", "bold"]
Case = Literal["keep", "capital", "lower"]
Align = Literal["left", "center", "right", "justify"]


@dataclass(frozen=True, slots=True)
class HeadingField:
    """One line of the heading."""

    field: str
    """The name of the field, such as `committee`."""
    label: str = ""
    """What stands before the value, such as `Committee:`."""
    label_bold: bool = True
    suffix: str = ""
    """What follows the value, such as `: draft resolution`."""
    align: Align = "left"
    bold: bool = False
    capitals: bool = False
    body: bool = False
    """Whether it stands with the clauses rather than at the margin of the page."""
    required: bool = False
    """A paper without it is not ready."""


@dataclass(frozen=True, slots=True)
class Organ:
    """The line that opens the sentence, such as The General Assembly, and how it looks."""

    emphasis: Emphasis = "none"
    capitals: bool = False
    comma: bool = True
    """A comma after it where a preamble follows."""


@dataclass(frozen=True, slots=True)
class Preambular:
    """Preambulatory clauses."""

    emphasis: Emphasis = "italic"
    ending: str = ","
    subclauses: bool = False
    """Whether they may have sub-clauses."""


@dataclass(frozen=True, slots=True)
class Operative:
    """Operative clauses and their sub-clauses."""

    emphasis: Emphasis = "underline"
    labels: tuple[str, ...] = ("{1}.", "({a})", "({i})", "{a}.")
    """By level; in braces how it counts: 1, a, A, i or I."""
    number_single: bool = True
    """Whether the only operative clause of a paper bears a number."""
    ending: str = ";"
    last: str = "."
    """The end of the last clause, the end of the sentence."""
    lead_in: str = ":"
    item: str = ";"
    last_item: str = ";"
    case: Case = "keep"
    """First letter of a sub-clause."""


@dataclass(frozen=True, slots=True)
class Section:
    """Titles of sections inside the operative part."""

    align: Align = "left"
    emphasis: Emphasis = "bold"


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet; lengths in centimetres."""

    size: Literal["A4", "Letter"] = "A4"
    margin: float = 2.54
    numbers: str = ""
    """Page number at the foot, such as `{page}/{pages}`; empty for none."""
    numbers_align: Align = "center"


@dataclass(frozen=True, slots=True)
class Font:
    """Type; lengths in points."""

    name: str = "Times New Roman"
    size: float = 12
    after: float = 8
    """Space after a clause."""
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Indent:
    """Where clauses stand between the margins; lengths in centimetres."""

    body: float = 0
    """From both margins to everything but the heading."""
    step: float = 1.0
    """From one level to the next."""
    hanging: int = 0
    """The first level (0 for the preamble, 1 for `1.`) whose text hangs beside its label. In the levels above it only
    the first line is indented and the text runs on under the label, as the United Nations print it."""


@dataclass(frozen=True, slots=True)
class Range:
    """Fewest and most of something; None for no limit."""

    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """What the conference allows."""

    depth: int = 4
    """Deepest level of operative clauses, from 1."""
    sponsors: Range = field(default_factory=Range)
    signatories: Range = field(default_factory=Range)
    preambular: Range = field(default_factory=Range)
    operative: Range = field(default_factory=Range)


@dataclass(frozen=True, slots=True)
class Style:
    """A house style. Every field has a default; a file names only what differs from what it extends."""

    name: str = ""
    title: str = ""
    source: str = ""
    gaps: str = ""
    """What the source does not say."""
    language: str = "en"
    spelling: Literal["oxford", "american", "any"] = "any"
    heading: tuple[HeadingField, ...] = ()
    organ: Organ = field(default_factory=Organ)
    preambular: Preambular = field(default_factory=Preambular)
    operative: Operative = field(default_factory=Operative)
    section: Section = field(default_factory=Section)
    page: Page = field(default_factory=Page)
    font: Font = field(default_factory=Font)
    indent: Indent = field(default_factory=Indent)
    limits: Limits = field(default_factory=Limits)
    rules: dict[str, Literal["off", "error", "warning", "info"]] = field(default_factory=dict)
    """Rule name or code to `off`, `error`, `warning` or `info`."""


def names() -> list[str]:
    """The bundled house styles."""
    return sorted(path.stem for path in bundled("templates/styles").glob("*.yaml"))


@cache
def style(name: str, folder: Path | None = None) -> Style:
    """The house style called `name`: a file `name.yaml` in `folder` (own styles), else a bundled one."""
    return _read(_find(name, folder), folder, ())


def _find(name: str, folder: Path | None) -> Path:
    own = folder / f"{name}.yaml" if folder else None
    if own and own.is_file() and "/" not in name:
        return own
    path = bundled("templates/styles") / f"{name}.yaml"
    if not name.replace("-", "").isalnum() or not path.is_file():
        raise Problem(f"no house style `{name}`; there are {', '.join(names())}")
    return path


def _read(path: Path, folder: Path | None, chain: tuple[Path, ...]) -> Style:
    if path in chain:
        raise Problem("this style extends itself", where=str(path))
    source = load(path)
    nodes = source.mapping(source.root, "the style") if source.root else {}
    base = Style()
    if "extends" in nodes:
        parent = source.text_of(nodes.pop("extends"), "`extends`")
        own = None if parent == path.stem else folder
        base = _read(_find(parent, own), folder, (*chain, path))
    made = dataclasses.replace(merged(source, nodes, base), name=path.stem)
    _must_be_printable(made, str(path))
    return made


def _must_be_printable(made: Style, where: str) -> None:
    """Refuse what no page can show: no labels, lengths that are negative, endless or larger than a sheet."""
    if not made.operative.labels:
        raise Problem('`labels` is empty, expected a label for each level, such as "{1}."', where=where)
    lengths = {"margin": made.page.margin, "body": made.indent.body, "step": made.indent.step, "after": made.font.after}
    for name, length in lengths.items():
        if not 0 <= length <= LONGEST:
            raise Problem(f"`{name}: {length:g}`, expected a number from 0 to {LONGEST}", where=where)
    if not SMALLEST <= made.font.size <= LARGEST:
        raise Problem(f"`size: {made.font.size:g}`, expected points from {SMALLEST} to {LARGEST}", where=where)
