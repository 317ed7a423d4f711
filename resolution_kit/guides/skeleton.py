"""An entry begun from a recommendation: the opener, who is asked, and the act as far as the guide's words give it."""

import re
from dataclasses import dataclass

from resolution_kit.guides.words import guide_words

_MODAL = re.compile(
    r"\b(?:should|must|ought to|needs? to|ha(?:s|ve) to|could|can|may|might|are (?:encouraged|urged|invited) to)"
    r"(?: also| therefore| then| instead| now| jointly| first| consider| wish to)*"
    r" (?!be\b|not\b|have\b)(?P<act>[a-z].+)"
)
_TO = re.compile(
    r"\b(?:is|are|would be|could be|need|possible|important|crucial|essential|necessary|way)"
    r" to (?P<act>[a-z].+)"
)
_CALLS = re.compile(
    r"\b(?:recommends?|urges?|advises?|calls? on|calls? upon|recommended)(?: that)?"
    r" [^.;,]{3,60}? to (?P<act>[a-z].+)"
)
_END = re.compile(r"(?:;.*|,? (?:so that|because|since|although|which|while)\b.*|\s*\(\d+\))?[.;,]*$", re.DOTALL)
_AGENCY = re.compile(
    r"^(?:[Tt]he )?(?P<agency>(?:UN[A-Z]+|WHO|FAO|ILO|IMF|INCB|INTERPOL"
    r"|(?:[A-Z][a-z]+ )+(?:Office|Fund|Agency|Organization|Bank|Programme))\b)"
)
_ITSELF = re.compile(
    r"^(?:the |this |your )?(?:security council|general assembly|council|committee|commission)\b", re.IGNORECASE
)
_IMPERATIVE = re.compile(r"^(?P<act>[A-Z][a-z]+ .+)")
_GAP = "…"
_LONGEST = 220


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The text of an entry that a person must finish."""

    text: str
    addressee: str
    """`states`, `agency` or `itself`."""


def skeleton(sentence: str, *, item: bool) -> Skeleton:
    """The operative clause that a recommendation begins; `…` stands for what its words do not give."""
    agency = _AGENCY.match(sentence)
    who = "agency" if agency else "itself" if _ITSELF.match(sentence) else "states"
    text = guide_words().openers[who].replace("{act}", _act(sentence, item=item))
    return Skeleton(text.replace("{agency}", _with_article(agency["agency"]) if agency else ""), who)


def _with_article(name: str) -> str:
    return name if name.isupper() else f"the {name}"


def _act(sentence: str, *, item: bool) -> str:
    """The act that is proposed, as an infinitive without `to`."""
    for pattern in (_CALLS, _MODAL, _TO, *([_IMPERATIVE] if item and not sentence.endswith("ing") else [])):
        if found := pattern.search(sentence):
            act = _END.sub("", found["act"], count=1)
            first, _, rest = act.partition(" ")
            if not first.endswith(("ing", "tion")) and len(act) <= _LONGEST:
                return f"{first.lower()} {rest}".strip().replace("{", "(").replace("}", ")")
    return _GAP
