"""The mistakes of a guide pack, and what it still wants: a person can use it with the second, not with the first."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from resolution_kit.data.records import problems, record, records
from resolution_kit.data.yaml_source import Source, load
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import Entry, Fact
from resolution_kit.knowledge.library.packs import Guide, read_guide
from resolution_kit.knowledge.library.places import FACTS, GUIDE, NO_ENTRIES
from resolution_kit.organising.entry_files import mistakes_of

_TWINS = 92
"""How like each other two texts are that say the same."""


@dataclass(frozen=True, slots=True)
class Pack:
    """The contents of a pack that can be read."""

    guide: Guide
    facts: tuple[Fact, ...]
    entries: tuple[Entry, ...]


def pack_mistakes(folder: Path) -> list[str]:
    """The mistakes of a pack, a line for each: file, line, found, expected."""
    if not (folder / GUIDE).is_file():
        return [
            f"{folder}: no {GUIDE}, expected a guide pack; begin one with `reskit guide new {folder.name or 'ours'}`"
        ]
    found = [*_guide_mistakes(folder / GUIDE), *_fact_mistakes(folder / FACTS)]
    return found or [*_names(folder), *mistakes_of(_entry_files(folder))]


def read_pack(folder: Path) -> Pack:
    """The contents of a pack without mistakes."""
    facts = records(load(folder / FACTS), "facts", Fact) if (folder / FACTS).is_file() else []
    entries = [entry for path in _entry_files(folder) for entry in records(load(path), "entries", Entry)]
    return Pack(read_guide(load(folder / GUIDE)), tuple(facts), tuple(entries))


def wanting(pack: Pack) -> Iterator[str]:
    """What the pack still wants, a line for each."""
    drafts = [entry.id for entry in pack.entries if entry.draft]
    if drafts:
        yield f"unfinished, not offered: {_some(drafts)}; write the text, then take out `draft: true`"
    topics = {entry.topic for entry in pack.entries}
    slugs = [item.slug for item in pack.guide.recommendations if item.slug not in topics]
    if slugs:
        yield f"recommendations without an entry: {_some(slugs)}; give each a file of its name"
    open_ = [item.slug for item in pack.guide.questions if not item.answered_by]
    if open_:
        yield f"questions that no recommendation answers: {_some(open_)}; name those that do under `answered_by`"
    bare = [fact.id for fact in pack.facts if not fact.source and not fact.keys]
    if bare:
        yield f"facts without a source: {_some(bare)}; look each up and give `source`"
    for one, other in _twins([entry for entry in pack.entries if not entry.draft]):
        yield f"`{one}` and `{other}` say nearly the same; keep one"


def _some(names: Sequence[str], most: int = 5) -> str:
    shown = ", ".join(names[:most])
    return shown if len(names) <= most else f"{shown} and {len(names) - most} more"


def _entry_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.yaml") if path.name not in NO_ENTRIES)


def _guide_mistakes(path: Path) -> list[str]:
    """The mistakes of guide.yaml, key by key."""
    try:
        source = load(path)
    except Problem as problem:
        return [str(problem)]
    if source.root is None:
        return [f"{path}: empty, expected `guide:`, `title:` and `topic:`"]
    found = [str(problem) for problem in problems(source, source.root, Guide, "the guide")]
    return found or _guide_sense(source, path)


def _guide_sense(source: Source, path: Path) -> list[str]:
    try:
        guide = read_guide(source)
    except Problem as problem:
        return [str(problem)]
    found = []
    if guide.guide != path.resolve().parent.name:
        folder = path.resolve().parent.name
        found.append(f"{path}: `guide: {guide.guide}`, expected `guide: {folder}`, the name of its folder")
    slugs = Counter([*(item.slug for item in guide.recommendations), *(item.slug for item in guide.questions)])
    found += [
        f"{path}: the slug `{slug}` stands {count} times, expected once" for slug, count in slugs.items() if count > 1
    ]
    return [*found, *_answers(guide, path)]


def _answers(guide: Guide, path: Path) -> Iterator[str]:
    """Recommendations that questions name and that there are not."""
    known = {item.slug for item in guide.recommendations}
    for question in guide.questions:
        for slug in question.answered_by:
            if slug not in known:
                yield f"{path}: no recommendation `{slug}` for `{question.slug}`; there are {', '.join(sorted(known))}"


def _fact_mistakes(path: Path) -> list[str]:
    if not path.is_file():
        return []
    try:
        source = load(path)
        nodes = source.mapping(source.root, "the file") if source.root else {}
        if "facts" not in nodes:
            return [f"{path}: no `facts:`, expected `facts:` and a list"]
        listed = source.sequence(nodes["facts"], "`facts`")
    except Problem as problem:
        return [str(problem)]
    found = [str(problem) for node in listed for problem in problems(source, node, Fact, "an item of `facts`")]
    if found:
        return found
    ids = Counter(record(source, node, Fact, "an item of `facts`").id for node in listed)
    return [f"{path}: the id `{id_}` stands {count} times, expected once" for id_, count in ids.items() if count > 1]


def _names(folder: Path) -> Iterator[str]:
    """Files of entries that no recommendation is called by."""
    guide = read_guide(load(folder / GUIDE))
    slugs = {item.slug for item in guide.recommendations}
    for path in _entry_files(folder):
        if slugs and path.stem not in slugs:
            from resolution_kit.text.suggest import did_you_mean

            near = did_you_mean(path.stem, slugs)
            yield f"{path}: no recommendation `{path.stem}`{near}, expected a file named by one in {GUIDE}"


def _twins(entries: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """Pairs of entries of one part whose texts are nearly the same."""
    from rapidfuzz import fuzz

    for at, one in enumerate(entries):
        for other in entries[at + 1 :]:
            if one.kind == other.kind and fuzz.ratio(_whole(one), _whole(other), score_cutoff=_TWINS):
                yield one.id, other.id


def _whole(entry: Entry) -> str:
    return " ".join((entry.text, *(sub.text for sub in entry.subclauses)))
