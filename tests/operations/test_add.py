"""Where an added clause stands, and what it may stand under."""

import pytest

from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Line, Part, Resolution, walk
from resolution_kit.operations import add as adding
from resolution_kit.operations.ids import with_ids

NEW = Clause("Urges all", (Clause("To act"),))
THREE = Resolution(
    parts=(
        Part(
            preamble=(Clause("x", id="x"), Clause("y", id="y")),
            operative=(Clause("a", id="a"), Line("section", "II"), Clause("b", id="b")),
        ),
    )
)


def add(resolution, clause, part, **where):
    """The resolution after adding a clause, and the id of the clause."""
    outcome = adding.add(resolution, clause, kind=part, **where)
    return outcome.resolution, *outcome.ids


def texts(blocks):
    return [block.text for block in blocks]


def nested(depth):
    """A clause with sub-clauses down to a level, each the only one."""
    clause = Clause(f"level {depth}", id=f"l{depth}")
    for level in range(depth - 1, 0, -1):
        clause = Clause(f"level {level}", (clause,), id=f"l{level}")
    return clause


def test_a_clause_goes_last_in_its_part():
    after, id_ = add(THREE, NEW, "operative")
    assert texts(after.main.operative) == ["a", "II", "b", "Urges all"]
    assert (after.main.preamble, after.main.operative[-1].id) == (THREE.main.preamble, id_)
    after, _ = add(THREE, Clause("Recalling"), "preambular")
    assert (texts(after.main.preamble), after.main.operative) == (["x", "y", "Recalling"], THREE.main.operative)


@pytest.mark.parametrize(
    ("part", "at", "wanted"),
    [
        ("operative", "1", ["New", "a", "II", "b"]),
        ("operative", "2", ["a", "II", "New", "b"]),
        ("operative", "3", ["a", "II", "b", "New"]),
        ("preambular", "P1", ["New", "x", "y"]),
        ("preambular", "p2", ["x", "New", "y"]),
        ("preambular", "3", ["x", "y", "New"]),
    ],
)
def test_a_clause_becomes_the_one_with_the_number_that_was_said(part, at, wanted):
    after, _ = add(THREE, Clause("New"), part, at=at)
    assert wanted == texts(after.main.preamble if part == "preambular" else after.main.operative)


@pytest.mark.parametrize(
    ("part", "at", "said"),
    [
        ("operative", "4", "`--at 4`: the operative part has places 1 to 3; for a sub-clause use `--under`"),
        ("operative", "0", "`--at 0`: the operative part has places 1 to 3"),
        ("operative", "P1", "`--at P1`: the operative part has places 1 to 3"),
        ("operative", "1.a", "`--at 1.a`: the operative part"),
        ("preambular", "P4", "`--at P4`: the preamble has places P1 to P3"),
    ],
)
def test_a_place_that_there_is_not_is_refused_with_those_that_there_are(part, at, said):
    with pytest.raises(Problem) as problem:
        add(THREE, NEW, part, at=at)
    assert said in str(problem.value)


def test_a_sub_clause_goes_last_under_its_clause_with_all_of_its_own():
    after, id_ = add(Resolution(parts=(Part(operative=(nested(2),)),)), NEW, "operative", under="1")
    assert [(p.ref, p.clause.text) for p in walk(after)] == [
        ("1", "level 1"), ("1.a", "level 2"), ("1.b", "Urges all"), ("1.b.i", "To act"),
    ]  # fmt: skip
    assert after.main.operative[0].subclauses[1].id == id_


@pytest.mark.parametrize("part", ["operative", "preambular"])
def test_a_sub_clause_fits_down_to_the_last_level_and_no_deeper(part):
    field, mark = ("operative", "") if part == "operative" else ("preamble", "P")
    refs = [f"{mark}1", f"{mark}1.a", f"{mark}1.a.i", f"{mark}1.a.i.a"]
    paper = Resolution(parts=(Part(**{field: (nested(4),)}),))
    with pytest.raises(Problem, match=f"`{refs[3]}` is at the deepest of the 4 levels"):
        add(paper, Clause("deeper"), part, under=refs[3])
    with pytest.raises(Problem, match="does not fit there: its sub-clauses would stand below"):
        add(paper, NEW, part, under=refs[2])
    after, _ = add(paper, Clause("fits"), part, under=refs[2])
    assert [p.clause.text for p in walk(after)][-1] == "fits"


def test_every_clause_gets_an_id_that_no_other_has_and_keeps_its_own():
    taken = {"x"}
    made = with_ids(Clause("Urges all", (Clause("To act", id="mine"), Clause("To act"))), taken)
    ids = [made.id, *(sub.id for sub in made.subclauses)]
    assert len(set(ids)) == 3
    assert ids[1] == "mine"
    assert taken == {"x", *ids}
