"""Numbers as Word prints them in the labels of a list; those in words, of any language, are printed in figures."""

from collections.abc import Callable

from resolution_kit.model import letter, roman

_MOST_ROMAN = 32_767
"""Word prints no larger Roman number."""
_MOST_LETTERS = 780
"""zzz… thirty times; a number beyond that is printed in figures."""
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_CHICAGO = "*†‡§"
_ORDINALS = {1: "st", 2: "nd", 3: "rd"}
_CIRCLED, _BRACKETED, _STOPPED = 0x2460, 0x2474, 0x2488
_ENCLOSED = 20
"""Numbers up to twenty have a character with circle, brackets or full stop."""
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def counted(way: str, number: int) -> str:
    """A number in one of Word's ways to count, such as `lowerRoman`; in figures where the way is not known."""
    if number < 0:
        return str(number)
    small = _SMALL.get(way)
    if small and number > 0:
        return small(number)
    return _ANY[way](number) if way in _ANY else str(number)


def _letter(number: int) -> str:
    return letter(number - 1) if number <= _MOST_LETTERS else str(number)


def _roman(number: int) -> str:
    return roman(number) if number <= _MOST_ROMAN else str(number)


def _russian(number: int) -> str:
    size = len(_RUSSIAN)
    return _RUSSIAN[(number - 1) % size] * ((number - 1) // size + 1) if number <= _MOST_LETTERS else str(number)


def _chicago(number: int) -> str:
    return _CHICAGO[(number - 1) % 4] * ((number - 1) // 4 + 1) if number <= _MOST_LETTERS else str(number)


def _enclosed(first: int, number: int) -> str:
    return chr(first + number - 1) if number <= _ENCLOSED else str(number)


def _ordinal(number: int) -> str:
    teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teen else _ORDINALS.get(number % 10, 'th')}"


_SMALL: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letter,
    "upperLetter": lambda n: _letter(n).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda n: _roman(n).upper(),
    "russianLower": _russian,
    "russianUpper": lambda n: _russian(n).upper(),
    "chicago": _chicago,
    "decimalEnclosedCircle": lambda n: _enclosed(_CIRCLED, n),
    "decimalEnclosedParen": lambda n: _enclosed(_BRACKETED, n),
    "decimalEnclosedFullstop": lambda n: _enclosed(_STOPPED, n),
}
"""Ways to count from one."""
_ANY: dict[str, Callable[[int], str]] = {
    "none": lambda _: "",
    "bullet": lambda _: "",
    "decimalZero": lambda n: f"{n:02}",
    "ordinal": _ordinal,
    "numberInDash": lambda n: f"- {n} -",
    "hex": lambda n: f"{n:X}",
    "decimalFullWidth": lambda n: str(n).translate(_WIDE),
    "decimalFullWidth2": lambda n: str(n).translate(_WIDE),
}
"""Ways to count from nought."""
