"""The stem of an English word: what its forms have in common, in British and American spelling.

Light on purpose: *regulation*, *regulate* and *regulatory* meet; *organization* and *organ*, *generic* and *general* do
not. A stem is never shown, so it need not be a word.
"""

import re
from functools import cache

_IRREGULAR = {
    "children": "child",
    "women": "woman",
    "men": "man",
    "lives": "life",
    "analyses": "analysis",
    "analyse": "analysis",
    "analyze": "analysis",
    "crises": "crisis",
    "user": "use",
    "users": "use",
    "used": "use",
    "using": "use",
    "uses": "use",
    "programme": "program",
    "programmes": "program",
}
_BRITISH = tuple(
    (re.compile(pattern), american)
    for pattern, american in (
        (r"(?<=\w{3})is(?=(?:e|es|ed|er|ers|ing|ations?)$)", "iz"),
        (r"(?<=\w{2})our(?=s|ed|ing|al|able|hood|$)", "or"),
        (r"(?<=\w{3})ogue(?=s?$)", "og"),
        (r"(?<=\w{3})([bt])re(?=s?$)", r"\1er"),
        (r"(?<=\w{3})ence(?=s?$)", "ense"),
        (r"(?<=\w)ae(?=\w)", "e"),
        (r"^grey", "gray"),
        (r"ick(?=(?:ing|ed|ers?)$)", "ic"),
        (r"ll(?=(?:ed|ing|ers?|ment)?$)", "l"),
    )
)
"""British forms and their American ones. What is no such form may change too: it does in text and question alike."""
_PLURAL = ((r"(?<=\w\w)ies$", "y"), (r"(?<=[sxz])es$|(?<=[cs]h)es$", ""), (r"(?<=[^sui])s$", ""))
_PLURALS = tuple((re.compile(pattern), singular) for pattern, singular in _PLURAL)
_ENDINGS = (
    ("ification", "if"), ("ifying", "if"), ("ified", "if"), ("ifier", "if"), ("ify", "if"),
    ("ization", "iz"), ("izing", "iz"), ("ized", "iz"), ("izer", "iz"), ("ize", "iz"),
    ("atory", ""), ("ation", ""), ("ative", ""), ("ating", ""), ("ated", ""), ("ator", ""), ("ate", ""),
    ("ional", "ion"), ("ically", "ic"), ("ical", "ic"), ("tion", "t"), ("sion", "s"), ("tive", "t"), ("sive", "s"),
    ("ment", ""), ("ness", ""), ("ance", ""), ("able", ""), ("ible", ""), ("ingly", ""), ("edly", ""),
    ("ism", ""), ("ist", ""), ("ability", ""), ("ibility", ""), ("ity", ""),
    ("ing", ""), ("ed", ""), ("er", ""), ("or", ""),
)  # fmt: skip
"""Endings of words made of others, the longest of a family first, and what stays of each."""
_BY_LETTER = {
    last: [pair for pair in _ENDINGS if pair[0][-1] == last] for last in {ending[-1] for ending, _ in _ENDINGS}
}
_LEAST = 3
"""Letters that stay of a word when its ending goes."""
_DOUBLED = re.compile(r"([bdfgmnprt])\1$")


@cache
def stem(word: str) -> str:
    """The stem of a word in small letters: at most two endings go, as in *organizational*."""
    word = _IRREGULAR.get(word, word)
    for form, american in _BRITISH:
        word = form.sub(american, word)
    for plural, singular in _PLURALS:
        if plural.search(word):
            word = plural.sub(singular, word)
            break
    word = _without_ending(_without_ending(_IRREGULAR.get(word, word)))
    if len(word) > _LEAST:
        word = word.removesuffix("e")
    return word[:-1] + "i" if word.endswith("y") and len(word) > _LEAST else word


def _without_ending(word: str) -> str:
    """The word without one ending: *shipping* is *ship*, as a doubled consonant becomes one."""
    for ending, rest in _BY_LETTER.get(word[-1], ()):
        if word.endswith(ending) and len(word) - len(ending) + len(rest) >= _LEAST:
            return _DOUBLED.sub(r"\1", word[: len(word) - len(ending)] + rest)
    return word
