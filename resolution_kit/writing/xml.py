"""XML as text: elements in a row, or one below the other where white space says nothing."""

_SIGNS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escaped(text: object) -> str:
    """Text or an attribute's value as XML holds it."""
    return str(text).translate(_SIGNS)


def element(tag: str, *inside: str, **attributes: object) -> str:
    """An element on one line; attributes that are None are left out."""
    named = "".join(f' {name}="{escaped(value)}"' for name, value in attributes.items() if value is not None)
    return f"<{tag}{named}>{''.join(inside)}</{tag}>" if inside else f"<{tag}{named}/>"


def block(tag: str, *inside: str, **attributes: object) -> str:
    """An element whose children stand below it, each on lines of its own."""
    lines = [f"  {line}" for child in inside for line in child.split("\n")]
    return element(tag, "\n", "\n".join(lines), "\n", **attributes) if lines else element(tag, **attributes)
