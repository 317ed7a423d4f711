"""Mending a draft: comments stay, the change can be undone, and waivers hold."""

from pathlib import Path

DRAFT = """\
# Our draft. Do not reorder!
style: un
title: Mangroves
committee: General Assembly
organ: The General Assembly
preamble:
  - text: Recalling the Charter of the United Nations,   # as last year
  - Noting the report   # of the Chair
operative:
  # the first is the important one
  - id: ab12
    text: Calls upon coastal member states to map their mangroves before the end of 2028
  - Decides to return to the matter at its next session.
"""
MENDED = """\
# Our draft. Do not reorder!
style: un
title: Mangroves
committee: General Assembly
organ: The General Assembly
preamble:
  - text: Recalling the Charter of the United Nations   # as last year
  - Noting the report   # of the Chair
operative:
  # the first is the important one
  - id: ab12
    text: Calls upon coastal Member States to map their mangroves before the end of 2028
  - Decides to return to the matter at its next session
"""


def write(text=DRAFT):
    path = Path("resolution.yaml")
    path.write_text(text, "utf-8")
    return path


def test_a_draft_without_fault_stays_as_it_is_and_has_no_history(reskit):
    path = write(MENDED)
    assert reskit("check", "--fix").status == 0
    assert path.read_text("utf-8") == MENDED
    assert not Path(".reskit", "resolution.yaml", "journal.jsonl").exists()


def test_comments_and_order_survive(reskit):
    path = write()
    done = reskit("check", "--fix")
    assert path.read_text("utf-8") == MENDED
    assert "fixed 3 findings" in done.err


def test_what_was_mended_can_be_undone(reskit):
    path = write()
    reskit("check", "--fix")
    assert reskit("undo").status == 0
    assert path.read_text("utf-8") == DRAFT


def test_a_diff_of_a_draft_shows_its_lines_and_writes_nothing(reskit):
    path = write()
    done = reskit("check", "--diff")
    assert "+  - text: Recalling the Charter of the United Nations   # as last year\n" in done.out
    assert path.read_text("utf-8") == DRAFT


def test_a_waived_rule_neither_finds_nor_mends(reskit):
    waivers = "ignore:\n  - rule: STR16\n    why: it is a quotation\n  - rule: name-without-capitals\n    why: so too\n"
    path = write(DRAFT + waivers)
    done = reskit("check", "--fix", "--format", "json")
    assert path.read_text("utf-8") == DRAFT + waivers
    assert (done.status, done.out) == (0, "[]\n")


def test_a_waiver_that_names_no_rule_is_pointed_out(reskit):
    write(MENDED + "ignore:\n  - rule: PRE99\n    why: none\n")
    done = reskit("check")
    assert done.status == 0
    assert "`PRE99`" in done.err
    assert done.err.count("\n") == 1


def test_a_name_fixed_in_a_line_of_the_heading_is_fixed_in_the_list_too(reskit, tmp_path):
    heading = "COUNCIL\nCommittee: General Assembly\nTopic: Drugs\nMain Sponsors - South Korea, Peru, USA\n"
    body = "\nThe General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\n1. Urges all to act.\n"
    (tmp_path / "paper.txt").write_text(heading + body, "utf-8")
    reskit("import", "paper.txt")
    reskit("check", "--fix", "--select", "NAM")
    text = (tmp_path / "resolution.yaml").read_text("utf-8")
    assert text.count("Republic of Korea") == 2
    assert text.count("United States of America") == 2
    assert "NAM" not in reskit("check", "--select", "NAM").out
    assert "South Korea" not in reskit("show").out
