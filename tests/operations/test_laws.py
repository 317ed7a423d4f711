"""What holds for every draft and every change of it."""

import re
from collections import Counter
from functools import partial

from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st
from some_draft import DRAFTS, all_texts, own_texts, refs, texts

from resolution_kit.errors import Problem
from resolution_kit.model import Clause, walk
from resolution_kit.model.references import find
from resolution_kit.operations.add import add
from resolution_kit.operations.clause_syntax import by_hand, from_hand
from resolution_kit.operations.ids import with_lent_ids, without_lent_ids
from resolution_kit.operations.move import move, remove
from resolution_kit.operations.operation import perform
from resolution_kit.operations.reword import reword
from resolution_kit.operations.sections import add_section, remove_section, sections
from resolution_kit.operations.slots import fill
from resolution_kit.operations.split_and_join import join, split
from resolution_kit.operations.targets import child_ref, owner_of, part_prefix
from resolution_kit.operations.verb_ladder import ladder, with_verb

LOSSLESS = ["move", "under", "to section", "split", "split at", "join", "section", "no section", "add"]
LOSSY = ["remove", "reword", "fill", "soften"]
WORDS_THAT_JOIN = {"and", "in", "this", "regard"}


def operation(kind, draw, resolution):
    """One change of this kind, at a place that is drawn."""
    one = partial(draw, st.sampled_from(refs(resolution)))
    section = partial(draw, st.sampled_from(["0", "1", "2"]))
    make = {
        "move": lambda: partial(move, ref=one(), to=one()),
        "under": lambda: partial(move, ref=one(), under=one()),
        "to section": lambda: partial(move, ref=one(), section=section()),
        "split": lambda: partial(split, ref=one()),
        "split at": lambda: split_at(resolution, one(), draw),
        "join": lambda: partial(join, refs=[one(), one()]),
        "section": lambda: partial(add_section, title="New", before=draw(st.sampled_from([None, "1", "2", "3"]))),
        "no section": lambda: partial(remove_section, typed=section()),
        "add": lambda: partial(add, clause=Clause("Urges all"), under=one()),
        "remove": lambda: partial(remove, refs=[one(), one()]),
        "reword": lambda: partial(reword, ref=one(), typed="Urges nobody"),
        "fill": lambda: partial(fill, values={draw(st.sampled_from(["country", "what"])): "Mexico"}),
        "soften": lambda: partial(softened, ref=one()),
    }
    return make[kind]()


def split_at(resolution, ref, draw):
    words = find(resolution, ref).clause.text.replace("*", "").split()
    return partial(split, ref=ref, at=" ".join(words[draw(st.integers(1, max(1, len(words) - 1))) :]))


def softened(resolution, ref):
    rungs = ladder(find(resolution, ref).clause, None).weaker
    assume(rungs)
    return with_verb(resolution, ref, rungs[0])


def done(kind, draw, resolution, *, sets_openers=True):
    assume(refs(resolution))
    try:
        return perform(resolution, operation(kind, draw, resolution), sets_openers=sets_openers)
    except Problem:
        reject()


@settings(max_examples=300)
@given(DRAFTS, st.data(), st.lists(st.sampled_from(LOSSLESS + LOSSY), min_size=1, max_size=4))
def test_any_sequence_of_changes_keeps_every_other_clause(resolution, data, kinds):
    for kind in kinds:
        result = done(kind, data.draw, resolution)
        concerned = [change for change in result.changes if change.concerned]
        was = Counter(text for c in concerned if c.was for text in own_texts(c.was))
        if kind == "remove":
            tops = [c.was for c in concerned if not any(is_below(c.was, other.was) for other in concerned)]
            was = Counter(text for clause in tops for text in all_texts(clause))
        now = Counter(text for c in concerned if c.now for text in own_texts(c.now))
        assert Counter(texts(result.before)) + now == Counter(texts(result.after)) + was
        resolution = result.after


def is_below(clause, other):
    return any(sub is clause or is_below(clause, sub) for sub in other.subclauses)


def words(resolution):
    found = Counter(word for text in texts(resolution) for word in re.findall(r"\w+", text.lower()))
    return Counter({word: count for word, count in found.items() if word not in WORDS_THAT_JOIN})


def lead_in_said_twice(result):
    """Two lists of one lead-in become one list, and the lead-in stands there once."""
    joined = [change.was.text for change in result.changes if change.joined]
    first = [change.was.text for change in result.changes[:1] if change.was]
    return Counter(re.findall(r"\w+", joined[0].lower())) if joined and joined == first else Counter()


@settings(max_examples=300)
@given(DRAFTS, st.data(), st.lists(st.sampled_from(LOSSLESS), min_size=1, max_size=4))
def test_no_command_but_remove_loses_a_word(resolution, data, kinds):
    for kind in kinds:
        result = done(kind, data.draw, resolution, sets_openers=False)
        assert words(resolution) <= words(result.after) + lead_in_said_twice(result)
        resolution = result.after


@settings(max_examples=300)
@given(DRAFTS, st.data())
def test_a_move_there_and_back_is_no_change(resolution, data):
    before, _ = with_lent_ids(resolution)
    assume(refs(before))
    ref, to = (data.draw(st.sampled_from(refs(before))) for _ in range(2))
    origin = find(before, ref)
    owner = owner_of(before, origin)
    inside = [s for s in sections(before) if origin.kind == "operative" and s.first <= origin.path[0] + 1 <= s.last]
    try:
        after = move(before, ref, to=to).resolution
    except Problem:
        reject()
    now = next(place.ref for place in walk(after) if place.clause.id == origin.clause.id)
    if owner is not None:
        again = next(place.ref for place in walk(after) if place.clause.id == owner.clause.id)
        back = move(after, now, to=child_ref(again, origin.path[-1]))
    else:
        number = f"{part_prefix(origin.part)}{'P' if origin.kind == 'preambular' else ''}{origin.path[0] + 1}"
        section = str(inside[0].number) if inside else None
        back = move(after, now, to=number, section=section)
    assert back.resolution == before


@given(DRAFTS)
def test_lent_ids_leave_no_trace(resolution):
    lent_to, lent = with_lent_ids(resolution)
    ids = [place.clause.id for place in walk(lent_to)]
    assert len(set(ids)) == len(ids)
    assert all(ids)
    assert without_lent_ids(lent_to, lent) == resolution


@given(DRAFTS)
def test_what_a_person_leaves_as_it_is_in_the_editor_is_the_same_clause(resolution):
    for place in walk(resolution):
        assert from_hand(by_hand(place.clause), place.clause) == place.clause


PIECES = ["- ", "(a) ", "#", "word", "\n", "\n\n", "  ", "1. ", ",", "*"]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_whatever_is_typed_by_hand_is_a_clause_or_one_line_of_advice(typed):
    try:
        clause = from_hand(typed)
    except Problem as problem:
        said = str(problem)
    else:
        said = clause.text
        assert all(text.strip() for text in all_texts(clause))
    assert said
    assert "\n" not in said
