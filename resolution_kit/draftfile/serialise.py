"""From one text of a draft to the next."""

from resolution_kit.data.yaml_source import BOM, Source
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.draftfile.write import tree, write_yaml
from resolution_kit.errors import Problem
from resolution_kit.model import Resolution
from resolution_kit.yamledit.splice import Group, spliced


def save(old_text: str, old: Resolution, new: Resolution, name: str = "the draft") -> str:
    """The text of `new`: the old text, in which only what differs from `old` is written anew.

    Comments, blank lines, order, quotes, line ends and indentation of everything else stay as they were typed. Law:
    what it gives reads as `new`, each text as one paragraph.
    """
    bom = BOM if old_text.startswith(BOM) else ""
    source = Source(old_text.removeprefix(BOM), name)
    return bom + resaved(source, old, new)[0]


def resaved(source: Source, old: Resolution, new: Resolution) -> tuple[str, Resolution]:
    """The new text for a draft that is read already, and what it reads as."""
    listed = _has_heading_list(source)
    before, after = tree(old, listed=listed), tree(new, listed=listed)
    if list(before.items()) == list(after.items()):
        return source.text, old
    for whole_entries in (False, True):
        text = spliced(source, before, after, whole_entries=whole_entries)
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
    """What the text reads as, or None if that is not what was wanted."""
    try:
        source = Source(text, name)
        read = read_yaml(source)
    except Problem:
        return None  # the next, coarser way of writing is tried; the last one speaks
    same = list(tree(read, listed=_has_heading_list(source)).items()) == list(wanted.items())
    return read if same else None


def _has_heading_list(source: Source) -> bool:
    return source.root is not None and "heading" in source.mapping(source.root, "the draft")
