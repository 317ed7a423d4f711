"""Clauses that name other clauses by number, in a merge."""

from working_papers import paper

from resolution_kit.merging.own_numbers import own_numbers, with_mentions_followed
from resolution_kit.merging.papers import together
from resolution_kit.model import walk

OURS = ("Urges States to open clinics", "Asks donors to fund what operative paragraph 1 asks for")
THEIRS = (
    "Condemns piracy off Somalia",
    "Invites navies to patrol, as operative clauses 1 and 3 ask",
    "Decides to meet again",
)


def merged(*papers):
    named = {name: paper(texts) for name, texts in zip("abc", papers, strict=False)}
    return together(named), named


def followed(*papers):
    whole, left = with_mentions_followed(*merged(*papers))
    return [place.clause.text for place in walk(whole)], [one.said for one in left]


def test_a_number_that_still_names_its_clause_stays():
    assert followed(OURS, ("Decides to meet again",)) == ([*OURS, "Decides to meet again"], [])


def test_a_number_follows_its_clause():
    texts, left = followed(OURS, THEIRS)
    assert left == []
    assert texts[3] == "Invites navies to patrol, as operative clauses 3 and 5 ask"


def test_a_clause_of_both_papers_whose_number_means_two_clauses_is_listed():
    shared = "Asks donors to fund what operative paragraph 1 asks for"
    texts, left = followed(OURS, ("Condemns piracy off Somalia", shared))
    assert shared in texts
    assert left == [
        "3 names `operative paragraph 1`: 1 of a is 1; check the number",
        "3 names `operative paragraph 1`: 1 of b is 2; check the number",
    ]


def test_the_number_of_a_clause_that_is_not_there_is_listed():
    _, left = followed(("Urges States to heed operative paragraph 7",), THEIRS)
    assert left == ["1 names `operative paragraph 7`: 7 of a is gone; check the number"]


def test_every_clause_has_the_number_of_each_paper():
    whole, papers = merged(OURS, (*THEIRS, OURS[0]))
    assert own_numbers(whole, papers)["4"] == {"a": "1", "b": "4"}
