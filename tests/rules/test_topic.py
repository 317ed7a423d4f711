"""Topic: the checks, terms and corrections of a guide pack."""

import pytest
from frame import faults, places, said
from papers import with_main

from resolution_kit.knowledge.bodies import bodies
from resolution_kit.knowledge.library import clause_of, entries, facts, guide
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Line, Part, Resolution
from resolution_kit.rules.run import check, find_rule

PACK = "Guide: synthetic-drugs\n"
TOPIC = [f"TOP0{n}" for n in range(1, 7)]


@pytest.mark.parametrize("code", TOPIC)
def test_a_paper_that_names_no_guide_pack_is_not_judged_by_one(code):
    rule = find_rule(code)
    for block in rule.section("Bad"):
        assert faults(rule, block) != []
        assert faults(rule, block.removeprefix(PACK.strip()).strip()) == []


@pytest.mark.slow
def test_an_entry_of_the_library_has_no_fault_of_topic_of_its_own():
    for item in entries():
        for body in item.bodies:
            clause = clause_of(item, body)
            parts = {"preamble": (clause,)} if item.kind == "preambular" else {"operative": (clause,)}
            organ = Line("organ", bodies()[body].organ)
            paper = Resolution(parts=(Part(organ=organ, **parts),), body=body, guide="synthetic-drugs")
            found = check(paper, style("un"), select=TOPIC)
            needs = {c.message for c in guide("synthetic-drugs").linked if c.needs_recommendation}
            own = [
                f
                for f in found
                if f.message.removeprefix("the guide pack: ") not in {" ".join(n.split()) for n in needs}
            ]
            assert [(f.rule.code, f.message) for f in own] == [], (item.id, body)


def test_a_cover_of_the_guide_has_the_safeguards_that_it_calls_for():
    covers = [item for item in entries() if item.cover and "ga" in item.bodies]
    clauses = {
        kind: tuple(clause_of(i, "ga") for i in covers if i.kind == kind) for kind in ("preambular", "operative")
    }
    paper = Resolution(
        parts=(
            Part(
                organ=Line("organ", "The General Assembly"),
                preamble=clauses["preambular"],
                operative=clauses["operative"],
            ),
        ),
        guide="synthetic-drugs",
    )
    assert [(f.rule.code, f.message) for f in check(paper, style("un"), select=TOPIC)] == []


def test_a_safeguard_is_asked_for_once_and_satisfied_by_an_entry():
    without = f"{PACK}1. Encourages States to place designer analogues under generic scheduling;"
    assert places("TOP02", without) == ["1"]
    resolution = Resolution(
        parts=(
            Part(
                operative=(
                    Clause("Encourages States to control analogues", entry="cnd-analog-scheduling.national-controls"),
                    Clause("Stresses that patients need medicines", entry="access-to-medicines.balance"),
                )
            ),
        ),
        guide="synthetic-drugs",
    )
    assert check(resolution, style("un"), select=["TOP02"]) == []
    alone = with_main(resolution, operative=resolution.main.operative[:1])
    assert [f.clause for f in check(alone, style("un"), select=["TOP02"])] == ["1"]


def test_every_figure_that_is_wrong_or_doubtful_has_a_check():
    messages = " ".join(c.message for c in guide("synthetic-drugs").linked if c.figure)
    listed = ["F1.5", "F1.7", "F1.8", "F1.11", "F2.12", "F2.13", "F2.14", "F3.3", "F3.4", "F3.5", "F3.16", "F4.5"]
    known = facts("synthetic-drugs")
    assert [f for f in listed if f not in messages and not known[f].counts] == []
    assert [f for f in listed if facts("synthetic-drugs")[f].citable] == []


@pytest.mark.parametrize(
    "text",
    [
        "Alarmed by 55,000 deaths from methamphetamine,",
        "Alarmed that fentanyl deaths tripled from 2015 to 2021,",
        "Noting the market value of $462 million,",
        "Noting that 39 per cent blame migrants,",
    ],
)
def test_a_figure_that_does_not_stand_is_found(text):
    assert len(said("TOP04", PACK + text)) == 1


def test_a_check_for_some_bodies_leaves_the_others_alone():
    clause = "1. Encourages States to offer harm reduction services;"
    assert len(said("TOP03", PACK + clause)) == 1
    assert said("TOP03", f"{PACK}The Human Rights Council,\n{clause}") == []


def test_a_term_is_offered_and_never_written_unasked():
    found = faults(find_rule("TOP05"), f"{PACK}Alarmed by the war on drugs and the Cartels,")
    assert [(f.fix.new, f.fix.safe) for f in found if f.fix] == [
        ("efforts to address and counter the world drug problem", False),
        ("Organized criminal groups", False),
    ]


def test_spelling_is_said_once():
    assert said("TOP05", f"{PACK}Noting every analog of the substance,") == []
    assert len(said("WOR03", f"{PACK}Noting every analog of the substance,")) == 1


def test_a_slip_of_the_guide_is_put_right():
    assert said("TOP06", f"{PACK}Noting ANPP, NPP and P-2-P,") == []
    assert len(said("TOP06", f"{PACK}Noting ANNP and P2P,")) == 2


@pytest.mark.parametrize(
    "clause",
    [
        "Alarmed by some 108,000 overdose deaths in the United States in 2022,",
        "Alarmed that overdose deaths rose from 52,404 in 2015 to 106,699 in 2021,",
        "Alarmed that more than 100,000 people died of drug overdoses in 2021,",
        "Alarmed by 110,000 tablets seized in 2022,",
        "Recalling 8,000 overdose deaths in Canada in 2022,",
        "Noting that overdose deaths in 2021 were discussed by 120 States,",
    ],
)
def test_a_figure_that_its_sources_give_or_that_counts_something_else_is_left_alone(clause):
    assert said("TOP04", PACK + clause) == []


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Alarmed that overdose deaths rose from 52,404 in 2015 to 120,000 in 2021,", "`120,000`, expected `106,699`"),
        ("Alarmed that in 2021 alone 150,000 Americans died from drug overdoses,", "`150,000`, expected `106,699`"),
        ("Alarmed that 90,000 people died of fentanyl in 2021,", "`90,000`, expected `70,601`"),
        ("Noting that 40 per cent of the fentanyl is seized at ports of entry,", "`40`, expected `90 per cent`"),
        ("Alarmed that nearly 200 thousand people died of overdoses in 2022,", "`200 thousand`, expected `107,941`"),
    ],
)
def test_a_figure_is_compared_by_what_it_counts(clause, expected):
    assert [expected in message for message in said("TOP04", PACK + clause)] == [True]
