"""Clauses by the names people use: `3`, `3.b`, `3.b.ii`, `P2`."""

from resolution_kit.errors import Problem
from resolution_kit.model import Placed, Resolution, walk


def find(resolution: Resolution, ref: str) -> Placed:
    """The clause that `ref` names; upper or lower case, `3(b)` and `3b` count too."""
    wanted = normal(ref)
    places = list(walk(resolution))
    found = next((p for p in places if p.ref.lower() == wanted), None)
    if found is None:
        raise Problem(f"no clause `{ref}`; {_what_there_is(places)}")
    return found


def normal(ref: str) -> str:
    """A reference as `Placed.ref` writes it, in lower case."""
    text = ref.strip().lower().replace("(", ".").replace(")", "").replace(" ", "")
    head = text.split("/")[-1]
    digits = next((i for i, c in enumerate(head) if c.isalpha() and i and head[i - 1].isdigit()), None)
    if digits is not None and "." not in head[:digits]:
        text = text[: len(text) - len(head)] + head[:digits] + "." + head[digits:]
    return text.replace("..", ".").strip(".")


def _what_there_is(places: list[Placed]) -> str:
    tops = [p for p in places if p.part == 0 and p.level == (p.kind == "operative")]
    preambular = sum(p.kind == "preambular" for p in tops)
    operative = len(tops) - preambular
    said = [f"P1 to P{preambular}"] if preambular else []
    said += [f"1 to {operative}"] if operative else []
    return f"there are {' and '.join(said)}, and sub-clauses such as 3.b" if said else "the draft has no clauses yet"
