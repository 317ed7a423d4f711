"""Organ lines that stand in another place or form than theirs."""

from resolution_kit.knowledge.bodies import Body, body_of, slip_of_organ
from resolution_kit.model import Line, Part
from resolution_kit.paper.word_lists import word_list
from resolution_kit.text.inline import plain


def late_organ(part: Part) -> Line | None:
    """The line that names the organ of a part before its operative clauses only; None if it stands in its place."""
    if part.organ is not None:
        return None
    lines = (b for b in (*part.preamble, *part.operative) if isinstance(b, Line) and b.kind == "organ")
    first = next(lines, None)
    return first if first is not None and names_alone(plain(first.text)) else None


def names_alone(text: str, language: str = "en") -> bool:
    """Whether an organ line has no words that lead on to the operative part: hereby, therefore, resolves."""
    return not leading_on(text, language)


def leading_on(text: str, language: str = "en") -> str:
    """The word of an organ line that leads on to the operative part, such as hereby; empty if it has none."""
    leading = word_list("form", "leads_on", language).words
    return next((word for word in text.replace(",", " ").replace(":", " ").split() if word.lower() in leading), "")


def meant(text: str) -> Body | None:
    """The body that an organ line names, in spite of a slip and of words before it.

    `To the General Assembly` speaks to it, `The members of the Security Council` for it.
    """
    first, _, rest = text.partition(" ")
    name = rest if first.lower() in word_list("form", "speaks_to", "en").words else text
    lead = next(
        (lead for lead in word_list("form", "speaks_for", "en").words if name.lower().startswith(f"{lead} ")), ""
    )
    name = name[len(lead) :].strip()
    return body_of(name) or slip_of_organ(name)
