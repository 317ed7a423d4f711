"""The clauses and fields of a merged draft that wait for a decision."""

from dataclasses import dataclass

from resolution_kit.compare.contradictions import contradiction
from resolution_kit.compare.meaning import is_surely_one
from resolution_kit.merging.heading import SETTINGS, part_of
from resolution_kit.merging.versions import conflict_runs
from resolution_kit.model import Clause, Resolution, walk
from resolution_kit.text.inline import plain


@dataclass(frozen=True, slots=True)
class Version:
    """One of the versions of a clause, or of the values of a field."""

    ref: str
    """The reference of the clause, such as `3`; empty in the heading."""
    text: str
    """Its words, or the value of the field."""
    origin: tuple[str, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """An open decision: on a clause, by the reference of its first version, or on a field of the heading."""

    name: str
    versions: tuple[Version, ...]

    @property
    def is_field(self) -> bool:
        """Whether it stands in the heading."""
        return not self.versions[0].ref

    @property
    def is_sure(self) -> bool:
        """Whether the versions are surely one clause, so that one of them may go for another."""
        first = self.versions[0].text
        return self.is_field or all(is_surely_one(first, version.text) for version in self.versions[1:])

    @property
    def kind(self) -> str:
        """How the versions stand to each other: `near`, or `contradicting (number or date: ten / 12)`."""
        first, *others = (version.text for version in self.versions)
        why = next(filter(None, (contradiction(first, other) for other in others)), "")
        return f"contradicting ({why})" if why else "near"


def conflicts(resolution: Resolution) -> list[Conflict]:
    """Every open decision, the heading first; clauses in the order of the text."""
    found = []
    for name in dict.fromkeys(rival.name for rival in resolution.conflicts):
        rivals = [rival for rival in resolution.conflicts if rival.name == name]
        others = (Version("", ", ".join(rival.values), rival.origin) for rival in rivals)
        of_first = tuple(paper for paper in papers_of(resolution) if all(paper not in r.origin for r in rivals))
        found.append(Conflict(name, (Version("", value_of(resolution, name), of_first), *others)))
    refs = {id(place.clause): place.ref for place in walk(resolution)}
    for run in conflict_runs(resolution):
        shown = tuple(Version(refs[id(one)], words_of(one), one.origin, one.id) for one in run)
        found.append(Conflict(shown[0].ref, shown))
    return found


def papers_of(resolution: Resolution) -> list[str]:
    """The papers of the merge that the draft names."""
    named = [place.clause.origin for place in walk(resolution)] + [rival.origin for rival in resolution.conflicts]
    return sorted({name for origin in named for name in origin})


def words_of(clause: Clause) -> str:
    """The plain text of a clause, with `…` for its sub-clauses if a closing text follows them."""
    return plain(f"{clause.text} … {clause.closing.text}" if clause.closing else clause.text)


def value_of(resolution: Resolution, name: str) -> str:
    """The value of a field of the heading, an organ line or a setting, as text; empty if there is none."""
    part = part_of(name)
    if part is not None:
        organ = resolution.parts[part].organ if part < len(resolution.parts) else None
        return plain(organ.text) if organ else ""
    return str(getattr(resolution, name) or "") if name in SETTINGS else ", ".join(resolution.get(name))
