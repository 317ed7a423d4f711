"""What the document is: work, expression and manifestation, and who made it."""

import re
import unicodedata
from dataclasses import dataclass, replace

from resolution_kit.knowledge.bodies import body_of
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.text.inline import plain
from resolution_kit.writing import document as about
from resolution_kit.writing.akn.markup import block, element

UNDATED = "0001-01-01"
"""The date of a draft that has none in the form of ISO 8601, as Akoma Ntoso wants one everywhere."""

_LANGUAGES = {"en": "eng", "fr": "fra", "es": "spa", "ru": "rus", "zh": "zho", "ar": "ara"}
"""Language tags with three letters (ISO 639-2)."""
_ISO = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")


@dataclass(frozen=True, slots=True)
class Work:
    """A resolution as the naming convention of Akoma Ntoso knows it."""

    actor: str
    """The body that adopts it, such as `cnd`."""
    organ: str
    """The name of that body."""
    date: str
    number: str
    language: str
    component: str = "main"
    prefix: str = ""
    """What its ids begin with; only further parts have such a thing."""

    @classmethod
    def of(cls, resolution: Resolution, style: Style) -> "Work":
        """The work that a paper is."""
        organ = plain(resolution.main.organ.text) if resolution.main.organ else resolution.first("committee")
        known = body_of(organ)
        date = resolution.first("date")
        number = about.code(resolution) or about.title(resolution)
        return cls(
            resolution.body or (known.key if known else _slug(organ)) or "un",
            organ or style.title,
            date if _ISO.fullmatch(date) else UNDATED,
            _slug(number) or "draft",
            _LANGUAGES.get(style.language, "und"),
        )

    def part(self, number: int) -> "Work":
        """A further part of the same paper."""
        return replace(self, component=f"part_{number + 1}", prefix=f"comp_{number}__")

    @property
    def iri(self) -> str:
        """The work itself."""
        return f"/akn/un/statement/deliberation/{self.actor}/{self.date}/{self.number}"


def meta(work: Work) -> str:
    """The element `meta`."""
    expression = f"{work.iri}/{work.language}@"
    source, author = f"{work.prefix}source", f"{work.prefix}author"
    return block(
        "meta",
        block(
            "identification",
            _level(
                "FRBRWork", f"{work.iri}/!{work.component}", work.iri, work, author,
                element("FRBRcountry", value="un"),
                element("FRBRsubtype", value="deliberation"),
                element("FRBRnumber", value=work.number),
            ),
            _level(
                "FRBRExpression", f"{expression}/!{work.component}", expression, work, author,
                element("FRBRlanguage", language=work.language),
            ),
            _level("FRBRManifestation", f"{expression}/!{work.component}.xml", f"{expression}.xml", work, source),
            source=f"#{source}",
        ),
        block(
            "references",
            _organization(source, "reskit", "reskit"),
            _organization(author, work.actor, work.organ),
            source=f"#{source}",
        ),
    )  # fmt: skip


def _level(tag: str, this: str, uri: str, work: Work, author: str, *more: str) -> str:
    """One of the three levels of a document."""
    return block(
        tag,
        element("FRBRthis", value=this),
        element("FRBRuri", value=uri),
        element("FRBRdate", date=work.date, name="draft"),
        element("FRBRauthor", href=f"#{author}"),
        *more,
    )


def _organization(id_: str, name: str, shown: str) -> str:
    return element("TLCOrganization", eId=id_, href=f"/akn/ontology/organization/un/{name}", showAs=shown)


def _slug(text: str) -> str:
    """A text for an address: small letters and figures without accents; it begins with a letter where it can."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")[:60].strip("-")
