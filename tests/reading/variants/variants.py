"""Every variant: a scheme in a shape, the three papers by turns; and papers with one thing out of the ordinary."""

from dataclasses import dataclass

import odt_shapes
import text_shapes
import word_shapes
from papers_varied import PAPERS
from schemes import SCHEMES, numbered
from special import special as special_papers

FLUSH = {"typed, flush", "flush", "apart", "wrapped"}
"""Shapes with nothing but the label: bullets of two levels cannot be told apart in them."""


@dataclass(frozen=True)
class Variant:
    name: str
    suffix: str
    content: bytes
    expected: tuple[tuple[str, int | None, str], ...]


def regular():
    """Every scheme in every shape."""
    for s, (name, scheme) in enumerate(SCHEMES.items()):
        shapes = [(".docx", one) for one in word_shapes.SHAPES.items()]
        shapes += [(".odt", one) for one in odt_shapes.SHAPES.items()]
        shapes += [(".txt", one) for one in text_shapes.SHAPES.items()]
        for i, (suffix, (shape, made)) in enumerate(shapes):
            paper = PAPERS[(s + i) % len(PAPERS)]
            rows = numbered(paper, scheme)
            content = made(rows).encode() if suffix == ".txt" else made(rows, scheme)
            yield Variant(f"{name} {shape}", suffix, content, tuple(paper))


def special():
    """Papers with one thing out of the ordinary."""
    for name, suffix, content, expected in special_papers():
        yield Variant(name, suffix, content, expected)
