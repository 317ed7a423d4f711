"""Guide packs beside each other: each has its own facts, files of one name do not mix, slips in a guide are refused."""

import pytest

from resolution_kit.data.yaml_source import Source
from resolution_kit.errors import Problem
from resolution_kit.knowledge import library
from resolution_kit.knowledge.library import packs, places
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Line, Part, Resolution
from resolution_kit.paper.guide_checks import breaches
from resolution_kit.paper.paper import Paper
from resolution_kit.reports.entry import entry_lines

ENTRY = """entries:
  - id: {id}
    kind: operative
    summary: {summary}
    text: Calls upon {{states}} to act
    slots: {{states: {{default: all Member States, by_body: {{moot: the members}}}}}}
    bodies: [ga]
    cover: true
{facts}"""
GUIDE = """guide: {name}
title: Guide
topic: Topic
recommendations:
  - {{slug: funding, number: R1, summary: Funds, keywords: [fund, donors]}}
  - {{slug: wells, number: R2, summary: Wells, keywords: [well, water]}}
linked:
  - {{id: wells-need-funds, if_recommendation: wells, needs_recommendation: funding, severity: error, message: Fund it}}
"""
FACTS = "facts:\n  - {id: F1, claim: C, status: verified, safe: Half of the wells are dry}\n"
CACHES = (library._entries, library._shared, packs._guide, packs._facts)


@pytest.fixture
def two_packs(tmp_path, monkeypatch):
    """The general entries, a pack with facts, and one without; both have a file `funding`."""
    for pack, summary, facts in (
        ("general", "General", ""),
        ("water", "Wells", "    facts: [F1]\n"),
        ("air", "Air", ""),
    ):
        (tmp_path / pack).mkdir()
        name = "seized" if pack == "general" else "funding"
        text = ENTRY.format(id=f"{name}.new", summary=summary, facts=facts)
        (tmp_path / pack / f"{name}.yaml").write_text(text)
    for pack in ("water", "air"):
        (tmp_path / pack / "guide.yaml").write_text(GUIDE.format(name=pack))
    (tmp_path / "water" / "facts.yaml").write_text(FACTS)
    monkeypatch.setattr(places, "_BESIDE", [])
    monkeypatch.setattr(places, "folder", lambda: tmp_path)
    for cached in CACHES:
        cached.cache_clear()
    yield tmp_path
    for cached in CACHES:
        cached.cache_clear()


@pytest.mark.usefixtures("two_packs")
def test_an_entry_knows_its_pack_and_goes_by_it_where_another_pack_has_a_file_of_that_name():
    known = [(e.id, e.pack, e.topic, e.slug) for e in library.entries()]
    assert known == [
        ("seized.new", "general", "seized", "seized"),
        ("air/funding.new", "air", "air/funding", "funding"),
        ("water/funding.new", "water", "water/funding", "funding"),
    ]
    assert library.entry("water/funding.new").summary == "Wells"
    assert library.clause_of(library.entry("air/funding.new")).entry == "air/funding.new"


@pytest.mark.usefixtures("two_packs")
def test_an_id_that_two_packs_have_is_refused_with_those_there_are():
    assert library.find_entry("funding.new") is None
    with pytest.raises(Problem, match=r"did you mean `(air|water)/funding.new`"):
        library.entry("funding.new")


@pytest.mark.usefixtures("two_packs")
def test_a_pack_without_facts_breaks_no_other_and_facts_do_not_mix():
    assert packs.facts("air") == {}
    assert any("Half of the wells" in line for line in entry_lines(library.entry("water/funding.new"), None, 80))
    assert not any("Fact" in line for line in entry_lines(library.entry("air/funding.new"), None, 80))


@pytest.mark.usefixtures("two_packs")
def test_a_slot_has_a_default_for_any_body_that_the_data_names():
    entry = library.entry("seized.new")
    texts = [library.clause_of(entry, body).text for body in ("ga", "moot")]
    assert texts == ["Calls upon all Member States to act", "Calls upon the members to act"]


@pytest.mark.usefixtures("two_packs")
@pytest.mark.parametrize(("entry", "count"), [("water/funding.new", 0), ("air/funding.new", 1), ("funding.new", 0)])
def test_a_recommendation_is_taken_up_by_entries_of_its_own_pack(entry, count):
    clauses = (Clause("Decides to dig a well for water"), Clause("Calls upon all Member States to act", entry=entry))
    paper = Resolution(parts=(Part(organ=Line("organ", "The General Assembly"), operative=clauses),), guide="water")
    assert len(list(breaches(Paper(paper, style("un")), "error", figures=False))) == count


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("linked:\n  - {id: a, severity: eror, message: M, pattern: x}", "`severity: eror`, expected one of error"),
        ("linked:\n  - {id: a, severity: error, message: M, patern: x}", "`patern` is unknown, expected `pattern`"),
        ("linked:\n  - {id: a, severity: error, message: M, pattern: '('}", "expected a regular expression"),
        ("linked:\n  - {id: a, severity: error, message: M}", "expected either `pattern:` or"),
        (
            "linked:\n  - {id: a, severity: error, message: M, if_recommendation: x, needs_recommendation: y}",
            "`a` with the recommendation `x`",
        ),
        ("terms:\n  - {say: a, insted_of: b}", "without `instead_of`"),
        ("corrections:\n  - {found: a, corect: b}", "without `correct`"),
    ],
)
def test_a_slip_in_a_guide_is_refused_with_its_line(wrong, said):
    with pytest.raises(Problem) as found:
        packs.read_guide(Source(f"guide: g\ntitle: G\ntopic: T\n{wrong}\n", "guide.yaml"))
    assert said in str(found.value)
    assert "guide.yaml:5" in str(found.value)
