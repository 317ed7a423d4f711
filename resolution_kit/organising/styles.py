"""The mistakes of a house style file, and the paper that shows how the style looks."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import yaml

from resolution_kit.amendments.text import braces, phrases
from resolution_kit.data.records import merged
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import Node, Source, line_of, load
from resolution_kit.errors import Problem
from resolution_kit.knowledge.bodies import bodies
from resolution_kit.knowledge.openers import find_opener
from resolution_kit.knowledge.styles import Style, style_file
from resolution_kit.model import Line, Resolution
from resolution_kit.reading import read
from resolution_kit.rules.run import find_rule
from resolution_kit.text.suggest import did_you_mean


def mistakes(path: Path) -> list[str]:
    """The mistakes, a line for each: file, line, found, expected; none if the file can be used."""
    try:
        source = load(path)
        nodes = source.mapping(source.root, "the style") if source.root else {}
    except Problem as problem:
        return [str(problem)]
    found = list(_values(source, nodes))
    if not found:
        try:
            style_file(path)
        except Problem as problem:
            found.append(problem)
        found += _names(source, nodes)
    return list(dict.fromkeys(map(str, found)))


def _values(source: Source, nodes: dict[str, Node]) -> Iterator[Problem]:
    """Every key by itself, so that one mistake does not hide the next."""
    for key, node in nodes.items():
        if key in ("extends", "name"):
            continue
        pairs = node.value if isinstance(node, yaml.MappingNode) else [None]
        for pair in pairs:
            piece = node if pair is None else yaml.MappingNode(node.tag, [pair], node.start_mark, node.end_mark)
            try:
                merged(source, {key: piece}, Style())
            except Problem as problem:
                yield problem


def _names(source: Source, nodes: dict[str, Node]) -> Iterator[Problem]:
    """Names of rules, bodies and verbs that reskit does not know, so that they would have no effect."""
    rules = source.mapping(nodes["rules"], "`rules`") if "rules" in nodes else {}
    for name, node in rules.items():
        try:
            find_rule(name)
        except Problem as problem:
            yield Problem(str(problem), where=f"{source.name}:{line_of(node)}")
    for node in source.sequence(nodes["bodies"], "`bodies`") if "bodies" in nodes else []:
        key = source.text_of(node, "a body")
        if key not in bodies():
            known = did_you_mean(key, bodies()) or f", expected one of {', '.join(bodies())}"
            yield Problem(f"no body `{key}`{known}", where=f"{source.name}:{line_of(node)}")
    for node in source.sequence(nodes["reserved"], "`reserved`") if "reserved" in nodes else []:
        verb = source.text_of(node, "a verb")
        opener = find_opener(verb.capitalize())
        if opener is None or opener.kind != "operative":
            yield Problem(
                f"`{verb}` opens no operative clause, expected a verb such as `demands`",
                where=f"{source.name}:{line_of(node)}",
            )
    yield from _phrases(source, nodes)


def _phrases(source: Source, nodes: dict[str, Node]) -> Iterator[Problem]:
    """Phrases that no amendment uses, and braces that nothing fills."""
    group = source.mapping(nodes["amendments"], "`amendments`") if "amendments" in nodes else {}
    known = phrases(Style())
    for name, node in source.mapping(group["phrases"], "`phrases`").items() if "phrases" in group else ():
        where = f"{source.name}:{line_of(node)}"
        if name not in known:
            near = did_you_mean(name, known) or f", expected one of {', '.join(known)}"
            yield Problem(f"no phrase `{name}`{near}", where=where)
            continue
        filled = braces(known[name])
        for brace in braces(source.text_of(node, f"`{name}`")):
            if brace not in filled:
                expected = ", ".join(f"{{{one}}}" for one in filled) or "none"
                yield Problem(f"`{{{brace}}}` in the phrase `{name}`, expected {expected}", where=where)


def sample(style: Style) -> Resolution:
    """A paper with something of everything, adopted by the body the style is for: templates/sample.yaml."""
    paper = read(bundled("templates/sample.yaml"))
    body = bodies().get(style.bodies[0]) if style.bodies else None
    if body is None:
        return paper
    opened = replace(paper.main, organ=Line("organ", body.organ))
    return replace(paper.with_field("committee", body.name), parts=(opened, *paper.parts[1:]), body=body.key)
