"""Who decides what: pairs of wrong and lawful clauses, and the data behind the rules."""

import pytest
from powers import found, pairs

from resolution_kit.knowledge import powers
from resolution_kit.knowledge.bodies import bodies
from resolution_kit.knowledge.control_lists import conventions, substances
from resolution_kit.knowledge.library import clause_of, entry
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Line, Part, Resolution
from resolution_kit.rules.run import check

ENOUGH_PAIRS = 120
CAUGHT, LEFT_ALONE = 0.9, 0.95


@pytest.mark.slow
def test_lawful_clauses_are_left_alone_with_the_guide_and_without_it():
    lawful = [
        pair
        for pair in pairs()
        if not found(pair, pair.lawful, "synthetic-drugs") and not found(pair, pair.lawful, None)
    ]
    assert len(pairs()) >= ENOUGH_PAIRS
    assert len(lawful) >= LEFT_ALONE * len(pairs())


@pytest.mark.slow
def test_wrong_clauses_are_found_without_a_guide():
    assert len([pair for pair in pairs() if found(pair, pair.wrong, None)]) >= CAUGHT * len(pairs())


def test_every_key_of_an_act_is_that_of_a_body():
    known = {powers.STATES, *bodies(), *(actor.key for actor in powers.actors())}
    assert {key for act in powers.acts() for key in (*act.may, *act.only)} - known == set()
    assert {key for actor in powers.actors() for key in actor.elected_by} - known == set()
    assert {key for clause in powers.foreign() for key in clause.bodies} - known == set()


def test_every_act_has_verbs_or_phrases_and_every_body_a_name_of_its_own():
    assert [act.act for act in powers.acts() if not (act.verbs or act.phrases)] == []
    names = [name for actor in powers.actors() for name in actor.names]
    assert sorted(names) == sorted(set(names))


def test_a_substance_stands_in_lists_that_exist_and_under_one_name_once():
    lists = {f"{year} {number}" for year, convention in conventions().items() for number in convention.numbers}
    assert {place for group in substances().values() for place in group.at} - lists == set()


def test_a_clause_of_the_library_that_is_for_other_bodies_is_found():
    clause = clause_of(entry("seized.security-council"), "sc")
    told = {
        body: [f.clause for f in check(_paper(body, clause), style("un"), select=["MAN09"])] for body in ("sc", "ga")
    }
    assert told == {"sc": [], "ga": ["1"]}


def _paper(body, clause):
    part = Part(organ=Line("organ", bodies()[body].organ), operative=(clause,))
    return Resolution(parts=(part,), body=body)
