"""The final punctuation of a clause as it was typed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from re import Pattern

from resolution_kit.reading.assemble.vocabulary import landmarks

MARKS = ",;:."
"""What may end a clause."""
_NOTE = re.compile(r"(\s*[,;:.]+)((?:\[\^[^\]\s]+\]|[¹²³⁰-⁹])+)$")
_FIGURES_BEFORE = re.compile(r"(?<=[^\d\s])([,;])(\d{1,3})$")
_COLON_DASH = re.compile(r"\s*:\s?[-–—]$")
_TAIL = 24
"""Characters in which an ending or a footnote mark is looked for."""


@cache
def _conjunction() -> Pattern[str]:
    words = "|".join(re.escape(word) for language in landmarks() for word in language.conjunctions)
    return re.compile(rf"\s*[,;]\s*(?:{words})(?:\s*[,;:.]+)?$", re.IGNORECASE)


def split_ending(text: str) -> tuple[str, str | None]:
    """The text without its final punctuation, and that, with the space before it; None where there is none.

    `; and` is an ending too. A footnote mark after the punctuation stays at the end of the text.
    """
    last = text[-1:]
    if last.isalnum() or last == "]":
        noted = _before_note(text)
        if noted:
            return noted
    body = text.rstrip(MARKS + " ")
    match = _conjunction().search(text[-_TAIL:]) or _COLON_DASH.search(text[-_TAIL:])
    if match and text[-_TAIL:][match.start() :]:
        body = text[: len(text) - len(match[0])]
    return body, text[len(body) :] or None


def _before_note(text: str) -> tuple[str, str] | None:
    match = _NOTE.search(text[-_TAIL:])
    if match:
        return text[: len(text) - len(match[0])] + match[2], match[1]
    match = _FIGURES_BEFORE.search(text[-_TAIL:])
    return (f"{text[: len(text) - len(match[0])]} {match[2]}", match[1]) if match else None


_ROMAN = re.compile(r"(?=.)(?:x{0,3})(?:ix|iv|v?i{0,3})")
_FIGURES = {"i": 1, "v": 5, "x": 10}
_BULLETS = "-–—•‣▪▫◦●○■□➢➤·*+\u00a7\uf0b7\uf0a7\uf0d8o"

_COUNTED = "(?:O[Pp]|P[Pp]|O[Cc])"
"""What papers write before the number of an operative, preambulatory, operative clause."""
_LABEL = re.compile(
    rf"""(?:
      \(\s?(?:\d{{1,3}}|[a-z]{{1,7}}|[A-Z]{{1,7}})(?:\s(?:bis|ter|quater|alt))?\s?\)\.?   # (1) (a) (iv) (A)
    | (?:\d{{1,3}}|[a-z]{{1,4}}|[A-Z]{{1,4}})(?:\.\)|[.)])\s?[-–—](?=\s)                            # 1.- a)- IV.-
    | (?:{_COUNTED}\.?\s?)?\d{{1,3}}\.?(?:[a-z]|[ivx]{{1,5}})(?:\.[ivx]{{1,5}})?[.)]{{1,2}}(?=\s)     # 1a. 2.b.i. OP1a.
    | \d{{1,3}}(?:\s?(?:bis|ter|quater|alt))?(?:\.\)|[.)](?!\d))                           # 1. 1) 1.)
    | [a-z]{{1,7}}(?:\.\)|[.)])                                                            # a. a) iv.
    | [A-Z]{{1,7}}(?:\.\)|[.)])                                                            # A. I. IV)
    | \d{{1,3}}(?:\.\d{{1,3}}){{1,3}}(?:[.)]|(?=\s["“*(]*[A-Z]))                             # 1.1 1.2.3.
    | {_COUNTED}\.?\s?\d{{1,3}}(?:\s?(?:bis|ter|alt))?[.:)]?                                # OP1 Op. 2. PP3
    | [{re.escape(_BULLETS)}](?=\s)
    )(?P<gap>\s+|$|(?=[“"'‘*(\[])|(?=[^\W\d_]))""",
    re.VERBOSE,
)
_WORDED = (
    r"(?i:{words})\.?\s?(?:\#|No\.?\s?)?(?:\d{{1,3}}|[IVXivx]{{1,5}}|[A-H]|(?i:{numbers}))"
    r"(?:\s?[.:)]|\s?[–—-](?=\s)|(?=\s+[“\"*(\[]*[A-Z]))(?=\s+\S)"
)
"""A word and a number; without a mark between them and the text, this must begin with a capital."""
_BELOW = re.compile(rf"(?:{_COUNTED}\.?\s?)?\d{{1,3}}\.?(?:[a-z]|[ivx]{{1,5}})(?:\.[ivx]{{1,5}})?[.)]{{1,2}}")
"""A label that repeats the number of its clause."""
_LOOSE = re.compile(r"(\d{1,3})\s?[,:\-–—]?\s+(?=[A-Z*])")
_OPEN = re.compile(r"\((\d{1,3}|[a-z]{1,5})\s+(?=[^\W\d]|\*)")
_PARTS = re.compile(r"\d+|[A-Za-z]+")
_LEGAL = re.compile(r"(\d{1,3}(?:\.\d{1,3}){1,3})[.)]?\s+(?=\S)")
_FIRST = frozenset("(0123456789" + _BULLETS)
_TWO = 2
_LETTERS = 8
"""Characters of the longest label of letters: `xxviii.`."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label and what it may mean."""

    typed: str
    readings: tuple[tuple[str, int], ...]
    """Kind of counting (`1`, `a`, `A`, `i`, `I`, `1.1`, or a bullet itself) and number; `(i)` has two readings."""
    form: str
    """Its punctuation, such as `(x)`."""
    extra: bool = False
    """Whether it was put between two others later: `3 bis`."""
    worded: bool = False
    """Whether a word stands before the number: `Article 1`."""

    @property
    def number(self) -> int | None:
        """Its value where it is a plain number."""
        return self.readings[0][1] if self.readings[0][0] == "1" or self.worded else None


@cache
def read_label(typed: str) -> Label | None:
    """What a label means; None for a text that is none."""
    core = typed.strip()
    if len(core) == 1 and core in _BULLETS:
        return Label(typed, ((core, 0),), "•")
    parts = _PARTS.findall(core)
    if len(parts) > 1 and _worded().match(f"{core} X"):
        kind, value = _number(parts[-1])
        return Label(typed, ((kind, value),), _form(core, parts[-1]), worded=True) if kind else None
    if len(parts) > 1 and _BELOW.fullmatch(core):
        above = next(part for part in parts if part.isdecimal())
        found = _readings(parts[-1])[-1 if parts[-2] != above else 0 :]
        return Label(typed, found, _form(core, parts[-1]).replace(above, "x", 1)) if found else None
    extra = len(parts) == _TWO and parts[1] in ("bis", "ter", "quater", "alt") and parts[0].isdecimal()
    if extra or (len(parts) == _TWO and parts[0].isalpha() and parts[0][0].isupper() and parts[1].isdecimal()):
        number = parts[0] if extra else parts[1]
        return Label(typed, (("1", int(number)),), core.replace(number, "x", 1), extra)
    if len(parts) > 1:
        kind = ".".join("1" * len(parts))
        return Label(typed, ((kind, int(parts[-1])),), kind) if all(map(str.isdecimal, parts)) else None
    readings = _readings(parts[0]) if parts else ()
    return Label(typed, readings, core.replace(parts[0], "x", 1)) if readings else None


def _readings(core: str) -> tuple[tuple[str, int], ...]:
    if core.isdecimal():
        return (("1", int(core)),)
    small = core.lower()
    found = []
    if len(set(small)) == 1 and "a" <= small[0] <= "z":
        found.append(("a", ord(small[0]) - 96 + 26 * (len(small) - 1)))
    if _ROMAN.fullmatch(small):
        found.append(("i", _value(small)))
    return tuple(found if core == small else [(kind.upper(), value) for kind, value in found])


def _number(core: str) -> tuple[str, int]:
    """The kind and value of the number behind a word; a Roman one comes before a letter."""
    words = [word for language in landmarks() for word in language.number_words]
    if core.lower() in words:
        return "1", words.index(core.lower()) + 1
    found = _readings(core)
    return found[-1] if found else ("", 0)


def _form(core: str, number: str) -> str:
    """A label with `x` in place of its number, which stands last."""
    at = core.rindex(number)
    return f"{core[:at]}x{core[at + len(number) :]}"


@cache
def _worded() -> Pattern[str]:
    words = "|".join(re.escape(word) for language in landmarks() for word in language.label_words)
    numbers = "|".join(re.escape(word) for language in landmarks() for word in language.number_words)
    return re.compile(_WORDED.format(words=words, numbers=numbers))


@cache
def _heads_of_words() -> frozenset[str]:
    return frozenset(word[:_TWO].lower() for language in landmarks() for word in language.label_words)


def _value(figures: str) -> int:
    values = [_FIGURES[figure] for figure in figures]
    return sum(-v if any(w > v for w in values[i + 1 : i + 2]) else v for i, v in enumerate(values))


def split_label(text: str) -> tuple[Label | None, str]:
    """The label at the head of an inline text, and the rest; a label inside italics is found too."""
    if text.startswith("*"):
        label, rest = split_label(text[1:])
        if label is None:
            return None, text
        return label, rest[1:].lstrip() if rest.startswith("*") else f"*{rest}"
    if text[:_TWO].lower() in _heads_of_words() and (match := _worded().match(text)):
        label = read_label(match[0])
        return (label, text[match.end() :].lstrip()) if label else (None, text)
    if text[:1] not in _FIRST and not _may_be_letters(text):
        return None, text
    match = _LABEL.match(text)
    if match is None or (not match["gap"] and _is_word(text, match.end())):
        return None, text
    label = read_label(text[: match.start("gap")])
    return (label, text[match.end() :]) if label else (None, text)


def _may_be_letters(text: str) -> bool:
    """Whether one of the first characters could end a label of letters."""
    return any(mark in text[1:_LETTERS] for mark in ".)") or text[:2].upper() in ("OP", "PP", "OC")


def _is_word(text: str, end: int) -> bool:
    """Whether a label without a space after it is none: `e.g.`, `U.S.`, `i.e.`, `i.am`."""
    after = text[end : end + 2]
    return text[end - 1] == "." and text[0].isalpha() and not (after[:1].isupper() and after[1:].islower())


def split_open(text: str, counts: Mapping[str, int]) -> tuple[Label | None, str]:
    """The same for a label whose bracket was not closed, `(j To ensure`, where it is the next one of an open list."""
    match = _OPEN.match(text)
    label = read_label(f"({match[1]})") if match else None
    if match is None or label is None or not any(counts.get(kind, 0) + 1 == value for kind, value in label.readings):
        return None, text
    return replace(label, typed=match[0].strip()), text[match.end() :]


def split_loose(text: str, number: int) -> tuple[Label | None, str]:
    """The same for a bare number, `25 Condemns` or `4, Decides`, where it is the number that must come."""
    match = _LOOSE.match(text)
    if match is None or int(match[1]) != number:
        return None, text
    return Label(match[0].strip(), (("1", number),), "x"), text[match.end() :]


def split_legal(text: str, before: Sequence[int]) -> tuple[Label | None, str]:
    """The same for `1.2 ban` or `1.2.1 ban`, if it is the next one after the numbers that came before it."""
    match = _LEGAL.match(text)
    if match is None:
        return None, text
    numbers = [int(part) for part in match[1].split(".")]
    size = len(numbers)
    begins = size == len(before) + 1 and numbers == [*before, 1]
    goes_on = size <= len(before) and numbers == [*before[: size - 1], before[size - 1] + 1]
    if not (begins or goes_on):
        return None, text
    kind = ".".join("1" * size)
    return Label(match[0].strip(), ((kind, numbers[-1]),), kind), text[match.end() :]
