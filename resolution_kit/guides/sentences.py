"""The sentences of a guide, each with its page, its section and whether it begins an item of a list."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from resolution_kit.guides.blocks import Block, is_heading, phrase_of, section_of
from resolution_kit.guides.words import guide_words
from resolution_kit.knowledge.states import state_of

_MARKER = re.compile(
    r"(?:[•●○◦▪■□‣➢➤✓·*o\uf000-\uf0ff–—-]\s*|\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})[.)]\s+|Q\d{1,2}[.:)]\s*)"
)
_REFERENCE = re.compile(
    r"(?<=[a-z%)\]”\"’][.,;?!])(?:\d{1,3}(?:,\s?\d{1,3})*|(?:\s?\[\d{1,3}\])+)(?=\s|$)"  # … homes.1
    r"|(?<=(?:19|20)\d\d[.,])\d{1,3}(?=\s|$)"  # … in 2009.9
    r"|(?<=[.?!][”\"’])\d{1,3}(?=\s|$)|(?<=[a-z\d%])\s?\[\d{1,3}\]"
)
"""The number of a footnote behind a word or a sentence."""
_SPLIT = re.compile(r"(?<=[.?!])[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z\d$€£•])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|No|Nos|vs|etc|e\.g|i\.e|cf|pp?|vol|art|arts|Art|ed|eds|Inc|Ltd|Co|Corp|Gen|Lt|Col|Sec|Fig|al|approx"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Rep|Sen|Gov|Rev|U\.S|U\.N|U\.K|E\.U|D\.C|D\.R|a\.m|p\.m|para|paras|op|cit|Dept|Univ)"
    r"|(?:^|[\s(.])[A-Z])\.$"
)
_NEW = re.compile(
    r"(?:The|In|It|This|That|These|Those|However|While|Although|As|For|But|And|Its|They|There|On|At|Since|After|Although|When|A|An|If)\b"
)
_LETTER_PAGES = 1
"""Pages after its first to which a letter may go on, if nobody signs it."""
_NUMBERED_HEADING = 6
"""Words that a heading with a number has at most."""
_CLOSING = re.compile(
    r"(?:yours\b.*|sincerely|best(?: regards| wishes)?|(?:warm |warmest |kind )?regards|cheers|all the best),?",
    re.IGNORECASE,
)
_SIDE = re.compile(
    r"\b(?:states?|nations?|countries|union|bloc|group|africa\w*|asia\w*|europe\w*|america\w*|latin|caribbean|pacific|arab|western|eastern"
    r"|northern|southern|middle east|developed|developing|islands?|oceania|members?|powers?|ngos?|organi[sz]ations?)\b",
    re.IGNORECASE,
)
_TERM = 4
"""Words that a heading has at most which is a term that is explained."""
_LASTING = ("sources", "solutions", "past", "contents")
"""Sections that the unknown headings in them do not end."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in its place."""

    text: str
    page: int
    section: str
    item: bool = False
    """Whether it is the first of an item of a list."""
    heading: bool = False


def sentences(blocks: Sequence[Block]) -> Iterator[Sentence]:
    """Every sentence of a guide, and its headings."""
    section, signed, begun = "body", False, 0
    for block in blocks:
        if block.kind == "heading" or (block.kind == "item" and _numbered_heading(block.text)):
            over = signed or block.page > begun + _LETTER_PAGES
            section, signed, begun = _opened(block.text, section, signed=over), False, block.page
            yield Sentence(block.text, block.page, section, heading=True)
            continue
        if section == "letter" and _CLOSING.match(block.text):
            signed = True
        if re.match(r"dear (?:delegate|all|participant|esteemed|honou?rable)", block.text, re.IGNORECASE):
            section, begun = "letter", block.page
        yield from _of(block, section)


def _numbered_heading(text: str) -> bool:
    """Whether what looks like an item is a heading with a number: `5. What is to be done?`."""
    bare = _MARKER.sub("", text)
    return (
        bool(section_of(bare))
        and len(bare.split()) <= _NUMBERED_HEADING
        and bare[:1].isupper()
        and not bare.endswith((".", ";"))
    )


def _opened(heading: str, before: str, *, signed: bool) -> str:
    """The section in which what stands below a heading is."""
    found = section_of(heading)
    if before == "sources" and not _leaves_sources(heading):
        return before
    if found:
        return found
    if before == "letter":
        return "body" if signed else before
    if before == "blocs":
        return before if _names_a_side(heading) else "body"
    if before == "terms" and len(heading.split()) <= _TERM:
        return before
    return before if before in _LASTING or not is_heading(heading) else "body"


def _leaves_sources(heading: str) -> bool:
    """Whether a heading ends a list of sources; titles of books look like headings too."""
    phrase = phrase_of(heading)
    return " " in phrase or phrase in ("topic", "introduction", "background", "questions")


def _names_a_side(heading: str) -> bool:
    """Whether a heading below the positions is a State, a bloc or a region."""
    return state_of(heading) is not None or bool(_SIDE.search(heading))


def _of(block: Block, section: str) -> Iterator[Sentence]:
    marker = _MARKER.match(block.text) if block.kind == "item" else None
    start = marker.end() if marker else 0
    text = _REFERENCE.sub("", block.text[start:])
    at, first = start, True
    for sentence in split(text):
        found = block.text.find(sentence[:20], at)
        at = found if found >= 0 else at
        yield Sentence(sentence, block.page_at(at), section, item=first and block.kind == "item")
        first = False


def split(text: str) -> list[str]:
    """The sentences of a paragraph."""
    found: list[str] = []
    start = 0
    for gap in _SPLIT.finditer(text):
        before = text[start : gap.end()].rstrip()
        if _ABBREVIATED.search(before.rstrip("\"”’')]")) and not _ends_anyway(before, text[gap.end() :]):
            continue
        found.append(before)
        start = gap.end()
    return [sentence for sentence in (*found, text[start:].strip()) if sentence]


def _ends_anyway(before: str, after: str) -> bool:
    """Whether a sentence ends with an abbreviation: `… in the U.S. The …`."""
    return bool(re.search(r"(?:U\.S|U\.N|U\.K|E\.U|D\.C|etc|a\.m|p\.m|al)\.$", before) and _NEW.match(after))


def is_quiet(section: str) -> bool:
    """Whether a section holds nothing of the topic."""
    return section in guide_words().quiet
