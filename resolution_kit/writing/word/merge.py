"""The paper's own styles and lists joined with those of a conference's file.

A style of the file wins over the paper's of the same name, but for its number: lists stay the paper's own. Ids of the
paper change where the file has them already.
"""

import copy
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from resolution_kit.wordfile.xml import W
from resolution_kit.writing.style_names import OF_WORD
from resolution_kit.writing.word.package import Part, Relation
from resolution_kit.writing.word.template import Template, serialised, tree

if TYPE_CHECKING:
    from lxml.etree import _Element

    Trees = dict[str, _Element]

_CALLS = tuple(W + tag for tag in ("pStyle", "rStyle", "basedOn"))
"""Elements that call a style by its id."""
_BEFORE_NUMBER = frozenset(
    W + tag for tag in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
)
"""What stands before the number among the properties of a paragraph …"""
_AFTER_PARAGRAPH = frozenset(W + tag for tag in ("rPr", "tblPr", "trPr", "tcPr", "tblStylePr"))
"""… and what stands behind those properties in a style."""


def merged(parts: Sequence[Part], template: Template) -> list[Part]:
    """The parts of a paper with the styles and the lists of the file in them."""
    ours = {part.kind: tree(part.content) for part in parts if part.kind != "core"}
    relations = {"numbering": _lists(ours, template)}
    _styles(ours, template)
    return [
        replace(part, content=serialised(ours[part.kind]), relations=relations.get(part.kind) or part.relations)
        if part.kind in ours
        else part
        for part in parts
    ]


def _lists(ours: "Trees", template: Template) -> tuple[Relation, ...]:
    """Put the paper's lists behind those of the file; their numbers change wherever they are called."""
    whole = template.whole("numbering")
    if whole is None:
        return ()
    own, theirs = ours["numbering"], tree(whole.content)
    lists, shapes = _free(theirs, "num", "numId"), _free(theirs, "abstractNum", "abstractNumId")
    for root in ours.values():
        for one in root.iter(f"{W}numId"):
            _add(one, "val", lists)
    for one in own.iter(f"{W}abstractNumId"):
        _add(one, "val", shapes)
    for one in own.iterfind(f"{W}abstractNum"):
        _add(one, "abstractNumId", shapes)
        for sign in one.iterfind(f"{W}nsid"):  # the file may itself come from here
            sign.set(f"{W}val", f"2{(sign.get(f'{W}val') or '')[1:]}")
    for one in own.iterfind(f"{W}num"):
        _add(one, "numId", lists)
    _insert(theirs, own.findall(f"{W}abstractNum"), ("num", "numIdMacAtCleanup"))
    _insert(theirs, own.findall(f"{W}num"), ("numIdMacAtCleanup",))
    ours["numbering"] = theirs
    return whole.relations


def _free(root: "_Element", tag: str, attribute: str) -> int:
    """How far the paper's numbers move, so that none is one of the file."""
    numbers = (one.get(W + attribute) or "" for one in root.iterfind(W + tag))
    return max((int(number) for number in numbers if number.isdecimal()), default=-1) + 1


def _add(one: "_Element", attribute: str, count: int) -> None:
    one.set(W + attribute, str(int(one.get(W + attribute) or 0) + count))


def _insert(root: "_Element", new: "Sequence[_Element]", before: Sequence[str]) -> None:
    tags = [W + tag for tag in before]
    at = next((i for i, one in enumerate(root) if one.tag in tags), len(root))
    root[at:at] = new


def _styles(ours: "Trees", template: Template) -> None:
    """Put the paper's styles behind those of the file, and call them by their new ids everywhere."""
    whole = template.whole("styles")
    if whole is None:
        return
    theirs = tree(whole.content)
    known = {(one.get(f"{W}type"), _name(one)): one for one in theirs.iterfind(f"{W}style")}
    usual = next((one for one in theirs.iterfind(f"{W}style") if _is_usual(one)), None)
    taken = {one.get(f"{W}styleId") or "" for one in theirs.iterfind(f"{W}style")}
    ids: dict[str, str] = {}
    new = []
    for one in ours["styles"].findall(f"{W}style"):
        own, key = one.get(f"{W}styleId") or "", (one.get(f"{W}type"), _name(one))
        other = known.get(key, usual if _is_usual(one) else None)
        if other is None:
            ids[own] = next(id_ for n in range(len(taken) + 1) if (id_ := f"{own}{n or ''}") not in taken)
            new.append(one)
        else:
            ids[own] = other.get(f"{W}styleId") or ""
        if one.get(f"{W}type") == "paragraph" and _name(one) not in OF_WORD:
            _number_as(one if other is None else other, one)
    for root in ours.values():
        _rename(root, ids)
    theirs.extend(new)
    ours["styles"] = theirs


def _name(style: "_Element") -> str:
    """The name of a style; capitals do not count in those of Word's own."""
    name = style.find(f"{W}name")
    said = "" if name is None else name.get(f"{W}val") or ""
    return said.lower() if said.lower() in OF_WORD else said


def _is_usual(style: "_Element") -> bool:
    """Whether it is the style of paragraphs that have none."""
    return style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true", "on")


def _number_as(style: "_Element", ours: "_Element") -> None:
    """Give a style the list of the paper's own one of its name; where that has none, it stands in no list."""
    number = ours.find(f"{W}pPr/{W}numPr")
    number = tree(f'<w:numPr xmlns:w="{W[1:-1]}"><w:numId w:val="0"/></w:numPr>') if number is None else number
    number = copy.deepcopy(number)
    properties = style.find(f"{W}pPr")
    if properties is None:
        properties = tree(f'<w:pPr xmlns:w="{W[1:-1]}"/>')
        at = next((i for i, one in enumerate(style) if one.tag in _AFTER_PARAGRAPH), len(style))
        style.insert(at, properties)
    for old in properties.findall(f"{W}numPr"):
        properties.remove(old)
    properties.insert(sum(one.tag in _BEFORE_NUMBER for one in properties), number)


def _rename(root: "_Element", ids: dict[str, str]) -> None:
    for one in root.iter(*_CALLS):
        one.set(f"{W}val", ids.get(one.get(f"{W}val") or "", one.get(f"{W}val") or ""))
    for one in root.iterfind(f"{W}style"):
        one.set(f"{W}styleId", ids[one.get(f"{W}styleId") or ""])
