"""What a person is told after a change: numbers in texts, Also and Further, lists that became too short."""

from functools import partial

import pytest

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Part, Resolution
from resolution_kit.operations.mentions import mentioned
from resolution_kit.operations.move import move, remove
from resolution_kit.operations.operation import perform
from resolution_kit.operations.reword import reword
from resolution_kit.operations.slots import fill, open_slots


def draft(*texts):
    return Resolution(parts=(Part(operative=tuple(t if isinstance(t, Clause) else Clause(t) for t in texts)),))


def notes(resolution, operation, **kwargs):
    return list(perform(resolution, partial(operation, **kwargs)).notes)


@pytest.mark.parametrize(
    "text",
    [
        "in accordance with paragraph 5 of resolution 70/1",
        "paragraphs 11 and 15 of its resolution 2140 (2014)",
        "article 12, paragraph 10 (a), of the Convention",
        "Article 4, paragraph 1",
        "within 3 months, and clause after clause",
        "paragraph 2014/35",
        "paragraph 19.10 of the plan",
        "as covered in articles 15, 16 (paragraph 1) and 17",
        "the two paragraphs above",
    ],
)
def test_numbers_of_other_texts_name_no_clause(text):
    assert list(mentioned(text)) == []


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("in operative clause 3", ["3"]),
        ("in Operative Paragraph 3", ["3"]),
        ("paragraph 5 above", ["5"]),
        ("paragraph 5 (b) above", ["5.b"]),
        ("clause 3(b)(ii)", ["3.b.ii"]),
        ("paragraph 5 of the present resolution", ["5"]),
        ("paragraphs 3 and 4", ["3", "4"]),
        ("paragraphs 2, 3 (a) and 5", ["2", "3.a", "5"]),
        ("paragraphs 3 to 5 above", ["3", "4", "5"]),
        ("clauses 3–5", ["3", "4", "5"]),
        ("preambulatory clause 2, with clause 4", ["P2", "4"]),
        ("paragraph 4, and paragraph 9 of resolution 70/1", ["4"]),
    ],
)
def test_a_clause_of_the_same_text_is_named_by_its_number(text, refs):
    assert [ref for _, found in mentioned(text) for ref in found] == refs


THREE = draft("Urges all", "Invites some", "Decides on what paragraphs 1 and 2 say, not paragraph 1 of resolution 70/1")


def test_a_move_that_changes_no_number_that_is_named_says_nothing():
    assert notes(THREE, move, ref="3", to="3") == []
    assert notes(THREE, reword, ref="1", typed="Urges paragraph 2 to wait") == []


def test_numbers_in_texts_are_told_and_never_rewritten():
    done = perform(THREE, partial(move, ref="1", to="3"))
    assert done.notes == ("2 says “paragraphs 1 and 2”: 1 is 3 now, 2 is 1 now",)
    assert done.after.main.operative[1] == THREE.main.operative[2]
    assert notes(THREE, remove, refs=["2"]) == ["2 says “paragraphs 1 and 2”: 2 is gone"]


def test_a_text_that_is_typed_anew_may_have_the_new_numbers_already():
    one = draft("Urges all", "Decides on paragraph 1")
    assert notes(one, reword, ref="2", typed="Decides on paragraph 2") == []


def test_a_number_is_that_of_its_own_part():
    two = Resolution(
        parts=(
            Part(operative=(Clause("Urges all"), Clause("Invites"))),
            *(Part(operative=(Clause("Notes"), Clause("Acts on clause 1"))),),
        )
    )
    assert notes(two, move, ref="1", to="2") == []
    assert notes(two, move, ref="B/1", to="B/2") == ["B/1 says “clause 1”: B/1 is B/2 now"]


def test_also_and_further_of_own_words_are_a_hint():
    runs = draft("Urges all", "Also urges all", "Decides so")
    assert notes(runs, remove, refs=["1"]) == ["usual openers now: 1 “Urges”; `reskit check --fix` sets them"]
    assert notes(runs, move, ref="3", to="2") == ["usual openers now: 3 “Urges”; `reskit check --fix` sets them"]
    assert notes(draft("Urges one", "Decides", "Urges one"), move, ref="2", to="1") == [
        "usual openers now: 3 “Also urges”; `reskit check --fix` sets them"
    ]


def test_an_opener_that_was_unusual_before_is_not_told_again():
    assert notes(draft("Also urges all", "Decides", "Notes"), move, ref="3", to="2") == []


def test_a_clause_that_has_its_also_is_left_alone():
    runs = draft("Urges all", "Also urges all", "Decides", "Also urges all")
    assert notes(runs, move, ref="3", to="1") == []


def test_where_the_body_has_no_also_nothing_is_told_and_nothing_set():
    runs = draft(Clause("Urges all", entry="x.y"), "Decides so", Clause("Urges all", entry="x.y"))
    done = perform(runs, partial(move, ref="2", to="3"), style("oas"))
    assert done.notes == ()
    assert [c.text for c in done.after.main.operative] == ["Urges all", "Urges all", "Decides so"]


def test_also_and_further_of_a_clause_of_the_library_are_set_and_its_neighbours_are_left():
    runs = draft("Urges all", "Decides so", Clause("Urges all", entry="x.y"), "Also urges all")
    done = perform(runs, partial(move, ref="3", to="2"))
    assert [c.text for c in done.after.main.operative] == [
        "Urges all",
        "Also urges all",
        "Decides so",
        "Also urges all",
    ]
    assert done.changes[0].reworded


def test_a_list_that_became_too_short_is_told():
    lists = draft(Clause("Urges", (Clause("a"), Clause("b"))), Clause("Notes", (Clause("c"),), Clause("d")))
    assert notes(lists, remove, refs=["1.b"]) == [
        "1 has a single sub-clause now; `reskit join 1 1.a` makes one sentence of them"
    ]
    assert notes(lists, remove, refs=["2.a"]) == ["2 has a closing text and no sub-clauses now; `reskit edit 2`"]


SLOTS = draft("{country} shall act", Clause("Urges {what}", (Clause("In {country}"),), Clause("and {this year}")))


def test_what_is_no_slot_is_left_alone():
    hostile = draft("Notes {{ x }} and {% raw %} and {1} and { y } and {} and {a{b}c}")
    assert [slot.name for slot in open_slots(hostile)] == ["b"]


def test_open_slots_are_listed_with_their_clauses():
    assert [(slot.name, slot.refs) for slot in open_slots(SLOTS)] == [
        ("country", ("1", "2.a")),
        ("what", ("2",)),
        ("this year", ("2",)),
    ]
    assert [slot.name for slot in open_slots(SLOTS, "2")] == ["what", "this year", "country"]


def test_a_slot_is_filled_everywhere_or_in_one_clause():
    everywhere = perform(SLOTS, partial(fill, values={"country": "the Niger", "this year": "2030"})).after
    assert everywhere.main.operative[0].text == "The Niger shall act"
    assert everywhere.main.operative[1].subclauses[0].text == "In the Niger"
    assert everywhere.main.operative[1].closing.text == "and 2030"
    one = perform(SLOTS, partial(fill, values={"country": "Peru"}, ref="2.a")).after
    assert (one.main.operative[0].text, one.main.operative[1].subclauses[0].text) == ("{country} shall act", "In Peru")


def test_a_slot_that_there_is_not_is_refused():
    with pytest.raises(Problem, match="no open slot `contry`; did you mean `country`"):
        fill(SLOTS, {"contry": "Peru"})
    with pytest.raises(Problem, match="2 has no open slot `year`"):
        fill(draft("a", "b"), {"year": "2030"}, "2")
