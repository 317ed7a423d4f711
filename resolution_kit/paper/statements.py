"""What a paper has bodies do: its own decisions, what it asks of others, and what it says that they do or may do."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from resolution_kit.knowledge.powers import Act, actors, acts, acts_by_verb, names, participles, plain_verbs
from resolution_kit.model import Placed
from resolution_kit.paper.word_lists import either, word_list

Way = Literal["own", "asked", "said"]
"""The body decides it, asks it of another, or says that a body does it."""

OWN = "own"
"""The key of the adopting body in a statement."""

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_UNSAID_REACH = 60
_INFINITIVE = re.compile(r"\b(?P<negated>not )?to (?:(?:\w+ly|also|further) )?(?P<verb>[a-z]+)\b")
_NOT_A_VERB = re.compile(
    r"(?:the|a|an|all|its|their|any|this|these|those|which|whom|that|it|them|such|other|each|every|both)$|.*(?:(?<!s)s|.ing)$"
)
_FURTHER = re.compile(r"(?:,| and| or| as well as| then)+ (?:(?:to|also|then|\w+ly) )*(?P<verb>[a-z]+)\b")
_AND_FINITE = re.compile(r"(?:,| and| or)+ (?:\w+ly |also )?(?P<verb>[a-z]+s)(?= )")
_HEAD = re.compile(r"(?:(?:also|further|hereby|therefore|strongly|once again|,) ?)*(?P<verb>[a-z]+)\b", re.IGNORECASE)
_OWN_TEXTS = re.compile(
    r"\b(?:its|the present|this|present|our) (?:own )?(?:decisions?|resolutions?|recommendations) ", re.IGNORECASE
)
_MODALS = (
    r"(?:may|can|could|shall|must|will|should|would|"
    r"(?:has|have|holds?|had|with|be given|is given|been given|be granted|is granted|be accorded|to give) (?:full |sole |exclusive )?"
    r"(?:the )?(?:power|authority|right|competence|powers)s? to|"
    r"(?:is|are|be) (?:empowered|authorized|authorised|entitled|competent|able|mandated|allowed) to)"
)
_PEOPLE = r"(?: (?:inspectors|officers|experts|officials|agents|staff|investigators|representatives|personnel|forces))?"
_TITLES = (
    r"(?:(?:president|chair|chairperson|director-general|secretary-general|executive director|executive secretary|secretariat|bureau|"
    r"prosecutor|registrar|administrator|experts?|members|staff|officers|officials|inspectors) of )?"
)


@dataclass(frozen=True, slots=True)
class Statement:
    """An act that a clause has a body do."""

    at: Placed
    start: int
    end: int
    """The characters that say it, in the plain text of the clause."""
    way: Way
    actor: str
    """The key of the body; `own` for the adopting body."""
    act: Act


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb of an act in its place, with the words after it."""

    act: Act
    start: int
    end: int


def statements(clauses: list[Placed], texts: dict[int, str]) -> Iterator[Statement]:
    """Every act that the clauses have a body do; `texts` has their plain texts by `id()`."""
    by_path = {(p.part, p.kind, p.path): p for p in clauses}
    for place in clauses:
        text = _masked(texts[id(place.clause)])
        leads = [by_path[place.part, place.kind, place.path[:end]] for end in range(1, len(place.path))]
        lead = _masked(texts[id(leads[-1].clause)]) if leads else ""
        yield from _of_clause(place, text, lead)


def _of_clause(place: Placed, text: str, lead: str) -> Iterator[Statement]:
    if place.kind == "operative" or place.level == 0:
        yield from _own(place, text)
    yield from _asked(place, text)
    yield from _said(place, text)
    if lead:
        yield from _led(place, text, lead)


def _own(place: Placed, text: str) -> Iterator[Statement]:
    """What the adopting body does itself."""
    head = _HEAD.match(text)
    if head is None:
        return
    verb, rest = head["verb"].lower(), text[head.end() :]
    if verb in word_list("mandate", "deciding", "en").words:
        yield from _decided(place, text, head.end())
    plain = plain_verbs().get(verb) or (_of_gerund(verb) if place.kind == "preambular" else None)
    for act in acts_by_verb().get(plain or "", ()):
        if act.own and act.fits(rest.lstrip()):
            yield Statement(place, 0, head.end(), "own", OWN, act)
    if place.kind == "operative" and not re.search(r"\b(?:that|which|who)\b", text):
        for further in re.finditer(r", and (?:also |further )?(?P<verb>[a-z]+s) ", text):
            yield from _of_verb(place, plain_verbs().get(further["verb"], ""), text, further.span("verb"), "own", OWN)


def _decided(place: Placed, text: str, at: int) -> Iterator[Statement]:
    that = re.compile(r"(?:,[^,]*,)? that ").match(text, at)
    if that is None:
        for verb in _commanded(text, at):
            if verb.act.own:
                yield Statement(place, verb.start, verb.end, "own", OWN, verb.act)
    else:
        for said in re.finditer(
            r"\b(?:shall|should|will|is|are|be|must)(?: (?:be|hereby|immediately|\w+ly))* (?P<verb>[a-z]+)\b", text
        ):
            yield from _of_verb(place, participles().get(said["verb"], ""), text, said.span("verb"), "own", OWN)
    for act in acts():
        if act.phrases and act.own:
            for found in act.said.finditer(text, at):
                if not _unsaid(text, found.start()):
                    yield Statement(place, *found.span(), "own", OWN, act)


def _of_verb(place: Placed, plain: str, text: str, span: tuple[int, int], way: Way, actor: str) -> Iterator[Statement]:
    for act in acts_by_verb().get(plain, ()):
        if (way != "own" or act.own) and act.fits(text[span[1] :].lstrip()):
            yield Statement(place, *span, way, actor, act)


def asked_names(text: str) -> Iterator[re.Match[str]]:
    """The bodies that a text asks, each as the group `name`; `title` is the officer or group of it that is meant."""
    return (found for found in _asking().finditer(_masked(text)) if not _unsaid(text, found.start()))


def _asked(place: Placed, text: str) -> Iterator[Statement]:
    """What it asks of bodies: requests the Office to, recommends that the Board."""
    for found in _asking().finditer(text):
        key = names()[found["name"]]
        if not _unsaid(text, found.start()):
            verbs = _commanded(text, found.end())
            yield from (Statement(place, verb.start, verb.end, "asked", key, verb.act) for verb in verbs)
    for found in _asking_that().finditer(text):
        key = names()[found["name"]]
        for act in acts_by_verb().get(found["verb"], ()):
            if act.fits(text[found.end() :].lstrip()):
                yield Statement(place, *found.span("verb"), "asked", key, act)


def _led(place: Placed, text: str, lead: str) -> Iterator[Statement]:
    """A sub-clause that says what a body shall do whom the clause before the list names."""
    asked = list(_asking().finditer(lead))
    actor = names()[asked[-1]["name"]] if asked else ""
    rest = lead[asked[-1].end() :] if asked else lead
    first = _HEAD.match(lead)
    decides = first is not None and not asked and first["verb"].lower() in word_list("mandate", "deciding", "en").words
    if not (actor or decides) or _shared(rest) or re.search(r"\bto [a-z]+ \w", rest):
        return
    verb = re.match(r"(?:To |to )?(?:\w+ly )?(?P<verb>[A-Za-z]+)\b", text)
    for act in acts_by_verb().get(verb["verb"].lower(), ()) if verb else ():
        if verb and act.fits(text[verb.end() :].lstrip()) and (actor or act.own):
            yield Statement(place, *verb.span("verb"), "asked" if actor else "own", actor or OWN, act)


def _said(place: Placed, text: str) -> Iterator[Statement]:
    """What it says that bodies do or may do."""
    for found in _named().finditer(text):
        key, after = names()[found["name"]], text[found.end() :]
        if _unsaid(text, found.start()):
            continue
        if modal := _modal().match(after):
            at = found.end() + modal.start("verb")
            yield from (Statement(place, v.start, v.end, "said", key, v.act) for v in _verbs_from(text, at))
        elif finite := re.match(r"(?: \([^)]*\))?,? (?:\w+ly |also |then )?(?P<verb>[a-z]+s) ", after):
            stop = _changed_subject().search(after, finite.end())
            further = _AND_FINITE.finditer(after, finite.end() - 1, stop.start() if stop else len(after))
            for verb in (finite, *further):
                start, end = (found.end() + at for at in verb.span("verb"))
                yield from _of_verb(place, plain_verbs().get(verb["verb"], ""), text, (start, end), "said", key)
        yield from _phrases(place, text, found, key)
    for own in _OWN_TEXTS.finditer(text):
        for act in acts():
            if act.phrases and act.own and (said := act.said.match(text, own.end())) and not _unsaid(text, own.start()):
                yield Statement(place, own.start(), said.end(), "said", OWN, act)


def _phrases(place: Placed, text: str, found: re.Match[str], key: str) -> Iterator[Statement]:
    after = text[found.end() :].removeprefix(" ")
    shift = len(text) - len(after)
    for act in acts():
        if act.phrases and (said := act.said.match(after)):
            texts = re.search(r"(?:resolutions?|decisions?|recommendations) of (?:the )?$", text[: found.start("name")])
            if texts or act.only:
                yield Statement(place, found.start("name"), shift + said.end(), "said", key, act)
        if act.nouns:
            before = text[: found.start("name")]
            by = rf"\b{act.nouns} (?:(?:of|against)\b[^,;]{{0,60}}? )?(?:(?:made|carried out|conducted|ordered|undertaken|effected) )?by (?:the )?$"
            if doing := re.search(by, before, re.IGNORECASE):
                yield Statement(place, doing.start(), found.end("name"), "said", key, act)


def _commanded(text: str, at: int) -> Iterator[_Verb]:
    """The acts that follow a body which is asked, or the verb `Decides`: `…, within its mandate, to seize and destroy`."""
    stop = re.compile(r"[;:]|\. |$").search(text, at)
    end = stop.start() if stop else len(text)
    for found in _INFINITIVE.finditer(text, at, end):
        before = text[at : found.start()].rstrip().rpartition(" ")[2]
        if _NOT_A_VERB.match(found["verb"]) or before in word_list("mandate", "before_to", "en").words:
            continue
        if not (found["negated"] or _shared(text[at : found.start()])):
            yield from _verbs_from(text, found.start("verb"))
        return


def _verbs_from(text: str, at: int) -> Iterator[_Verb]:
    """The act of the verb at a place, and those of verbs that `and` joins to it."""
    first = re.compile(r"[a-z]+").match(text, at)
    if first is None:
        return
    yield from _acts_of(first[0], text, *first.span())
    if first[0] in word_list("mandate", "helping", "en").words:
        return
    stop = _changed_subject().search(text, first.end())
    for found in _FURTHER.finditer(text, first.end(), stop.start() if stop else len(text)):
        yield from _acts_of(found["verb"], text, *found.span("verb"))


def _acts_of(verb: str, text: str, start: int, end: int) -> Iterator[_Verb]:
    for act in acts_by_verb().get(verb, ()):
        if act.fits(text[end:].lstrip()):
            yield _Verb(act, start, end)


def _unsaid(text: str, at: int) -> bool:
    """Whether the words before say that it is not so, or only the view of others, or a condition."""
    before = re.split(r"[;,:.] ", text[max(0, at - _UNSAID_REACH) : at])[-1]
    return _denying().search(before) is not None


def _shared(gap: str) -> bool:
    """Whether States are asked together with the body."""
    return _and_states().search(gap) is not None


def _masked(text: str) -> str:
    return _QUOTED.sub(lambda found: "\x1a" * len(found[0]), text)


def _of_gerund(verb: str) -> str | None:
    stem = verb.removesuffix("ing")
    return next((v for v in (stem, f"{stem}e", stem[:-1]) if verb.endswith("ing") and v in acts_by_verb()), None)


@cache
def _name() -> str:
    return rf"(?P<name>{either(names())})(?![\w-]|['’]s)"


@cache
def _asking() -> re.Pattern[str]:
    verbs = either(word_list("mandate", "asking", "en").words)
    return re.compile(
        rf"(?<![\w-])(?i:{verbs})(?: (?:also|further|again|strongly|once again|once more))*,? "
        rf"(?:[^,;.]{{0,60}}?, )?(?i:the |its |all )?(?P<title>(?i:{_TITLES}))(?i:the )?{_name()}(?: \([^)]*\))?{_PEOPLE}"
    )


@cache
def _asking_that() -> re.Pattern[str]:
    verbs = either((*word_list("mandate", "asking", "en").words, "recommends", "proposes", "suggests"))
    return re.compile(
        rf"(?<![\w-])(?i:{verbs}) that (?i:the |its )?(?i:{_TITLES})(?i:the )?{_name()}(?: \([^)]*\))?{_PEOPLE} (?:\w+ly )?(?P<verb>[a-z]+)\b"
    )


@cache
def _named() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?i:the |its )?{_name()}(?: \([^)]*\))?{_PEOPLE}")


@cache
def _modal() -> re.Pattern[str]:
    return re.compile(rf"(?:,[^,;]{{0,60}},)? {_MODALS} (?!not\b)(?:(?:\w+ly|also|be able to) )?(?P<verb>[a-z]+)\b")


@cache
def _denying() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either(word_list('mandate', 'unsaid', 'en').words)})\b", re.IGNORECASE)


@cache
def _and_states() -> re.Pattern[str]:
    words = either(word_list("mandate", "governments", "en").words)
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


@cache
def _changed_subject() -> re.Pattern[str]:
    words = either(word_list("mandate", "governments", "en").words)
    return re.compile(
        rf"\b(?:which|that|who|whom|whether|how|where|when|if|{words})\b|(?<!and )(?<!or )(?<!, )\bto [a-z]",
        re.IGNORECASE,
    )
