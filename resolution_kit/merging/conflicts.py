"""What waits for a decision in a merged draft."""

from collections.abc import Iterator
from dataclasses import dataclass

from resolution_kit.merging.heading import SETTINGS, part_of
from resolution_kit.merging.versions import versions
from resolution_kit.model import Clause, Resolution, walk
from resolution_kit.model.rebuild import Blocks, clauses
from resolution_kit.text.inline import plain


@dataclass(frozen=True, slots=True)
class Version:
    """One of several things that may be said."""

    ref: str
    """The clause, such as `3`; empty in the heading."""
    text: str
    """Its words, or the value of the field."""
    origin: tuple[str, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """What waits for a decision: a clause by the reference of its first version, or a field of the heading."""

    name: str
    versions: tuple[Version, ...]

    @property
    def is_field(self) -> bool:
        """Whether it stands in the heading."""
        return not self.versions[0].ref


def conflicts(resolution: Resolution) -> list[Conflict]:
    """Everything that waits for a decision, the heading first; clauses in the order of the text."""
    found = [
        Conflict(name, (Version("", value_of(resolution, name), ()), *rivals)) for name, rivals in _fields(resolution)
    ]
    refs = {id(place.clause): place.ref for place in walk(resolution)}
    for run in _runs(resolution):
        shown = tuple(Version(refs[id(one)], _words(one), one.origin, one.id) for one in run)
        found.append(Conflict(shown[0].ref, shown))
    return found


def _words(clause: Clause) -> str:
    return plain(f"{clause.text} … {clause.closing.text}" if clause.closing else clause.text)


def _runs(resolution: Resolution) -> Iterator[tuple[Clause, ...]]:
    """The versions of each clause that is in conflict."""

    def inside(blocks: Blocks) -> Iterator[tuple[Clause, ...]]:
        for run in map(clauses, versions(blocks)):
            if run and run[0].conflict is not None:
                yield run
            for one in run:
                yield from inside(one.subclauses)

    for part in resolution.parts:
        yield from inside(part.preamble)
        yield from inside(part.operative)


def _fields(resolution: Resolution) -> Iterator[tuple[str, list[Version]]]:
    for name in dict.fromkeys(rival.name for rival in resolution.conflicts):
        rivals = [rival for rival in resolution.conflicts if rival.name == name]
        yield name, [Version("", ", ".join(rival.values), rival.origin) for rival in rivals]


def value_of(resolution: Resolution, name: str) -> str:
    """What a resolution says in a field of the heading, in an organ line, or of its style, guide or body."""
    part = part_of(name)
    if part is not None:
        organ = resolution.parts[part].organ if part < len(resolution.parts) else None
        return plain(organ.text) if organ else ""
    return str(getattr(resolution, name) or "") if name in SETTINGS else ", ".join(resolution.get(name))
