"""Choosing between versions."""

import pytest

from resolution_kit.errors import Problem
from resolution_kit.merging import merged, open_conflicts
from resolution_kit.merging.conflicts import conflicts
from resolution_kit.merging.resolve_conflicts import resolve, resolve_all
from resolution_kit.model import Clause, Field, Line, Part, Resolution, walk
from resolution_kit.operations.operation import perform


def draft(topic, clause, *below, organ="The General Assembly"):
    subs = tuple(Clause(text, id=f"s{i}") for i, text in enumerate(below))
    return Resolution(
        parts=(
            Part(
                organ=Line("organ", organ),
                operative=(Clause(clause, subs, id="a1"), Clause("Decides to meet again", id="b1")),
            ),
        ),
        heading=(Field("topic", (topic,)),),
    )


def two(*, organ="The General Assembly"):
    ours = draft("Precursors", "Urges donors to pay for", "laboratories", "training")
    theirs = draft("Chemicals", "Invites donors to pay for", "laboratories", "training of judges", organ=organ)
    return merged(ours, theirs, origin=("peru.yaml",))


def after(resolution, **how):
    return perform(resolution, lambda draft: resolve(draft, **how)).after


def texts(resolution):
    return {place.ref: place.clause.text for place in walk(resolution)}


def test_what_is_open_is_listed_with_the_heading_first():
    assert [(c.name, [v.text for v in c.versions]) for c in conflicts(two())] == [
        ("topic", ["Precursors", "Chemicals"]),
        ("1", ["Urges donors to pay for", "Invites donors to pay for"]),
        ("1.b", ["training", "training of judges"]),
    ]
    assert open_conflicts(two()) == 3


def test_the_version_that_is_named_takes_the_place_of_the_first():
    chosen = after(two(), name="2")
    assert texts(chosen)["1"] == "Invites donors to pay for"
    assert texts(chosen)["2"] == "Decides to meet again"
    assert chosen.main.operative[0].id == "a1"
    assert [sub.text for sub in chosen.main.operative[0].subclauses] == [
        "laboratories",
        "training",
        "training of judges",
    ]
    assert open_conflicts(chosen) == 2


def test_both_versions_are_clauses_of_their_own():
    chosen = after(two(), name="1", both=True)
    assert (texts(chosen)["1"], texts(chosen)["2"]) == ("Urges donors to pay for", "Invites donors to pay for")
    ids = [place.clause.id for place in walk(chosen) if place.clause.id]
    assert len(ids) == len(set(ids))
    assert texts(chosen)["2.a"] == "laboratories"


@pytest.mark.parametrize(("take", "topic"), [("1", "Precursors"), ("2", "Chemicals"), ("peru", "Chemicals")])
def test_a_field_of_the_heading_takes_the_value_that_is_chosen(take, topic):
    chosen = after(two(), name="topic", take=take)
    assert chosen.get("topic") == (topic,)
    assert not chosen.conflicts


def test_another_organ_is_taken():
    chosen = after(two(organ="The Security Council"), name="organ", take="2")
    assert chosen.main.organ == Line("organ", "The Security Council")


def test_everything_is_decided_at_once():
    whole = two()
    assert open_conflicts(perform(whole, lambda d: resolve_all(d, take="theirs")).after) == 0
    taken = perform(whole, lambda d: resolve_all(d, take="peru.yaml")).after
    assert taken.get("topic") == ("Chemicals",)
    assert open_conflicts(perform(whole, lambda d: resolve_all(d, both=True)).after) == 1, "a heading has one topic"


def test_what_is_not_in_conflict_and_what_is_no_version_is_told():
    with pytest.raises(Problem, match=r"^`7` is not in conflict; expected one of topic, 1, 2, 1.b, 1.c$"):
        resolve(two(), "7")
    with pytest.raises(Problem, match=r"expected which; type `reskit settle topic --take 2`$"):
        resolve(two(), "topic")
    with pytest.raises(Problem, match=r"^no version `chile` of topic, expected one of 1, 2, peru.yaml$"):
        resolve(two(), "topic", take="chile")


def test_a_clause_without_a_sure_counterpart_is_not_dropped():
    ours = draft("Precursors", "Requests UNICEF to provide textbooks to schools in Yemen")
    theirs = draft("Precursors", "Requests UNICEF to provide clean water to villages in Yemen")
    report = perform(merged(ours, theirs), lambda d: resolve_all(d, take="2"))
    assert open_conflicts(report.after) == 1
    assert report.notes == ("1 stays open, as its versions may be two clauses; `reskit settle 1 --both` keeps both",)


def test_a_mention_follows_the_clause_that_it_names():
    whole = two()
    naming = Clause("Recalls operative paragraph 3, and operative paragraph 4 of resolution 70/1", id="z1")
    part = whole.main
    whole = Resolution(parts=(Part(organ=part.organ, operative=(*part.operative, naming)),))
    chosen = after(whole, name="1", take="2")
    assert texts(chosen)["3"] == "Recalls operative paragraph 2, and operative paragraph 4 of resolution 70/1"
