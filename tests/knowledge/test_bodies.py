"""Bodies: their customs, each with the source that shows it."""

import pytest

from resolution_kit.data.records import records
from resolution_kit.data.yaml_source import Source
from resolution_kit.errors import Problem
from resolution_kit.knowledge.bodies import Body, Customs, all_customs, bodies, body_of
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Line, Part, Resolution
from resolution_kit.paper.paper import Paper


def customs_of(organ: str) -> Paper:
    return Paper(Resolution(parts=(Part(organ=Line("organ", organ) if organ else None),)), style("un"))


def test_the_general_assembly_has_no_customs_of_its_own():
    assert Customs() == bodies()["ga"].customs


def test_bodies_that_adopt_as_one_have_the_same_customs():
    by_organ = {}
    for body in bodies().values():
        assert by_organ.setdefault(body.adopts_as, body.customs) == body.customs, body.key


def test_only_the_body_whose_decisions_bind_closes_seized():
    assert [body.key for body in bodies().values() if body.customs.ends_seized] == ["sc"]
    assert all(body.seized for body in bodies().values() if body.customs.ends_seized)


def test_a_paper_has_the_customs_of_its_body():
    council = bodies()["sc"].customs
    assert (council, council) == (
        customs_of("The Security Council").customs,
        customs_of("The Security Council").possible_customs,
    )


def test_a_paper_of_an_unknown_body_has_no_customs():
    judged = customs_of("The Committee of Owls")
    assert body_of("The Committee of Owls") is None
    assert (Customs(), Customs()) == (judged.customs, judged.possible_customs)


def test_a_paper_without_an_organ_may_have_the_customs_of_any_body():
    judged = customs_of("")
    assert (Customs(), all_customs()) == (judged.customs, judged.possible_customs)
    assert all_customs().bullets
    assert all_customs().infinitives


def test_a_custom_that_nobody_knows_is_refused_with_its_line():
    text = (
        "bodies:\n  - key: owls\n    name: Owls\n    organ: The Owls\n    adopts_as: owls\n    customs: {untitlet: x}\n"
    )
    with pytest.raises(Problem, match="`untitlet` is unknown") as found:
        records(Source(text, "bodies.yaml"), "bodies", Body)
    assert "bodies.yaml:6" in str(found.value)
