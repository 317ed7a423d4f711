"""Clauses of working papers in pairs, and the papers that are made of them."""

from pathlib import Path

import yaml

from resolution_kit.merging.fates import clause_fates
from resolution_kit.merging.papers import together
from resolution_kit.model import Clause, Part, Resolution

FOLDER = Path(__file__).parent / "pairs"


def pairs(name):
    return [tuple(pair) for pair in yaml.safe_load((FOLDER / f"{name}.yaml").read_text("utf-8"))]


def paper(texts):
    """A paper of these clauses; those that end with a comma are its preamble."""
    preamble = tuple(Clause(text.rstrip(",")) for text in texts if text.endswith(","))
    operative = tuple(Clause(text.rstrip(";")) for text in texts if not text.endswith(","))
    return Resolution(parts=(Part(preamble=preamble, operative=operative),))


def fates(ours, theirs):
    """What became of every clause of two papers."""
    papers = {"a": paper(ours), "b": paper(theirs)}
    return clause_fates(together(papers), papers)


def found(ours, theirs):
    """The pairs that the merge laid beside each other."""
    rows = [row for row in fates(ours, theirs) if row.fate != "only in"]
    return {(row.texts[0][0], row.texts[-1][0]) for row in rows}


def told(pair):
    """In what the merge says that two clauses contradict each other; empty if it does not."""
    return next((row.why for row in fates(*([text] for text in pair)) if row.fate == "contradicting"), "")
