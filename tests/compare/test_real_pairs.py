"""Comparison of real resolutions of one title: what is marked in their clauses, beside the least that can be."""

import re
import subprocess

import pytest
from corpora import with_shared
from rapidfuzz.distance import LCSseq
from real_pairs import pairs

from resolution_kit.compare import clause_pairs, word_diff
from resolution_kit.text.inline import plain

pytestmark = [pytest.mark.slow, with_shared]

WORD = re.compile(r"\w+(?:[-‑’'.,/]\w+)*")


@pytest.fixture(scope="module")
def changed():
    """(old text, new text, words marked) of every changed clause."""
    found = []
    for old, new in pairs():
        for pair in clause_pairs(old, new):
            texts = [plain(side.clause.text) for side in (pair.old, pair.new) if side]
            if len(texts) == 2 and texts[0] != texts[1]:
                marked = (span.text for span in word_diff(*texts) if span.tag != "equal")
                found.append((*texts, sum(len(WORD.findall(text)) for text in marked)))
    return found


def test_next_to_no_word_is_marked_that_stands_in_both(changed):
    rows = [(WORD.findall(old), WORD.findall(new)) for old, new, _ in changed]
    least = sum(len(a) + len(b) - 2 * LCSseq.similarity(a, b) for a, b in rows)
    assert sum(marked for *_, marked in changed) <= 1.05 * least


def test_no_clause_has_more_marks_than_with_git(changed, tmp_path):
    worse = []
    for old, new, marked in changed[:: max(1, len(changed) // 200)]:
        (tmp_path / "a").write_text(f"{old}\n", "utf-8")
        (tmp_path / "b").write_text(f"{new}\n", "utf-8")
        command = ["git", "diff", "--no-index", "--word-diff=porcelain", "-U9999", "a", "b"]
        said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False).stdout
        lines = (line[1:] for line in said.splitlines()[5:] if line[:1] in "+-")
        if marked > sum(len(WORD.findall(line)) for line in lines):
            worse.append((old, new))
    assert worse == []
