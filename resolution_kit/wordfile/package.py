"""A Word file as a package of parts; any other file is refused in one line.

Only the parts with text, styles, numbering, notes and comments are read.
"""

import posixpath
from dataclasses import dataclass
from pathlib import Path

from resolution_kit.errors import Problem
from resolution_kit.wordfile.archive import SAVE, Archive
from resolution_kit.wordfile.xml import Element

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_BY_MEMBER = {
    "content.xml": "an OpenDocument file",
    "xl/workbook.xml": "an Excel file",
    "ppt/presentation.xml": "a PowerPoint file",
    "index/document.iwa": "a Pages file",
}


@dataclass(frozen=True, slots=True)
class Relation:
    """A reference from one part of a package to another, or to an address outside."""

    id: str
    kind: str
    """Such as `styles`, `header`, `image`."""
    target: str
    """The name of another part, or an address outside."""
    external: bool


class Package(Archive):
    """The parts of one Word file."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.text = self._main()
        """The part with the text; nearly always `word/document.xml`."""
        self._related = self._relations(self.text)

    def part(self, kind: str) -> Element | None:
        """The outermost element of the part of a kind, such as `styles`; None if the text refers to no such part."""
        name = self._related.get(kind)
        return self.root(name) if name in self._members else None

    def _main(self) -> str:
        name = self._relations("").get("officeDocument") or "word/document.xml"
        if name in self._members and not name.startswith(("xl/", "ppt/")):
            return name
        what = next((what for sign, what in _BY_MEMBER.items() if sign in self._members), "no Word text in it")
        raise Problem(f"found {what}, expected a Word document; {SAVE}", where=self.where)

    def relations(self, part: str) -> list[Relation]:
        """The references of a part, or of the package itself if the name is empty."""
        folder, base = posixpath.split(part)
        name = posixpath.join(folder, "_rels", f"{base}.rels")
        if name not in self._members:
            return []
        return [_relation(element, folder) for element in self.root(name).iter(_RELATION)]

    def _relations(self, part: str) -> dict[str, str]:
        """The first part of each kind that a part refers to."""
        found: dict[str, str] = {}
        for relation in self.relations(part):
            if not relation.external:
                found.setdefault(relation.kind, relation.target)
        return found


def _relation(element: Element, folder: str) -> Relation:
    kind = element.get("Type", "").rpartition("/")[2]
    target, external = element.get("Target", ""), element.get("TargetMode") == "External"
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/").lower()
    return Relation(element.get("Id", ""), kind, target, external)
