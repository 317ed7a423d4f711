"""LibreOffice accepts every change of a redline and has the new paper, rejects all and has the old: labels too."""

from dataclasses import replace
from pathlib import Path

import pytest
from any_paper import papers
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from office import decide
from papers import in_kinds, with_main
from papers_to_write import PAPERS
from two_texts import edited, filled

from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Line, Resolution
from resolution_kit.reading import read
from resolution_kit.writing import render
from resolution_kit.writing.redline import redline

UN = style("un")
TRAIN = Clause("Calls upon Member States to train customs officers at ports", (Clause("At sea"), Clause("On land")))
REPORT = Clause("Requests the Secretary-General to report at its eightieth session")
FUND = Clause("Invites donors to contribute", (Clause("In cash"), Clause("In kind")), Clause("and to say so"))
NOTED = Clause("Noting", (Clause("The sea"), Clause("The land")))
OTHER = Clause("Recalling", (Clause("The air"), Clause("The ice")))


def paper(*operative, preamble=(NOTED, OTHER), **rest):
    return in_kinds(organ=Line("organ", "The General Assembly"), preamble=preamble, operative=operative, **rest)


LONGER = replace(FUND, subclauses=(*FUND.subclauses, Clause("In time")))

OLD = paper(TRAIN, REPORT, FUND, end=(Line("closing", "12th meeting"),))
EXAMPLE = read(Path(__file__).parents[2] / "examples/general-assembly.yaml")
EXAMPLE_CLAUSES = EXAMPLE.main.operative
PAIRS = {
    "the same": (OLD, OLD),
    "words": (OLD, with_main(OLD, operative=(replace(TRAIN, text="Urges States to train officers"), REPORT, FUND))),
    "first gone": (OLD, with_main(OLD, operative=(REPORT, FUND))),
    "last gone": (OLD, with_main(OLD, operative=(TRAIN, REPORT), end=())),
    "new": (OLD, with_main(OLD, operative=(Clause("Notes it"), TRAIN, REPORT, FUND, Clause("Thanks all")), end=())),
    "moved": (OLD, with_main(OLD, operative=(REPORT, FUND, TRAIN))),
    "one more below": (OLD, with_main(OLD, operative=(TRAIN, REPORT, LONGER))),
    "one more before the end": (OLD, with_main(OLD, operative=(TRAIN, REPORT, FUND, Clause("Thanks all")))),
    "preamble turned": (OLD, with_main(OLD, preamble=(OTHER, NOTED))),
    "one left": (OLD, with_main(OLD, operative=(TRAIN,))),
    "from nothing": (Resolution(), OLD),
    "to nothing": (OLD, Resolution()),
    "another paper": (OLD, PAPERS["rich"]),
    "example": (EXAMPLE, with_main(EXAMPLE, operative=(*EXAMPLE_CLAUSES[4:], *EXAMPLE_CLAUSES[:2], REPORT))),
}  # fmt: skip


@pytest.mark.slow
def test_each_kind_of_change(program, tmp_path):
    assert_laws(program("soffice"), list(PAIRS.values()), tmp_path, list(PAIRS))


@pytest.mark.slow
@pytest.mark.xfail(strict=False, reason="LibreOffice reads some rare signs beside tracked changes in another way")
@settings(max_examples=2, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.lists(edited(papers(UN)).map(lambda texts: tuple(map(filled, texts))), min_size=12, max_size=12))
def test_random_changes(program, tmp_path_factory, pairs):
    assert_laws(program("soffice"), pairs, tmp_path_factory.mktemp("office"), list(map(str, range(len(pairs)))))


def assert_laws(soffice, pairs, folder, names):
    made = [docx for old, new in pairs for docx in _three(old, new)]
    read = decide(soffice, made, folder)
    for name, (accepted, rejected), (old, _), (new, _) in zip(names, read[::3], read[1::3], read[2::3], strict=True):
        assert (name, new) == (name, accepted)
        assert (name, old) == (name, rejected)


def _three(old, new):
    """The redline, the old and the new paper."""
    return redline(old, new, UN, "Chile", "2026-03-01T09:30:00Z"), render(old, UN, ".docx"), render(new, UN, ".docx")
