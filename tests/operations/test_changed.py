"""What a change report names: what was asked for first, then what came of it."""

from resolution_kit.model import Clause, Part, Resolution
from resolution_kit.operations.also_further import unusual_now
from resolution_kit.operations.change_report import clause_changes
from resolution_kit.operations.mentions import stale


def draft(*clauses, preamble=()):
    return Resolution(parts=(Part(preamble=preamble, operative=clauses),))


A, B = Clause("a", id="a"), Clause("b", id="b")
C = Clause("c", (Clause("d", id="d"), Clause("e", id="e")), id="c")


def told(before, after, *ids, into=""):
    return [(c.before, c.after, c.concerned, c.joined, c.reworded) for c in clause_changes(before, after, ids, into)]


def test_nothing_is_told_of_what_stayed():
    assert told(draft(A, C), draft(A, C)) == []


def test_what_was_asked_for_comes_first_and_what_has_another_number_after_it():
    assert told(draft(A, B, C), draft(C, A, B), "c") == [
        ("3", "1", True, False, False),
        ("1", "2", False, False, False),
        ("2", "3", False, False, False),
    ]


def test_what_is_gone_is_told_without_a_place_and_its_sub_clauses_are_not():
    assert told(draft(A, C), draft(A)) == [("2", "", False, False, False)]
    assert told(draft(A, C), draft(A), "c") == [("2", "", True, False, False)]
    assert told(draft(A, B), draft(A), "b", into="a") == [("2", "1", True, True, False)]
    assert told(draft(A, C), draft(A, Clause("c", (Clause("d", id="d"),), id="c"))) == [
        ("2.b", "", False, False, False)
    ]


def test_what_is_new_is_told_and_its_sub_clauses_are_not():
    assert told(draft(A), draft(A, C)) == [("", "2", False, False, False)]
    bare = Clause("c", (Clause("d", id="d"),), id="c")
    assert told(draft(bare), draft(C)) == [("", "1.b", False, False, False)]


def test_other_words_are_told_those_of_a_closing_text_too():
    assert told(draft(A), draft(Clause("z", id="a"))) == [("1", "1", False, False, True)]
    closed = Clause("c", C.subclauses, Clause("and so"), id="c")
    assert told(draft(C), draft(closed)) == [("1", "1", False, False, True)]
    assert told(draft(C), draft(A, C)) == [("", "1", False, False, False), ("1", "2", False, False, False)]


def test_a_mention_is_stale_only_in_a_text_that_stayed_as_it_was():
    says = Clause("Recalls operative clause 1", id="s")
    ((mention, moved),) = stale(draft(A, says), draft(B, A, says))
    assert (mention.at, moved) == ("s", [("1", "2")])
    said_anew = Clause("Recalls operative clause 1 again", id="s")
    assert stale(draft(A, says), draft(B, A, said_anew)) == []
    assert stale(draft(A, says), draft(A, says, B)) == []
    assert stale(draft(A), draft(B, A, says)) == []
    ((_, gone),) = stale(draft(A, says), draft(says))
    assert gone == [("1", "")]


def opened(*texts):
    return draft(*(Clause(text, id=f"o{i}") for i, text in enumerate(texts)))


def test_openers_are_hinted_at_by_the_round_of_also_and_further():
    assert unusual_now(draft(), opened("Decides to act", "Decides to wait")) == [("o1", "Also decides")]
    assert unusual_now(draft(), opened("Decides to act", "Also decides to wait", "Decides to rest")) == [
        ("o2", "Further decides")
    ]
    assert unusual_now(draft(), opened("Decides a", "Also decides b", "Further decides c", "Decides d")) == []
    assert unusual_now(draft(), opened("Urges all", "Also decides to wait")) == [("o1", "Decides")]
    assert unusual_now(draft(), opened("Also decides to wait")) == [("o0", "Decides")]
    assert unusual_now(opened("Decides a", "Decides b"), opened("Decides a", "Decides b")) == []
