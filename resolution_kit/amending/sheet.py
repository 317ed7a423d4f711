"""The sheet of an amendment: a page that every writer can print."""

from dataclasses import replace

from resolution_kit.amending.nested import text_for
from resolution_kit.amending.text import AmendingText, lines, title
from resolution_kit.model import Field, Line, Resolution
from resolution_kit.model.proposals import Amendment
from resolution_kit.styles import Style


def sheet(resolution: Resolution, amendment: Amendment, style: Style) -> tuple[Resolution, Style]:
    """A page with the heading that the house style gives to amendments and the amending text, and how it is set."""
    own = {"title": (title(amendment, style),), "sponsors": amendment.by, "signatories": amendment.supporters}
    drafts = {item.name: item.values for item in resolution.heading if isinstance(item, Field)}
    drafts = {name: values for name, values in drafts.items() if name != "co_sponsors"}
    heading = tuple(Field(name, values) for name, values in (drafts | own).items() if values)
    text = amendment.said
    if amendment.state == "pending":
        text = tuple(lines(AmendingText(text_for(resolution, amendment), amendment, style).sentences()))
    page = Resolution(heading, end=tuple(Line("other", line) for line in text), style=style.name)
    organ = replace(style.organ, shown=False, again="")
    return page, replace(style, heading=style.amendments.heading, organ=organ)
