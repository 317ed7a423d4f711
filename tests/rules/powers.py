"""Pairs of clauses from powers/*.yaml: one that is beyond a body, or untrue of it, and a lawful one close to it."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path

from resolution_kit.data.records import records
from resolution_kit.data.yaml_source import load
from resolution_kit.knowledge.bodies import bodies
from resolution_kit.knowledge.styles import style
from resolution_kit.reading.assemble import structure
from resolution_kit.reading.text import paragraphs
from resolution_kit.rules.run import Finding, check

FOLDER = Path(__file__).with_name("powers")
FAMILIES = ("MAN", "REF", "TOP")
"""The rules about the world."""
ACCESS = "Stresses that controlled medicines must be available for medical and scientific purposes"
"""A safeguard that the guide pack asks for beside many clauses."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two clauses, without number and ending, of one body."""

    body: str
    wrong: str
    lawful: str
    part: str = "operative"


def pairs() -> list[Pair]:
    """Every pair of every file."""
    return [pair for file in sorted(FOLDER.glob("*.yaml")) for pair in records(load(file), "pairs", Pair)]


def found(pair: Pair, clause: str, guide: str | None) -> list[Finding]:
    """The errors and warnings about the world in a draft of the body with this clause."""
    body = bodies()[pair.body]
    preamble = ["Guided by the purposes and principles of the Charter of the United Nations,"]
    operative = ["1. Encourages all States to share their experience;", f"2. {ACCESS};"]
    if pair.part == "preamble":
        preamble.append(f"{clause},")
    else:
        operative.extend(f"3. {clause};".split("\n"))
    last = "Decides to return to the matter at its next session."
    lines = [
        f"Committee: {body.name}",
        f"{body.organ},",
        *preamble,
        *operative,
        f"{3 + (pair.part != 'preamble')}. {last}",
    ]
    read = structure(paragraphs("\n\n".join(lines) + "\n"))
    judged = dataclasses.replace(read, guide=guide, body=pair.body)
    return [f for f in check(judged, style("un")) if f.severity != "info" and f.rule.family in FAMILIES]
