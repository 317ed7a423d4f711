"""Fixing what a merge made wrong: Also and Further, and acronyms that stand before their full forms now."""

from collections.abc import Collection

from resolution_kit.fixing.apply import with_fixes, without_overlaps
from resolution_kit.knowledge.styles import Style
from resolution_kit.merging.papers import adjusted_also_further
from resolution_kit.model import Resolution
from resolution_kit.operations.also_further import has_also_further
from resolution_kit.rules.run import check

_RULE = ["acronym-before-full-form"]


def tidied(merged: Resolution, papers: Collection[Resolution], style: Style) -> Resolution:
    """The merged draft with these faults fixed; those that were in one of the papers stay."""
    if has_also_further(merged, style):
        merged = adjusted_also_further(merged, papers)
    old = {finding.message for paper in papers for finding in check(paper, style, select=_RULE)}
    new = [finding.fault for finding in check(merged, style, select=_RULE) if finding.message not in old]
    return with_fixes(merged, without_overlaps(new))
