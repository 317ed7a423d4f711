"""The parts that comments add to a Word package or change: their own, its relationship, its content type."""

import posixpath
import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from resolution_kit.errors import Problem
from resolution_kit.manuscript.zipped import member, normal, parts

AUTHOR, INITIALS = "reskit", "rk"

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION = re.compile(r"<(?:[\w-]+:)?Relationship\s[^>]*>")
_TARGET = re.compile(r"\sTarget\s*=\s*[\"']([^\"']*)[\"']")
_ID = re.compile(r"<(?:[\w-]+:)?comment(?:RangeStart|RangeEnd|Reference)?\s[^>]*?:?\bid\s*=\s*[\"'](\d+)[\"']")
_UNPRINTABLE = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment: a line in bold, then others."""

    id: int
    head: str
    lines: Sequence[str]


@dataclass(frozen=True)
class Package:
    """A Word file and the name of its text part."""

    raw: bytes
    text_part: str
    namespace: str
    where: str

    def first_id(self, text: str) -> int:
        """The first number that no comment has yet."""
        old = self._old()
        taken = [int(found) for source in (text, old[1] if old else "") for found in _ID.findall(source)]
        return max(taken, default=-1) + 1

    def with_comments(self, comments: Sequence[Comment], date: str) -> dict[str, bytes]:
        """The new content of the parts that change, by name."""
        named = f' xmlns:w="{self.namespace}"'
        old = self._old()
        if old:
            name, text = old
            made = "".join(_comment(comment, date, named) for comment in comments)
            return {name: _before_end(text, "comments", made, self.where).encode()}
        name = self._free_name()
        made = "".join(_comment(comment, date) for comment in comments)
        root = f"{_HEAD}<w:comments{named}>{made}</w:comments>"
        return {name: root.encode(), **self._related(name), **self._typed(name)}

    def _old(self) -> tuple[str, str] | None:
        """(name, text) of the part with comments; None if the file has none."""
        folder = posixpath.dirname(self.text_part)
        for relation in _RELATION.findall(self._relations()[1]):
            target = _TARGET.search(relation)
            if '/comments"' in relation.replace("'", '"') and target:
                name = posixpath.normpath(posixpath.join("/", folder, target[1])).lstrip("/").lower()
                if name in parts(self.raw):
                    found = member(self.raw, name)
                    return found.name, self._decoded(found.data)
        return None

    def _relations(self) -> tuple[str, str]:
        folder, base = posixpath.split(self.text_part)
        name = posixpath.join(folder, "_rels", f"{base}.rels")
        known = parts(self.raw)
        if normal(name) in known:
            found = member(self.raw, normal(name))
            return found.name, self._decoded(found.data)
        return name, f'{_HEAD}<Relationships xmlns="{_RELATIONS}"></Relationships>'

    def _related(self, name: str) -> dict[str, bytes]:
        where, text = self._relations()
        number = next(n for n in range(1, len(text)) if f"rIdComments{n}" not in text)
        target = posixpath.basename(name)
        made = f'<Relationship xmlns="{_RELATIONS}" Id="rIdComments{number}" Type="{_KIND}" Target="{target}"/>'
        return {where: _before_end(text, "Relationships", made, self.where).encode()}

    def _typed(self, name: str) -> dict[str, bytes]:
        found = member(self.raw, "[content_types].xml")
        made = (
            '<Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types"'
            f' PartName="/{name}" ContentType="{_TYPE}"/>'
        )
        return {found.name: _before_end(self._decoded(found.data), "Types", made, self.where).encode()}

    def _free_name(self) -> str:
        folder, known = posixpath.dirname(self.text_part), parts(self.raw)
        names = (posixpath.join(folder, f"comments{n or ''}.xml") for n in range(len(known) + 1))
        return next(name for name in names if normal(name) not in known)

    def _decoded(self, data: bytes) -> str:
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise Problem(
                "a part of it is not in UTF-8; open it in Word and save it again", where=self.where
            ) from error


def _before_end(text: str, local: str, new: str, where: str) -> str:
    """The text of a part with something added at the end of its outermost element."""
    end = list(re.finditer(rf"</(?:[\w-]+:)?{local}\s*>", text))
    if end:
        return text[: end[-1].start()] + new + text[end[-1].start() :]
    single = re.search(rf"<((?:[\w-]+:)?{local})((?:\s[^>]*?)?)/>", text)
    if single is None:
        raise Problem(f"found no `{local}` in a part of it; open it in Word and save it again", where=where)
    return f"{text[: single.start()]}<{single[1]}{single[2]}>{new}</{single[1]}>{text[single.end() :]}"


def _comment(comment: Comment, date: str, named: str = "") -> str:
    """The element `w:comment`; `named` declares its prefix in a part that is not new."""
    dated = f' w:date="{date}"' if date else ""
    head = _paragraph(comment.head, "<w:rPr><w:b/></w:rPr>")
    lines = "".join(_paragraph(line) for line in comment.lines)
    names = f'w:id="{comment.id}" w:author="{AUTHOR}" w:initials="{INITIALS}"'
    return f"<w:comment{named} {names}{dated}>{head}{lines}</w:comment>"


def _paragraph(text: str, looks: str = "") -> str:
    said = escape(_UNPRINTABLE.sub("�", text))
    return f'<w:p><w:r>{looks}<w:t xml:space="preserve">{said}</w:t></w:r></w:p>'
