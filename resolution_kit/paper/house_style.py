"""Which house style a resolution is judged and printed by."""

from pathlib import Path

from resolution_kit.knowledge.styles import DEFAULT, Style, style
from resolution_kit.model import Resolution

AUTO = "auto"
"""Instead of the name of a house style: the one that the paper shows."""
_HERE = Path()


def style_of(
    resolution: Resolution, name: str | None = None, folder: Path | None = _HERE, default: str = DEFAULT
) -> Style:
    """The house style called `name`; without a name the one that the draft names, else the default one.

    Styles of the folder come before the bundled ones. An unknown name is a Problem.
    """
    wanted = name or resolution.style or default
    if wanted == AUTO:
        from resolution_kit.paper.recognise import recognised

        return recognised(resolution, folder) or style(resolution.style or DEFAULT, folder)
    return style(wanted, folder)
