"""Time grows with the length of a text and no faster: texts made to be slow, at one length and at eight times that.

A quadratic step takes 64 times as long at eight times the length, a linear one 8 times; 24 lies between on any machine.
"""

import time

import pytest

from resolution_kit.knowledge.styles import style
from resolution_kit.panel.asked import Options
from resolution_kit.panel.judge import judged
from resolution_kit.reading import read
from resolution_kit.rules.run import check

HEAD = "Committee: GA\nTopic: X\nSponsors: Chad\n\nThe General Assembly,\n\nRecalling its work,\n\n"
SHORT, TIMES, MOST = 3_000, 8, 24
LEAST = 0.02
"""Seconds for the short text below which the clock says little; such a text counts as taking as long."""
REPEATED = {
    "brackets": ("1. Urges ", "("),
    "one word": ("1. Urges", " x"),
    "acronyms": ("1. Urges", " AB"),
    "acronyms in brackets": ("1. Urges", " (ABC)"),
    "abbreviations": ("1. Urges", " (UN)"),
    "quotation marks": ("1. Urges ", "“"),
    "strokes": ("1. Urges", " and/or"),
    "figures": ("1. Urges ", "1"),
    "numbers": ("1. Urges ", "12 "),
    "names": ("1. Urges ", "Ab "),
    "openers": ("1. ", "Urges "),
    "adverbs": ("1. ", "Further "),
    "blanks": ("1. Urges", " "),
    "dashes": ("1. Urges ", "-"),
    "full stops": ("1. Urges ", "."),
    "commas": ("1. Urges ", ", and "),
    "colons": ("1. ", "Urges: 1. "),
    "sentences": ("1. Urges ", "all States to act. It is good that the world acts, and further it "),
    "resolutions": ("1. Urges", " resolution 70/1,"),
    "tags": ("1. Urges ", "<u>"),
    "stars": ("1. Urges ", "*a "),
    "clauses": ("", "1. Urges all States to act;\n"),
    "sub-clauses": ("1. Requests:\n", "(a) the States to act;\n"),
    "list marks": ("", "- To act\n"),
    "short lines": ("", "a\n"),
    "names of States": ("Sponsors: ", "Chad, "),
}


def paper(folder, kind, length, suffix):
    first, again = REPEATED[kind]
    path = folder / f"{length}{suffix}"
    path.write_text(HEAD + first + again * (length // len(again)) + "\n", "utf-8")
    return path


def seconds(work):
    """The shortest of three times: what else the machine does only makes it longer."""
    times = []
    for _ in range(3):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return max(LEAST, min(times))


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".txt", ".md"])
@pytest.mark.parametrize("kind", REPEATED)
def test_a_long_paper_is_read_and_judged_in_linear_time(kind, suffix, tmp_path):
    mun = style("mun")
    short, long = (paper(tmp_path, kind, length, suffix) for length in (SHORT, SHORT * TIMES))
    assert seconds(lambda: check(read(long), mun)) <= MOST * seconds(lambda: check(read(short), mun))


@pytest.mark.slow
@pytest.mark.parametrize("kind", REPEATED)
def test_a_long_paper_is_fixed_in_linear_time(kind, tmp_path):
    options = Options(style="mun", fix="unsafe")
    short, long = (paper(tmp_path, kind, length // 3, ".txt") for length in (SHORT, SHORT * TIMES))
    assert seconds(lambda: judged(long, options)) <= MOST * seconds(lambda: judged(short, options))
