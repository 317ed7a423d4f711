"""What a paper says of itself to programs: title, authors, language."""

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.text.inline import plain
from resolution_kit.writing.shared import one_line

LOCALES = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES"}
"""The variety of a language that the United Nations writes."""


def locale(style: Style) -> str:
    """The language tag of the whole paper."""
    return "en-US" if style.spelling == "american" else LOCALES.get(style.language, style.language)


def title(resolution: Resolution) -> str:
    """The title, or what comes nearest to one."""
    organ = plain(resolution.main.organ.text) if resolution.main.organ else ""
    return one_line(resolution.first("title") or resolution.first("topic") or organ)


def code(resolution: Resolution) -> str:
    """The number of the draft, such as `DR/1.1`, which every page after the first bears at its head."""
    return one_line(resolution.first("code"))


def topic(resolution: Resolution) -> str:
    """What the paper is about."""
    return one_line(resolution.first("topic"))


def authors(resolution: Resolution) -> str:
    """The sponsors in a row."""
    return one_line(", ".join(resolution.get("sponsors")))
