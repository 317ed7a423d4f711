"""Openers: the opening phrase of a clause that is set apart, such as *Recalling also* or *Calls upon*.

The words are data, clauses/openers.yaml; this package is the grammar that reads them.
"""

from resolution_kit.knowledge.openers.grammar import Adverb, Form, OpenerPart, Tone
from resolution_kit.knowledge.openers.opener import Opener, find_opener
from resolution_kit.knowledge.openers.rewrite import counterpart, in_part, with_adverb
from resolution_kit.knowledge.openers.valency import (
    addressee,
    cycle_key,
    is_mun_only,
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
    "OpenerPart",
    "Tone",
    "addressee",
    "counterpart",
    "cycle_key",
    "find_opener",
    "in_part",
    "is_mun_only",
    "nearest_opener",
    "needs",
    "stronger",
    "tail",
    "takes_addressee",
    "tone",
    "weaker",
    "with_adverb",
]
