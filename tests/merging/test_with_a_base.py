"""What the report of a merge tells if the papers began with one text."""

import pytest
from working_papers import paper

from resolution_kit.merging import merged, open_conflicts
from resolution_kit.merging.papers import together
from resolution_kit.reports.merge import merge_report

BASE = ("Urges States to open clinics in villages", "Decides to meet again in Geneva", "Condemns piracy off Somalia")


def report(ours, theirs):
    papers, base = {"a": paper(ours), "b": paper(theirs)}, paper(BASE)
    return merge_report(together(papers, base), papers, base)


def outcomes(found):
    return [found.outcome(row) for row in found.rows]


def test_what_nobody_changed_is_the_same():
    assert outcomes(report(BASE, BASE)) == ["same"] * 3


def test_a_rewording_of_one_side_is_one_row_and_nothing_is_gone():
    found = report(("Urges States to open clinics in remote villages", *BASE[1:]), BASE)
    assert outcomes(found) == ["reworded by a", "same", "same"]
    assert found.gone == ()
    assert found.rows[0].texts == (
        ("Urges States to open clinics in villages", ("base",)),
        ("Urges States to open clinics in remote villages", ("a",)),
    )


def test_a_removal_against_a_change_names_both():
    found = report(("Urges States to open clinics in remote villages", *BASE[1:]), BASE[1:])
    assert outcomes(found)[0] == "changed by a, removed by b"


def test_what_one_side_took_out_is_named_with_its_number():
    found = report(BASE, BASE[1:])
    assert found.gone == (("a", "1", BASE[0]),)


def test_a_clause_that_both_added_in_one_wording_is_one():
    new = "Asks donors for help"
    assert outcomes(report((*BASE, new), (*BASE, new)))[3] == "same"


def test_a_clause_that_one_side_added_says_so():
    assert outcomes(report((*BASE, "Asks donors for help"), BASE))[3] == "added by a"


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Creates a trust fund of 10 million dollars", "Creates a trust fund of 25 million dollars"),
        ("Sends a mission to Khartoum", "Sends a mission to Juba"),
    ],
)
def test_additions_that_contradict_each_other_are_in_conflict(ours, theirs):
    assert open_conflicts(merged(paper((*BASE, ours)), paper((*BASE, theirs)), paper(BASE))) == 1


def test_additions_on_other_matters_are_no_conflict():
    whole = merged(paper((*BASE, "Asks FAO to map soils")), paper((*BASE, "Asks FAO to fight locusts")), paper(BASE))
    assert open_conflicts(whole) == 0
