"""Which guide pack a paper belongs to."""

import pytest

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.paper.guides import must_be_guide, with_guide
from resolution_kit.paper.paper import Paper

PACK = "synthetic-drugs"


def guide_of(*texts, committee="", topic="", title="", guide=None):
    fields = (("committee", committee), ("topic", topic), ("title", title))
    heading = tuple(Field(name, (value,)) for name, value in fields if value)
    part = Part(organ=Line("organ", "The Board"), preamble=tuple(map(Clause, texts)))
    return Paper(Resolution(heading, (part,), guide=guide), style("mun")).guide


@pytest.mark.parametrize(
    "heading",
    [
        {"committee": "CND", "topic": "The world drug problem"},
        {"committee": "UNEP", "topic": "Plastics", "title": "Chemicals in rivers"},
        {"committee": "SPECPOL", "topic": "Precursor events of earthquakes"},
        {"committee": "CND", "topic": "Alternative development"},
        {},
    ],
)
def test_a_paper_on_another_topic_belongs_to_no_guide(heading):
    texts = ["Alarmed by fentanyl and by the precursors of fentanyl"] if heading else []
    assert guide_of(*texts, **heading) is None


@pytest.mark.parametrize(
    "heading",
    [
        {"committee": "CND", "topic": "Policing the supply chains of synthetic drugs"},
        {"committee": "Security Council", "title": "THE TRAFFICKING OF FENTANYL"},
        {"topic": "Nitazenes"},
        {"committee": "Youth Council", "topic": "Stopping synthetic opioids"},
    ],
)
def test_committee_and_topic_show_the_guide(heading):
    assert guide_of(**heading) == PACK


def test_a_committee_that_the_guide_is_not_for_shows_none(monkeypatch):
    from resolution_kit.knowledge import library

    topic = library.Topic(bodies=("cnd",), words=("fentanyl",))
    monkeypatch.setattr(library, "topics", lambda: {PACK: topic})
    assert guide_of(committee="Human Rights Council", topic="Fentanyl") is None
    assert guide_of(committee="CND", topic="Fentanyl") == PACK


def test_without_a_heading_the_text_decides_if_it_speaks_of_the_topic_often_and_in_several_words():
    assert guide_of("Alarmed by fentanyl", "Noting the precursors of fentanyl") == PACK
    assert guide_of("Alarmed by fentanyl", "Noting the dangers of fentanyl", "Regretting fentanyl") is None
    assert guide_of("Alarmed by fentanyl", "Noting its precursors") is None


def test_what_the_paper_says_comes_first():
    assert guide_of(topic="Fentanyl", guide="none") is None
    assert guide_of(topic="Haiti", guide=PACK) == PACK


def test_a_guide_is_given_to_a_resolution_or_taken_from_it():
    fentanyl = Resolution((Field("topic", ("Fentanyl",)),))
    assert with_guide(fentanyl, None) == fentanyl
    assert Paper(with_guide(fentanyl, "none"), style("mun")).guide is None
    assert with_guide(fentanyl, PACK).guide == PACK


def test_a_guide_that_is_not_there_is_refused_with_the_likely_one():
    with pytest.raises(Problem, match="no guide `synthetic-drug`; did you mean `synthetic-drugs`"):
        must_be_guide("synthetic-drug")
