"""Typefaces of the same width for machines that lack the one a house style names."""

_ALIKE = {
    "Times New Roman": ("Liberation Serif", "Tinos", "TeX Gyre Termes", "Nimbus Roman", "Libertinus Serif"),
    "Arial": ("Liberation Sans", "Arimo", "TeX Gyre Heros", "Nimbus Sans", "DejaVu Sans"),
    "Calibri": ("Carlito", "Liberation Sans", "DejaVu Sans"),
    "Cambria": ("Caladea", "Liberation Serif", "Libertinus Serif"),
    "Garamond": ("EB Garamond", "Libertinus Serif"),
}
_SANS = frozenset({"Arial", "Calibri", "Helvetica", "Verdana", "Tahoma", "Trebuchet MS", "Segoe UI", "Roboto"})


def alike(name: str) -> tuple[str, ...]:
    """The typeface and those that may stand for it, in order."""
    others = _ALIKE.get(name) or _ALIKE["Arial" if is_sans(name) else "Times New Roman"]
    return name, *(other for other in others if other != name)


def is_sans(name: str) -> bool:
    """Whether it is a typeface without serifs."""
    return name in _SANS or "sans" in name.casefold()
