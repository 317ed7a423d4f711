"""A DOCX as a person can read it: what Word would show, from the XML alone."""

import io
import zipfile
from xml.etree import ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(content: bytes, name: str) -> ET.Element:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return ET.fromstring(archive.read(name))  # noqa: S314 - the writer made it


def pretty(content: bytes, name: str) -> str:
    """A part of the package as XML, one element a line."""
    root = part(content, name)
    ET.indent(root)
    return ET.tostring(root, "unicode") + "\n"


def value(element: ET.Element | None, path: str) -> str | None:
    found = None if element is None else element.find("/".join(f"{W}{tag}" for tag in path.split("/")))
    return None if found is None else found.get(f"{W}val")


def style_names(content: bytes) -> dict[str, str]:
    """Style ids and their names."""
    return {s.get(f"{W}styleId"): value(s, "name") for s in part(content, "word/styles.xml").iter(f"{W}style")}


def text_of(run: ET.Element) -> str:
    shown = {f"{W}tab": "\t", f"{W}br": "\n"}
    return "".join(shown.get(e.tag, e.text or "") for e in run if e.tag in (f"{W}t", *shown))


def outline(content: bytes) -> list[str]:
    """One line a paragraph: its style, its place in a list, its text with {character style: text}."""
    names = style_names(content)
    lines = []
    for paragraph in part(content, "word/document.xml").iter(f"{W}p"):
        properties = paragraph.find(f"{W}pPr")
        level, number = value(properties, "numPr/ilvl"), value(properties, "numPr/numId")
        place = "" if number is None else f" ({number}/{level})"
        text = "".join(_run(run, names) for run in paragraph.iter(f"{W}r"))
        keep = " +" if properties.find(f"{W}keepNext") is not None else ""
        lines.append(f"[{names[value(properties, 'pStyle')]}{place}{keep}] {text}")
    return lines


def _run(run: ET.Element, names: dict[str, str]) -> str:
    style = value(run, "rPr/rStyle")
    return f"{{{names[style]}: {text_of(run)}}}" if style else text_of(run)
