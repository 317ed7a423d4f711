"""How near two words are in meaning, and what a word tells; clauses/kindred.tsv has the places of all words."""

from base64 import b64decode
from dataclasses import dataclass
from functools import cache
from math import cos, pi

from resolution_kit.data.resources import bundled

_FAR, _SAME = 0.3, 0.95
"""The cosine of words that have nothing in common, and of words that are as good as one."""
_UNKNOWN = 1.0
"""What a word tells that is nowhere in the table: nothing is rarer."""


@dataclass(frozen=True, slots=True)
class _Word:
    tells: float
    signs: int
    """On which side of each plane it lies, bit by bit."""


def nearness(one: str, other: str) -> float:
    """How near two stems are, from 0 to 1; 0 if one of them is unknown."""
    return 1.0 if one == other else _nearness(*sorted((one, other)))


@cache
def _nearness(one: str, other: str) -> float:
    first, second = _word(one), _word(other)
    if first is None or second is None:
        return 0.0
    return _by_signs((first.signs ^ second.signs).bit_count())


def tells(stem: str) -> float:
    """What a stem tells of the matter of a text: little if it stands everywhere."""
    found = _word(stem)
    return found.tells if found else _UNKNOWN


@cache
def _by_signs(different: int) -> float:
    return max(0.0, min(1.0, (cos(pi * different / _size()) - _FAR) / (_SAME - _FAR)))


@cache
def _size() -> int:
    return len(b64decode(next(iter(_lines().values()))[1])) * 8


@cache
def _word(stem: str) -> _Word | None:
    line = _lines().get(stem)
    return _Word(float(line[0]), int.from_bytes(b64decode(line[1]))) if line else None


@cache
def _lines() -> dict[str, tuple[str, str]]:
    """What a word tells and its signs as they stand in the table: few of its words are ever asked for."""
    found: dict[str, tuple[str, str]] = {}
    for line in bundled("clauses/kindred.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            word, told, signs = line.split("\t")
            found[word] = told, signs
    return found
