"""A paper as a text: typed, exported from Google Docs, pasted from a page that was wrapped or had numbers of lines."""

import textwrap

COLUMN = 72


def _lines(paper, made, gap="\n"):
    """The paragraphs, with a blank line where the kind changes."""
    out, before = [], ""
    for kind, level, text, label in paper:
        if before and kind != before:
            out.append("")
        out.append(made(kind, level or 0, text, label))
        before = kind
    return gap.join(out) + "\n"


def spaces(paper):
    """Four blanks for every level."""
    return _lines(paper, lambda _, level, text, label: " " * 4 * max(0, level - 1) + f"{label} {text}".strip())


def tabs(paper):
    """A tab for every level, and one behind the label."""
    return _lines(
        paper,
        lambda _, level, text, label: "\t" * max(0, level - 1) + (f"{label}\t{text}" if label else text),
    )


def flush(paper):
    """Nothing further in."""
    return _lines(paper, lambda _kind, _level, text, label: f"{label} {text}".strip())


def apart(paper):
    """A blank line after every paragraph."""
    return _lines(paper, lambda _kind, _level, text, label: f"{label} {text}".strip(), "\n\n")


def google(paper):
    """Google Docs: list items three blanks further in for each level, blank lines between the others."""

    def made(_, level, text, label):
        return " " * 3 * level + f"{label} {text}" if label else f"{text}\n"

    return "\ufeff" + _lines(paper, made).replace("\n", "\r\n")


def _wrapped(text, head="", hang=""):
    return textwrap.fill(text, COLUMN, initial_indent=head, subsequent_indent=hang, break_on_hyphens=False)


def hanging(paper):
    """Wrapped at a column, what is numbered hanging."""

    def made(_, level, text, label):
        head = " " * 4 * max(0, level - 1) + (f"{label} " if label else "")
        return _wrapped(text, head, " " * len(head))

    return _lines(paper, made)


def wrapped(paper):
    """Wrapped at a column, nothing further in."""
    return _lines(paper, lambda _kind, _level, text, label: _wrapped(f"{label} {text}".strip()))


def line_numbers(paper):
    """Wrapped, with the number of every line typed at its head, as a page with numbered lines is copied."""
    lines = [line for line in hanging(paper).splitlines() if line.strip()]
    return "\n".join(f"{number:<4}{line}" for number, line in enumerate(lines, 1)) + "\n"


SHAPES = {
    "spaces": spaces, "tabs": tabs, "flush": flush, "apart": apart, "google": google,
    "hanging": hanging, "wrapped": wrapped, "line numbers": line_numbers,
}  # fmt: skip
