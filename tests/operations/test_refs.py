"""How people name a clause, and what they are told if there is none."""

import pytest

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Line, Part, Resolution
from resolution_kit.model.references import find, normal
from resolution_kit.operations.convert import converted
from resolution_kit.operations.sections import section_numbered

PART = Part(preamble=(Clause("Noting"),), operative=(Clause("Decides", (Clause("To act"),)), Clause("Thanks")))
TWO = Resolution(parts=(Part(preamble=(Clause("x"),), operative=(Clause("a"), Clause("b"), Clause("c"))), *(PART,)))


@pytest.mark.parametrize(
    ("typed", "ref"),
    [
        ("3", "3"), (" OP3 ", "3"), ("PP2", "p2"), ("P2", "p2"), ("3(b)", "3.b"), ("3 (b) (ii)", "3.b.ii"),
        ("3b", "3.b"), ("3.B", "3.b"), ("B/3b", "b/3.b"), ("B/OP3", "b/3"), ("3..b.", "3.b"), ("op", "op"),
        ("clause 3", "3"), ("Operative clause 3(b)", "3.b"), ("OC3", "3"), ("para. 3", "3"), ("#3", "3"), ("3,", "3"),
        ("preambular paragraph 2", "p2"), ("PC 2", "p2"), ("Preamble 2", "p2"), ("paragraph", "paragraph"),
    ],
)  # fmt: skip
def test_a_reference_is_understood_as_people_write_it(typed, ref):
    assert ref == normal(typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("9", "there are P1 and 1 to 3, and sub-clauses such as 3.b"),
        ("B/9", "there are B/P1 and B/1 to B/2, and sub-clauses such as 3.b"),
        ("D/9", "there are P1 to B/P1 and 1 to B/2"),
        ("B/1.c", "B/1 has B/1.a"),
        ("2.a", "2 has no sub-clauses"),
    ],
)
def test_who_names_a_clause_that_there_is_not_is_told_those_of_the_same_part(typed, said):
    with pytest.raises(Problem) as problem:
        find(TWO, typed)
    assert said in str(problem.value)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("II", 2),
        ("II.", 2),
        ("ii", 2),
        ("2", 2),
        ("health of all", 2),
        ("II. Health of all", 2),
        ("ports", 1),
        ("0", 0),
    ],
)
def test_a_section_is_meant_by_its_numeral_its_number_or_its_title(typed, number):
    blocks = (Line("section", "I. Ports"), Clause("a"), Line("section", "II. Health of all"), Clause("b"))
    assert number == section_numbered(Resolution(parts=(Part(operative=blocks),)), typed)


def test_a_draft_of_an_unknown_style_keeps_its_verbs():
    draft = Resolution(parts=(Part(operative=(Clause("To urge all"),)),), style="away")
    assert converted(draft, None, style("un")).main.operative == draft.main.operative
    assert converted(draft, style("oas"), style("un")).main.operative[0].text == "Urges all"
    assert converted(draft, style("oas"), style("oas")).main.operative == draft.main.operative


BOTH = Resolution(
    parts=(Part(operative=(Clause("Urges", (Clause("Rails"), Clause("Ports", (Clause("x"), Clause("To see"))))),)),)
)
"""A resolution with 1.a, 1.b, 1.b.i and 1.b.ii."""


@pytest.mark.parametrize("typed", ["1.b.ii", "1bii", "1(b)(ii)", "1 b ii", "1.bii", "1b.ii", "OP1bii"])
def test_the_dots_between_letters_may_be_left_out(typed):
    assert "1.b.ii" == find(BOTH, typed).ref


def test_a_clause_that_is_called_just_so_comes_before_one_with_dots_left_out():
    many = tuple(Clause(str(i)) for i in range(28))
    resolution = Resolution(parts=(Part(operative=(Clause("a", many),)),))
    assert "1.bb" == find(resolution, "1bb").ref


def test_eleven_is_not_the_first_of_the_first():
    with pytest.raises(Problem):
        find(BOTH, "11")
