"""The draft file: a resolution as YAML that a person reads and edits. Its form is templates/draft.schema.json.

Law: `read_yaml(Source(write_yaml(r), …)) == r` for every resolution whose texts are single paragraphs.
"""

import re
from collections.abc import Mapping, Sequence

from resolution_kit.model import HEADING_FIELDS, Block, Clause, Field, Line, Part, Resolution, Rival, Waiver
from resolution_kit.yamledit.emit import Layout, Tree, entry

Group = dict[str, Tree]

_BREAK = re.compile("[\n\r\x85\u2028\u2029]")
_BREAKS = re.compile("[ \t]*[\n\r\x85\u2028\u2029]+[ \t]*")


def write_yaml(resolution: Resolution) -> str:
    """The whole draft as YAML text."""
    lines: list[str] = []
    for key, value in tree(resolution).items():
        if lines and stands_apart(key, value):
            lines.append("")
        lines += entry(key, value, 0, Layout())
    return "".join(f"{line}\n" for line in lines)


def stands_apart(key: str, value: Tree) -> bool:
    """Whether a blank line comes before this entry of the draft."""
    return key == "organ" or (not isinstance(value, str) and any(not isinstance(item, str) for item in value))


def tree(resolution: Resolution, *, listed: bool | None = None) -> Group:
    """The resolution as texts, lists and groups, in the order of the file.

    The heading stands in plain keys where every field is one a person types; `listed` asks for the `heading:` list.
    """
    group: Group = {}
    for key in ("style", "guide", "body", "imported"):
        _put(group, key, getattr(resolution, key))
    if listed or not _plain_heading(resolution.heading):
        _put_list(group, "heading", [_heading_item(item) for item in resolution.heading])
    else:
        group |= {f.name: [paragraph(v) for v in f.values] for f in resolution.heading if isinstance(f, Field)}
    _put_part(group, resolution.main)
    _put_list(group, "parts", [_part(part) for part in resolution.parts[1:]])
    _put_list(group, "ignore", [_waiver(waiver) for waiver in resolution.ignore])
    _put_list(group, "conflicts", [_rival(rival) for rival in resolution.conflicts])
    if resolution.amendments or resolution.votes:
        from resolution_kit.draftfile.write_proposals import amendment, vote

        _put_list(group, "amendments", [amendment(one) for one in resolution.amendments])
        _put_list(group, "votes", [vote(one) for one in resolution.votes])
    return group


def paragraph(text: str) -> str:
    """The text as one paragraph: a line break is a space."""
    return _BREAKS.sub(" ", text) if _BREAK.search(text) else text


def _plain_heading(heading: Sequence[Field | Line]) -> bool:
    names = [item.name for item in heading if isinstance(item, Field) and item.typed is None]
    return len(names) == len(heading) == len(set(names)) and set(names) <= set(HEADING_FIELDS)


def _heading_item(item: Field | Line) -> Group:
    if isinstance(item, Line):
        return _line(item)
    group: Group = {"field": paragraph(item.name), "value": [paragraph(value) for value in item.values]}
    _put(group, "typed", item.typed)
    return group


def _part(part: Part) -> Group:
    group: Group = {}
    _put_list(group, "lead", [_line(line) for line in part.lead])
    _put_part(group, part)
    return group


def _put_part(group: Group, part: Part) -> None:
    if part.organ:
        group["organ"] = _organ(part.organ)
    _put_list(group, "preamble", [_block(block) for block in part.preamble])
    _put_list(group, "operative", [_block(block) for block in part.operative])
    _put_list(group, "end", [_line(line) for line in part.end])


def _organ(line: Line) -> Group:
    group = _line(line)
    return {"text" if key == "organ" else key: value for key, value in group.items()}


def _block(block: Block) -> Group:
    return _line(block) if isinstance(block, Line) else clause_group(block)


def _line(line: Line) -> Group:
    group: Group = {"line" if line.kind == "heading" else line.kind: paragraph(line.text)}
    _put(group, "ending", line.ending)
    return group


def clause_group(clause: Clause) -> Group:
    """A clause as it stands in the file."""
    group: Group = {}
    _put(group, "id", clause.id or None)
    _put(group, "entry", clause.entry)
    _put_list(group, "from", [paragraph(name) for name in clause.origin])
    _put(group, "conflict", clause.conflict)
    _put(group, "label", clause.label)
    group["text"] = paragraph(clause.text)
    _put(group, "ending", clause.ending)
    _put_list(group, "subclauses", [clause_group(sub) for sub in clause.subclauses])
    if clause.closing:
        group["closing"] = clause_group(clause.closing)
    return group


def _waiver(waiver: Waiver) -> Mapping[str, Tree]:
    return {"rule": paragraph(waiver.rule), "why": paragraph(waiver.why)}


def _rival(rival: Rival) -> Mapping[str, Tree]:
    group: Group = {"field": paragraph(rival.name), "value": [paragraph(value) for value in rival.values]}
    _put_list(group, "from", [paragraph(name) for name in rival.origin])
    return group


def _put(group: Group, key: str, text: str | None) -> None:
    if text is not None:
        group[key] = paragraph(text)


def _put_list(group: Group, key: str, items: Sequence[Tree]) -> None:
    if items:
        group[key] = items
