"""A clause as it is typed by hand in an editor."""

import pytest

from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Part, Resolution
from resolution_kit.operations.clause_syntax import by_hand, by_lines, from_hand
from resolution_kit.operations.ids import with_lent_ids
from resolution_kit.operations.reword import rewrite

TYPED = """\
Calls upon Member States to strengthen their laboratories, including by
- Equipping them with
  - Reference standards
  - Field-testing devices that can be used without danger to the officers who
    handle the samples

  and with rooms
- Training those who work there

and to report on the results
"""
CLAUSE = Clause(
    "Calls upon Member States to strengthen their laboratories, including by",
    (
        Clause(
            "Equipping them with",
            (
                Clause("Reference standards"),
                Clause("Field-testing devices that can be used without danger to the officers who handle the samples"),
            ),
            Clause("and with rooms"),
        ),
        Clause("Training those who work there"),
    ),
    Clause("and to report on the results"),
)


def test_a_clause_is_typed_as_it_is_shown():
    assert by_hand(CLAUSE) == TYPED
    assert from_hand(TYPED) == CLAUSE


def test_numbers_endings_and_other_dashes_are_taken_as_they_are_meant():
    typed = "3. Calls upon States:\n  (a) To act;\n  (b) To report:\n     (i) Soon;\n     • Often.\n# a comment\n"
    wanted = Clause("Calls upon States", (Clause("To act"), Clause("To report", (Clause("Soon"), Clause("Often")))))
    assert from_hand(typed) == wanted


def test_a_text_whose_lines_would_look_like_sub_clauses_is_shown_in_one_line():
    text = "Decides " + "x" * 71 + " (a) of it"
    assert by_hand(Clause(text)) == f"{text}\n"
    assert from_hand(by_hand(Clause(text))).text == text


def test_clauses_keep_their_ids_and_entries():
    old = Clause("Urges", (Clause("To act at once", id="a"), Clause("To report", id="b")), id="x", entry="y.z")
    new = from_hand("Urges all\n- To report\n- To act at last\n- To pay\n", old)
    assert (new.id, new.entry, [sub.id for sub in new.subclauses]) == ("x", "y.z", ["b", "a", ""])


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "the clause is empty"),
        ("\n# only a comment\n", "the clause is empty"),
        ("Urges\n- .\n", "the clause is empty; type its text"),
        ("Urges all\n\nand some\n", "a second paragraph without a dash: `and some`"),
        ("Urges\n- a\n\none\n\ntwo\n", "a second closing text: `two`"),
        ("Urges\n- a\n  - b\n    - c\n      - d\n", "`- d` stands deeper than the 4 levels"),
        ("Urges \x07\n", "the character U+0007"),
    ],
)
def test_what_cannot_be_a_clause_is_refused_in_one_line(typed, said):
    with pytest.raises(Problem) as problem:
        from_hand(typed)
    assert said in str(problem.value)


def test_a_clause_that_moved_meanwhile_is_still_rewritten():
    old = Clause("Urges all", (Clause("To act"),), id="x")
    resolution, _ = with_lent_ids(Resolution(parts=(Part(operative=(Clause("Notes it"), old)),)))
    after = rewrite(resolution, old, "Urges some\n- To act\n").resolution
    assert [clause.text for clause in after.main.operative] == ["Notes it", "Urges some"]
    assert after.main.operative[1].subclauses == resolution.main.operative[1].subclauses


def test_a_clause_that_was_changed_meanwhile_is_not_overwritten():
    resolution, _ = with_lent_ids(Resolution(parts=(Part(operative=(Clause("Urges nobody", id="x"),)),)))
    with pytest.raises(Problem, match="was changed or removed meanwhile"):
        rewrite(resolution, Clause("Urges all", id="x"), "Urges some")


def test_a_sub_clause_gets_no_list_deeper_than_there_are_levels():
    sub = Clause("c", id="c")
    resolution, _ = with_lent_ids(Resolution(parts=(Part(operative=(Clause("a", (Clause("b", (sub,)),)),)),)))
    with pytest.raises(Problem, match="does not fit there"):
        rewrite(resolution, sub, "c\n- d\n  - e\n")


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("Notes (a) one thing", "Notes (a) one thing"),
        ("Notes paragraphs (a) and (b), and (c), (d) of it", "Notes paragraphs (a) and (b), and (c), (d) of it"),
        ("Notes: (b) x; (a) y", "Notes: (b) x; (a) y"),
        ("Urges all: (a) To act; (b) To pay", "Urges all:\n- To act;\n- To pay"),
        ("Urges to a) act; and b) pay", "Urges to\n- act; and\n- pay"),
        ("Urges: (i) x; (ii) y", "Urges:\n  - x;\n  - y"),
        ("Notes the reports of 1. January and 2. February", "Notes the reports of 1. January and 2. February"),
        ("Urges to – among others – act", "Urges to – among others – act"),
        ("Notes, - as it did before -, the plan", "Notes, - as it did before -, the plan"),
        ("Urges all States: (a) To act", "Urges all States:\n- To act"),
        ("Urges all: (1) To act; 2) To pay", "Urges all:\n- To act;\n- To pay"),
        ("Urges all: 1. To act; 2. To pay", "Urges all:\n- To act;\n- To pay"),
        ("Urges all: a. To act; b. To pay", "Urges all:\n- To act;\n- To pay"),
        ("Urges all to: • act; • pay", "Urges all to:\n- act;\n- pay"),
        ("Urges: (a) x: (i) one; (ii) two; (b) y", "Urges:\n- x:\n  - one;\n  - two;\n- y"),
    ],
)
def test_a_list_in_one_line_is_laid_out_where_it_counts_and_its_items_end(typed, lines):
    assert by_lines(typed) == lines


def test_a_mark_in_the_middle_of_a_line_begins_no_sub_clause():
    assert from_hand("Calls upon States\nto act - at once") == Clause("Calls upon States to act - at once")


def test_a_closing_text_may_go_over_several_lines():
    typed = "Calls upon States\n- To act\n\nand to report\non the results\n"
    assert from_hand(typed) == Clause("Calls upon States", (Clause("To act"),), Clause("and to report on the results"))


@pytest.mark.parametrize("sign", ["#", "# 5", "- or", "1. or"])
def test_a_text_is_not_broken_before_what_would_read_as_a_comment_or_a_sub_clause(sign):
    text = f"{'Calls upon all States to act now ' * 2}in meetings {sign} and wherever else they meet"
    assert from_hand(by_hand(Clause(text))) == Clause(text)
    fine = f"{'Calls upon all States to act now ' * 2}in meetings like#{sign} and wherever"
    assert len(by_hand(Clause(fine)).splitlines()) == 2
