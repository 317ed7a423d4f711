"""The clause library: every entry is whole, lawful in form, and says where it comes from."""

import re
from dataclasses import replace

import pytest

from resolution_kit.errors import Problem
from resolution_kit.knowledge.bodies import bodies
from resolution_kit.knowledge.library import Entry, clause_of, entries, entry, facts, files, guide
from resolution_kit.knowledge.openers import find_opener
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Line, Part, Resolution
from resolution_kit.operations.cover import cover_entries
from resolution_kit.rules.run import check
from resolution_kit.text.inline import plain

PACK = guide("synthetic-drugs")
SUBJECTS = ("framework", "commission-work", "peace-rights-crime")
"""Files of the pack that are no recommendation of the guide."""
COVERS = [e for e in entries() if e.cover]
FULLY_COVERED = {
    "unodc-training", "cnd-analog-scheduling", "private-sector-reporting", "oas-model-legislation",
    "mexico-india-china", "china-leadership", "pen-online", "grids", "regulatory-harmonization", "state-capacity",
    "poison-label", "depoliticization", "demand-side", "harm-reduction", "inter-institutional", "meth-vs-fentanyl",
    "essential-chemicals", "supplier-incentives",
}  # fmt: skip


def by_id(item):
    return item.id


def texts(clause: Clause):
    yield clause.text
    for sub in clause.subclauses:
        yield from texts(sub)
    if clause.closing:
        yield clause.closing.text


def lists(clause: Clause):
    if clause.subclauses:
        yield clause.subclauses
    for sub in clause.subclauses:
        yield from lists(sub)


def test_the_guide_has_34_recommendations_and_six_questions():
    assert [r.number for r in PACK.recommendations] == [f"R{n}" for n in range(1, 35)]
    assert [q.number for q in PACK.questions] == [f"Q{n}" for n in range(1, 7)]


def test_every_question_is_answered_by_recommendations_or_subjects_of_the_library():
    known = {path.stem for path in files()}
    assert [] == [slug for q in PACK.questions for slug in q.answered_by if slug not in known]
    assert all(q.answered_by for q in PACK.questions)


def test_ids_are_unique_and_begin_with_the_name_of_their_file():
    ids = [e.id for e in entries()]
    assert len(ids) == len(set(ids))
    assert {path.stem for path in files()} == {e.topic for e in entries()}


@pytest.mark.parametrize(
    "slug", [*(r.slug for r in PACK.recommendations), "framework", "commission-work", "peace-rights-crime"]
)
def test_a_recommendation_has_enough_entries_of_both_kinds(slug):
    mine = [e for e in entries() if e.topic == slug]
    preambular = [e for e in mine if e.kind == "preambular"]
    operative = [e for e in mine if e.kind == "operative"]
    least = (2, 3) if slug in FULLY_COVERED else (1, 2)
    assert (len(preambular), len(operative)) >= least
    assert len(operative) >= least[1]
    assert any(e.subclauses for e in operative) or slug not in FULLY_COVERED


@pytest.mark.parametrize("slug", [r.slug for r in PACK.recommendations])
def test_cover_takes_one_clause_of_each_kind(slug):
    covers = sorted(e.kind for e in entries() if e.topic == slug and e.cover)
    assert covers == ["operative", "preambular"]


def test_there_are_at_least_150_entries_and_25_general_ones():
    general = {path.stem for path in files() if path.parent.name == "general"}
    assert len(entries()) >= 150
    assert sum(e.topic in general for e in entries()) >= 25


@pytest.mark.parametrize("item", entries(), ids=by_id)
def test_an_entry_reads_whole_with_its_defaults(item: Entry):
    for body in item.bodies:
        for text in texts(clause_of(item, body)):
            shown = plain(text)
            assert "{" not in shown
            assert not re.search(r"[,;:.]$", shown), shown
            assert shown == shown.strip()
            assert "  " not in shown
            assert shown[0].isupper() or not shown[0].isalpha() or item.closing, shown


@pytest.mark.parametrize("item", entries(), ids=by_id)
def test_an_entry_opens_its_own_part(item: Entry):
    opener = find_opener(plain(clause_of(item).text))
    assert opener is not None
    assert (opener.kind, opener.known, opener.adverb) == (item.kind, True, None)


@pytest.mark.parametrize("item", entries(), ids=by_id)
def test_the_verbs_of_a_ladder_open_the_same_part(item: Entry):
    for verb in (*item.weaker, *item.stronger):
        opener = find_opener(f"{verb} the matter")
        assert opener is not None, verb
        assert opener.kind == item.kind, verb


@pytest.mark.parametrize("item", entries(), ids=by_id)
def test_an_entry_has_no_list_of_one(item: Entry):
    assert all(len(found) > 1 for found in lists(clause_of(item)))


def test_partners_name_each_other_or_are_shared_across_the_parts():
    known = {e.id: e for e in entries()}
    lost = [e.id for e in entries() if e.partner and e.partner not in known]
    same = [e.id for e in entries() if e.partner and e.partner in known and known[e.partner].kind == e.kind]
    assert (lost, same) == ([], [])


def test_bodies_and_facts_that_entries_name_exist():
    known_bodies = {b.adopts_as for b in bodies().values()}
    assert [] == [(e.id, f) for e in entries() for f in e.facts if f not in facts(e.pack)]
    assert [] == [(e.id, b) for e in entries() for b in e.bodies if b not in known_bodies]
    assert [] == [
        (e.id, b) for e in entries() for slot in e.slots.values() for b in slot.by_body if b not in known_bodies
    ]


def test_nothing_later_than_the_guide_is_part_of_a_cover():
    assert [] == [e.id for e in entries() if e.cover and e.since]


def test_the_wrong_figures_of_the_guide_are_flagged_and_not_citable():
    deaths = facts("synthetic-drugs")["F1.8"]
    assert deaths.status == "wrong"
    assert not deaths.citable
    assert "90" in f"{deaths.safe}{deaths.flag}" or "ninety" in f"{deaths.safe}{deaths.flag}"


def test_an_unknown_id_is_refused_with_a_suggestion():
    with pytest.raises(Problem, match=r"did you mean `pen-online.register`"):
        entry("pen-online.registr")


def test_an_unknown_slot_is_refused_with_those_there_are():
    with pytest.raises(Problem, match=r"has no slot `dayz`; its slots: .*days"):
        clause_of(entry("pen-online.register"), "cnd", {"dayz": "3"})


FRAME = {
    "preambular": Clause("Mindful of the Charter of the United Nations"),
    "operative": Clause("Decides to return to the matter at its next session"),
}


@pytest.mark.parametrize("item", entries(), ids=by_id)
def test_an_entry_passes_every_rule_in_every_body_it_names(item: Entry):
    for body in item.bodies:
        clause = replace(clause_of(item, body), entry=None)
        preamble = [FRAME["preambular"], Clause("Guided by the purposes and principles of the Charter")]
        operative = [Clause("Reaffirms its commitment to cooperation in this field"), FRAME["operative"]]
        (preamble if item.kind == "preambular" else operative).insert(1, clause)
        paper = Resolution(
            parts=(
                Part(organ=Line("organ", bodies()[body].organ), preamble=tuple(preamble), operative=tuple(operative)),
            ),
            body=body,
        )
        found = [f for f in check(paper, style("un")) if f.clause in ("P2", "2") or (f.clause or "").startswith("2.")]
        alone = [f for f in found if f.rule.code != "TOP02"]  # which says what other clauses a draft needs
        assert [] == [(body, f.rule.code, f.message) for f in alone]


def test_every_cover_begins_with_the_framework_of_its_guide():
    first = [e.id for e in cover_entries("grids", "synthetic-drugs")]
    assert [id_ for id_ in first if id_.startswith("framework.")] == first[
        : sum(e.topic == "framework" for e in COVERS)
    ]
    assert "supplier-incentives.package" in [e.id for e in cover_entries("supplier-incentives", "synthetic-drugs")]


def test_an_entry_that_is_out_of_date_names_what_came_after_it_and_is_in_no_cover():
    known = {e.id for e in entries()}
    dated = [e for e in entries() if e.until]
    assert [e.id for e in dated if e.replaced_by not in known] == []
    assert dated != []
    assert [e.id for e in cover_entries("all", "synthetic-drugs") if e.until] == []


def test_every_body_of_the_library_has_clauses_on_the_topic_of_the_guide():
    own = [e for e in entries() if e.pack == "synthetic-drugs"]
    found = {body: {e.kind for e in own if body in e.bodies} for body in {b.adopts_as for b in bodies().values()}}
    assert {body for body, kinds in found.items() if len(kinds) < len(("preambular", "operative"))} == set()
