"""The laws of mending, on every bad example of every rule, on damaged papers, and on adopted texts with faults put in.

A fix never creates a finding, a second run finds nothing more to mend, and what no fix concerns stays as it was.
"""

import random
import sys
from collections import Counter
from pathlib import Path

import pytest
from corpora import SHARED, with_shared
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from word_papers import word_paper

from resolution_kit.fixing.apply import item_of
from resolution_kit.fixing.fixpoint import fix_all
from resolution_kit.fixing.targets import FixableDraft, submitted
from resolution_kit.knowledge.styles import style
from resolution_kit.manuscript.source_spans import items_of
from resolution_kit.reading import read
from resolution_kit.rules.run import all_rules, check

sys.path.insert(0, str(Path(__file__).parents[1] / "rules"))
import frame

INBOX = Path(__file__).parents[1] / "panel" / "inbox"
PAPERS = sorted(path for path in INBOX.iterdir() if path.suffix in (".txt", ".md"))
EXAMPLES = [
    pytest.param(block, id=f"{rule.code}-{number}")
    for rule in all_rules().values()
    for number, block in enumerate(rule.section("Bad"))
]


def places(resolution, findings):
    order = {id(item): number for number, item in enumerate(items_of(resolution))}
    return Counter((f.rule.code, order.get(id(item_of(f.fault)), -1)) for f in findings)


def holds(paper, chosen, *, unsafe=True):
    """Mend a paper and hold the laws; the mended paper and what was mended."""

    def judge(resolution):
        return check(resolution, chosen)

    def wanted(finding):
        return finding.fix is not None and (finding.fix.safe or unsafe)

    before = places(paper.resolution, judge(paper.resolution))
    mended = fix_all(paper, judge, wanted)
    after = places(mended.paper.resolution, judge(mended.paper.resolution))
    assert not after - before, "a fix created a finding"
    again = fix_all(mended.paper, judge, wanted)
    assert [f.message for f in again.done] == [], "a second run mended more"
    assert again.paper.resolution == mended.paper.resolution
    return mended


@pytest.mark.parametrize("block", EXAMPLES)
@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
def test_the_bad_examples_of_the_rules_are_mended_without_harm(block, unsafe):
    paper = frame.paper(block)
    holds(FixableDraft(paper.resolution), paper.style, unsafe=unsafe)


SLIPS = {
    "left out": lambda _: "",
    "typed twice": lambda char: char * 2,
    "a blank": lambda char: f" {char}",
    "shift key": str.swapcase,
    "a comma": lambda char: f"{char},",
    "a full stop": lambda char: f"{char}.",
    "a new line": lambda char: f"{char}\n",
}


def damaged(text, slips):
    """A paper with slips of the keyboard, each at some share of its length."""
    for share, slip in slips:
        at = min(int(share * len(text)), len(text) - 1)
        text = text[:at] + SLIPS[slip](text[at]) + text[at + 1 :]
    return text


@given(
    st.sampled_from(PAPERS),
    st.lists(st.tuples(st.floats(0, 1), st.sampled_from(sorted(SLIPS))), min_size=1, max_size=6),
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_papers_are_mended_without_harm(tmp_path_factory, source, slips):
    folder = tmp_path_factory.mktemp("damaged")
    text = damaged(source.read_text("utf-8"), slips)
    if source.name.endswith(".docx.txt"):
        path = word_paper(text, folder / "paper.docx")
    else:
        path = folder / f"paper{source.suffix}"
        path.write_text(text, "utf-8")
    mended = holds(submitted(path, read(path)), style("mun"))
    if path.suffix != ".docx":
        assert len(lines_that_differ(path.read_bytes(), mended.paper.raw)) <= 3 * len(mended.done)


def lines_that_differ(before, after):
    left = Counter(before.splitlines())
    left.subtract(after.splitlines())
    return list((+left).elements())


@with_shared
@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".txt", ".docx"])
def test_faults_put_into_adopted_texts_are_mended_without_harm(tmp_path, suffix):
    sys.path.insert(0, str(SHARED / "eval"))
    import mutations_structure  # noqa: F401 - adds its kinds to the catalogue
    from mutations import CATALOGUE
    from score_mutations import load

    names = (SHARED / "corpus" / "labels" / "CLEAN.txt").read_text("utf-8").split()
    docs = [load(SHARED / "corpus" / "labels", SHARED / "corpus" / "plain", name) for name in sorted(names)[::9]]
    done = 0
    for kind, fault in CATALOGUE.items():
        chance = random.Random(kind)  # noqa: S311 - the catalogue of faults chooses with it
        mutant = next(filter(None, (fault(doc, chance) for doc in docs if doc)), None)
        if mutant:
            path = _written(mutant[0], tmp_path / f"paper{suffix}")
            done += len(holds(submitted(path, read(path)), style("un")).done)
    assert done > len(CATALOGUE) / 2, "hardly anything was mended"


def _written(paragraphs, path):
    texts = [text for _, text in paragraphs]
    if path.suffix == ".docx":
        return word_paper("\n".join(text.replace("*", "") for text in texts), path)
    path.write_text("\n\n".join(texts) + "\n", "utf-8")
    return path
