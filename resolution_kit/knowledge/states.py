"""The names of States in UN form, and what is done with names of delegations: compare, sort, suggest."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Literal

from resolution_kit.data.records import records
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.text.suggest import slip_of, suggest

_DELEGATION = re.compile(r"^(?:the )?(?:delegations?|delegates?|permanent mission) (?:of|from) ")
"""What some write before the name of a delegation."""
_SECOND = re.compile(r" ?\(?[1-9]\)?$")
"""The number of a delegate behind the name of a delegation."""
# fmt: off
_FORMS = frozenset((
    "republic", "kingdom", "state", "states", "federation", "federal", "federative", "commonwealth",
    "union", "principality", "grand", "duchy", "sultanate", "people's", "democratic",
    "socialist", "islamic", "arab", "oriental", "bolivarian", "plurinational", "independent", "united",
))
# fmt: on
"""Words for the form of a State, which many names share."""
_SMALL = frozenset(("of", "the", "and", "da", "la"))
_SLIP = 72
"""How like two words are, from 0 to 100, if one may be a slip in the other: Frnace, Kenia."""
_LEAST_SHARE = 0.75
"""The least length of a like name, as a share of what was typed."""

_SHORT = 2
"""Letters of a word that tells no State from others."""
_FEW = (2, 3)
"""So many States can be named in a question."""


@dataclass(frozen=True, slots=True)
class State:
    """A Member State or observer; its fields are explained at the head of clauses/names.yaml."""

    name: str
    iso2: str
    status: Literal["member", "observer"] = "member"
    article: bool = False
    list_name: str = ""
    wrong: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    formal: tuple[str, ...] = ()

    @property
    def listed(self) -> str:
        """The name in a list of States or a sponsor line."""
        return self.list_name or self.name

    @property
    def in_text(self) -> str:
        """The name inside a sentence, with its article: the Republic of Korea."""
        return f"the {self.name}" if self.article else self.name


@cache
def states() -> list[State]:
    """Every State, in the order of the file."""
    return records(load(bundled("clauses/names.yaml")), "countries", State)


def state_of(name: str) -> State | None:
    """The State that a name means, or None.

    It may be the right name, a common wrong one, the formal one or the two letters of its code, without its accents and
    apostrophes too; the number of a second delegate may follow it: `Colombia 2`.
    """
    key = _key(name)
    found = _by_name().get(key) or _by_code().get(name) or _by_name().get(_without_form(key))
    return found or _by_letters().get(alphabetical(key))


def near_state(name: str) -> State | None:
    """The State whose name is most like what was typed, or contains it: Korea, but not Oman for Ottoman Empire.

    None if nothing is like it, and for anything shorter than every name.
    """
    if len(_key(name)) < min(map(len, _by_name())):
        return None
    near = suggest(_key(name), [known for known in _by_name() if _shares_word(_key(name), known)], cutoff=80)
    return _by_name()[near] if near and len(near) >= _LEAST_SHARE * len(_key(name)) else None


def states_with(word: str) -> list[State]:
    """The States with this word in their names, if there are two or three: both Koreas, for `Korea`."""
    key = _key(word)
    found = [state for state in states() if len(key) > _SHORT and key in _words(state.name)]
    return found if len(found) in _FEW else []


def _words(name: str) -> list[str]:
    return [word for word in _key(name).strip("()").split() if word not in _FORMS | _SMALL]


def delegation_key(name: str) -> str:
    """What two names of one delegation have in common."""
    state = state_of(name)
    return state.name if state else _folded(name)


def alphabetical(name: str) -> str:
    """A name as lists sort it: without accents, case and signs."""
    return "".join(
        char for char in unicodedata.normalize("NFKD", name.casefold()) if char.isalnum() or char == " "
    ).strip()


@cache
def _by_name() -> dict[str, State]:
    out: dict[str, State] = {}
    for state in states():
        for name in (state.name, state.list_name, *state.wrong, *state.short, *state.formal):
            if name:
                out.setdefault(_key(name), state)
    return out


@cache
def _by_letters() -> dict[str, State]:
    """The States by their names without accents and signs."""
    return {alphabetical(name): state for name, state in _by_name().items()}


@cache
def _by_code() -> dict[str, State]:
    return {state.iso2: state for state in states()}


def _key(name: str) -> str:
    typed = _DELEGATION.sub("", _folded(name.replace("’", "'")))
    return _SECOND.sub("", typed.removeprefix("the "))


def _folded(name: str) -> str:
    """A name without capitals and extra space; an accent that macOS keeps apart from its letter joins it."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def _without_form(key: str) -> str:
    """A formal name without the words for the form of the State: `kingdom of spain` is Spain."""
    form, of, rest = key.partition(" of ")
    return rest.removeprefix("the ") if of and set(form.split()) <= _FORMS else key


def _shares_word(typed: str, known: str) -> bool:
    """Whether a name may be meant: it is alike as a whole, or in a word that tells one State from others."""
    if slip_of(typed, [known], cutoff=_SLIP):
        return True
    telling = [word for word in typed.split() if len(word) > 2 and word not in _FORMS]  # noqa: PLR2004 - of, la
    return any(slip_of(w, telling, cutoff=_SLIP) for w in known.strip("()").split() if w not in _FORMS | _SMALL)
