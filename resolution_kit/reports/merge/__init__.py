"""What a merge did, and its conflicts on a terminal."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from resolution_kit.compare import DiffSpan, clause_pairs, clause_wording, word_diff
from resolution_kit.knowledge.states import delegation_key
from resolution_kit.merging.conflicts import Conflict, conflicts
from resolution_kit.merging.fates import ClauseFate, clause_fates
from resolution_kit.merging.own_numbers import Left
from resolution_kit.model import Resolution, walk
from resolution_kit.operations.people import listed
from resolution_kit.reports.terminal import marked, safe, wrapped
from resolution_kit.reports.word_marks import bracketed
from resolution_kit.text.inline import plain


@dataclass(frozen=True, slots=True)
class MergeReport:
    """The report of a merge; texts are plain."""

    papers: tuple[str, ...]
    rows: tuple[ClauseFate, ...]
    gone: tuple[tuple[str, str, str], ...]
    """(paper, clause, text) of what the merged draft lacks, because another paper took it out."""
    notes: tuple[str, ...]
    """On sponsors, signatories and other fields of the heading."""

    left: tuple[str, ...] = ()
    """Mentions of clauses by a number that may be wrong now."""
    has_base: bool = False

    @property
    def counts(self) -> str:
        """`4 same, 2 near, 1 contradicting, 3 only in peru.yaml`."""
        found: dict[str, int] = dict.fromkeys(("same", "near", "contradicting"), 0)
        for row in self.rows:
            several = row.fate == "only in" and len(row.origin) > 1 and not self.has_base
            what = "in several papers" if several else self.outcome(replace(row, why=""))
            found[what] = found.get(what, 0) + 1
        found |= {"taken out": len(self.gone)} if self.gone else {}
        return ", ".join(f"{count} {what}" for what, count in found.items() if count) or "no clauses"

    def outcome(self, row: ClauseFate) -> str:
        """What became of the clause of a row, in words."""
        who = ", ".join(row.origin)
        if row.fate == "only in":
            return f"added by {who}" if self.has_base else f"only in {who}"
        if row.fate == "reworded":
            return f"reworded by {who}"
        if row.fate == "removed or changed":
            return f"changed by {who}, {row.why}" if row.why else f"changed by {who}, removed by others"
        return f"{row.fate} ({row.why})" if row.why else row.fate


def merge_report(
    merged: Resolution,
    papers: Mapping[str, Resolution],
    base: Resolution | None = None,
    left: Sequence[Left] = (),
) -> MergeReport:
    """The report of a merged draft; its conflicts are still open, and each clause says which papers it comes from."""
    rows = tuple(clause_fates(merged, papers, base))
    gone = tuple(_gone(merged, papers, base))
    said = tuple(dict.fromkeys(one.said for one in left))
    return MergeReport(tuple(papers), rows, gone, tuple(_notes(merged, papers)), said, base is not None)


def own_numbers_of(row: ClauseFate) -> str:
    """`1 in a.yaml, 3 in b.yaml`: the clause by the numbers of the papers."""
    return ", ".join(f"{ref} in {paper}" for paper, ref in row.numbers.items())


def versions(row: ClauseFate) -> list[tuple[tuple[str, ...], tuple[DiffSpan, ...]]]:
    """Each version of a row with its papers; the later ones word by word against the first."""
    first = row.texts[0][0]
    return [(papers, word_diff(first if i else text, text)) for i, (text, papers) in enumerate(row.texts)]


def _gone(
    merged: Resolution, papers: Mapping[str, Resolution], base: Resolution | None
) -> Iterator[tuple[str, str, str]]:
    """What no clause of the merged draft says, unless it says it in the newer words of another paper."""
    there = {clause_wording(place.clause) for place in walk(merged)}
    pairs = clause_pairs(base, merged) if base else ()
    there |= {clause_wording(pair.old.clause) for pair in pairs if pair.old and pair.new}
    for name, paper in papers.items():
        for place in walk(paper):
            if clause_wording(place.clause) not in there:
                yield name, place.ref, plain(" … ".join(clause_wording(place.clause)))


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


def conflict_lines(conflict: Conflict, columns: int, *, marks: bool) -> Iterator[str]:
    """The versions of one clause or field with their numbers; the later ones word by word against the first."""
    count = len(conflict.versions)
    what = "" if conflict.is_field else f", {conflict.kind}"
    said = f"{count} versions{what}" if count > 1 else "kept by one side, removed by the other"
    head = safe(f"{conflict.name}: {said}")
    yield marked(head, "bold") if marks else head
    for number, version in enumerate(conflict.versions, 1):
        origin = f" ({', '.join(version.origin)})" if version.origin else ""
        yield safe(f"  {number}. {version.ref}{origin}")
        first = conflict.versions[0].text
        text = version.text if number == 1 else bracketed(word_diff(first, version.text))
        yield from wrapped(text or "–", columns, "     ")
