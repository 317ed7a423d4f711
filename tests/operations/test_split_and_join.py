"""One clause out of several, several out of one."""

from functools import partial

import pytest

from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Part, Resolution
from resolution_kit.operations.operation import perform
from resolution_kit.operations.split_and_join import join, split

TWO_VERBS = "Invites States to help, and requests the Secretary-General to report"
LAB = Clause("Calls upon States", (Clause("To train staff", id="a"), Clause("Member States to help", id="b")), id="x")


def draft(*operative, preamble=()):
    return Resolution(parts=(Part(preamble=preamble, operative=operative),))


def after(resolution, operation, *args):
    return perform(resolution, partial(operation, **dict(zip(("ref", "at"), args, strict=False)))).after.main.operative


def joined(resolution, *refs, by=None):
    return perform(resolution, partial(join, refs=refs, by=by)).after


@pytest.mark.parametrize("at", ["requests", "and requests", "REQUESTS the", "requests   the Secretary-General"])
def test_a_clause_is_cut_before_the_words_and_what_joined_the_halves_goes(at):
    first, second = after(draft(Clause(TWO_VERBS)), split, "1", at)
    assert [first.text, second.text] == ["Invites States to help", "Requests the Secretary-General to report"]
    assert second.id


def test_the_sub_clauses_go_with_the_half_that_leads_into_them():
    whole = Clause("Thanks all, and calls upon States", LAB.subclauses, Clause("and to report"), id="x")
    first, second = after(draft(whole), split, "1", "calls upon")
    assert (first.text, first.subclauses, first.closing, first.id) == ("Thanks all", (), None, "x")
    assert (second.text, second.subclauses, second.closing.text) == (
        "Calls upon States",
        LAB.subclauses,
        "and to report",
    )


def test_a_closing_text_is_cut_off():
    whole = Clause("Calls upon States", LAB.subclauses, Clause("and requests the Board to help, also by mail"))
    first, second = after(draft(whole), split, "1", "and requests")
    assert (first.closing, second.text) == (None, "Requests the Board to help, also by mail")
    first, second = after(draft(whole), split, "1", "also by")
    assert (first.closing.text, second.text) == ("and requests the Board to help", "Also by mail")


def test_sub_clauses_become_clauses_that_begin_with_the_lead_in():
    first, second = after(draft(LAB), split, "1")
    assert [first.text, second.text] == ["Calls upon States to train staff", "Calls upon States Member States to help"]
    assert [first.id, second.id] == ["x", "b"]


def test_a_sub_clause_becomes_a_clause_behind_its_own():
    rest, out = after(draft(LAB), split, "1.a")
    assert [sub.id for sub in rest.subclauses] == ["b"]
    assert (out.id, out.text) == ("a", "Calls upon States to train staff")


def test_the_only_sub_clause_takes_the_place_of_its_clause():
    (only,) = after(draft(Clause("Calls upon States", (Clause("To act"),), id="x")), split, "1.a")
    assert (only.text, only.id) == ("Calls upon States to act", "x")


def test_a_lead_in_that_ends_in_the_middle_of_a_remark_gets_its_comma():
    lead = Clause("Urges States to help and, in particular", (Clause("To train staff"), Clause("To pay")))
    assert after(draft(lead), split, "1")[0].text == "Urges States to help and, in particular, to train staff"
    lead = Clause("Urges States to help, including by", (Clause("Training staff"), Clause("Paying")))
    assert after(draft(lead), split, "1")[0].text == "Urges States to help, including by training staff"


@pytest.mark.parametrize(
    ("resolution", "args", "said"),
    [
        (draft(Clause(TWO_VERBS)), ("1",), 'the first words of the second half, such as `--at "requests'),
        (draft(Clause("Urges all")), ("1",), "say where to cut 1"),
        (draft(Clause("Urges all")), ("1", "nobody"), "the words `nobody` do not stand in 1"),
        (draft(Clause("Urges all and all")), ("1", "all"), "stand 2 times in 1"),
        (draft(Clause("Urges all")), ("1", "Urges"), "nothing would be left in 1"),
        (draft(Clause("Urges all, and")), ("1", "and"), "nothing would be left in 1"),
        (draft(Clause("Urges", (Clause("To act"),), Clause("and to pay all"))), ("1",), 'split 1 --at "and to pay"'),
    ],
)  # fmt: skip
def test_a_split_that_cannot_be_is_refused_with_what_to_type(resolution, args, said):
    with pytest.raises(Problem) as problem:
        after(resolution, split, *args)
    assert said in str(problem.value)


def test_two_clauses_become_one_sentence():
    one = joined(draft(Clause("Invites States to help", id="x"), Clause("*Requests* the Office to report")), "1", "2")
    assert [(c.text, c.id) for c in one.main.operative] == [
        ("Invites States to help, and requests the Office to report", "x")
    ]


def test_the_words_between_can_be_said():
    two = draft(Clause("Invites States to help"), Clause("Requests the Office to report"))
    text = joined(two, "1", "2", by=", and in this regard").main.operative[0].text
    assert text == "Invites States to help, and in this regard requests the Office to report"


def test_two_sub_clauses_become_one():
    one = joined(draft(LAB), "1.b", "1.a").main.operative[0]
    assert [sub.text for sub in one.subclauses] == ["Member States to help and to train staff"]


def test_a_lead_in_and_its_only_sub_clause_become_one_sentence():
    one = joined(
        draft(Clause("Requests the Office", (Clause("To report", (Clause("Soon"),)),))), "1", "1.a"
    ).main.operative[0]
    assert (one.text, [sub.text for sub in one.subclauses]) == ("Requests the Office to report", ["Soon"])


def test_the_list_of_the_second_clause_stays_behind_its_text():
    second = Clause("Urges all", (Clause("To act"),), Clause("and to report"))
    (one,) = joined(draft(Clause("Invites some"), second), "1", "2").main.operative
    assert (one.text, one.subclauses, one.closing) == ("Invites some, and urges all", second.subclauses, second.closing)


def test_a_text_behind_a_list_becomes_its_closing_text():
    one = joined(draft(LAB, Clause("Requests the Office to report")), "1", "2").main.operative[0]
    assert (one.subclauses, one.closing.text) == (LAB.subclauses, "and requests the Office to report")


def test_two_lists_of_one_lead_in_become_one_list():
    one = joined(draft(LAB, Clause("Calls upon States", (Clause("To pay"),))), "1", "2").main.operative[0]
    assert [sub.text for sub in one.subclauses] == ["To train staff", "Member States to help", "To pay"]


@pytest.mark.parametrize(
    ("refs", "said"),
    [
        (("1",), "say two or more different clauses"),
        (("1", "1"), "say two or more different clauses"),
        (("1", "1.a"), "1 has 2 sub-clauses; only a single one joins its lead-in"),
        (("1", "2"), "both have sub-clauses and different lead-ins; move them: `reskit move 2.a --under 1`"),
        (("1", "P1"), "stand in different lists"),
        (("1.a", "2.a"), "stand in different lists"),
    ],
)
def test_a_join_that_cannot_be_is_refused_with_what_to_do(refs, said):
    resolution = draft(LAB, Clause("Urges all", (Clause("To act"),)), preamble=(Clause("Recalling"),))
    with pytest.raises(Problem) as problem:
        joined(resolution, *refs)
    assert said in str(problem.value)


def test_a_split_tells_which_clauses_it_was_about_and_which_one_took_in_the_others():
    cut = split(draft(Clause(TWO_VERBS, id="v")), "1", "requests")
    assert (cut.ids[0], len(cut.ids), cut.into) == ("v", 2, "")
    opened = split(draft(LAB), "1")
    assert (opened.ids, opened.into) == (("x", "a", "b"), "x")
    taken = split(draft(LAB), "1.a")
    assert (taken.ids, taken.into) == (("a",), "")
    alone = split(draft(Clause("Calls upon States", (Clause("To act", id="s"),), id="x")), "1.a")
    assert (alone.ids, alone.into) == (("x", "s"), "x")


def test_what_is_taken_out_keeps_the_entry_of_its_owner_and_leaves_the_closing_text_behind():
    owner = Clause("Calls upon States", (Clause("To act", id="s"),), Clause("and to report"), entry="ports.act", id="x")
    rest, out = after(draft(owner), split, "1.a")
    assert (rest.id, rest.subclauses, rest.closing.text, rest.entry) == ("x", (), "and to report", "ports.act")
    assert (out.id, out.text, out.entry) == ("s", "Also calls upon States to act", "ports.act")
    first, second = after(draft(Clause("Urges", LAB.subclauses, entry="ports.act", id="x")), split, "1")
    assert (first.entry, second.entry) == ("ports.act", "ports.act")


def test_only_the_first_half_keeps_the_entry_and_the_second_has_an_id_of_its_own():
    two = draft(Clause(TWO_VERBS, id="v", entry="ports.act"), Clause("Other", id="w"))
    first, second, _ = after(two, split, "1", "requests")
    assert (first.id, first.entry) == ("v", "ports.act")
    assert second.id not in ("", "v", "w")
    assert second.entry is None


def test_words_that_stand_in_text_and_closing_text_stand_twice():
    whole = Clause("Thanks the Board, and calls upon States", LAB.subclauses, Clause("and thanks the Board"))
    with pytest.raises(Problem, match="`the Board` stand 2 times in 1"):
        after(draft(whole), split, "1", "the Board")


def test_the_whole_closing_text_can_be_cut_off_but_the_whole_clause_not():
    whole = Clause("Calls upon States", LAB.subclauses, Clause("requests the Board to help"))
    first, second = after(draft(whole), split, "1", "requests")
    assert (first.closing, second.text, first.subclauses) == (None, "Requests the Board to help", LAB.subclauses)
    with pytest.raises(Problem, match="nothing would be left in 1"):
        after(draft(whole), split, "1", "Calls")


@pytest.mark.parametrize(
    ("text", "such_as"),
    [
        ("Urges all; also requests a report", "requests a"),
        ("Urges all, and further decides to act", "further decides"),
        ("Urges all, recalling its work", ""),
        ("Urges all, implores nobody", ""),
        ("Urges all, and the Board", ""),
    ],
)
def test_the_place_of_a_second_verb_is_offered_if_it_is_known(text, such_as):
    with pytest.raises(Problem) as problem:
        after(draft(Clause(text)), split, "1")
    assert (f'such as `--at "{such_as}' in str(problem.value)) == bool(such_as)
