"""Mending text and Markdown: only the characters that are wrong change, in any encoding, with any line ends."""

import pytest

WELL_FORMED = """\
The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

Convinced that mangroves shelter coasts from storms,

1. Calls upon coastal States to map their mangroves, with the advice of fishers, before the end of 2028;

2. Decides to return to the matter at its eighty-fourth session.
"""


def mended(reskit, name, before, *options):
    """The bytes of a file after `check --fix`."""
    with open(name, "wb") as file:  # noqa: PTH123 - the fixture has changed the working folder
        file.write(before)
    done = reskit("check", name, "--style", "un", "--fix", *options)
    assert done.status in (0, 1), done.err
    with open(name, "rb") as file:  # noqa: PTH123
        return file.read()


def test_a_well_formed_paper_is_not_touched(reskit):
    assert mended(reskit, "paper.txt", WELL_FORMED.encode()) == WELL_FORMED.encode()


def test_what_needs_a_persons_eye_is_left_to_it(reskit):
    before = WELL_FORMED.replace("Calls upon", "Calling upon").encode()
    assert mended(reskit, "paper.txt", before) == before


def test_what_needs_a_persons_eye_is_mended_when_asked_for(reskit):
    before = WELL_FORMED.replace("The General Assembly,", "The UN General Assembly,").encode()
    assert mended(reskit, "paper.txt", before, "--unsafe-fixes") == WELL_FORMED.encode()


def test_only_rules_that_were_chosen_mend(reskit):
    before = WELL_FORMED.replace("2015,", "2015;").replace("States to", "states to").encode()
    after = mended(reskit, "paper.txt", before, "--select", "PRE")
    assert after == before.replace(b"2015;", b"2015,")


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("2015,", "2015;"),
        ("2015,", "2015"),
        ("2015,", "2015 ,"),
        ("2015,", "2015,,"),
        ("25 September", "25th September"),
        ("its eighty-fourth", "its its eighty-fourth"),
        ("1. Calls", "1) Calls"),
        ("session.", "session"),
        ("2028;", "2028; and"),
    ],
)
def test_the_fault_and_nothing_else_is_mended(reskit, right, wrong):
    before = WELL_FORMED.replace(right, wrong)
    assert before != WELL_FORMED
    assert mended(reskit, "paper.txt", before.encode(), "--unsafe-fixes") == WELL_FORMED.encode()


@pytest.mark.parametrize(
    ("encoding", "mark"), [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("cp1252", b"")]
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_encoding_and_line_ends_stay_as_they_were(reskit, encoding, mark, line_end):
    text = WELL_FORMED.replace("mangroves", "palétuviers").replace("\n", line_end)
    before, after = (mark + one.encode(encoding) for one in (text.replace("storms,", "storms;"), text))
    assert mended(reskit, "paper.txt", before) == after


def test_words_keep_their_place_over_the_end_of_a_line(reskit):
    text = (
        "The General Assembly,\n\nConvinced that mangroves shelter the coasts of many member\nstates from storms,\n\n"
        "Recalling its resolution 70/1 of 25 September 2015, in which it\nset out the aims of the present decade,\n\n"
        "1. Calls upon coastal States to map their mangroves, with the\nadvice of fishers, before the end of 2028;\n\n"
        "2. Decides to return to the matter at its eighty-fourth\nsession.\n"
    )
    after = text.replace("member\nstates", "Member\nStates")
    assert mended(reskit, "paper.txt", text.encode()) == after.encode()


def test_markdown_keeps_its_emphasis_entities_and_tables(reskit):
    text = (
        "| Committee: | General Assembly |\n| --- | --- |\n\n*The General Assembly,*\n\n"
        "*Recalling* its resolution 70/1 of 25 September 2015;\n\n"
        "*Noting* the report of Smith &amp; Sons to **member states**,\n\n"
        "1. *Calls upon* coastal States to map their mangroves before the end of 2028;\n\n"
        "2. *Decides* to return to the matter at its next session.\n"
    )
    after = text.replace("2015;", "2015,").replace("member states", "Member States")
    assert mended(reskit, "paper.md", text.encode(), "--ignore", "WOR09") == after.encode()


def test_a_number_that_goes_takes_its_space_along(reskit):
    before = WELL_FORMED.replace("Recalling", "1. Recalling").encode()
    assert mended(reskit, "paper.txt", before) == WELL_FORMED.encode()


def test_a_diff_shows_what_would_be_mended_and_writes_nothing(reskit, tmp_path):
    before = WELL_FORMED.replace("2015,", "2015;").encode()
    (tmp_path / "paper.txt").write_bytes(before)
    done = reskit("check", "paper.txt", "--style", "un", "--diff")
    assert "-Recalling its resolution 70/1 of 25 September 2015;\n" in done.out
    assert "+Recalling its resolution 70/1 of 25 September 2015,\n" in done.out
    assert "would fix 1 finding in P1\n" in done.err
    assert (tmp_path / "paper.txt").read_bytes() == before


def test_a_file_that_cannot_be_written_back_as_it_was_is_refused_in_one_line(reskit, tmp_path):
    raw = WELL_FORMED.replace("2015,", "2015;").encode() + b"\x81\x8d\xff"
    (tmp_path / "paper.txt").write_bytes(raw)
    done = reskit("check", "paper.txt", "--style", "un", "--fix")
    assert done.status == 2
    assert done.err.count("\n") == 1
    assert "save it as UTF-8" in done.err
    assert (tmp_path / "paper.txt").read_bytes() == raw
