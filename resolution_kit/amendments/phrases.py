"""The phrases of amendments and of votes; what each is for is said in clauses/amendments.yaml."""

import re
from functools import cache

from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Style
from resolution_kit.text.suggest import did_you_mean

_BRACE = re.compile(r"\{(\w+)\}")


def phrases(style: Style) -> dict[str, str]:
    """Those of the language, but for the ones that the house style says otherwise."""
    known, own = _of(style.language), style.amendments.phrases
    for name in own:
        if name not in known:
            near = did_you_mean(name, known) or f"; there are {', '.join(known)}"
            raise Problem(f"house style {style.name}: no phrase `{name}` in `amendments`{near}")
    return known | own


@cache
def _of(language: str) -> dict[str, str]:
    source = load(bundled("clauses/amendments.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    named = source.mapping(languages.get(language, languages["en"]), f"`{language}`")
    return {name: source.text_of(node, f"`{name}`") for name, node in named.items()}


def said(phrase: str, **values: object) -> str:
    """The phrase with these values in its braces; other braces, and those inside a value, stay."""
    return _BRACE.sub(lambda found: str(values.get(found[1], found[0])), phrase)


def braces(phrase: str) -> list[str]:
    """The names in the braces of a phrase."""
    return _BRACE.findall(phrase)
