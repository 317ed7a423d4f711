import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from any_paper import papers
from hypothesis import given, settings
from papers import with_main
from two_texts import edited

from resolution_kit.compare import clause_pairs, paragraph_pairs
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Field, Line, Part, Placed, Resolution, walk
from resolution_kit.reading import read

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
PAPERS = papers(style("mun"))


def paper(*operative, preamble=()):
    return Resolution(parts=(Part(preamble=tuple(preamble), operative=operative),))


def told(old, new):
    """Each pair as people name it: `1 → 2`, `+ 3`, `- 3`, with `moved` where it is a move."""
    return [
        f"- {pair.old.ref}" if pair.new is None
        else f"+ {pair.new.ref}" if pair.old is None
        else f"{pair.old.ref} → {pair.new.ref}{' moved' * pair.moved}"
        for pair in clause_pairs(old, new)
        if pair.changed or pair.old.ref != pair.new.ref
    ]  # fmt: skip


def without_ids(paper):
    def bare(block):
        return (
            replace(block, id="", subclauses=tuple(map(bare, block.subclauses))) if isinstance(block, Clause) else block
        )

    return with_main(
        paper, preamble=tuple(map(bare, paper.main.preamble)), operative=tuple(map(bare, paper.main.operative))
    )


TRAIN = Clause("Calls upon Member States to train customs officers at ports", id="t")
REPORT = Clause("Requests the Secretary-General to report at its eightieth session", id="r")
FUND = Clause("Invites donors to contribute to the trust fund", id="f")
LABS = Clause("Encourages laboratories to share reference standards", id="l")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_text_is_the_same_as_itself_with_ids_and_without(path):
    text = read(path)
    assert [] == told(text, text)
    assert [] == told(without_ids(text), text)


def test_another_number_is_no_move():
    assert ["+ 1", "1 → 2", "2 → 3"] == told(paper(TRAIN, REPORT), paper(FUND, TRAIN, REPORT))


def test_the_fewest_clauses_have_moved():
    old, new = paper(TRAIN, REPORT, FUND, LABS), paper(REPORT, FUND, LABS, TRAIN)
    assert ["2 → 1", "3 → 2", "4 → 3", "1 → 4 moved"] == told(old, new)


def test_a_reworded_clause_is_found_without_ids():
    other = Clause("Urges all Member States to train customs and police officers at ports")
    assert ["2 → 1", "3 → 2", "1 → 3 moved"] == told(
        paper(TRAIN, REPORT, FUND), without_ids(paper(REPORT, FUND, other))
    )


def test_an_id_that_was_copied_to_another_clause_does_not_make_them_one():
    copied = replace(FUND, id="t")
    assert ["- 1", "+ 1"] == told(paper(TRAIN), paper(copied))
    assert ["+ 1", "1 → 2"] == told(paper(TRAIN), paper(copied, replace(TRAIN, id="x")))


def test_a_number_tells_equal_clauses_apart():
    old = [Clause(f"Decides to allocate {n} dollars to the fund") for n in (100, 200, 300)]
    new = [Clause(f"Decides to allocate {n} dollars to the said fund") for n in (300, 100, 200)]
    assert ["3 → 1 moved", "1 → 2", "2 → 3"] == told(paper(*old), paper(*new))


def test_a_sub_clause_that_becomes_a_clause_has_moved():
    above = replace(FUND, subclauses=(Clause("To train customs officers at every port"), Clause("To report")))
    alone = replace(FUND, subclauses=(Clause("To report"),))
    new = paper(alone, Clause("To train customs officers at every port"))
    assert ["1.b → 1.a", "1.a → 2 moved"] == told(paper(above), new)


def test_equal_sub_clauses_stay_with_their_clauses():
    items = (Clause("Training"), Clause("Equipment"))
    one, other = replace(TRAIN, subclauses=items), replace(FUND, subclauses=items)
    new = without_ids(paper(other, LABS, replace(one, text=f"{one.text} and airports")))
    assert ["2 → 1", "2.a → 1.a", "2.b → 1.b", "3 → 2", "1 → 3 moved", "1.a → 3.a", "1.b → 3.b"] == told(
        without_ids(paper(one, other, LABS)), new
    )


def test_a_clause_that_crosses_from_the_preamble_has_moved():
    text = Clause("Recalling the report of the Board on precursors of 5 March 2024")
    assert ["P1 → 1 moved"] == told(paper(preamble=[text]), paper(text))


def test_a_closing_text_belongs_to_its_clause():
    old = replace(FUND, subclauses=(TRAIN, REPORT), closing=Clause("and to report"))
    found = clause_pairs(paper(old), paper(replace(old, closing=Clause("and to help"))))
    assert [False, True, True] == [pair.same for pair in found]


def test_every_line_and_field_is_compared():
    old = Resolution(
        (Field("topic", ("Water",)), Field("code", ("A/1",)), Line("heading", "Draft")),
        parts=(
            Part(
                organ=Line("organ", "The General Assembly"),
                operative=(Line("section", "A. Ports"), TRAIN, Line("section", "B. Money"), FUND),
                end=(Line("closing", "12th meeting"),),
            ),
        ),
        style="mun",
    )
    new = replace(
        with_main(
            old,
            organ=Line("organ", "The Security Council"),
            operative=(Line("section", "A. Ports"), TRAIN, FUND, Line("section", "B. Money")),
        ),
        heading=(Field("code", ("A/1",)), Field("topic", ("Clean water",))),
        style="un",
    )
    found = [pair for pair in paragraph_pairs(old, new) if pair.changed]
    assert [("Draft", None), ("Water", "Clean water"), ("The General Assembly", "The Security Council"),
            ("B. Money", "B. Money"), ("mun", "un")] == [
        tuple(item and (item.text if isinstance(item, Line) else item.values[0]) for item in (pair.old, pair.new))
        for pair in found
    ]  # fmt: skip


@settings(deadline=None)
@given(PAPERS)
def test_a_paper_is_the_same_as_itself(text):
    assert not [pair for pair in paragraph_pairs(text, text) if pair.changed]


@settings(deadline=None)
@given(edited(PAPERS))
def test_nothing_is_missing_and_nothing_stands_twice(texts):
    old, new = texts
    for of, side in ((old, "old"), (new, "new")):
        found = [getattr(pair, side) for pair in paragraph_pairs(old, new)]
        places = [item for item in found if isinstance(item, Placed)]
        lines = [item for item in found if isinstance(item, Line)]
        assert Counter(place.ref for place in walk(of)) == Counter(place.ref for place in places)
        assert Counter(map(repr, all_lines(of))) == Counter(map(repr, lines))
    assert all(pair.old or pair.new for pair in paragraph_pairs(old, new))


@settings(deadline=None)
@given(edited(PAPERS))
def test_pairs_stand_in_the_order_of_the_new_text(texts):
    assert list(walk(texts[1])) == [pair.new for pair in clause_pairs(*texts) if pair.new]


def all_lines(text):
    heading = [item for item in text.heading if isinstance(item, Line)]
    blocks = [
        item
        for part in text.parts
        for item in (*part.lead, part.organ, *part.preamble, *part.operative, *part.end)
        if isinstance(item, Line)
    ]
    return [*heading, *blocks]


@pytest.mark.parametrize("kind", ["the same", "edited and shuffled", "all alike", "others"])
def test_two_long_papers_are_compared_in_a_blink(kind):
    random = Random(7)  # noqa: S311 - the same papers each time
    vocabulary = [word for path in EXAMPLES for place in walk(read(path)) for word in place.clause.text.split()]

    def some(count):
        return " ".join(random.choices(vocabulary, k=count))

    def one():
        return Clause(f"Requests {some(40)}", (Clause(some(12)), Clause(some(12))))

    def reworded(clause):
        words = clause.text.split()
        words[5:9] = random.choices(vocabulary, k=3)
        return replace(clause, text=" ".join(words))

    old = [one() for _ in range(100)]
    new = {
        "the same": old,
        "edited and shuffled": random.sample([reworded(clause) for clause in old], len(old)),
        "all alike": [reworded(old[0]) for _ in old],
        "others": [one() for _ in old],
    }[kind]
    start = time.process_time()
    clause_pairs(paper(*old), paper(*new))
    assert time.process_time() - start < 2
