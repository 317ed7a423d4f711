"""Snippets of a paper as whole papers, so that a rule's page needs to show only what it is about.

A snippet is the lines of a paper, a paragraph each. What it leaves out is put around it: an organ line, two
preambulatory clauses, two operative ones. First lines may say otherwise:

    House style: mun                  judged by this style, un where nothing is said
    Limit: signatories 2 to 10        the same style with this limit
    Spelling: american                the same style with this spelling
    Setting: operative: {case: lower} the same style with these keys of it
    Guide: synthetic-drugs            the paper names this guide pack
    Whole paper:                      nothing is put around it
    Draft:                            a draft in YAML in place of a typed paper
"""

import dataclasses
import re
from inspect import cleandoc

from papers import with_main

from resolution_kit.data.records import merged
from resolution_kit.data.yaml_source import Source
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.knowledge.bodies import body_of
from resolution_kit.knowledge.styles import Range, Style, style
from resolution_kit.model import Clause, Line, Placed, Resolution
from resolution_kit.paper.paper import Paper
from resolution_kit.reading.assemble import structure
from resolution_kit.reading.text import paragraphs
from resolution_kit.rules.rule import Fault, Rule
from resolution_kit.rules.run import check, find_rule

ORGAN = "The General Assembly,"
PREAMBLE = (
    "Guided by the purposes and principles of the Charter of the United Nations,",
    "Convinced of the need for closer cooperation among all States in this field,",
)
OPERATIVE = (
    "1. Encourages all States to share their experience with the Secretariat before the end of the year;",
    "2. Decides to return to the matter at its next session under the same agenda item.",
)

_DIRECTIVE = re.compile(r"(?P<name>House style|Limit|Spelling|Setting|Guide|Whole paper|Draft): *(?P<value>.*)")
_NUMBER = re.compile(r"\s*\d+[.,)]")


def faults(rule: Rule, block: str) -> list[Fault]:
    """What the rule finds in a snippet."""
    return list(rule.check(paper(block)))


def paper(block: str) -> Paper:
    """The paper that a snippet stands for."""
    said, lines = _directives(block.splitlines())
    judged_by = _limited(style(said.get("House style", "un")), said.get("Limit", ""))
    if "Spelling" in said:
        judged_by = dataclasses.replace(judged_by, spelling=said["Spelling"])
    if "Setting" in said:
        judged_by = _set(judged_by, said["Setting"])
    if "Draft" in said:
        read = _draft("\n".join(lines))
    else:
        whole = lines if "Whole paper" in said else framed(lines)
        read = structure(paragraphs("\n\n".join(whole) + "\n"))
    return Paper(dataclasses.replace(read, guide=said.get("Guide")), judged_by)


def framed(lines: list[str]) -> list[str]:
    """The lines with what they leave out around them."""
    organ = next((i for i, line in enumerate(lines) if body_of(line.rstrip(",. "))), None)
    head, body = ([], lines) if organ is None else (lines[: organ + 1], lines[organ + 1 :])
    first = next((i for i, line in enumerate(body) if _NUMBER.match(line)), len(body))
    return [*(head or [ORGAN]), *(body[:first] or PREAMBLE), *(body[first:] or OPERATIVE)]


def _directives(lines: list[str]) -> tuple[dict[str, str], list[str]]:
    said = {}
    while lines and (match := _DIRECTIVE.fullmatch(lines[0])):
        said[match["name"]] = match["value"]
        lines = lines[1:]
    return said, lines


def _set(judged_by: Style, keys: str) -> Style:
    source = Source(keys, "style.yaml")
    return merged(source, source.mapping(source.root, "the setting"), judged_by)


def _limited(judged_by: Style, limit: str) -> Style:
    if not limit:
        return judged_by
    field, least, _, most = limit.split()
    limits = dataclasses.replace(judged_by.limits, **{field: Range(int(least), int(most))})
    return dataclasses.replace(judged_by, limits=limits)


def _draft(text: str) -> Resolution:
    draft = read_yaml(Source(text, "draft.yaml"))
    return with_main(
        draft,
        organ=draft.main.organ or Line("organ", ORGAN.rstrip(",")),
        preamble=draft.main.preamble or tuple(Clause(line.rstrip(",")) for line in PREAMBLE),
        operative=draft.main.operative or tuple(Clause(line[3:].rstrip(";.")) for line in OPERATIVE),
    )


def said(code: str, block: str) -> list[str]:
    """The messages of one rule for a snippet, without indentation."""
    return [fault.message for fault in faults(find_rule(code), cleandoc(block))]


def places(code: str, block: str) -> list[str | None]:
    """The clauses that one rule points at, as people call them; None for what is no clause."""
    found = faults(find_rule(code), cleandoc(block))
    return [fault.at.ref if isinstance(fault.at, Placed) else None for fault in found]


def fixes(code: str, block: str) -> list[tuple[str, str, bool]]:
    """The fixes of one rule: what is written, over which piece, and whether it is safe."""
    return [(f.fix.new, f.fix.piece, f.fix.safe) for f in faults(find_rule(code), cleandoc(block)) if f.fix]


def codes(block: str, style_name: str = "un") -> list[str]:
    """The codes of all findings in a snippet."""
    judged = paper(cleandoc(block))
    return [finding.rule.code for finding in check(judged.resolution, style(style_name))]
