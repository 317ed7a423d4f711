"""What a merge is told by: the clauses of the merged draft, those that are not in it, and its heading."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from resolution_kit.compare import DiffSpan, word_diff
from resolution_kit.merging.account import Row, account
from resolution_kit.merging.conflicts import conflicts
from resolution_kit.merging.versions import said
from resolution_kit.model import Resolution, walk
from resolution_kit.operations.people import delegation_key, listed
from resolution_kit.text.inline import plain


@dataclass(frozen=True, slots=True)
class Told:
    """The report of a merge; texts are plain."""

    papers: tuple[str, ...]
    rows: tuple[Row, ...]
    gone: tuple[tuple[str, str, str], ...]
    """(paper, clause, text) of what the merged draft has not, because another paper took it out."""
    notes: tuple[str, ...]
    """On sponsors, signatories and other fields of the heading."""

    @property
    def counts(self) -> str:
        """`4 same, 2 near, 1 contradicting, 3 only in peru.yaml`."""
        found: dict[str, int] = dict.fromkeys(("same", "near", "contradicting"), 0)
        for row in self.rows:
            what = f"only in {', '.join(row.origin)}" if row.fate == "only in" else row.fate
            found[what] = found.get(what, 0) + 1
        found |= {"taken out": len(self.gone)} if self.gone else {}
        return ", ".join(f"{count} {what}" for what, count in found.items() if count) or "no clauses"


def told(merged: Resolution, papers: Mapping[str, Resolution]) -> Told:
    """The report of a merged draft whose clauses all say where they come from, with its conflicts still open."""
    names = tuple(papers)
    return Told(names, tuple(account(merged, names)), tuple(_gone(merged, papers)), tuple(_notes(merged, papers)))


def versions(row: Row) -> list[tuple[tuple[str, ...], tuple[DiffSpan, ...]]]:
    """Each version of a row with its papers; the later ones word by word against the first."""
    first = row.texts[0][0]
    return [(papers, word_diff(first if i else text, text)) for i, (text, papers) in enumerate(row.texts)]


def kind(row: Row) -> str:
    """What a row is, in words."""
    if row.fate == "only in":
        return f"only in {', '.join(row.origin)}"
    return f"{row.fate} ({row.why})" if row.why else row.fate


def _gone(merged: Resolution, papers: Mapping[str, Resolution]) -> Iterator[tuple[str, str, str]]:
    there = {said(place.clause) for place in walk(merged)}
    for name, paper in papers.items():
        for place in walk(paper):
            if said(place.clause) not in there:
                yield name, place.ref, plain(" … ".join(said(place.clause)))


def _notes(merged: Resolution, papers: Mapping[str, Resolution]) -> Iterator[str]:
    for roll in ("sponsors", "signatories"):
        if names := listed(merged, roll):
            yield f"{roll}: {', '.join(names)}"
    yield from _double_roles(papers)
    for conflict in conflicts(merged):
        if conflict.is_field:
            values = (f"{v.text} ({', '.join(v.origin) or next(iter(papers))})" for v in conflict.versions)
            yield f"{conflict.name.replace('_', ' ')}: {' or '.join(values)}"


def _double_roles(papers: Mapping[str, Resolution]) -> Iterator[str]:
    """Delegations that sponsor one paper and only sign another: they sponsor the merged one."""
    sponsors = {delegation_key(name): paper for paper, text in papers.items() for name in listed(text, "sponsors")}
    for paper, text in papers.items():
        for name in listed(text, "signatories"):
            if delegation_key(name) in sponsors:
                yield f"{name} signs {paper} and sponsors {sponsors[delegation_key(name)]}: a sponsor now"


__all__: Sequence[str] = ["Told", "kind", "told", "versions"]
