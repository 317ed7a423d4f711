"""The customary order: where new clauses go, and what `sort` proposes."""

import pytest
from papers import with_main

from resolution_kit.model import Clause, Line, Resolution
from resolution_kit.model.rebuild import clauses
from resolution_kit.operations.add import add
from resolution_kit.operations.clause_syntax import typed_whole
from resolution_kit.operations.operation import perform
from resolution_kit.operations.ordering import sort
from resolution_kit.operations.start import committee_called, planned

REPORT = "Requests the Secretary-General to report to the General Assembly at its next session"
AGENDA = "Decides to include in the provisional agenda of its next session the item entitled “Drugs”"
SEIZED = "Decides to remain seized of the matter"
CHARTER = "Guided by the purposes and principles of the Charter of the United Nations"
TREATY = "Recalling the Single Convention on Narcotic Drugs of 1961"
RESOLUTION = "Recalling its resolution 78/131 of 18 December 2023"
SITUATION = "Deeply concerned at the spread of new substances in spite of its resolution 78/131"


def texts(resolution):
    return [clause.text for clause in clauses((*resolution.main.preamble, *resolution.main.operative))]


def typed(*lines):
    draft = Resolution()
    for line in lines:
        draft = perform(draft, lambda now, line=line: add(now, typed_whole(line))).after
    return draft


def sorted_(*operative, preamble=(), guide=None):
    draft = with_main(Resolution(guide=guide), preamble=tuple(map(Clause, preamble)), operative=tuple(operative))
    return perform(draft, sort).after


def test_clauses_without_a_custom_stay_as_they_were_typed():
    lines = ("Urges all to act", "Notes the report", "Calls upon States to pay")
    assert list(lines) == texts(typed(*lines))


def test_a_position_that_was_typed_is_kept():
    draft = typed("Urges all to act", SEIZED)
    after = perform(draft, lambda now: add(now, typed_whole("Notes the report"), at="3")).after
    assert texts(after)[-1] == "Notes the report"


def test_closing_clauses_stay_last_in_their_own_order():
    assert texts(typed(SEIZED, "Urges all to act", AGENDA, REPORT, "Notes the work done")) == [
        "Urges all to act", "Notes the work done", REPORT, AGENDA, SEIZED,
    ]  # fmt: skip


def test_a_report_amid_the_text_is_no_closing_clause():
    lines = ("Urges all to act", REPORT, "Calls upon States to pay")
    draft = with_main(Resolution(), operative=tuple(map(Clause, lines)))
    after = perform(draft, lambda now: add(now, typed_whole("Notes the work done"))).after
    assert texts(after) == [*lines, "Notes the work done"]


def test_the_preamble_goes_from_the_charter_to_the_situation():
    assert texts(typed(SITUATION, RESOLUTION, CHARTER, TREATY)) == [CHARTER, TREATY, RESOLUTION, SITUATION]


def test_a_preamble_in_an_order_of_its_own_is_left_alone():
    draft = with_main(Resolution(), preamble=(Clause(SITUATION), Clause(CHARTER)))
    after = perform(draft, lambda now: add(now, typed_whole(TREATY))).after
    assert texts(after) == [SITUATION, CHARTER, TREATY]


def test_a_draft_in_order_stays_byte_for_byte():
    draft = typed(SITUATION, CHARTER, "Urges all to act", SEIZED)
    assert perform(draft, sort).nothing


def test_sorting_moves_lines_of_no_clause_nowhere():
    line = Line("section", "A. Funds")
    after = sorted_(Clause(SEIZED), line, Clause("Urges all to act"), preamble=(SITUATION, CHARTER))
    assert after.main.operative[1] == line
    assert texts(after) == [CHARTER, SITUATION, "Urges all to act", SEIZED]


@pytest.mark.parametrize("count", [4, 12])
def test_many_clauses_of_a_guide_get_sections_and_few_do_not(count):
    slugs = "R2,R6,R24,R17" if count == 4 else "R2,R6,R24,R17,R18,R20,R21,R25,R31,R32,R33,R7"
    draft = planned(guide="synthetic-drugs", cover=slugs).started(committee_called("CND"), "Drugs").resolution
    titles = [block.text for block in draft.main.operative if isinstance(block, Line)]
    assert bool(titles) == (count == 12)
    if titles:
        assert titles[0] == "I. Substances and equipment under control"
        assert titles[-1].endswith("Cooperation and follow-up")
        assert isinstance(draft.main.operative[-1], Clause)


def test_own_words_go_to_the_section_of_their_matter():
    draft = planned(guide="synthetic-drugs", cover="all").started(committee_called("CND"), "Drugs").resolution
    plain = with_main(draft, operative=tuple(clauses(draft.main.operative)))
    with_own = perform(
        plain, lambda now: add(now, typed_whole("Urges States to inspect containers at every port"))
    ).after
    operative = perform(with_own, sort).after.main.operative
    at = next(i for i, block in enumerate(operative) if "inspect containers" in block.text)
    titles = [block.text for block in operative[:at] if isinstance(block, Line)]
    assert titles[-1].endswith("Ports, mail and other routes")


def test_a_draft_of_several_recommendations_says_the_same_once():
    def subs(cover):
        draft = planned(guide="synthetic-drugs", cover=cover).started(committee_called("CND"), "Drugs").resolution
        return [sub.text for clause in clauses(draft.main.operative) for sub in clause.subclauses]

    said = "respond to an overdose"
    assert any(said in text for text in subs("victims-and-families"))
    assert not any(said in text for text in subs("victims-and-families,poison-label"))
