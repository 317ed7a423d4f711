"""The table of a folder says which paper stands how, and why, in one line each."""

from pathlib import Path

import pytest

from resolution_kit.panel.near_duplicates import clusters

GOOD = """\
Committee: General Assembly
Topic: Mangroves
Sponsors: Kenya

The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

Convinced that mangroves shelter coasts from storms,

1. Calls upon coastal Member States to map their mangroves, with the advice of fishers, before the end of 2028;

2. Encourages Governments to share the maps with one another, with the public and with the fishers of the coast;

3. Decides to return to the matter at its next session.
"""


@pytest.fixture
def folder(reskit):
    Path("in").mkdir()
    for name in ("a", "b", "c", "d", "e"):
        Path("in", f"{name}.txt").write_text(GOOD, "utf-8")
    return reskit


def table(reskit):
    return reskit("check", "in", "--style", "mun", "--brief").out


def test_ready_papers_have_no_reason_and_alike_papers_are_one_group(folder):
    out = table(folder)
    assert "a.txt       0         0         1  ready\n" in out
    assert [line for line in out.splitlines() if "%" in line] == [
        "  at least 100 %: in/a.txt, in/b.txt, in/c.txt, in/d.txt, in/e.txt"
    ]


def test_a_paper_that_is_not_ready_says_why(folder):
    Path("in/a.txt").write_text(GOOD.replace("Sponsors: Kenya\n", "").replace("Convinced", "We are sure"), "utf-8")
    assert "not ready: errors, sponsors\n" in table(folder)


def test_long_names_lose_their_end_and_keep_their_suffix(folder):
    Path("in/a-paper-with-a-name-that-is-longer-than-any-line-of-a-terminal-has-room-for.txt").write_text(GOOD, "utf-8")
    row = next(line for line in table(folder).splitlines() if line.startswith("a-paper"))
    assert row.split()[0].endswith("….txt")
    assert len(row) <= 80


def test_clusters_join_pairs_that_share_a_text():
    assert clusters([]) == []
    assert clusters([(0, 1, 90), (3, 4, 99), (1, 2, 86)]) == [([0, 1, 2], 86), ([3, 4], 99)]


@pytest.mark.parametrize("name", ["paper.txt", "paper.md"])
def test_a_paper_may_be_asked_whether_it_is_ready(reskit, name):
    Path(name).write_text(GOOD, "utf-8")
    done = reskit("ready", name, "--style", "mun")
    assert (done.status, done.err) == (0, "")
    Path(name).write_text(GOOD.replace("Sponsors: Kenya\n", ""), "utf-8")
    done = reskit("ready", name, "--style", "mun")
    assert done.status == 1
    assert "NO  Sponsors      0, expected at least 1\n" in done.out
    assert "reskit sponsor" not in done.out


def test_broken_rules_are_explained_once_after_the_report(folder):
    Path("in/a.txt").write_text(GOOD.replace("2015,", "2015;").replace("storms,", "storms;"), "utf-8")
    out = folder("check", "in/a.txt", "--style", "mun", "--explain-all").out
    assert out.count("\nPRE02 preamble-without-comma: ") == 1
    assert out.count("  Good:\n") == 1
    assert "Good:" not in folder("check", "in/b.txt", "--style", "mun", "--explain-all").out
