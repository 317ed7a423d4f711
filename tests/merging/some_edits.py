"""A draft that two people change at once, as hypothesis thinks it up."""

from dataclasses import replace

from hypothesis import strategies as st
from papers import with_main

from resolution_kit.model import Clause, Field, Line, Part, Resolution, walk
from resolution_kit.model.rebuild import exchanged, mapped

VERBS = ("Calls upon", "Requests", "Urges", "Encourages", "Decides", "Welcomes")
THINGS = ("acetone", "laboratories", "notifications", "permits", "couriers", "brokers", "training", "containers")


def _clause(name, number, below=()):
    verb, thing = VERBS[number % len(VERBS)], THINGS[number % len(THINGS)]
    return Clause(f"{verb} States to consider {thing} as set out in table {number}", tuple(below), id=name)


def some_draft():
    """Three preambulatory and six operative clauses, two of them with sub-clauses, a section between."""
    below = [_clause(f"s{i}", 20 + i, [_clause("t0", 30)] if i == 1 else ()) for i in range(3)]
    clauses = [
        _clause(f"c{i}", i, below if i == 2 else [_clause("u0", 40), _clause("u1", 41)] if i == 4 else ())
        for i in range(6)
    ]
    return Resolution(
        parts=(
            Part(
                organ=Line("organ", "The General Assembly"),
                preamble=tuple(Clause(f"Recalling its resolution {i}/1", id=f"p{i}") for i in range(3)),
                operative=(*clauses[:3], Line("section", "II. Finance"), *clauses[3:]),
            ),
        ),
        heading=(Field("topic", ("Precursors",)), Field("sponsors", ("Chile", "Peru"))),
    )


EDITS = st.tuples(
    st.sampled_from(["reword", "close", "remove", "add", "move", "below", "out", "title", "sponsor"]),
    st.integers(0, 30),
    st.integers(0, 30),
)


def edited(draft, edits, who):
    """The draft after these changes; `who` marks the words that are new."""
    for number, (what, one, other) in enumerate(edits):
        draft = _edited(draft, what, one, other, f"{who}{number}")
    return draft


def _edited(draft, what, one, other, mark):  # noqa: PLR0911 - a kind of change each
    places = list(walk(draft))
    if what == "sponsor":
        return draft.with_field("sponsors", *draft.get("sponsors"), mark)
    if what == "title":
        return with_main(draft, operative=(*draft.main.operative, Line("section", f"Section {mark}")))
    if what == "add" or not places:
        new = Clause(f"Notes the proposal {mark}", id=f"new-{mark}")
        at = other % (len(draft.main.operative) + 1)
        return with_main(draft, operative=(*draft.main.operative[:at], new, *draft.main.operative[at:]))
    clause = places[one % len(places)].clause
    if what == "reword":
        return _with(draft, clause.id, lambda c: replace(c, text=f"{c.text} and {mark}"))
    if what == "close":
        return _with(draft, clause.id, lambda c: replace(c, closing=Clause(f"as well as {mark}")))
    rest = exchanged(draft, clause.id, lambda _: ())
    if what == "remove":
        return rest
    if what == "below":
        owners = [place.clause.id for place in walk(rest)]
        if owners:
            under = owners[other % len(owners)]
            return _with(rest, under, lambda c: replace(c, subclauses=(clause, *c.subclauses)))
    at = other % (len(rest.main.operative) + 1)
    return with_main(rest, operative=(*rest.main.operative[:at], clause, *rest.main.operative[at:]))


def _with(draft, id_, change):
    return mapped(draft, lambda clause: (change(clause) if clause.id == id_ else clause,))
