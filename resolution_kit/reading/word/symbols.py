"""Characters of Word's symbol fonts as characters that every font has."""

_SYMBOL = dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True)) | {
    0xB7: "•", 0xB0: "°", 0xB1: "±", 0xA3: "≤", 0xB3: "≥", 0xB4: "×", 0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0x2D: "−",
    0xAE: "→", 0xAC: "←", 0xDE: "⇒", 0x44: "Δ", 0x53: "Σ", 0x57: "Ω",
}  # fmt: skip
_WINGDINGS = {
    0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x9F: "•", 0xA7: "▪", 0xA8: "◻",
    0xB7: "•", 0xD8: "➢", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFC: "✓", 0xFE: "☑", 0xFB: "✗", 0xB2: "✧", 0xAB: "★",
}  # fmt: skip
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}
_PRIVATE, _LATIN = 0xF000, 0x100
"""Word stores a character of a symbol font as such, or in the private area of Unicode."""


def is_symbol_font(font: str) -> bool:
    """Whether the characters of a font stand for others."""
    return font.lower() in _FONTS


def symbols(text: str, font: str) -> str:
    """The text with the characters of a symbol font in usual ones; what is not known stays as it is.

    Private characters of another font are taken for Wingdings: Word names the font of a bullet or symbol elsewhere.
    """
    table = _FONTS.get(font.lower())
    return "".join(_symbol(char, table) for char in text)


def _symbol(char: str, table: dict[int, str] | None) -> str:
    code = ord(char)
    if _PRIVATE <= code < _PRIVATE + _LATIN:
        return (table or _WINGDINGS).get(code - _PRIVATE, char)
    return table.get(code, char) if table and code < _LATIN else char
