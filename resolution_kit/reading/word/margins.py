"""What stands around the text of a Word file: headers, footers and comments."""

from collections.abc import Iterator

from resolution_kit.reading.leftovers import Left, Leftover
from resolution_kit.reading.word.body import Body
from resolution_kit.reading.word.runs import Runs
from resolution_kit.wordfile.package import Package
from resolution_kit.wordfile.xml import W

_KINDS: dict[str, Leftover] = {"header": "header", "footer": "footer"}


def margins(package: Package, runs: Runs) -> Iterator[Left]:
    """The texts of headers and footers, each once; page numbers are no text."""
    seen: set[str] = set()
    for relation in package.relations(package.text):
        kind = _KINDS.get(relation.kind)
        if kind and not relation.external and package.has(relation.target):
            found = Body(runs, lambda _: False).paragraphs(package.root(relation.target))
            words = " / ".join(filter(None, (paragraph.text.strip() for paragraph in found)))
            if words and words not in seen:
                seen.add(words)
                yield Left(kind, None, words)


def comments(package: Package) -> dict[str, tuple[str, str]]:
    """The text and the author of every comment, by its id."""
    root = package.part("comments")
    return {
        comment.get(f"{W}id") or "": (
            " ".join(filter(None, ("".join(p.itertext()).strip() for p in comment.iter(f"{W}p")))),
            comment.get(f"{W}author") or "",
        )
        for comment in (() if root is None else root.iterfind(f"{W}comment"))
    }
