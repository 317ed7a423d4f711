"""Paragraphs in order, clause positions and references (`3.b`)."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from resolution_kit.errors import Problem
from resolution_kit.model.clause import Block, Clause, ClauseKind, Line
from resolution_kit.model.resolution import Field, Resolution

Address = tuple[int, str, tuple[int, ...]]
"""Part, kind and path of a clause, as in `Placed`."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A clause, or a closing text, with its place in the resolution."""

    clause: Clause
    kind: ClauseKind
    level: int
    """0 for a preambulatory clause and 1 for an operative one, one more for each level below."""
    ref: str
    """Its reference: `P2`, `3`, `3.b`, `3.b.ii`; in part B `B/3`."""
    path: tuple[int, ...]
    """Positions among the clauses of each level, from 0: `3.b` is (2, 1)."""
    part: int = 0
    is_closing: bool = False
    """Whether `clause` is the closing text of the clause at this place."""

    @property
    def address(self) -> Address:
        """Its place: part, kind and path."""
        return self.part, self.kind, self.path


Paragraph = Placed | Line | Field


def walk(resolution: Resolution) -> Iterator[Placed]:
    """Every clause and sub-clause in the order of the text, without closing texts."""
    return (one for one in paragraphs(resolution) if isinstance(one, Placed) and not one.is_closing)


def paragraphs(resolution: Resolution) -> Iterator[Paragraph]:
    """Every paragraph in the order of the text: heading, organs, clauses, closing texts and other lines."""
    yield from resolution.heading
    for number, part in enumerate(resolution.parts):
        yield from part.lead
        if part.organ:
            yield part.organ
        yield from _of_list(part.preamble, "preambular", number)
        yield from _of_list(part.operative, "operative", number)
        yield from part.end


def _of_list(blocks: Iterable[Block], kind: ClauseKind, part: int) -> Iterator[Placed | Line]:
    prefix = f"{letter(part).upper()}/" if part else ""
    mark, level = ("P", 0) if kind == "preambular" else ("", 1)
    count = 0
    for block in blocks:
        if isinstance(block, Line):
            yield block
        else:
            yield from _descend(Placed(block, kind, level, f"{prefix}{mark}{count + 1}", (count,), part))
            count += 1


def _descend(place: Placed) -> Iterator[Placed]:
    yield place
    for i, child in enumerate(place.clause.subclauses):
        mark = roman(i + 1) if len(place.path) == _ROMAN_DEPTH else letter(i)
        ref, path = f"{place.ref}.{mark}", (*place.path, i)
        yield from _descend(Placed(child, place.kind, place.level + 1, ref, path, place.part))
    if place.clause.closing:
        yield replace(place, clause=place.clause.closing, is_closing=True)


def letter(index: int) -> str:
    """The label letter for a position from 0: a … z, aa, bb … as the UN does it."""
    return chr(ord("a") + index % 26) * (index // 26 + 1)


_ROMAN_DEPTH = 2
"""Levels above the one whose labels are Roman numerals: 3.b.ii."""
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
          (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def roman(number: int) -> str:
    """A number from 1 in lower-case Roman numerals."""
    out = ""
    for value, figure in _ROMAN:
        count, number = divmod(number, value)
        out += figure * count
    return out


def fresh_id(text: str, taken: set[str]) -> str:
    """A short id for a new clause, made from its text, that is not in `taken`."""
    for n in range(len(taken) + 1):
        candidate = hashlib.sha256(f"{text}\0{n}".encode()).hexdigest()[:6]
        if candidate not in taken:
            return candidate
    raise AssertionError  # more candidates than ids taken: one is free


def find(resolution: Resolution, ref: str) -> Placed:
    """The clause with this reference; a Problem if there is none. Case is ignored, and `3(b)`, `3b`, `OP3` will do."""
    found = _found(resolution, normal(ref))
    if found is None:
        raise Problem(f"no clause `{ref}`; {what_there_is(resolution, ref)}")
    return found


def _found(resolution: Resolution, wanted: str) -> Placed | None:
    return next((p for p in walk(resolution) if p.ref.lower() == wanted), None)


def normal(ref: str) -> str:
    """A reference in the form of `Placed.ref`, in lower case; `OP3` and `PP2` become `3` and `p2`."""
    text = ref.strip().lower().replace("(", ".").replace(")", "").replace(" ", "")
    text = re.sub(r"(^|/)(?:op(?=\d)|p(?=p\d))", r"\1", text)
    head = text.split("/")[-1]
    digits = next((i for i, c in enumerate(head) if c.isalpha() and i and head[i - 1].isdecimal()), None)
    if digits is not None and "." not in head[:digits]:
        text = text[: len(text) - len(head)] + head[:digits] + "." + head[digits:]
    return text.replace("..", ".").strip(".")


def what_there_is(resolution: Resolution, ref: str) -> str:
    """The existing references near a mistyped one, for a message."""
    owner = _found(resolution, normal(ref).rpartition(".")[0])
    if owner is not None:
        inside = [p.ref for p in walk(resolution) if p.ref.startswith(f"{owner.ref}.") and p.level == owner.level + 1]
        return f"{owner.ref} has {_run(inside)}" if inside else f"{owner.ref} has no sub-clauses"
    tops = [p for p in walk(resolution) if p.level == (p.kind == "operative")]
    part = normal(ref).rpartition("/")[0]
    tops = [p for p in tops if p.ref.lower().rpartition("/")[0] == part] or tops
    said = [_run([p.ref for p in tops if p.kind == kind]) for kind in ("preambular", "operative")]
    listed = " and ".join(filter(None, said))
    return f"there are {listed}, and sub-clauses such as 3.b" if listed else "the draft has no clauses yet"


def _run(refs: list[str]) -> str:
    return f"{refs[0]} to {refs[-1]}" if len(refs) > 1 else "".join(refs)
