"""The XML of a Word file as text, with the places of its elements.

The reader has parsed the same text before, so it is well formed and has no document type.
"""

import re
from dataclasses import dataclass, field

_MARKUP = re.compile(
    r"""<(?:!--.*?-->|\?.*?\?>|!\[CDATA\[.*?\]\]>
      | (?P<close>/)?(?P<name>[^\s/>]+)(?P<attributes>(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?P<empty>/)?>)""",
    re.VERBOSE | re.DOTALL,
)
_USUAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMESPACE = re.compile(r"\bxmlns(?::([^\s=]+))?\s*=\s*[\"']([^\"']*/wordprocessingml/(?:2006/)?main)[\"']")


@dataclass(slots=True)
class Element:
    """An element and its place."""

    name: str
    """With its prefix, as typed."""
    start: int
    inside: int
    """The position of its content."""
    parent: int
    """The number of the element around it, in the order of the file; -1 for the outermost."""
    close: int = 0
    """The end of its content."""
    end: int = 0
    after: int = 0
    """The number of the first element that begins after its end."""
    attributes: str = field(default="", repr=False)

    @property
    def local(self) -> str:
        """The name without its prefix."""
        return self.name.rpartition(":")[2]


class XmlText:
    """The elements of an XML text in the order of their start tags."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.elements: list[Element] = []
        open_: list[int] = []
        for found in _MARKUP.finditer(text):
            if found["name"] is None:  # a comment, an instruction
                continue
            if found["close"]:
                self._end(open_.pop(), found.start(), found.end())
                continue
            parent = open_[-1] if open_ else -1
            name, attributes = found["name"], found["attributes"]
            self.elements.append(Element(name, found.start(), found.end(), parent, attributes=attributes))
            if found["empty"]:
                self._end(len(self.elements) - 1, found.end(), found.end())
            else:
                open_.append(len(self.elements) - 1)

    def _end(self, number: int, close: int, end: int) -> None:
        element = self.elements[number]
        element.close, element.end, element.after = close, end, len(self.elements)

    @property
    def prefix(self) -> str:
        """The prefix of the names of Word's elements, such as `w:`."""
        found = _NAMESPACE.search(self.elements[0].attributes)
        return f"{found[1]}:" if found and found[1] else "" if found else "w:"

    @property
    def namespace(self) -> str:
        """The namespace of Word's elements; files in "Strict Open XML" have another one."""
        found = _NAMESPACE.search(self.elements[0].attributes)
        return found[2] if found else _USUAL

    def around(self, number: int, local: str) -> Element | None:
        """The nearest element of this name around another one."""
        while number >= 0:
            element = self.elements[number]
            if element.local == local and element.name.removesuffix(local) == self.prefix:
                return element
            number = element.parent
        return None

    def is_empty(self, element: Element) -> bool:
        """Whether it is a single tag such as `<w:p/>`."""
        return element.inside == element.end
