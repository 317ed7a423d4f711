"""Every clause where it stands, and how people call it."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from resolution_kit.model.clauses import Clause
from resolution_kit.model.resolution import Resolution


@dataclass(frozen=True, slots=True)
class Placed:
    """A clause where it stands."""

    clause: Clause
    kind: Literal["preambular", "operative"]
    level: int
    """0 for a preambulatory clause and 1 for an operative one, one more for each level below."""
    ref: str
    """How people call it: `P2`, `3`, `3.b`, `3.b.ii`; in part B `B/3`."""
    path: tuple[int, ...]
    """Positions among the clauses of each level, from 0: `3.b` is (2, 1)."""
    part: int = 0


def walk(resolution: Resolution) -> Iterator[Placed]:
    """Every clause and sub-clause in the order of the text; closing texts are not visited on their own."""
    for number, part in enumerate(resolution.parts):
        prefix = f"{letter(number).upper()}/" if number else ""
        for kind, blocks in (("preambular", part.preamble), ("operative", part.operative)):
            first = 0 if kind == "preambular" else 1
            clauses = (b for b in blocks if isinstance(b, Clause))
            for i, clause in enumerate(clauses):
                ref = f"{prefix}{'P' if first == 0 else ''}{i + 1}"
                yield from _descend(clause, kind, first, ref, (i,), number)  # type: ignore[arg-type]


def _descend(
    clause: Clause,
    kind: Literal["preambular", "operative"],
    level: int,
    ref: str,
    path: tuple[int, ...],
    part: int,
) -> Iterator[Placed]:
    yield Placed(clause, kind, level, ref, path, part)
    for i, child in enumerate(clause.subclauses):
        yield from _descend(child, kind, level + 1, f"{ref}.{_mark(len(path), i)}", (*path, i), part)


def _mark(depth: int, index: int) -> str:
    return roman(index + 1) if depth == 2 else letter(index)  # noqa: PLR2004 - 3.b.ii: only the third mark is Roman


def letter(index: int) -> str:
    """The label letter for a position from 0: a … z, aa, bb … as the UN does it."""
    return chr(ord("a") + index % 26) * (index // 26 + 1)


_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
          (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def roman(number: int) -> str:
    """A number from 1 in lower-case Roman figures."""
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
