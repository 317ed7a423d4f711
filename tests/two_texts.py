"""A paper and an edited copy of it, as a caucus leaves them."""

from dataclasses import replace

from hypothesis import strategies as st
from papers import with_main

from resolution_kit.model import Clause, Line


def _clauses(paper):
    """Paths of all clauses: (part of the sentence, position, positions below …)."""
    return [
        path
        for part in ("preamble", "operative")
        for i, block in enumerate(getattr(paper.main, part))
        if isinstance(block, Clause)
        for path in ((part, i, *below) for below in _below(block))
    ]


def _below(clause):
    yield ()
    for i, child in enumerate(clause.subclauses):
        yield from ((i, *path) for path in _below(child))


def _changed(items, path, make):
    """The items with the one at this path replaced by what `make` gives: some items."""
    at, *rest = path
    one = items[at]
    made = make(one) if not rest else (replace(one, subclauses=_changed(one.subclauses, rest, make)),)
    return (*items[:at], *made, *items[at + 1 :])


def _at(paper, path, make):
    part, *rest = path
    return with_main(paper, **{part: _changed(getattr(paper.main, part), rest, make)})


def _get(paper, path):
    part, at, *rest = path
    one = getattr(paper.main, part)[at]
    for i in rest:
        one = one.subclauses[i]
    return one


def _reworded(draw, clause):
    words = clause.text.split(" ")
    at = draw(st.integers(0, len(words)))
    new = draw(st.sampled_from(["by 2030", "all States", "*inter alia*", "5,000 kits"]))
    return replace(clause, text=" ".join((*words[:at], new, *words[at + draw(st.integers(0, 2)) :])))


def edit(draw, paper):
    """The paper with one change."""
    paths = _clauses(paper)
    kind = draw(st.sampled_from(["reword", "remove", "insert", "move", "closing", "line"]))
    if not paths or kind == "line":
        return with_main(
            paper, end=(*paper.main.end, Line("closing", draw(st.sampled_from(["12th meeting", "Annex I"]))))
        )
    path = draw(st.sampled_from(paths))
    if kind == "reword":
        return _at(paper, path, lambda one: (_reworded(draw, one),))
    if kind == "closing":
        return _at(
            paper, path, lambda one: (replace(one, closing=Clause("and to report") if one.subclauses else None),)
        )
    if kind == "insert":
        return _at(paper, path, lambda one: (one, Clause("Requests the Secretary-General to report on 3 new items")))
    one = _get(paper, path)
    without = _at(paper, path, lambda _one: ())
    others = _clauses(without) if kind == "move" else []
    if not others:
        return without
    return _at(without, draw(st.sampled_from(others)), lambda other: (other, one))


@st.composite
def edited(draw, papers, most=5):
    """(a paper, the paper after some changes)."""
    old = draw(papers)
    new = old
    for _ in range(draw(st.integers(0, most))):
        new = edit(draw, new)
    return old, new


def filled(paper):
    """The paper with words in every clause."""

    def one(block):
        if isinstance(block, Line):
            return block
        return replace(block, text=block.text.strip() or "To act", subclauses=tuple(map(one, block.subclauses)))

    def part(whole):
        return replace(whole, preamble=tuple(map(one, whole.preamble)), operative=tuple(map(one, whole.operative)))

    return replace(paper, parts=tuple(map(part, paper.parts)))
