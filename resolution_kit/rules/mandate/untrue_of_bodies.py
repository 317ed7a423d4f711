"""Something that is said of a body, its members or its texts, and is not so."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.knowledge.powers import names, standings, title, untrue
from resolution_kit.paper import phrasing
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either
from resolution_kit.rules.rule import Fault, rule

_KINDS = re.compile(
    r"principal organ|subsidiary organ|subsidiary body|functional commission|treaty body|speciali[sz]ed agency"
)


@rule("MAN15", "warning")
def untrue_of_bodies(paper: Paper) -> Iterator[Fault]:
    """Say of members, votes and the force of texts what the Charter and the treaties say.

    Bad:
        Recalling that advisory opinions of the International Court of Justice are binding on Member States,

    Bad:
        Noting that the fifteen permanent members of the Security Council met,

    Good:
        Recalling that advisory opinions of the International Court of Justice are not binding,

    Good:
        Noting that the five permanent members of the Security Council met,

    Source: Charter of the United Nations; Statute of the International Court of Justice; clauses/powers.yaml for each.
    """
    about = [said for said in untrue() if any(words in paper.prose.lower for words in said.about)]
    is_ranked = _KINDS.search(paper.prose.lower) is not None
    for place in paper.clauses if about or is_ranked else ():
        text = phrasing.masked(paper.text(place))
        small = text.lower()
        for said in about:
            found = said.compiled.search(text) if any(words in small for words in said.about) else None
            if found and not phrasing.is_unsaid(text, found.start()):
                yield Fault(place, f"`{found[0]}`, but {said.says}", *found.span())
        for found in _standing().finditer(text) if _KINDS.search(small) else ():
            if right := _right(found):
                yield Fault(place, f"`{found[0]}`, but it is {right}", *found.span())


def _right(found: re.Match[str]) -> str:
    """What the body is, for a message; empty if that is what the text says, or if it is not known."""
    standing = standings().get(names()[found["name"]])
    if standing is None:
        return ""
    whole = names().get(found["of"], "un")
    if found["kind"].lower() in standing.kinds and whole in standing.of:
        return ""
    if not standing.kinds:
        return "an organization of its own"
    return f"a {standing.kinds[0]} of the {'United Nations' if 'un' in standing.of else title(standing.of[0])}"


@cache
def _standing() -> re.Pattern[str]:
    """What a text says a body is: `the Commission is a subsidiary body of the Security Council`."""
    name = either(names())
    return re.compile(
        rf"\b(?P<name>{name})(?: \([A-Z]+\))?,? (?:(?:which )?is|as) (?:now )?(?:an? |the )(?:\w+ )??"
        rf"(?P<kind>{_KINDS.pattern}) of (?:the )?(?P<of>United Nations|{name})\b"
    )
