"""Where a moved clause stands."""

from functools import partial

import pytest

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Line, Part, Resolution, walk
from resolution_kit.operations.move import move
from resolution_kit.operations.operation import perform


def draft(*operative, preamble=()):
    return Resolution(parts=(Part(preamble=tuple(map(Clause, preamble)), operative=operative),))


def clause(text, *subs, closing=None):
    subs = tuple(sub if isinstance(sub, Clause) else Clause(sub) for sub in subs)
    return Clause(text, subs, Clause(closing) if closing else None)


FIVE = draft(*map(Clause, "abcde"), preamble="xyz")
SECTIONED = draft(Line("section", "I"), Clause("a"), Clause("b"), Line("section", "II"), Clause("c"), Clause("d"))
DEEP = draft(clause("a", clause("b", clause("c", "d"))), clause("e", "f", "g"))


def moved(resolution, *args, **kwargs):
    return perform(resolution, partial(move, ref=args[0], **kwargs), style("oas")).after


def order(resolution):
    return "".join(b.text if isinstance(b, Clause) else f"[{b.text}]" for b in resolution.main.operative)


def listed(resolution):
    return {place.ref: place.clause.text for place in walk(resolution)}


@pytest.mark.parametrize("n", range(1, 6))
def test_to_its_own_place_is_no_change(n):
    assert moved(FIVE, str(n), to=str(n)) == FIVE


@pytest.mark.parametrize(
    ("ref", "to", "wanted"),
    [("3", "5", "abdec"), ("3", "1", "cabde"), ("1", "5", "bcdea"), ("5", "4", "abced"), ("OP2", "3", "acbde")],
)
def test_the_clause_takes_the_number_that_was_said(ref, to, wanted):
    assert order(moved(FIVE, ref, to=to)) == wanted


@pytest.mark.parametrize(("to", "wanted"), [("end", "acdeb"), ("Last", "acdeb"), ("start", "bacde"), ("top", "bacde")])
def test_the_end_and_the_start_are_those_of_the_list_that_the_clause_stands_in(to, wanted):
    assert wanted == order(moved(FIVE, "2", to=to))
    assert ["x", "z", "y"] == [c.text for c in moved(FIVE, "P2", to="end").main.preamble]
    assert "f" == listed(moved(DEEP, "2.a", to="end"))["2.b"]


def test_the_preamble_moves_in_itself():
    assert [c.text for c in moved(FIVE, "P3", to="P1").main.preamble] == ["z", "x", "y"]


@pytest.mark.parametrize(
    ("ref", "to", "wanted"),
    [
        ("2", "3", "[I]a[II]cbd"),  # down: behind the clause whose number it takes, in its section
        ("1", "2", "[I]ba[II]cd"),
        ("3", "2", "[I]acb[II]d"),  # up: before it
        ("1", "4", "[I]b[II]cda"),
        ("4", "1", "[I]dab[II]c"),
    ],
)
def test_it_comes_into_the_section_of_the_clause_whose_number_it_takes(ref, to, wanted):
    assert order(moved(SECTIONED, ref, to=to)) == wanted


@pytest.mark.parametrize(
    ("kwargs", "wanted"),
    [
        ({"section": "II"}, "[I]b[II]cda"),
        ({"section": "I"}, "[I]ba[II]cd"),
        ({"section": "0"}, "a[I]b[II]cd"),
        ({"section": "I", "to": "2"}, "[I]ba[II]cd"),
        ({"section": "II", "to": "2"}, "[I]b[II]acd"),
    ],
)
def test_a_section_can_be_said(kwargs, wanted):
    assert order(moved(SECTIONED, "1", **kwargs)) == wanted


def test_a_sub_clause_goes_under_another_clause_or_becomes_one():
    assert listed(moved(DEEP, "2.b", under="1"))["1.b"] == "g"
    assert listed(moved(DEEP, "2.b", to="1.a"))["1.a"] == "g"
    assert order(moved(DEEP, "2.b", to="1")) == "gae"


def test_a_clause_becomes_a_sub_clause_with_all_of_its_own():
    after = moved(draft(clause("a", "b"), clause("c", "d")), "1", under="2")
    assert listed(after) == {"1": "c", "1.a": "d", "1.b": "a", "1.b.i": "b"}


def test_the_place_behind_the_last_sub_clause_can_be_said():
    assert listed(moved(DEEP, "1.a.i", to="2.c"))["2.c"] == "c"


def test_a_further_part_is_a_part_like_the_first():
    two = Resolution(parts=(Part(operative=(Clause("a"),)), Part(operative=(Clause("b"), Clause("c")))))
    assert [c.text for c in moved(two, "B/2", to="B/1").parts[1].operative] == ["c", "b"]
    assert listed(moved(two, "1", to="B/2")) == {"B/1": "b", "B/2": "a", "B/3": "c"}


@pytest.mark.parametrize(
    ("resolution", "ref", "kwargs", "said"),
    [
        (FIVE, "9", {"to": "1"}, "no clause `9`; there are P1 to P3 and 1 to 5"),
        (FIVE, "3", {"to": "9"}, "no place `9`; there are P1 to P3 and 1 to 5"),
        (FIVE, "3", {"to": "6"}, "no place `6`; the last of this list is 5"),
        (FIVE, "3", {"to": "P1"}, "`3` is operative, the place is in the preamble"),
        (FIVE, "3", {"under": "3"}, "`3` cannot go under itself"),
        (FIVE, "3", {}, "say one place: `--to 5`, `--under 4`"),
        (FIVE, "3", {"to": "1", "under": "2"}, "say one place"),
        (FIVE, "3", {"to": "2.c"}, "no place `2.c`; 2 has no sub-clauses"),
        (DEEP, "1", {"under": "1.a"}, "`1` cannot go under itself"),
        (
            DEEP,
            "1.a",
            {"under": "2.a"},
            "`1.a` does not fit there: its sub-clauses would stand below",
        ),
        (DEEP, "2.a", {"to": "2.d"}, "no place `2.d`; 2 has 2.a to 2.b"),
        (SECTIONED, "1", {"section": "III"}, "no section `III`; the sections are: `I`, `II`"),
        (SECTIONED, "1", {"to": "4", "section": "I"}, "a clause with this number cannot stand in section `I`"),
        (FIVE, "P1", {"section": "0"}, "`P1` is preambular"),
    ],
)
def test_a_place_that_there_is_not_is_refused(resolution, ref, kwargs, said):
    with pytest.raises(Problem) as problem:
        moved(resolution, ref, **kwargs)
    assert said in str(problem.value)
