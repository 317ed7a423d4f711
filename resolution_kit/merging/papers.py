"""Any number of papers in one, from the first to the last decision."""

from collections.abc import Mapping

from resolution_kit.errors import Problem
from resolution_kit.merging import merged
from resolution_kit.merging.order import in_un_order
from resolution_kit.merging.origin import labelled
from resolution_kit.merging.resolve_conflicts import settle_all
from resolution_kit.model import Resolution
from resolution_kit.operations.operation import perform


def together(papers: Mapping[str, Resolution], base: Resolution | None = None) -> Resolution:
    """All papers as one, the first one's order before that of the others; `base` is what all of them began with.

    Every clause has the names of the papers that it is from. Library clauses of the preamble that came with another
    paper stand in UN order. Fewer than two papers are a Problem.
    """
    if len(papers) < 2:  # noqa: PLR2004 - one paper has nothing to be merged with
        raise Problem("one paper, expected two or more; `reskit merge a.yaml b.yaml -o merged.yaml`")
    (first, whole), *others = ((name, labelled(paper, name)) for name, paper in papers.items())
    for name, paper in others:
        whole = merged(whole, paper, base, origin=(name,))
    return in_un_order(whole, lambda clause: first not in clause.origin)


def decided(resolution: Resolution, *, take: str = "", both: bool = False) -> Resolution:
    """The merged draft with every conflict decided alike: the version that `take` names, or `both`; else as it is."""
    if not (take or both):
        return resolution
    return perform(resolution, lambda draft: settle_all(draft, take=take, both=both), sets_openers=False).after
