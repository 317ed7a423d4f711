"""Titles inside the operative part."""

import pytest

from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Line, Part, Resolution
from resolution_kit.operations.sections import add_section, remove_section, sections

FOUR = Resolution(parts=(Part(preamble=(Clause("x"),), operative=tuple(map(Clause, "abcd"))),))
TWO = add_section(add_section(FOUR, "I. Prevention", "2").resolution, "II. Finance", "4").resolution


def order(resolution):
    return [b.text if isinstance(b, Clause) else f"[{b.text}]" for b in resolution.main.operative]


def test_a_title_stands_before_the_clause_that_was_said():
    assert order(TWO) == ["a", "[I. Prevention]", "b", "c", "[II. Finance]", "d"]


def test_without_a_clause_it_stands_at_the_end():
    assert order(add_section(FOUR, "Later").resolution)[-1] == "[Later]"
    assert order(add_section(FOUR, "Later", "5").resolution)[-1] == "[Later]"


def test_sections_are_listed_with_the_numbers_of_their_clauses():
    assert [(s.number, s.title, s.first, s.last) for s in sections(TWO)] == [
        (0, "", 1, 1),
        (1, "I. Prevention", 2, 3),
        (2, "II. Finance", 4, 4),
    ]
    assert sections(add_section(FOUR, "All", "1").resolution)[0].title == "All"
    assert sections(Resolution()) == []


@pytest.mark.parametrize("typed", ["II", "ii.", "II. Finance", "2", "fin"])
def test_a_section_is_named_by_title_numeral_or_number(typed):
    assert order(remove_section(TWO, typed).resolution) == ["a", "[I. Prevention]", "b", "c", "d"]


def test_a_further_part_has_sections_of_its_own():
    two = Resolution(parts=(Part(operative=(Clause("a"),)), Part(operative=(Clause("b"),))))
    after = add_section(two, "I", "B/1").resolution
    assert [(s.part, s.title) for s in sections(after)] == [(0, ""), (1, "I")]
    assert after.main.operative == two.main.operative
    assert order(Resolution(parts=(after.parts[1],))) == ["[I]", "b"]
    assert remove_section(after, "B/I").resolution == two
    with pytest.raises(Problem, match="no section `I`"):
        remove_section(after, "I")


def test_what_comes_out_is_what_was_before():
    assert remove_section(add_section(FOUR, "New", "3").resolution, "New").resolution == FOUR


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: add_section(TWO, "ii. finance", "1"), "there is a section `ii. finance` already"),
        (lambda: add_section(FOUR, " ", "1"), "the title is empty"),
        (lambda: add_section(FOUR, "New", "P1"), "before an operative clause"),
        (lambda: add_section(FOUR, "New", "9"), "no place `9`"),
        (lambda: remove_section(FOUR, "I"), "no section `I`; the sections are: none yet"),
        (lambda: remove_section(TWO, "0"), "have no title to remove"),
        (lambda: remove_section(TWO, "n"), "no section `n`"),
    ],
)
def test_what_cannot_be_is_refused(call, said):
    with pytest.raises(Problem) as problem:
        call()
    assert said in str(problem.value)


def test_a_title_is_text():
    title = add_section(FOUR, "Stars * and * lines\nof two").resolution.main.operative[-1]
    assert title == Line("section", r"Stars \* and \* lines of two")
