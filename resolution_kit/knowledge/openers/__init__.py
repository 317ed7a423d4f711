"""Openers: the opening phrase of a clause that is set apart, such as *Recalling also* or *Calls upon*.

The words are data, clauses/openers.yaml; this package is the grammar that reads them: `parser` takes an opener apart,
`head` finds its verb or adjective, `usage` says how UN texts use it, `rewrite` and `infinitive` put it in other words.
"""

from resolution_kit.knowledge.openers.grammar import Adverb, Form, Tone
from resolution_kit.knowledge.openers.opener import Opener
from resolution_kit.knowledge.openers.parser import find_opener
from resolution_kit.knowledge.openers.rewrite import counterpart, in_kind, with_adverb
from resolution_kit.knowledge.openers.usage import (
    addressee,
    cycle_key,
    is_mun_only,
    mistyped,
    nearest_opener,
    needs,
    stronger,
    tail,
    takes_addressee,
    tone,
    weaker,
)

__all__ = [
    "Adverb",
    "Form",
    "Opener",
    "Tone",
    "addressee",
    "counterpart",
    "cycle_key",
    "find_opener",
    "in_kind",
    "is_mun_only",
    "mistyped",
    "nearest_opener",
    "needs",
    "stronger",
    "tail",
    "takes_addressee",
    "tone",
    "weaker",
    "with_adverb",
]
