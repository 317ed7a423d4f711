"""Laws of reading, judging, converting and fixing, tried on the papers of tests/corpus, which are always there."""

import re
from collections import Counter

import pytest
import yaml
from corpora import BADLY, OWN, WELL

from resolution_kit.fixing.fixpoint import fix_all
from resolution_kit.fixing.targets import submitted
from resolution_kit.knowledge.styles import style
from resolution_kit.model import walk
from resolution_kit.operations.convert import bare
from resolution_kit.printing.unprint import unprint
from resolution_kit.reading import read
from resolution_kit.reports.outline import outline
from resolution_kit.rules.run import check
from resolution_kit.writing import render

HOUSES = {"mun-third-committee": "mun", "oas-storms": "oas"}
"""The house style of a paper that is not in that of the United Nations."""
CODES = yaml.safe_load((OWN / "badly" / "codes.yaml").read_text("utf-8"))


def name(path):
    return path.stem


every = pytest.mark.parametrize("path", [*WELL, *BADLY], ids=name)
well = pytest.mark.parametrize("path", WELL, ids=name)
badly = pytest.mark.parametrize("path", BADLY, ids=name)


def house_of(path):
    return style(HOUSES.get(path.stem, "un"))


def words(text):
    return re.findall(r"[^\W_]+", text)


def kinds(path):
    return [(one["kind"], one["level"], one["text"]) for one in outline(read(path))]


def clauses(paper):
    return [(place.ref, place.clause.text.lower()) for place in walk(paper)]


@every
def test_every_word_is_in_the_outline_in_order(path):
    said = [one[part] for one in outline(read(path)) for part in ("label", "text", "ending") if one[part]]
    assert words(path.read_text("utf-8").replace("\\", "")) == words(" ".join(said))


def _resolution(path):
    """The text of a paper without its annex."""
    return path.read_text("utf-8").partition("\nAnnex\n")[0]


@well
def test_the_labels_are_those_that_the_paper_has(path):
    typed = re.findall(r"^\s*(\d+\\?\.|\([a-z]+\)) ", _resolution(path), re.MULTILINE)
    found = [one["label"] for one in outline(read(path)) if one["label"]]
    assert [label.replace("\\", "") for label in typed] == found


@well
@pytest.mark.parametrize("suffix", [".md", ".docx"])
def test_a_paper_read_and_written_is_read_as_the_same_paper(tmp_path, path, suffix):
    written = tmp_path / f"paper{suffix}"
    written.write_bytes(render(read(path), house_of(path), suffix))
    assert kinds(path) == kinds(written)


@well
@pytest.mark.parametrize("house", ["thimun", "munol", "us"])
def test_a_paper_printed_in_another_style_is_read_back_as_it_was(tmp_path, path, house):
    paper = bare(read(path), house_of(path).name, path.name)
    written = tmp_path / "paper.docx"
    written.write_bytes(render(paper, style(house), ".docx"))
    again = unprint(read(written), style(house))
    assert [(p.ref, p.clause.text.lower()) for p in walk(paper)] == [
        (p.ref, p.clause.text.lower()) for p in walk(again)
    ]


@well
def test_nothing_is_found_in_a_paper_of_good_form(path):
    found = check(read(path), house_of(path), ignore=["HEA01"])
    assert [(f.rule.code, f.line, f.message) for f in found] == []


@badly
def test_the_slips_of_a_paper_are_found(path):
    found = Counter(f.rule.code for f in check(read(path), style("un"), ignore=["HEA01"]))
    assert CODES[path.stem] == dict(sorted(found.items()))


@badly
@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
def test_what_is_fixed_stays_fixed_and_nothing_new_is_found(path, unsafe):
    def judge(resolution):
        return check(resolution, style("un"))

    def wanted(finding):
        return finding.fix is not None and (finding.fix.safe or unsafe)

    paper = submitted(path, read(path))
    fixed = fix_all(paper, judge, wanted)
    again = fix_all(fixed.paper, judge, wanted)
    assert [] == [f.message for f in again.done]
    before, after = (Counter(f.rule.code for f in judge(p.resolution)) for p in (paper, fixed.paper))
    assert after.total() == before.total() - len(fixed.done)


def test_every_paper_of_bad_form_has_its_findings():
    assert sorted(CODES) == [path.stem for path in BADLY]
