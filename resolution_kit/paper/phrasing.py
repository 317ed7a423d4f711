"""The expressions by which a paper asks bodies to act, decides, and says what they do."""

import re
from functools import cache, lru_cache

from resolution_kit.knowledge.powers import acts_by_verb, names, shorts
from resolution_kit.paper.prose import without_quotations
from resolution_kit.paper.word_lists import either, word_list

_REACH = 60
"""Characters before a statement in which a word may take it back."""

INFINITIVE = re.compile(r"\b(?P<negated>not )?to (?:(?:\w+ly|also|further) )?(?P<verb>[a-z]+)\b")
JOINED_VERB = re.compile(r"(?:,| and| or| as well as| then)+ (?:(?:to|also|then|\w+ly) )*(?P<verb>[a-z]+)\b")
"""A verb that goes on from one in the plain form: `and destroy`."""
JOINED_FINITE = re.compile(r"(?:,| and| or)+ (?:\w+ly |also )?(?P<verb>[a-z]+s)(?= )")
"""A verb that goes on from one in the third person: `and imposes`."""
WITH_GERUND = re.compile(r"(?:,[^,;]*,)? with (?P<verb>[a-z]+ing)\b")
"""Behind a body that is tasked: `with arresting`."""
HEAD = re.compile(r"(?:(?:also|further|hereby|therefore|strongly|once again|,) ?)*(?P<verb>[a-z]+)\b", re.IGNORECASE)
"""The verb that opens a clause."""
OWN_TEXTS = re.compile(
    r"\b(?:its|the present|this|present|our) (?:own )?(?:decisions?|resolutions?|recommendations) ", re.IGNORECASE
)
PASSIVE = re.compile(
    r"\b(?:shall|should|will|is|are|be|must)(?: (?:be|hereby|henceforth|now|also|\w+ly))* (?P<verb>[a-z]+)\b"
)
FINITE = re.compile(r"(?: \([^)]*\))?,? (?:\w+ly |also |then )?(?P<verb>[a-z]+s) ")
OF_TEXTS = re.compile(r"(?:resolutions?|decisions?|recommendations) of (?:the )?$")
"""Before the name of a body: what follows is said of its texts."""
_NO_VERB = re.compile(
    r"(?:the|a|an|all|its|their|any|this|these|those|which|whom|that|it|them|such|other|each|every|both)$|.*(?:(?<!s)s|.ing)$"
)
_ARTICLE = len("the ")
_BRACKETS = r"(?: \([^)]*\))?"


def masked(text: str) -> str:
    """The text without its quotations, as long as before."""
    return without_quotations(text)


def is_no_verb(word: str, before: str) -> bool:
    """Whether a word behind `to` is no verb that a body shall do: `in response to requests`, `the right to health`."""
    last = before.rstrip().rpartition(" ")[2]
    return _NO_VERB.match(word) is not None or last in word_list("mandate", "before_to", "en").words


def is_unsaid(text: str, at: int) -> bool:
    """Whether the words before say that it is not so, or only the view of others, or a condition."""
    before = re.split(r"[;,:.] ", text[max(0, at - _REACH) : at])[-1]
    return _listed("unsaid").search(before) is not None


def names_states(text: str) -> bool:
    """Whether States or their authorities are named."""
    return _listed("governments").search(text) is not None


def body_named(name: str) -> str:
    """The key of a body by its name."""
    return names().get(name) or shorts()[name]


@cache
def participles() -> dict[str, str]:
    """The plain form of every verb of an act by its participle: placed, place."""
    forms = word_list("mandate", "participles", "en")
    irregular = {**forms.instead, **dict(zip(forms.words, forms.words, strict=True))}
    return {irregular.get(verb, _participle(verb)): verb for verb in acts_by_verb()}


def _participle(verb: str) -> str:
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}d" if verb.endswith("e") else f"{verb}ed"


def asks(lower: str) -> bool:
    """Whether a text in lower case has any verb that asks."""
    return any(verb in lower for verb in word_list("mandate", "asking", "en").words)


def gives(text: str) -> bool:
    """Whether a text has any word for a power that may be given."""
    return any(power in text for power in word_list("mandate", "powers_to", "en").words)


@cache
def asking() -> re.Pattern[str]:
    """A verb that asks, and the body asked: `Requests the Office`."""
    verbs, officers = _either("asking"), _either("officers")
    return re.compile(
        rf"(?<![\w-])(?i:{verbs})(?: (?:also|further|again|strongly|once again|once more))*,? (?:[^,;.]{{0,60}}?, )?"
        r"(?i:the |its |all )?(?P<others>(?:[A-Z][\w’'-]* (?:(?:[A-Z]|of |on |for )[\w’'-]* ?){0,6}?and (?:the )?)??)"
        rf"(?P<title>(?i:(?:{officers}) of )?)(?i:the )?{_name()}{_BRACKETS}{_people()}"
    )


@cache
def asking_the(short: str) -> re.Pattern[str]:
    """At the head of a clause: a verb that asks, and a word such as `Council` that stands for the adopting body."""
    adverbs = r"(?i:(?:also|further|strongly) )?"
    return re.compile(
        rf"{adverbs}(?i:{_either('asking')})(?: also| further)? the {short}(?! (?:of|on|for|in)\b| [A-Z])"
    )


@cache
def asking_that() -> re.Pattern[str]:
    """A verb that asks, the body, and what it shall do: `Recommends that the Office close`."""
    verbs = either((*word_list("mandate", "asking", "en").words, "recommends", "proposes", "suggests"))
    return re.compile(
        rf"(?<![\w-])(?i:{verbs}) that (?i:the |its )?(?i:(?:{_either('officers')}) of )?(?i:the )?{_name()}"
        rf"{_BRACKETS}{_people()} (?:\w+ly )?(?P<verb>[a-z]+)\b"
    )


@cache
def giving() -> re.Pattern[str]:
    """A verb that gives a body a power: `Grants the Board the authority to arrest`."""
    return re.compile(
        rf"(?<![\w-])(?i:{_either('giving')}) (?i:the )?{_name()}{_BRACKETS} (?:the |full |broad |all )*"
        rf"(?:{_either('powers_to')}) (?P<verb>[a-z]+)\b"
    )


@lru_cache(maxsize=1024)
def bodies_named(text: str) -> tuple[re.Match[str], ...]:
    """The names of bodies in a text, with their articles; most clauses have none, and then say nothing of one."""
    any_name, whole = _any_name(), _named()
    found, at = [], 0
    while near := any_name.search(text, at):
        start = near.start()
        match = (start - _ARTICLE >= at and whole.match(text, start - _ARTICLE)) or whole.match(text, start)
        if match:
            found.append(match)
        at = match.end() if match else start + 1
    return tuple(found)


@cache
def _any_name() -> re.Pattern[str]:
    """A name of a body anywhere: it begins with a letter, so that the search skips what does not begin like one."""
    return re.compile(either((*names(), *shorts())))


@cache
def _named() -> re.Pattern[str]:
    """The name of a body, with its article and the people of it."""
    return re.compile(rf"(?<![\w-])(?i:the |its )?{_name()}{_BRACKETS}{_people()}")


@cache
def modal() -> re.Pattern[str]:
    """Behind the name of a body: `may impose`, `has the power to impose`."""
    power = rf"(?:{_either('has_power')}) (?:full |sole |exclusive )?(?:the )?(?:{_either('powers_to')})"
    adverb = r"(?:(?:\w+ly|also|be able to) )?"
    return re.compile(rf"(?:,[^,;]{{0,60}},)? (?:(?:{_either('may_do')})|{power}) (?!not\b){adverb}(?P<verb>[a-z]+)\b")


@cache
def power_to() -> re.Pattern[str]:
    """Behind `to`: `be given the power to impose`."""
    given = r"(?:be (?:given|granted|accorded)|receive|have|hold|get|exercise|use)"
    return re.compile(rf"{given} (?:\w+ ){{0,2}}(?:{_either('powers_to')}) (?P<verb>[a-z]+)\b")


@cache
def changed_subject() -> re.Pattern[str]:
    """Words behind which others act than the body: `that States`, `to help`."""
    words = rf"which|that|who|whom|whether|how|where|when|if|{_either('governments')}"
    return re.compile(
        rf"\b(?:{words})\b|(?<!and )(?<!or )(?<!, )\bto [a-z]",
        re.IGNORECASE,
    )


@cache
def _listed(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_either(name)})\b", re.IGNORECASE)


def _either(name: str) -> str:
    return either(word_list("mandate", name, "en").words)


def _people() -> str:
    return rf"(?: (?:{_either('people')}))?"


@cache
def _name() -> str:
    short = rf"(?<=the )(?:{either(shorts())})(?! of\b| [A-Z])"
    return rf"(?P<name>{either(names())}|{short})(?![\w-]|['’]s)"
