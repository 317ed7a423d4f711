"""What `reskit check --fix` fixed, or would fix."""

from collections.abc import Iterable

from resolution_kit.panel.judge import Judged
from resolution_kit.reports.terminal import marked, safe

_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def fixed_line(paper: Judged, *, written: bool) -> str:
    """How much of a paper was fixed, where, and which rules' findings are left; empty if no fix was asked for."""
    fixed = paper.fixed
    if fixed is None or not (paper.findings or fixed.done):
        return ""
    if not (fixed.done or fixed.left):
        return f"{paper.file}: nothing to fix surely; {_otherwise(paper)}"
    did = "fixed" if written else "would fix"
    said = f"{paper.file}: {did} {fixed.done} finding{'' if fixed.done == 1 else 's'}"
    said += f" in {', '.join(fixed.places)}" if fixed.places else ""
    if not fixed.left:
        return said
    return f"{said}; left for you, as their fix would not be sure: {', '.join(dict.fromkeys(fixed.left))}"


def _otherwise(paper: Judged) -> str:
    """What becomes of findings that no sure fix removes."""
    unsure = sum(1 for finding in paper.findings if finding.fix)
    return f"`--unsafe-fixes` would fix {unsure}, to be read again" if unsure else "the findings need your own words"


def diffs(papers: Iterable[Judged], *, marks: bool) -> str:
    """The changes of all papers, line by line."""
    lines = [line for paper in papers if paper.fixed for line in paper.fixed.diff.splitlines()]
    shown = (marked(safe(line), _COLOURS.get(line[:1], "")) if marks else safe(line) for line in lines)
    return "".join(f"{line}\n" for line in shown)
