"""The bodies and instruments that a guide names."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from resolution_kit.guides.sentences import Sentence
from resolution_kit.paper.official_names import agencies

_WORD = r"[A-Z][\w’'-]*"
_JOIN = r"(?:of|on|for|the|and|in(?! the)|relating to|to|against|de|la|by|its|All)"
_RUN = re.compile(
    rf"{_WORD}(?:(?:, {_WORD})+,? and {_WORD}|(?: {_JOIN}){{0,3}} {_WORD})*(?: \([A-Z][\w. -]{{1,20}}\))?"
    r"|\b(?:1[89]|20)\d\d (?:UN )?[Cc]onvention"
)
_BODY = re.compile(
    r"\b(?:Organi[sz]ations?|Office|Commission|Council|Agency|Committee|Fund|Bank|Programme|Program|Court|Union|Authority|Assembly"
    r"|Ministry|Cent(?:er|re)|Association|Institute|Partnership|Secretariat|Forum|Federation|Department|Administration|Board|Alliance"
    r"|Initiative|Group|League|Foundation|Corporation|Society|Watch|International|Conference of)\b"
)
_INSTRUMENT = re.compile(
    r"\b(?:Convention|Treaty|Protocol|Covenant|Declaration|Charter|Agreement|Compact|Framework|Principles|Goals?|Agenda|Statute"
    r"|Accords?|Pact|Programme of Action|Action Plan|Plan of Action|Guidelines|Rules|Act|Resolution|convention)\b"
    r"(?!.*\b(?:Committee|Commission|Secretariat)\b)"
)
_SYMBOL = re.compile(r"\b[ASE]/(?:RES|HRC/RES)/[\d/]+(?: ?\(\d{4}\))?|\b[Rr]esolutions? \d+(?:/\d+)?(?: ?\(\d{4}\))?")
_LEAD = re.compile(
    r"^(?:The|In|By|Under|As|When|While|This|Both|At|For|On|And|But|Its|A|An|To|From|With|According|After|Since|Although)\s+"
)
_LONGEST = 12

Named = tuple[Literal["body", "instrument"], str, int]


def named(found: Sequence[Sentence]) -> Iterator[Named]:
    """Each body and instrument once, with the page where it is named first."""
    seen: set[str] = set()
    for sentence in found:
        if sentence.section in ("sources", "contents", "letter", "procedure") or sentence.heading:
            continue
        for kind, name in _names(sentence.text):
            if name.casefold() not in seen:
                seen.add(name.casefold())
                yield kind, name, sentence.page


def _names(text: str) -> Iterator[tuple[Literal["body", "instrument"], str]]:
    for symbol in _SYMBOL.finditer(text):
        yield "instrument", symbol[0]
    for run in _RUN.finditer(text):
        name = _LEAD.sub("", run[0])
        if not 1 < len(name.split()) <= _LONGEST:
            if name in _acronyms():
                yield "body", name
            continue
        if _INSTRUMENT.search(name):
            yield "instrument", name
        elif _BODY.search(name) or name in _full_names():
            yield "body", name


@cache
def _acronyms() -> frozenset[str]:
    return frozenset(agencies()) - {""}


@cache
def _full_names() -> frozenset[str]:
    return frozenset(agency.name for agency in agencies().values())
