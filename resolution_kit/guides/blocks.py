"""The paragraphs, list items and headings of a guide, put together from the lines of its pages."""

import re
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from resolution_kit.guides.furniture import without_furniture
from resolution_kit.guides.words import guide_words

Kind = Literal["heading", "item", "prose"]

_BULLET = re.compile(r"(?:[•●○◦▪■□‣➢➤✓·*o\uf000-\uf0ff]|[-–—])(?:\s+|$)(?=\S|$)|[•●○▪■➢\uf000-\uf0ff](?=\w)")
"""The marker of a list; those of the fonts Symbol and Wingdings lie in the private area of Unicode."""
_NUMBER = re.compile(r"(?:\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})[.)]|Q\d{1,2}[.:)])(?:\s+|$)")
_BARE = re.compile(r"\d{1,2}")
_SECTION = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}[.:)]|[A-H][.:)])\s+")
_END = re.compile(r"[.?!:;][\"”’')\]]*(?:\[?\d{1,3}\]?)*$")
_LETTERED = re.compile(r"[A-Za-z]")
_LONGEST_HEADING = 90
_MOST_WORDS = 8
_WHOLE = ("letter", "contents", "procedure", "sources", "committee", "terms")
"""Sections that a single word opens only if it is the whole heading: `Resources`, not `Resources and Conflict`."""
_ANYWHERE = ("solutions", "questions", "blocs")
"""Sections whose phrases may stand anywhere in a heading: `Economic Solutions`."""
_NEVER_WRAPPED = 200
"""Characters of a line that is a whole paragraph."""
_SMALL = frozenset(
    {"a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "nor", "of", "on", "or", "over"}
    | {"per", "the", "to", "under", "via", "vs", "with", "within", "without"}
)
"""Words that have no capital in a heading."""
_SPLIT_WORD = re.compile(r"(?:(?<=[^\W\d])-|\xad)$")
"""A word that goes on in the next line."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the guide."""

    text: str
    page: int
    kind: Kind
    breaks: tuple[tuple[int, int], ...] = ()
    """Where in the text another page begins: offset and page."""

    def page_at(self, offset: int) -> int:
        """The page on which a character of the text stands."""
        return next((page for start, page in reversed(self.breaks) if offset >= start), self.page)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with its page, and whether an empty one stands before it."""

    text: str
    page: int
    first: bool


def blocks(pages: Sequence[str]) -> list[Block]:
    """The paragraphs of a guide in order."""
    lines = list(_lines(without_furniture(pages)))
    width = _width(lines)
    parts = [part for block in _joined(_gathered(lines, width), width) for part in _unglued(block)]
    return [replace(part, text=part.text.strip()) for part in parts if part.text.strip()]


def _lines(pages: Sequence[Sequence[str]]) -> Iterator[_Line]:
    """The lines that hold something, with the markers that stood alone."""
    for number, page in enumerate(pages, 1):
        first = True
        for line in _marked(page):
            if line:
                yield _Line(line, number, first)
            first = not line


def _marked(page: Sequence[str]) -> Iterator[str]:
    """The lines of a page, each marker that stands alone put before the line that it belongs to, in a new paragraph."""
    markers: list[str] = []
    at = 0
    while at < len(page):
        if marker := _alone(page[at]):
            markers.append(marker)
            at += 1
        elif not page[at] or not markers:
            yield page[at]
            at += 1
        else:
            lines = _paragraph(page[at:])
            markers = markers if _one_list(markers) else markers[-1:]
            heads = dict(zip(_item_starts(lines, len(markers)), markers, strict=False))
            for number, line in enumerate(lines):
                yield from ("", f"{heads[number]} {line}") if number in heads else (line,)
            at += len(lines)
            markers = []


def _alone(line: str) -> str:
    """The marker that a line is; empty if it is more, or none."""
    if _BARE.fullmatch(line):
        return f"{line}."
    return line if _BULLET.fullmatch(line) or _NUMBER.fullmatch(line) else ""


def _one_list(markers: Sequence[str]) -> bool:
    """Whether markers in a row are those of one list, parted from its items: one bullet, or numbers that count on."""
    figures = [int(marker.strip("().")) for marker in markers if marker.strip("().").isdecimal()]
    if len(figures) == len(markers):
        return figures == list(range(figures[0], figures[0] + len(figures)))
    return len(set(markers)) == 1


def _paragraph(lines: Sequence[str]) -> Sequence[str]:
    """The lines up to the next empty one, or the next marker that stands alone."""
    return lines[: next((at for at, line in enumerate(lines) if not line or _alone(line)), len(lines))]


def _item_starts(lines: Sequence[str], count: int) -> list[int]:
    """The lines that begin the items of a list whose markers, so many, all stand before it."""
    begin = [at for at, line in enumerate(lines) if at == 0 or line[:1].isupper() or line[:1].isdecimal()]
    ended = {at: bool(_END.search(lines[at - 1])) for at in begin if at}
    likely = sorted(ended, key=lambda at: (not ended[at], len(lines[at - 1])))[: count - 1]
    return sorted([0, *likely])


def _width(lines: Sequence[_Line]) -> int:
    """How long a full line of the guide is; 0 if its paragraphs are not wrapped."""
    lengths = sorted(len(line.text) for line in lines)
    if not lengths:
        return 0
    long = statistics.quantiles(lengths, n=10)[-1] if len(lengths) > 1 else lengths[0]
    return int(long) if long < _NEVER_WRAPPED else 0


def starts_item(text: str) -> bool:
    """Whether a line begins with the marker of a list."""
    return bool(_BULLET.match(text) or _NUMBER.match(text))


def is_heading(text: str) -> bool:
    """Whether a line looks like a heading: short, without an end, its long words with capitals."""
    bare = _SECTION.sub("", text)
    if not bare or len(bare) > _LONGEST_HEADING or not _LETTERED.search(bare) or bare.endswith((",", ";", ".")):
        return False
    if section_of(bare) and len(bare.split()) <= _MOST_WORDS and bare[0].isupper():
        return True
    words = [word for word in re.findall(r"[^\W\d_][\w'’-]*", bare) if word.casefold() not in _SMALL]
    return bool(words) and (bare.isupper() or all(word[0].isupper() for word in words))


def section_of(heading: str) -> str:
    """The section that a heading opens, by the phrase that it begins with or has in it; empty if it is none known."""
    return _opening(heading)[0]


def phrase_of(heading: str) -> str:
    """The phrase by which a heading opens a section; empty if it opens none known."""
    return _opening(heading)[1]


@cache
def _opening(heading: str) -> tuple[str, str]:
    """The section that a heading opens, and the phrase that says so."""
    text = _SECTION.sub("", heading).strip(" :*#–-").casefold().replace("’", "'")
    text = re.sub(r"^(?:topic|committee|part|chapter|section) \w{1,3}[:.] ", "", text)
    found = [(len(phrase), kind, phrase) for kind, phrase in _phrases() if _opens(text, kind, phrase)]
    if not found or max(found)[1] == "body":
        padded = f" {' '.join(re.findall(r'[^ /,:()–-]+', text))} "
        inside = [(len(p), kind, p) for kind, p in _phrases() if kind in _ANYWHERE and f" {p} " in padded]
        found = inside or found
    return max(found)[1:] if found else ("", "")


@cache
def _phrases() -> tuple[tuple[str, str], ...]:
    """Every phrase of a heading with its section before it."""
    return tuple((kind, phrase) for kind, phrases in guide_words().sections.items() for phrase in phrases)


def _opens(text: str, kind: str, phrase: str) -> bool:
    """Whether a heading begins with a phrase; one word of a section without content must be all of it."""
    if not text.startswith(phrase):
        return False
    if " " not in phrase and kind in _WHOLE and phrase != "bibliography":
        return text == phrase
    return not (phrase[-1].isalnum() and text[len(phrase) : len(phrase) + 1].isalnum())


def _gathered(lines: Sequence[_Line], width: int) -> Iterator[Block]:
    """Paragraphs from lines: a new one begins after an empty line, at a marker, at and after a heading."""
    open_: list[_Line] = []
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else None
        heading = _is_heading_line(line, following, open_, width) or _is_plain_heading(line, following, open_, width)
        marked = starts_item(line.text) and not _goes_on_counting(open_, line.text)
        fresh = line.first or marked or heading or not width or _ended_short(open_, line, width)
        if open_ and fresh:
            yield _block(open_)
            open_ = []
        if heading:
            yield Block(line.text, line.page, "heading")
        else:
            open_.append(line)
    if open_:
        yield _block(open_)


def _goes_on_counting(open_: Sequence[_Line], text: str) -> bool:
    """Whether a line begins with the next label of a list inside the sentence: `(2)` behind `… urges (1) …,`."""
    number = re.match(r"\((\d{1,2})\)", text)
    before = f" ({int(number[1]) - 1}) " if number else ""
    return bool(before) and any(before in line.text for line in open_)


def _ended_short(open_: Sequence[_Line], line: _Line, width: int) -> bool:
    """Whether the paragraph before ended in a short line: the next sentence begins another."""
    return bool(
        open_
        and width
        and len(open_[-1].text) < width * 0.7
        and _END.search(open_[-1].text)
        and line.text[:1].isupper()
    )


def _is_heading_line(line: _Line, following: _Line | None, open_: Sequence[_Line], width: int) -> bool:
    text = line.text
    if not is_heading(text) or (width and len(text) > width * 0.85 and not text.isupper()):
        return False
    if _BULLET.match(text):
        return False
    if _in_a_sentence(line, open_, width):
        return False
    runs_on = following is not None and not following.first and following.text[:1].islower()
    return not runs_on


def _in_a_sentence(line: _Line, open_: Sequence[_Line], width: int) -> bool:
    """Whether the line before breaks off; a short one does not, such as the `Yours,` of a letter."""
    broken = bool(open_) and not line.first and not _END.search(open_[-1].text)
    return broken and not (width and len(open_[-1].text) < width / 3)


def _is_plain_heading(line: _Line, following: _Line | None, open_: Sequence[_Line], width: int) -> bool:
    """Whether a line is a heading in small letters: short, without an end, with a sentence below it."""
    short = bool(width) and len(line.text) < width * 0.6 and line.text[:1].isupper()
    if not short or _END.search(line.text) or line.text.endswith(",") or following is None or following.first:
        return False
    return not starts_item(line.text) and following.text[:1].isupper() and not _in_a_sentence(line, open_, width)


def _block(lines: Sequence[_Line]) -> Block:
    text = ""
    breaks: list[tuple[int, int]] = []
    for line in lines:
        if text:
            goes_on = _SPLIT_WORD.search(text) and line.text[:1].islower()
            text = _SPLIT_WORD.sub("", text) if goes_on else f"{text} "
        if line.page != (breaks[-1][1] if breaks else lines[0].page):
            breaks.append((len(text), line.page))
        text += line.text
    kind: Kind = "item" if starts_item(text) else "prose"
    return Block(text.replace("\xad", "-"), lines[0].page, kind, tuple(breaks))


def _joined(found: Iterator[Block], width: int) -> Iterator[Block]:
    """The blocks, those put together again that a page end, a footnote or an empty line cut."""
    last: Block | None = None
    for block in found:
        if last is not None and _runs_on(last, block, width):
            start = len(last.text) + 1
            breaks = ((start, block.page),) if block.page != last.page_at(start) else ()
            moved = tuple((offset + start, page) for offset, page in block.breaks)
            last = replace(last, text=f"{last.text} {block.text}", breaks=(*last.breaks, *breaks, *moved))
            continue
        if last is not None:
            yield last
        last = block
    if last is not None:
        yield last


def _runs_on(last: Block, block: Block, width: int) -> bool:
    """Whether a block goes on with the sentence that the last one broke off."""
    if last.kind == "heading" or block.kind != "prose" or _END.search(last.text):
        return False
    if block.text[:1].islower() or last.text.endswith((",", "-")):
        return True
    long = len(last.text) > (width * 1.2 if width else _LONGEST_HEADING)
    return long and block.page != last.page and last.kind == "prose"


def _unglued(block: Block) -> Iterator[Block]:
    """A block without the heading that stands glued to its first sentence, which goes before it."""
    if block.kind != "prose":
        yield block
        return
    words = block.text.split(" ")
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        head, first = " ".join(words[:count]), words[count]
        if not _glued(head, first, block.text):
            continue
        yield Block(head, block.page, "heading")
        start = len(head) + 1
        breaks = tuple((offset - start, page) for offset, page in block.breaks)
        yield replace(block, text=block.text[start:], breaks=breaks)
        return
    yield block


def _glued(head: str, first: str, text: str) -> bool:
    """Whether the head of a paragraph is a section's heading: all of it is such a phrase, and a sentence begins."""
    plain = _SECTION.sub("", head).rstrip(":").casefold().replace("’", "'")
    known = any(plain == phrase for _, phrase in _phrases())
    capital = first[:1].isupper() or first[:1].isdecimal() or first[:1] in '“"•'
    titled = all(word[:1].isupper() or word in _SMALL for word in head.split() if word[:1].isalpha())
    return known and capital and titled and not text.startswith((f"{head} is", f"{head} of"))
