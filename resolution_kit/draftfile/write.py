"""Writes the draft file: as a new text, or into the old one, of which every line that does not change stays.

Law: `read_yaml(Source(write_yaml(r), …)) == r` for every resolution whose texts are single paragraphs.
"""

from resolution_kit.data.yaml_source import BOM, Source
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.draftfile.records.draft import tree
from resolution_kit.errors import Problem
from resolution_kit.model import HEADING_FIELDS, Resolution
from resolution_kit.yamledit.emit import document
from resolution_kit.yamledit.layout import Conventions, Layout, Tree
from resolution_kit.yamledit.splice import Group, spliced


def _stands_apart(key: str, value: Tree) -> bool:
    return key == "organ" or (not isinstance(value, str) and any(not isinstance(item, str) for item in value))


CONVENTIONS = Conventions(
    bare="text",
    identities=("id", "field"),
    ordered=HEADING_FIELDS,
    always_lists=("sponsors", "signatories"),
    spaced_lists=("preamble", "operative"),
    stands_apart=_stands_apart,
)
"""What a draft asks for beyond YAML."""


def write_yaml(resolution: Resolution) -> str:
    """The whole draft as YAML text."""
    return document(tree(resolution), Layout(CONVENTIONS))


def save(old_text: str, old: Resolution, new: Resolution, name: str = "the draft") -> str:
    """The text of `new`: the old text, in which only what differs from `old` is written anew.

    Comments, blank lines, order, quotes, line ends and indentation of everything else stay as they were typed. Law:
    the new text reads as `new`, each text as one paragraph.
    """
    bom = BOM if old_text.startswith(BOM) else ""
    source = Source(old_text.removeprefix(BOM), name)
    return bom + resaved(source, old, new)[0]


def resaved(source: Source, old: Resolution, new: Resolution) -> tuple[str, Resolution]:
    """The new text for a draft that is read already, and the resolution it reads as."""
    listed = _has_heading_list(source)
    before, after = tree(old, listed=listed), tree(new, listed=listed)
    if list(before.items()) == list(after.items()):
        return source.text, old
    for whole_entries in (False, True):
        text = spliced(source, before, after, CONVENTIONS, whole_entries=whole_entries)
        if text is None:
            break
        read = _read_as(text, source.name, after)
        if read is not None:
            return text, read
    return _rewritten(source, new)


def _rewritten(source: Source, new: Resolution) -> tuple[str, Resolution]:
    """The text of a draft that had none to keep: an empty file, or one group in braces."""
    text = write_yaml(new)
    if source.root is None and source.text.strip():
        text = f"{source.text.rstrip()}\n\n{text}"
    if "\r\n" in source.text:
        text = text.replace("\r\n", "\n").replace("\n", "\r\n")
    read = read_yaml(Source(text, source.name))
    if tree(read) != tree(new):
        raise Problem("this change cannot be written as a draft file; the file stays as it is", where=source.name)
    return text, read


def _read_as(text: str, name: str, wanted: Group) -> Resolution | None:
    """The resolution that the text reads as; None if it is not the wanted one."""
    try:
        source = Source(text, name)
        read = read_yaml(source)
    except Problem:
        return None  # the next, coarser way of writing is tried; the last one speaks
    same = list(tree(read, listed=_has_heading_list(source)).items()) == list(wanted.items())
    return read if same else None


def _has_heading_list(source: Source) -> bool:
    return source.root is not None and "heading" in source.mapping(source.root, "the draft")
