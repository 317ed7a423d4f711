"""The cases of the rules: cases/*.yaml, a file for each family, read and told in one line a fault.

    NUM01:
      severity: warning
      silent:                     # at least three, each close to the fault and none
        - Recalling its resolution 70/1 of 25 September 2015,
      found:                      # at least one
        - text: Recalling its resolution 70/1 of September 25, 2015,
          faults: [P1 ‹September 25, 2015› → ‹25 September 2015›]

A text is a snippet as frame.py explains. A fault is told as

    where   P1, 3.b: the clause; organ, section: the line; sponsors: the field; paper: the whole paper
    ‹…›     the characters it concerns; ‹¶› the place of the ending; nothing for the whole clause
    → ‹…›   what the fix writes over them, `for ‹…›` over other ones; → label ‹…›, → ending ‹…›
    unsafe  behind a fix that may change what is said; hint behind a fault that weighs no more than info
    |       the words of the message in backticks and the numbers it expects, unless words or fix hold them
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from frame import faults, paper

from resolution_kit.model import Field, Line, Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, Rule

FOLDER = Path(__file__).parent / "cases"
_QUOTED = re.compile(r"`([^`]+)`")
_COUNTED = re.compile(r"expected ([^`]*\d[^`]*)$")


@dataclass(frozen=True, slots=True)
class Cases:
    """The cases of one rule."""

    severity: str = ""
    silent: tuple[str, ...] = ()
    found: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Each text with its faults."""


@cache
def cases() -> dict[str, Cases]:
    """The cases of every rule by its code."""
    read = {}
    for file in sorted(FOLDER.glob("*.yaml")):
        for code, said in yaml.load(file.read_text("utf-8"), yaml.CSafeLoader).items():
            assert code not in read, f"{code} stands twice in {FOLDER.name}/"
            found = tuple((row["text"], tuple(row["faults"])) for row in said["found"])
            read[code] = Cases(said["severity"], tuple(said["silent"]), found)
    return read


def told(item: Rule, block: str) -> list[str]:
    """What a rule finds in a snippet, one line a fault."""
    judged = paper(block)
    return [_told(judged, fault) for fault in faults(item, block)]


def _told(judged: Paper, fault: Fault) -> str:
    at = fault.at.clause if isinstance(fault.at, Placed) else fault.at
    text = judged.text(at) if at else ""
    words = _words(text, fault.start, fault.end)
    new = _fix(text, fault, fault.fix) if fault.fix else ""
    says = [*_QUOTED.findall(fault.message), *_COUNTED.findall(fault.message)]
    if not (says or words or new):
        says = [fault.message]
    says = [said for said in says if said not in f"{words} {new}"]
    parts = [_where(fault), words, new, "hint" * fault.hint, f"| {', '.join(says)}" if says else ""]
    return " ".join(filter(None, parts))


def _where(fault: Fault) -> str:
    at = fault.at
    if isinstance(at, Placed):
        return at.ref
    return "paper" if at is None else at.name if isinstance(at, Field) else at.kind if isinstance(at, Line) else "?"


def _words(text: str, start: int, end: int) -> str:
    if end == 0:
        return ""
    return "‹¶›" if (start, end) == (len(text), len(text) + 1) else f"‹{text[start:end]}›"


def _fix(text: str, fault: Fault, fix: Fix) -> str:
    piece = "" if fix.piece == "text" else f"{fix.piece} "
    over = "" if fix.piece != "text" or (fix.start, fix.end) == (fault.start, fault.end) else fix
    instead = f" for {_words(text, over.start, over.end) or '‹›'}" if over else ""
    return f"→ {piece}‹{fix.new}›{instead}{'' if fix.safe else ' unsafe'}"
