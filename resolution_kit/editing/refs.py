"""Clauses by the names people use: `3`, `3.b`, `3.b.ii`, `P2`."""

import re

from resolution_kit.errors import Problem
from resolution_kit.model import Placed, Resolution, walk


def find(resolution: Resolution, ref: str) -> Placed:
    """The clause that `ref` names; upper or lower case, `3(b)`, `3b` and `OP3` count too."""
    found = _found(resolution, normal(ref))
    if found is None:
        raise Problem(f"no clause `{ref}`; {what_there_is(resolution, ref)}")
    return found


def _found(resolution: Resolution, wanted: str) -> Placed | None:
    return next((p for p in walk(resolution) if p.ref.lower() == wanted), None)


def normal(ref: str) -> str:
    """A reference as `Placed.ref` writes it, in lower case; `OP3` and `PP2` are 3 and P2."""
    text = ref.strip().lower().replace("(", ".").replace(")", "").replace(" ", "")
    text = re.sub(r"(^|/)(?:op(?=\d)|p(?=p\d))", r"\1", text)
    head = text.split("/")[-1]
    digits = next((i for i, c in enumerate(head) if c.isalpha() and i and head[i - 1].isdigit()), None)
    if digits is not None and "." not in head[:digits]:
        text = text[: len(text) - len(head)] + head[:digits] + "." + head[digits:]
    return text.replace("..", ".").strip(".")


def what_there_is(resolution: Resolution, ref: str) -> str:
    """The references that there are, for a person who typed this one."""
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
