"""A conference's own Word file, of which a paper takes styles, sheet, margins, head, foot and logo.

The file is opened with the limits of a paper that is read. Nothing of it is taken that runs, that fetches anything when
the paper is opened, or that belongs to its text.
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Style
from resolution_kit.wordfile.package import Package
from resolution_kit.wordfile.package import Relation as Found
from resolution_kit.wordfile.xml import Element, R, W, checked, switch
from resolution_kit.writing.word.package import PICTURES, Part, Relation
from resolution_kit.writing.word.section import Reference, Section, of_house
from resolution_kit.writing.word.xml import w

if TYPE_CHECKING:
    from lxml.etree import _Element

_ADDRESS = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
"""Links that may stand in a head or foot; they are followed only when a person asks for it."""
_RUNS = re.compile(r"(?:^|\s)(DDE(?:AUTO)?|INCLUDE(?:PICTURE|TEXT)|IMPORT|LINK|MACROBUTTON)\s", re.IGNORECASE)
"""Fields that run something or fetch something."""
_NEVER = frozenset(W + tag for tag in ("object", "control", "altChunk", "subDoc"))
"""Elements that embed something else than text and pictures."""
_TAKEN = ("pgBorders", "pgNumType")


class Template:
    """The file of a conference."""

    def __init__(self, path: Path) -> None:
        self.package = Package(path)
        self._relations = {found.id: found for found in self.package.relations(self.package.text)}
        self.parts: dict[str, Part] = {}
        """What is taken whole, by the id that document.xml refers to it by; pictures under their own names."""
        self._pictures: dict[str, str] = {}

    def section(self, style: Style) -> Section:
        """The page of the file, with the numbers of lines of the house style."""
        house = of_house(style)
        found = list(self.package.root(self.package.text).iter(f"{W}sectPr"))
        if not found:
            return house
        last = found[-1]
        size, margins, borders, numbers = (_again(last.find(W + tag)) for tag in ("pgSz", "pgMar", *_TAKEN))
        return Section(
            size or house.size,
            margins or house.margins,
            house.lines or _again(last.find(f"{W}lnNumType")),
            borders,
            numbers,
            tuple(self._references(found)),
            first_differs=bool(switch(last, "titlePg")),
            even_differs=bool(switch(self.package.part("settings"), "evenAndOddHeaders")),
        )

    def _references(self, sections: list[Element]) -> list[Reference]:
        """Heads and feet; a section that names none has those of the one before."""
        named: dict[tuple[str, str], str] = {}
        for section in sections:
            for kind in ("header", "footer"):
                for one in section.iterfind(f"{W}{kind}Reference"):
                    named[kind, one.get(f"{W}type") or "default"] = one.get(f"{R}id") or ""
        taken = ((kind, when, self._taken(id_, kind)) for (kind, when), id_ in named.items())
        return [Reference(kind, when, id_) for kind, when, id_ in taken if id_]

    def _taken(self, id_: str, kind: str) -> str:
        """The new id of a part that is taken; empty where the file has no such part."""
        found = self._relations.get(id_)
        if found is None or found.kind != kind or found.external or not self.package.has(found.target):
            return ""
        new = f"rIdT{id_}"
        if new not in self.parts:
            self.parts[new] = self._part(found.target, kind, f"word/template-{kind}{len(self.parts) + 1}.xml")
        return new

    def relations(self) -> list[Relation]:
        """How document.xml refers to what was taken; the theme of the file's styles is taken too."""
        theme = self.whole("theme")
        if theme is not None:
            self.parts["rIdTheme"] = theme
        return [Relation(id_, part.kind, part.name) for id_, part in self.parts.items() if part.kind != "image"]

    def whole(self, kind: str) -> Part | None:
        """The part of this kind that the text refers to, such as `theme`, under a name of its own."""
        for found in self._relations.values():
            if found.kind == kind and not found.external and self.package.has(found.target):
                return self._part(found.target, kind, f"word/{kind}.xml")
        return None

    def _part(self, name: str, kind: str, new: str) -> Part:
        """A part with its pictures and links."""
        relations = [kept for found in self.package.relations(name) if (kept := self._kept(found))]
        root = parsed(self.package, name)
        _refuse_fields(root, name, self.package.where)
        _clean(root, {relation.id for relation in relations})
        return Part(new, kind, serialised(root), tuple(relations))

    def _kept(self, found: Found) -> Relation | None:
        """A picture or a link; None for anything else."""
        if found.external:
            return Relation(found.id, "hyperlink", found.target) if _is_link(found) else None
        suffix = found.target.rpartition(".")[2]
        if found.kind != "image" or suffix not in PICTURES or not self.package.has(found.target):
            return None
        if found.target not in self._pictures:
            name = f"word/media/template{len(self._pictures) + 1}.{suffix}"
            self._pictures[found.target] = name
            self.parts[name] = Part(name, "image", self.package.data(found.target))
        return Relation(found.id, "image", self._pictures[found.target])


def parsed(package: Package, name: str) -> "_Element":
    """A part as a tree that keeps its prefixes, as Word wants them."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(checked(package.data(name), name, package.where), parser)
    except etree.XMLSyntaxError as error:
        raise Problem(f"its `{name}` is broken; open it in Word and save it again", where=package.where) from error


def tree(content: str | bytes) -> "_Element":
    """The outermost element of a part that was made here."""
    from lxml import etree

    return etree.fromstring(content)


def serialised(root: "_Element") -> bytes:
    """The bytes of a part."""
    from lxml import etree

    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True))


def _is_link(found: Found) -> bool:
    return found.kind == "hyperlink" and _ADDRESS.match(found.target) is not None


def _refuse_fields(root: "_Element", name: str, where: str) -> None:
    simple = (one.get(f"{W}instr") or "" for one in root.iter(f"{W}fldSimple"))
    instructions = " ".join([*simple, "".join(one.text or "" for one in root.iter(f"{W}instrText"))]) + " "
    if found := _RUNS.search(instructions):
        said = f"found the field `{found[1].upper()}` in its `{name}`, expected none that runs or fetches anything"
        raise Problem(f"{said}; take it out in Word", where=where)


def _clean(root: "_Element", kept: set[str]) -> None:
    """Take out what is embedded, and every reference to what was not taken."""
    for one in [one for one in root.iter() if one.tag in _NEVER]:
        parent: Any = one.getparent()
        parent.remove(one)
    for one in root.iter():
        for name, value in list(one.attrib.items()):
            if str(name).startswith(R) and value not in kept:
                del one.attrib[name]


def _again(one: Element | None) -> str:
    """An element of the page properties as it stands there, without references to anything."""
    if one is None:
        return ""
    inside = (_alone(child) for child in one if child.tag.startswith(W))
    return _alone(one, *inside)


def _alone(one: Element, *inside: str) -> str:
    attributes = {name.removeprefix(W): value for name, value in one.attrib.items() if name.startswith(W)}
    return w(one.tag.removeprefix(W), *inside, **attributes)
