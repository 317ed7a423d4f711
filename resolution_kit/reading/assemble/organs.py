"""The organ line that opens the sentence, recognised by form: *The Commission on Narcotic Drugs,*."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.labels import split_ending
from resolution_kit.reading.assemble.vocabulary import either, is_sentence, landmarks
from resolution_kit.text.inline import plain
from resolution_kit.text.suggest import slip_of

_LONGEST = 160
"""Characters of an organ line."""
_LONGEST_ACRONYM = 8
_SHORT = 80
"""Characters of one that has no article."""
_MOST_WORDS = 18
_FEW = 5
"""Words of an organ that is named without a word for one."""
_TAIL_WORDS = 6
"""Words that may stand between the organ and the colon of an enacting line."""
_LONG_NOUN = 5
"""Letters of a noun that is told in spite of a slip."""
_SENTENCE = 7
"""Blanks of a line that is more than a name."""
_COUNTS = ("1", "I", "A")
"""How operative clauses count, in the words of Label.readings."""
_GOES_ON = (",", ":", ":-", ":–", "...", "…")
"""Endings of a line that leads on."""
_PREFIX = re.compile(r"\[[^\]]*\]\s*")
_BRACKETS = re.compile(r"\s*\([^)]*\)")


@dataclass(frozen=True, slots=True)
class OrganLine:
    """An organ line: `text` and `ending` of the line, and the first clause where it runs on in the same paragraph."""

    kind: Literal["organ", "enacting", "between", "title"]
    """enacting: words that lead to the operative part stand with it, "The General Assembly hereby:"; between: only
    such words, and no organ, "Therefore be it resolved that"; title: a section title, "Operative clauses"."""
    text: str
    ending: str | None
    rest: str = ""


@dataclass(frozen=True, slots=True)
class _Words:
    articles: frozenset[str]
    addressed: frozenset[str]
    small: frozenset[str]
    nouns: frozenset[str]
    enacting: tuple[str, ...]


@cache
def _words() -> _Words:
    organs = [words.organ for words in landmarks()]
    return _Words(
        frozenset(w for o in organs for w in o.articles),
        frozenset(w for o in organs for w in o.addressed),
        frozenset(w for o in organs for w in o.small),
        frozenset(w for o in organs for w in o.nouns),
        tuple(w for o in organs for w in o.enacting),
    )


def organ_line(item: Item, following: Item | None) -> OrganLine | None:
    """Parse an organ line, using the next paragraph to resolve doubt; None if it is not one."""
    if item.said == "organ":
        text, ending = split_ending(item.plain)
        return OrganLine("enacting" if ending and ":" in ending else "organ", text, ending)
    if item.said is not None or item.label is not None or not _may_be(item.plain):
        return None
    text, ending = split_ending(item.plain)
    if len(text) > _LONGEST:
        return _run_in(item)
    kind = _name(text.partition(" ")[2] if _is_addressed(text) else text) or _in_small_letters(text)
    if kind is None and (_is_misspelt(text, ending, following) or _is_bare_name(item, text, ending, following)):
        kind = "known"
    if ending == ":" and not (kind == "known" and following is not None and _opens_preamble(following)):
        return _enacting(text, ending, following) or _verb_alone(text, ending, following)
    if kind and _fits(kind, ending, following) and (kind != "bare" or item.opener is None):
        return OrganLine("organ", text, ending)
    return _enacting(text, ending, following) or (_run_in(item) if "," in text else None)


def _may_be(text: str) -> bool:
    """A quick look: an article or a bracket first, or a short line that ends like an organ line."""
    first = text.partition(" ")[0].lower()
    short = text[-1:] in (",", ":") and len(text) < _SHORT
    return first in _words().articles or text[:1] == "[" or short or _is_addressed(text)


def _is_addressed(text: str) -> bool:
    """Whether a line speaks to the organ instead of naming it: `To the General Assembly,`."""
    first, second = (*text.lower().split(" ", 2), "", "")[:2]
    return first in _words().addressed and second in _words().articles and len(text) < _SHORT


def _name(text: str) -> Literal["known", "article", "bare"] | None:
    """Whether this is the name of an organ: with a word for one, or only an article and capital letters."""
    words = [w.strip(",") for w in _BRACKETS.sub("", _PREFIX.sub("", text)).split()]
    if not words or len(words) > _MOST_WORDS:
        return None
    known = _words()
    article = words[0].lower() in known.articles
    name = words[1:] if article else words
    if (
        not name
        or not all(w[:1].isupper() or w.lower() in known.small for w in name)
        or name[-1].lower() in known.small
    ):
        return None
    has_noun = any(part.lower() in known.nouns for w in name for part in w.split("-"))
    return ("known" if article else "bare") if has_noun else ("article" if article else None)


def _in_small_letters(text: str) -> Literal["known"] | None:
    """Whether this is the organ of a body that reskit knows, but for its capitals or a slip: `the general asembly`."""
    from resolution_kit.knowledge.bodies import body_of, slip_of_organ

    first, _, name = text.partition(" ")
    typed = first.lower() in _words().articles and len(name.split()) < _MOST_WORDS
    return "known" if typed and (body_of(text) or slip_of_organ(text)) is not None else None


def _is_misspelt(text: str, ending: str | None, following: Item | None) -> bool:
    """Whether a line is an organ in small letters or with slips: `The commision on the status of women,`.

    The word for an organ is its last, or goes on with one of the small words.
    """
    known = _words()
    first, *words = text.lower().split() or [""]
    if ending != "," or following is None or not opens_clause(following) or "," in text or is_sentence(text):
        return False
    if first not in known.articles or not words or len(words) > _MOST_WORDS:
        return False
    ends = zip(words, (*words[1:], "of"), strict=True)
    return any(len(w) >= _LONG_NOUN and after in known.small and slip_of(w, known.nouns) for w, after in ends)


def _is_bare_name(item: Item, text: str, ending: str | None, following: Item | None) -> bool:
    """Whether a short name without a word for an organ stands where the organ should: `UN Women,`."""
    from resolution_kit.knowledge.states import state_of

    words = text.split()
    named = bool(text) and ending == "," and "," not in text and len(words) <= _FEW and item.opener is None
    opens = following is not None and following.part == "preambular" and following.label is None
    capitals = all(word[:1].isupper() or word in _words().small for word in words)
    return named and opens and capitals and state_of(text) is None


def is_organ_name(text: str) -> bool:
    """Whether a plain text is nothing but the name of an organ, such as a masthead."""
    return _name(text) in ("known", "bare")


def organ_behind(item: Item, following: Item) -> int | None:
    """Where the organ line begins that runs on after another line: `Resolution 425 (1978) The Security Council,`."""
    text = item.text
    if item.label is not None or item.said is not None or len(text) > _LONGEST or not text.endswith(","):
        return None
    for article in _words().articles:
        at = text.rfind(f" {article.capitalize()} ") + 1
        if at and _name(text[at:-1].replace("*", "")) == "known" and item.opener is None and opens_clause(following):
            return at
    return None


def _fits(kind: str, ending: str | None, following: Item | None) -> bool:
    comma = ending is not None and ending.strip() in (",", ".", ",,")
    if kind == "known" and comma:
        return True
    opens = following is not None and opens_clause(following)
    if kind == "known" and (ending == ":" or (following is not None and _opens_preamble(following))):
        return True
    return opens and (kind == "known" or comma)


def _opens_preamble(item: Item) -> bool:
    """Whether a paragraph reads like the first reason of a preamble, whatever it opens with."""
    if item.label is not None or item.said is not None:
        return False
    sentence = item.plain.count(" ") >= _SENTENCE and item.ending.strip() in (",", ".", ";")
    return item.part == "preambular" or sentence


def _counts(item: Item) -> bool:
    """Whether its label counts clauses or sections."""
    return item.label is not None and (item.numbered or item.label.readings[0][0] in _COUNTS)


def opens_clause(item: Item) -> bool:
    """Whether a clause begins here: number one or an opener."""
    if item.number == 1:
        return True
    return item.part == "operative" or (item.label is None and item.part is not None)


def _enacting(text: str, ending: str | None, following: Item | None) -> OrganLine | None:
    """`The General Assembly hereby:`, or the organ and a few words up to a colon."""
    low = text.lower()
    for word in _words().enacting:
        name, found, tail = low.partition(f" {word}")
        if found and _name(text[: len(name)].rstrip(",")) and len(tail.split()) < _TAIL_WORDS:
            return OrganLine("enacting", text, ending)
    words = text.split()
    if (ending and ":" in ending) or (ending is None and following is not None and following.numbered):
        for cut in range(len(words), max(1, len(words) - _TAIL_WORDS), -1):
            opener = find_opener(" ".join(words[cut:]))
            if opener and opener.kind == "operative" and _name(" ".join(words[:cut]).rstrip(",")) in ("known", "bare"):
                return OrganLine("enacting", text, ending)
    return None


def titles_part(item: Item) -> bool:
    """Whether a line is nothing but the title of a part: `Preamble`, `OPERATIVE CLAUSES:`."""
    if item.label is not None or item.said is not None or len(item.plain) > _SHORT:
        return False
    text = plain(item.bare[0])
    return any(_lines_between(key).fullmatch(text) for key in ("preamble_title", "part_title"))


def border_line(item: Item) -> OrganLine | None:
    """The line between the parts that a paragraph is, if it names no organ: `HEREBY:`, `Be it resolved that`."""
    text, ending = item.bare
    text = plain(text)
    if (
        item.said is not None
        or item.label is not None
        or len(text) > _LONGEST
        or (ending or ":").strip() not in _GOES_ON
    ):
        return None
    if not item.opener_known and _lines_between("part_title").fullmatch(text):
        return OrganLine("title", text, ending)
    leads = _lines_between("between").fullmatch(text) or (
        not item.opener_known and _lines_between("follows").fullmatch(text)
    )
    return OrganLine("between", text, ending) if leads else None


@cache
def _lines_between(key: str) -> re.Pattern[str]:
    return re.compile(either(p for words in landmarks() for p in getattr(words, key)).pattern, re.IGNORECASE)


def speaks_again(item: Item) -> bool:
    """Whether a clause begins with its organ and a verb: `The General Assembly calls upon all States`."""
    words = item.plain[:_LONGEST].split()
    if not words or words[0].lower() not in _words().articles:
        return False
    for cut in range(2, min(len(words), _MOST_WORDS)):
        opener = find_opener(" ".join(words[cut:]))
        if opener and opener.known and opener.kind == "operative":
            return _name(" ".join(words[:cut]).rstrip(",")) == "known"
    return False


def _verb_alone(text: str, ending: str, following: Item | None) -> OrganLine | None:
    """`RESOLVES:` before numbered clauses."""
    opener = find_opener(text)
    counted = following is not None and _counts(following)
    if counted and opener and opener.kind == "operative" and opener.text == text:
        return OrganLine("enacting", text, ending)
    return None


def _run_in(item: Item) -> OrganLine | None:
    """`The Security Council, Recalling its resolution …`: organ and first clause in one paragraph."""
    for match in re.finditer(r",\s+(?=\*?[A-Z])", item.text[:_LONGEST]):
        head = item.text[: match.start()].replace("*", "")
        if _name(head) == "known":
            rest = item.text[match.end() :]
            opener = find_opener(plain(rest))
            if opener and opener.kind == "preambular":
                return OrganLine("organ", head, ",", rest)
    return None
