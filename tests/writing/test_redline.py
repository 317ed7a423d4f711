"""Accepting every change of a redline leaves the new paper, rejecting every one the old: judged on the XML itself."""

from dataclasses import replace
from itertools import groupby
from xml.etree import ElementTree as ET

import pytest
from any_paper import papers
from hypothesis import given, settings
from papers import in_kinds
from papers_to_write import PAPERS
from two_texts import edited
from word_file import W, part

from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Field, Line, Resolution
from resolution_kit.writing import render
from resolution_kit.writing.redline import redline

MUN, UN = style("mun"), style("un")
DATE = "2026-03-01T09:30:00Z"

TRAIN = Clause("Calls upon Member States to train customs officers at ports")
REPORT = Clause("Requests the Secretary-General to report at its eightieth session")
FUND = Clause("Invites donors to contribute to the trust fund")
LABS = Clause("Encourages laboratories to share reference standards")


def paper(*operative, **rest):
    return in_kinds(organ=Line("organ", "The General Assembly"), operative=operative, **rest)


def made(old, new, house=MUN):
    return redline(old, new, house, "Chile", DATE)


def body(docx):
    return part(docx, "word/document.xml").find(f"{W}body")


class Lists:
    """Lists by what they are and when they come up, so that those of two files can be compared."""

    def __init__(self, docx):
        root = part(docx, "word/numbering.xml")
        self.kinds = {
            one.get(f"{W}numId"): (one.find(f"{W}abstractNumId").get(f"{W}val"), one.find(f"{W}lvlOverride") is None)
            for one in root.iter(f"{W}num")
        }
        self.seen = {}

    def name(self, paragraph):
        number = paragraph.find(f"{W}pPr/{W}numPr")
        if number is None:
            return None
        id_ = number.find(f"{W}numId").get(f"{W}val")
        order = self.seen.setdefault(id_, len(self.seen))
        return (*self.kinds[id_], order, number.find(f"{W}ilvl").get(f"{W}val"))


def decided(docx, *, accept):
    """The paragraphs once every change is accepted, or rejected: (style, list, runs)."""
    out, inside = ({f"{W}del", f"{W}moveFrom"}, {f"{W}ins", f"{W}moveTo"})[:: 1 if accept else -1]
    lists, carried, found = Lists(docx), [], []
    for paragraph in body(docx).iter(f"{W}p"):
        runs = [*carried, *_runs(paragraph, out, inside)]
        marks = {mark.tag for mark in paragraph.findall(f"{W}pPr/{W}rPr/*")}
        if marks & out:
            carried = runs
            continue
        carried = []
        named = paragraph.find(f"{W}pPr/{W}pStyle")
        if named is None:
            assert [" "] == [text for _, text in runs]  # the end of the file, which nobody sees
            continue
        looks = tuple((look, "".join(text for _, text in group)) for look, group in groupby(runs, lambda run: run[0]))
        found.append((named.get(f"{W}val"), lists.name(paragraph), looks))
    assert not carried
    return found


def _runs(paragraph, out, inside):
    for child in paragraph:
        if child.tag == f"{W}r":
            yield _run(child)
        elif child.tag in inside:
            yield from map(_run, child)
        else:
            assert child.tag in out | {f"{W}pPr"}


def _run(run):
    look = run.find(f"{W}rPr")
    texts = [child.text or child.tag for child in run if child.tag != f"{W}rPr"]
    return (b"" if look is None else ET.tostring(look), "".join(texts))


def assert_laws(old, new, house=MUN):
    docx = made(old, new, house)
    for text, accept in ((new, True), (old, False)):
        assert decided(render(text, house, ".docx"), accept=True) == decided(docx, accept=accept)


def tags(docx):
    return [one.tag.removeprefix(W) for one in body(docx).iter() if one.tag.startswith(W)]


CHANGES = {"ins", "del", "moveFrom", "moveTo"}


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_and_itself_have_no_change(name):
    docx = made(PAPERS[name], PAPERS[name])
    assert not CHANGES & set(tags(docx))
    assert body(docx).find(f"{W}p") is not None


@pytest.mark.parametrize("name", PAPERS)
def test_a_redline_of_a_paper_and_itself_has_its_paragraphs(name):
    assert_laws(PAPERS[name], PAPERS[name], UN)


@pytest.mark.parametrize("name", PAPERS)
def test_from_nothing_to_a_paper_and_back(name):
    assert_laws(Resolution(), PAPERS[name])
    assert_laws(PAPERS[name], Resolution())


def test_a_changed_word_is_one_deletion_and_one_insertion():
    docx = made(paper(TRAIN, FUND), paper(replace(TRAIN, text=TRAIN.text.replace("customs", "police")), FUND))
    assert [("del", "customs"), ("ins", "police")] == [
        (one.tag.removeprefix(W), "".join(one.itertext()))
        for one in body(docx).iter()
        if one.tag in (f"{W}ins", f"{W}del")
    ]


def test_every_change_has_its_author_date_and_a_number_of_its_own():
    docx = made(paper(TRAIN, REPORT, FUND), paper(FUND, LABS, replace(REPORT, text="Requests a report")))
    changes = [one for one in body(docx).iter() if one.tag.removeprefix(W) in CHANGES]
    assert {("Chile", DATE)} == {(one.get(f"{W}author"), one.get(f"{W}date")) for one in changes}
    ids = [one.get(f"{W}id") for one in body(docx).iter() if one.get(f"{W}id") and "RangeEnd" not in one.tag]
    assert len(ids) == len(set(ids))


def test_a_clause_that_moved_is_a_move_with_its_sub_clauses():
    long = replace(TRAIN, subclauses=(Clause("At sea"), Clause("On land")))
    docx = made(paper(long, REPORT, FUND, LABS), paper(REPORT, FUND, LABS, long))
    starts = [one for one in body(docx) if one.tag.endswith("RangeStart")]
    assert ["moveFromRangeStart", "moveToRangeStart"] == [one.tag.removeprefix(W) for one in starts]
    assert 1 == len({one.get(f"{W}name") for one in starts})
    assert 3 == sum(one.find(f"{W}pPr/{W}rPr/{W}moveFrom") is not None for one in body(docx))
    assert_laws(paper(long, REPORT, FUND, LABS), paper(REPORT, FUND, LABS, long))


def test_a_clause_that_moved_and_was_changed_is_whole_at_both_places():
    changed = replace(TRAIN, text=TRAIN.text.replace("customs", "police"))
    docx = made(paper(TRAIN, REPORT, FUND, LABS), paper(REPORT, FUND, LABS, changed))
    for tag, text in (("moveFrom", f"{TRAIN.text};"), ("moveTo", f"{changed.text}.")):
        assert [text] == [said for one in body(docx).iter(f"{W}{tag}") if (said := "".join(one.itertext()))]
    assert_laws(paper(TRAIN, REPORT, FUND, LABS), paper(REPORT, FUND, LABS, changed))


def test_a_changed_end_and_a_new_paragraph_behind_it_are_two_changes():
    docx = made(
        paper(TRAIN, end=(Line("closing", "12th meeting"),)),
        paper(TRAIN, REPORT, end=(Line("closing", "12th meeting"),)),
    )
    last = [one.tag.removeprefix(W) for one in body(docx)[1]][-2:]
    assert ["ins", "del"] == last


def test_a_lone_clause_that_gets_a_number_is_another_paragraph():
    assert_laws(
        paper(replace(TRAIN, subclauses=(LABS, FUND))), paper(replace(TRAIN, subclauses=(LABS, FUND)), REPORT), UN
    )


def test_lists_of_the_preamble_stay_apart():
    def noting(*items):
        return Clause("Noting", tuple(map(Clause, items)))

    one, two = noting("The sea", "The land"), noting("The air", "The ice")
    old = paper(TRAIN, preamble=(one, two))
    assert_laws(old, paper(TRAIN, preamble=(two, one)))
    assert_laws(old, paper(TRAIN, preamble=(two,)))
    assert_laws(old, paper(TRAIN, preamble=(noting("The sea", "The air"), noting("The ice"))))


def test_footnotes_stay_with_their_words():
    old = paper(replace(TRAIN, text="Calls upon States[^1] to act"), end=(Line("other", "[^1]: As listed."),))
    new = paper(replace(TRAIN, text="Calls upon all States[^1] to act"), end=(Line("other", "[^1]: As listed there."),))
    assert ["As listed.", "As listed there."] == [text for text in notes(made(old, new)) if text.strip()]
    assert_laws(old, new)


def notes(docx):
    return ["".join(one.itertext()).strip() for one in part(docx, "word/footnotes.xml").iter(f"{W}footnote")]


def test_the_heading_is_part_of_it():
    old = paper(TRAIN, REPORT, heading=(Field("topic", ("Water",)), Field("sponsors", ("Chile", "Oman"))))
    new = paper(TRAIN, REPORT, heading=(Field("topic", ("Clean water",)), Field("sponsors", ("Chile", "Peru"))))
    assert_laws(old, new)
    assert {"Oman", "Peru"} <= {one.text for one in body(made(old, new)).iter() if one.tag in (f"{W}t", f"{W}delText")}


def test_the_same_texts_give_the_same_bytes():
    old, new = paper(TRAIN, REPORT), paper(REPORT, FUND)
    assert made(old, new) == made(old, new)


@settings(deadline=None, max_examples=60)
@given(edited(papers(MUN)))
def test_accepting_gives_the_new_and_rejecting_the_old_paper(texts):
    assert_laws(*texts)


@pytest.mark.slow
@settings(deadline=None, max_examples=400)
@given(edited(papers(UN), most=12))
def test_accepting_gives_the_new_and_rejecting_the_old_paper_after_many_changes(texts):
    assert_laws(*texts, UN)


@settings(deadline=None, max_examples=30)
@given(papers(MUN), papers(MUN))
def test_two_papers_that_have_nothing_in_common(old, new):
    assert_laws(old, new)
