"""Weaker and stronger verbs, and the words behind them."""

import pytest

from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import clause_of, entries, entry
from resolution_kit.knowledge.openers import find_opener
from resolution_kit.model import Clause
from resolution_kit.operations.verb_ladder import ladder


def reads(text, side, entry_=None, subs=()):
    return [rung.text for rung in getattr(ladder(Clause(text, tuple(map(Clause, subs))), entry_), side)]


NO_LADDER = ["Notes with concern that it is so", "Decides to act", "Expresses its appreciation to all"]


@pytest.mark.parametrize("text", NO_LADDER)
def test_an_opener_that_stands_on_no_ladder_has_no_steps(text):
    assert reads(text, "weaker") == reads(text, "stronger") == []


@pytest.mark.parametrize(
    ("text", "side", "nearest"),
    [
        ("Calls upon all States to act", "weaker", "Requests all States to act"),
        ("Calls upon all States to act", "stronger", "Urges all States to act"),
        ("Also urges the Office to act and to report", "weaker", "Also calls upon the Office to act and to report"),
        ("Strongly urges all States to act", "weaker", "Urges all States to act"),
        ("Strongly condemns all acts of violence", "weaker", "Condemns all acts of violence"),
        ("*Calls upon* all States to act", "stronger", "Urges all States to act"),
        ("Takes note of the report", "weaker", "Notes the report"),
        ("Takes note that it is so", "weaker", "Notes that it is so"),
        ("Notes the report", "stronger", "Takes note of the report"),
        ("Taking note of the report", "stronger", "Acknowledging the report"),
        ("Alarmed about the rise", "stronger", "Appalled at the rise"),
        ("Deeply concerned about the rise", "weaker", "Concerned about the rise"),
        ("Noting with deep concern that it is so", "weaker", "Noting with concern that it is so"),
    ],
)
def test_the_next_verb_reads_on(text, side, nearest):
    assert reads(text, side)[0] == nearest


def test_a_verb_that_asks_nobody_goes_on_with_that():
    assert reads("Urges all States not to supply arms", "stronger") == ["Demands that all States not supply arms"]
    assert "Suggests that the Office report" in reads("Invites the Office to report", "weaker")


@pytest.mark.parametrize(
    ("text", "subs"),
    [
        ("Urges all States to act and to report", ()),
        ("Urges all States", ("To act", "To report")),
        ("Urges action", ()),
    ],
)
def test_it_is_not_offered_where_more_hangs_on_the_to(text, subs):
    assert reads(text, "stronger", subs=subs) == []


def test_an_entry_s_own_ladder_comes_first_whatever_the_clause_opens_with_now():
    register = entry("pen-online.register")
    text = clause_of(register).text
    assert [r.verb for r in ladder(Clause(text), register).weaker] == list(register.weaker)
    lowest = ladder(Clause(text), register).weaker[-1]
    again = ladder(Clause(lowest.text), register)
    assert again.weaker == ()
    assert [r.verb for r in again.stronger][-2:] == ["Urges", "Strongly urges"]


def test_every_step_of_every_entry_opens_with_its_verb_and_leads_back():
    for one in entries():
        clause = clause_of(one)
        if find_opener(clause.text) is None:
            continue
        steps = ladder(clause, one)
        for rung in (*steps.weaker, *steps.stronger):
            assert rung.text.startswith(rung.verb), one.id
            assert ladder(Clause(rung.text), one).verb.startswith(rung.verb), one.id


def test_a_text_without_opener_is_refused():
    with pytest.raises(Problem, match="opens with no verb that has a ladder"):
        ladder(Clause("The committee will meet"), None)
