"""The guide packs that come with reskit for the General Assembly and the Security Council."""

from pathlib import Path

import pytest

from resolution_kit.organising.pack_check import pack_mistakes, read_pack, wanting

ROOT = Path(__file__).parents[2]
PACKS = {"children-and-armed-conflict": "Security Council", "trafficking-in-persons": "General Assembly"}


@pytest.fixture(params=PACKS)
def folder(request):
    return ROOT / "clauses" / request.param


def test_a_pack_has_no_mistake_and_wants_nothing(folder):
    assert [] == pack_mistakes(folder)
    assert [] == list(wanting(read_pack(folder)))


def test_a_paper_of_all_its_recommendations_has_no_finding(folder, reskit, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert (
        0 == reskit("new", "-c", PACKS[folder.name], "-g", folder.name, "--cover", "all", "--sponsor", "Kenya").status
    )
    assert "No findings: the form is in order." in reskit("check").out + reskit("check").err
    assert " 0 in part, 0 not" in reskit("coverage").out


def test_every_entry_has_a_partner_and_every_fact_is_used(folder):
    pack = read_pack(folder)
    assert 60 <= len(pack.entries)
    assert [] == [entry.id for entry in pack.entries if not entry.partner]
    assert {fact.id for fact in pack.facts} == {fact for entry in pack.entries for fact in entry.facts}


def test_each_recommendation_begins_with_a_reason_and_an_act(folder):
    pack = read_pack(folder)
    for item in pack.guide.recommendations:
        kinds = [entry.kind for entry in pack.entries if entry.topic == item.slug and entry.cover]
        assert {"preambular", "operative"} == set(kinds), item.slug


def test_its_guide_asks_the_questions_of_the_pack(folder):
    guide = (ROOT / "examples" / "guides" / f"{folder.name}.md").read_text("utf-8")
    for question in read_pack(folder).guide.questions:
        assert question.summary in guide
