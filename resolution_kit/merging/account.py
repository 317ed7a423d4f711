"""An account of a merge: what became of every clause of every paper."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from resolution_kit.knowledge.openers import find_opener, stronger, weaker
from resolution_kit.merging.versions import versions
from resolution_kit.model import Block, Clause, Resolution, walk
from resolution_kit.operations.caucus_words import caucus_words
from resolution_kit.text.inline import plain

Fate = Literal["same", "near", "contradicting", "only in"]
FATES: tuple[Fate, ...] = ("contradicting", "near", "only in", "same")
_WORDS = re.compile(r"[\w’-]+")
_FIGURES = re.compile(r"\d[\d.,/]*\d|\d")


@dataclass(frozen=True, slots=True)
class Row:
    """One clause of the merged draft."""

    ref: str
    fate: Fate
    origin: tuple[str, ...]
    """The papers that have the first version."""
    texts: tuple[tuple[str, tuple[str, ...]], ...]
    """Each version with its papers, the first one first."""
    why: str = ""
    """In what two versions contradict each other."""


def account(merged: Resolution, papers: Sequence[str]) -> list[Row]:
    """A row for each clause and sub-clause of a draft whose clauses all say where they come from, in its order."""
    refs = {id(place.clause): place.ref for place in walk(merged)}
    return [
        _row(refs[id(run[0])], run, papers)
        for part in merged.parts
        for blocks in (part.preamble, part.operative)
        for run in _runs(blocks)
    ]


def _runs(blocks: Sequence[Block]) -> Iterator[list[Clause]]:
    for run in versions(blocks):
        found = [block for block in run if isinstance(block, Clause)]
        if found:
            yield found
            yield from _runs(found[0].subclauses)


def _row(ref: str, run: Sequence[Clause], papers: Sequence[str]) -> Row:
    texts = tuple((_words(one), one.origin) for one in run)
    if len(run) > 1:
        why = next(filter(None, (contradiction(texts[0][0], text) for text, _ in texts[1:])), "")
        return Row(ref, "contradicting" if why else "near", run[0].origin, texts, why)
    return Row(ref, "same" if set(run[0].origin) >= set(papers) else "only in", run[0].origin, texts)


def contradiction(one: str, other: str, language: str = "en") -> str:
    """In what two texts about one matter contradict each other: figures, negation or strength; empty if they do not."""
    words = caucus_words(language)
    for name, found in (
        ("number or date", [set(_FIGURES.findall(text)) | _among(text, words.amounts.all) for text in (one, other)]),
        ("negation", [_among(text, words.negations.all) for text in (one, other)]),
    ):
        left, right = found[0] - found[1], found[1] - found[0]
        if (left and right) or (name == "negation" and (left or right)):
            return f"{name}: {_listed(left)} / {_listed(right)}"
    a, b = find_opener(one), find_opener(other)
    if a and b and a.verb != b.verb and b.verb.casefold() in {verb.casefold() for verb in (*weaker(a), *stronger(a))}:
        return f"strength: {a.text} / {b.text}"
    return ""


def _among(text: str, words: Sequence[str]) -> set[str]:
    return set(words) & set(_WORDS.findall(text.casefold()))


def _listed(words: set[str]) -> str:
    return ", ".join(sorted(words)) or "–"


def _words(clause: Clause) -> str:
    return plain(f"{clause.text} … {clause.closing.text}" if clause.closing else clause.text)
