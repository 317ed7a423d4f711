"""The acronyms of a paper, each with its first use and its explanation."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from resolution_kit.paper.prose import Hit, Prose
from resolution_kit.paper.verb_forms import is_third_person

_PLAIN = r"[A-Z]+s?(?![\w&(]|-[A-Z\d]|/[A-Z\d]|\.\w)"
_DOTTED = r"\.(?:[A-Z]\.)++(?! ?[A-Z][a-z])"
_ACRONYM = re.compile(rf"[A-Z](?<![\w/.&-][A-Z])(?:{_PLAIN}|{_DOTTED})")
"""Two capitals or more, also with full stops, but not the initials of a name."""
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_PART_OF_NUMBER = re.compile(r"/\d+ $")
"""Before the letters of a resolution, as in 53/77 AA."""
_NAME = re.compile(r" [A-Z][a-z]")
"""After an acronym that begins a name, as in TRIPS Agreement."""
_FULL_FORM = re.compile(r" \([^\W\d][^()]* [^()]*\)")
"""Two or more words in brackets after an acronym."""


@dataclass(frozen=True, slots=True)
class Acronym:
    """An acronym, singular and plural as one."""

    short: str
    use: Hit | None
    """Its first use outside brackets, quotations and names …"""
    named: Hit | None
    """… and its first use at the head of a name, such as ICT Day."""
    explained: Hit | None
    """The first bracket that gives it, or its use with the full form in brackets."""
    count: int
    """How often the paper has it."""


def acronyms(prose: Prose, is_word: Callable[[Hit], bool]) -> Iterator[Acronym]:
    """Every acronym of two or more capitals, in the order of their first uses; `is_word` excludes words in capitals."""
    explained: dict[str, Hit] = {}
    uses: dict[str, Hit] = {}
    named: dict[str, Hit] = {}
    count: dict[str, int] = {}
    for hit in prose.hits(_ACRONYM, quoted=True):
        short = hit.found.replace(".", "").removesuffix("s")
        if _ROMAN.fullmatch(short) or _PART_OF_NUMBER.search(hit.before) or _is_shouted(hit.text) or is_word(hit):
            continue
        if hit.before.isupper() or (hit.start == 0 and is_third_person(hit.found.lower())):
            continue  # ALARMED BY, IMPOSES sanctions
        count[short] = count.get(short, 0) + 1
        if _explains(hit):
            explained.setdefault(short, hit)
        elif prose.masked[hit.match.start()] == short[0]:
            (named if _NAME.match(hit.text, hit.end) else uses).setdefault(short, hit)
    for short, number in count.items():
        yield Acronym(short, uses.get(short), named.get(short), explained.get(short), number)


def _explains(hit: Hit) -> bool:
    """Whether it is in brackets, but not at the head of a name, or has its full form in brackets after it."""
    opened = hit.before.rfind("(")
    inside = opened >= 0 and ")" not in hit.before[opened:]
    return (inside and not _NAME.match(hit.text, hit.end)) or bool(_FULL_FORM.match(hit.text, hit.end))


@lru_cache(maxsize=8)
def _is_shouted(text: str) -> bool:
    """Whether most of a paragraph is in capitals, as in a heading."""
    letters = [char for char in text if char.isalpha()]
    return sum(char.isupper() for char in letters) * 2 > len(letters)
