"""What a draft lacks before it may be handed in."""

from dataclasses import replace

import pytest
from papers import with_main

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Limits, Range, style
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.operations.also_further import has_also_further
from resolution_kit.paper.committee import Size, committee_size
from resolution_kit.readiness import demands

MUN = style("mun")
WHOLE = Resolution(
    parts=(
        Part(
            organ=Line("organ", "The General Assembly"),
            preamble=(Clause("Recalling this"), Clause("Noting that")),
            operative=(Clause("Urges all"), Clause("Decides so")),
        ),
    ),
    heading=(Field("committee", ("General Assembly",)), Field("topic", ("Drugs",)), Field("sponsors", ("Peru",))),
    style="mun",
)
FIFTH = replace(MUN, limits=replace(MUN.limits, signatories=Range(least_share=0.2, rounding="up")))


def missing(resolution, house=MUN, size=None):
    return {demand.name: demand.said for demand in demands(resolution, house, size) if not demand.met}


def test_a_whole_draft_lacks_nothing():
    assert missing(WHOLE) == {}
    assert [d.name for d in demands(WHOLE, MUN, None)] == [
        "Heading", "Sponsors", "Preambulatory", "Operative", "Depth", "Slots",
    ]  # fmt: skip


def test_required_fields_of_the_heading_are_named_with_their_keys():
    assert (
        missing(Resolution(), MUN)["Heading"]
        == "no committee and no topic; `reskit set committee …`, `reskit set topic …`"
    )


def test_a_line_of_the_heading_that_says_the_committee_is_enough():
    typed = replace(
        WHOLE,
        heading=(
            Line("heading", "DISEC | Small arms in cities"),
            Field("topic", ("Arms",)),
            Field("sponsors", ("Peru",)),
        ),
        typed=True,
    )
    assert "Heading" not in missing(typed)
    other = replace(typed, heading=(Line("heading", "A paper of ours"), *typed.heading[1:]))
    assert "no committee" in missing(other)["Heading"]


def test_a_directive_needs_no_preamble():
    order = replace(with_main(WHOLE, preamble=()), typed=True)
    assert "Preambulatory" in missing(order)
    titled = replace(order, heading=(Field("title", ("Directive 4",)), *order.heading))
    assert "Preambulatory" not in missing(titled)


def test_the_security_council_needs_no_title():
    council = replace(with_main(WHOLE, organ=Line("organ", "The Security Council")), body="sc")
    assert "Heading" not in missing(council, style("un"))
    assert "no title" in missing(WHOLE, style("un"))["Heading"]


def test_too_few_sponsors_and_clauses_are_counted():
    assert missing(WHOLE.with_field("sponsors"))["Sponsors"] == "0, expected at least 1; `reskit sponsor add …`"
    bare = with_main(WHOLE, preamble=(), operative=())
    assert missing(bare)["Preambulatory"] == "0, expected at least 2; `reskit add-clause`"
    assert missing(bare)["Operative"] == "0, expected at least 2; `reskit add-clause`"


def test_a_paper_has_an_operative_clause_in_every_style():
    assert missing(with_main(WHOLE, operative=()), style("un"))["Operative"].startswith("0, expected at least 1")


def test_co_sponsors_count_as_sponsors():
    both = replace(WHOLE, heading=(*WHOLE.heading, Field("co_sponsors", ("Chile", "Kenya"))))
    assert [d.said for d in demands(both, MUN, None) if d.name == "Sponsors"] == ["3, expected at least 1"]


def test_too_many_names_are_to_be_removed():
    house = replace(MUN, limits=replace(MUN.limits, sponsors=Range(least=1, most=2)))
    many = WHOLE.with_field("sponsors", "Chile", "Kenya", "Peru")
    assert missing(many, house)["Sponsors"] == "3, expected at least 1 and at most 2; `reskit sponsor remove …`"


@pytest.mark.parametrize(("count", "met"), [(12, False), (13, True)])
def test_a_share_is_counted_of_the_committee(count, met):
    signed = WHOLE.with_field("signatories", *(f"State {n}" for n in range(count)))
    found = missing(signed, FIFTH, Size(63, "as you say"))
    assert ("Signatories" not in found) == met
    if not met:
        assert found["Signatories"] == "12, expected at least 13 (20% of 63, as you say); `reskit sign add …`"


def test_a_share_of_a_committee_of_unknown_size_is_missing_with_what_to_say():
    assert "say how many: `reskit set committee_size 63`" in missing(WHOLE, FIFTH)["Signatories"]


def test_what_stands_too_deep_is_named():
    deep = with_main(WHOLE, operative=(Clause("a", (Clause("b", (Clause("c", (Clause("d"),)),)),)), Clause("e")))
    assert missing(deep)["Depth"].startswith("4 levels, expected at most 3: 1.a.i.a;")


def test_open_slots_are_named_with_their_clauses():
    slots = with_main(
        WHOLE, operative=(Clause("Urges {country}"), Clause("Decides", (Clause("On {what}, {country}"),)))
    )
    assert missing(slots)["Slots"] == "{country} in 1 and 2.a, {what} in 2.a; `reskit fill`"


def test_the_size_is_that_of_the_draft_then_of_the_style_then_of_the_body():
    house = replace(MUN, limits=Limits(delegations=40))
    assert committee_size(WHOLE.with_field("committee_size", "63"), house).count == 63
    assert committee_size(WHOLE, house).count == 40
    assert committee_size(WHOLE, MUN) == Size(193, "the members of the General Assembly")
    assert committee_size(Resolution(heading=(Field("committee", ("Crisis Cabinet",)),)), MUN) is None


@pytest.mark.parametrize("typed", ["many", "0", "-3", "1.5", "5000"])
def test_a_size_that_is_none_is_refused(typed):
    with pytest.raises(Problem, match="expected the number of delegations"):
        committee_size(WHOLE.with_field("committee_size", typed), MUN)


def test_also_and_further_are_for_those_bodies_and_styles_that_have_them():
    assert has_also_further(WHOLE, MUN)
    assert not has_also_further(with_main(WHOLE, organ=Line("organ", "The Security Council")), MUN)
    assert not has_also_further(WHOLE, style("oas"))
