"""A draft begun with entries of the library: those of its body, in the order of the United Nations."""

from resolution_kit.knowledge.library import Entry
from resolution_kit.knowledge.states import states
from resolution_kit.model import Clause, Part, Resolution
from resolution_kit.operations.cover import cover_clauses
from resolution_kit.operations.people import delegations


def entry(id_, kind, text, bodies=("ga",), **more):
    return Entry(id_, kind, "", text, bodies, **more)


ENTRIES = [
    entry("t.situation", "preambular", "Concerned by floods"),
    entry("t.report", "preambular", "Taking note of the report", group="report"),
    entry("t.charter", "preambular", "Guided by the Charter", group="charter"),
    entry("t.late", "preambular", "Convinced of all", group="charter", position="last"),
    entry("t.seized", "operative", "Decides to remain seized", position="last"),
    entry("t.urge", "operative", "Urges all"),
    entry("t.first", "operative", "Adopts the plan", position="first"),
    entry("t.council", "operative", "Demands that all act", bodies=("sc",)),
]


def test_the_law_comes_first_and_the_closing_last_and_other_bodies_are_left_out():
    begun = cover_clauses(
        Resolution(parts=(Part(preamble=(Clause("Recalling"),), operative=(Clause("Thanks"),)),)), ENTRIES, "ga"
    )
    assert [c.text for c in begun.main.preamble] == [
        "Recalling", "Guided by the Charter", "Taking note of the report", "Concerned by floods", "Convinced of all",
    ]  # fmt: skip
    assert [c.text for c in begun.main.operative] == [
        "Thanks",
        "Adopts the plan",
        "Urges all",
        "Decides to remain seized",
    ]
    made = [c for c in (*begun.main.preamble, *begun.main.operative) if c.entry]
    assert len({c.id for c in made}) == len(made) == 7
    assert [c.text for c in cover_clauses(Resolution(), ENTRIES, "sc").main.operative] == ["Demands that all act"]


def test_the_longest_name_of_a_state_needs_no_quotes():
    longest = max((s.listed for s in states()), key=lambda name: name.count(" "))
    assert delegations([*longest.split(), "France"]) == [longest.replace("'", "’"), "France"]
