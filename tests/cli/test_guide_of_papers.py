"""A paper does not say which guide it answers; who checks or imports it does."""

from pathlib import Path

PAPER = """The Commission on Narcotic Drugs,

Recalling its resolution 66/3 of 17 March 2023,

1. Calls upon all Member States to act against cartels that sell precursors.
"""


def test_without_a_guide_its_words_are_not_judged(reskit):
    Path("paper.txt").write_text(PAPER, "utf-8")
    assert "TOP" not in reskit("check", "paper.txt").out


def test_with_a_guide_they_are(reskit):
    Path("paper.txt").write_text(PAPER, "utf-8")
    assert "TOP" in reskit("check", "paper.txt", "--guide", "synthetic-drugs").out
    reskit("import", "paper.txt", "--guide", "synthetic-drugs")
    assert "guide: synthetic-drugs" in Path("resolution.yaml").read_text("utf-8")
    assert "TOP" in reskit("check").out


def test_a_wrong_guide_is_refused_before_anything_is_read(reskit):
    err = reskit("check", "paper.txt", "--guide", "gold").err
    assert "no guide `gold`; there are" in err
    assert "synthetic-drugs" in err


def test_a_missing_organ_is_answered_with_the_command_that_sets_it(reskit):
    Path("paper.txt").write_text(PAPER.partition("\n\n")[2], "utf-8")
    reskit("import", "paper.txt")
    assert "`reskit set organ …`" in reskit("check").out
    reskit("set", "organ", "The Commission on Narcotic Drugs")
    assert "no organ" not in reskit("check").out
