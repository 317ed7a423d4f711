"""`reskit check`: choosing papers and rules, exit status, and one line for whatever goes wrong."""

import json
from pathlib import Path

import pytest

GOOD = (
    "Committee: General Assembly\nTopic: Mangroves\nSponsors: Kenya\n\nThe General Assembly,\n\n"
    "Recalling its resolution 70/1 of 25 September 2015,\n\nConvinced that mangroves shelter coasts from storms,\n\n"
    "1. Calls upon coastal States to map their mangroves, with the advice of fishers, before the end of 2028;\n\n"
    "2. Decides to return to the matter at its next session.\n"
)
BAD = GOOD.replace("2015,", "2015;")


@pytest.fixture
def inbox(reskit):
    """A folder with good papers."""
    Path("inbox").mkdir()
    for number in range(3):
        Path("inbox", f"{number}.txt").write_text(GOOD.replace("Mangroves", f"Mangroves {number}"), "utf-8")
    return reskit


def test_good_papers_are_exit_status_0(inbox):
    done = inbox("check", "inbox", "--style", "mun")
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines()[-2:] == ["3 papers: 3 ready", "no findings"]


def test_warnings_alone_are_exit_status_0(inbox):
    Path("inbox", "1.txt").write_text(GOOD.replace("coastal States", "member states"), "utf-8")
    done = inbox("check", "inbox", "--style", "mun")
    assert done.status == 0
    assert done.out.splitlines()[-2:] == ["3 papers: 3 ready", "1 warning"]


def test_a_paper_is_ready_where_reskit_ready_says_so(inbox):
    without = GOOD.replace("Sponsors: Kenya\n", "").replace("Mangroves", "Dunes")
    Path("inbox", "1.txt").write_text(without, "utf-8")
    done = inbox("check", "inbox", "--style", "mun")
    assert done.status == 0
    assert done.out.splitlines()[-2].startswith("3 papers: 2 ready, 1 not ready")
    assert inbox("import", "inbox/1.txt", "-o", "1.yaml", "--style", "mun").status == 0
    assert inbox("ready", "--file", "1.yaml").status == 1


def test_a_sponsor_that_stands_twice_is_one_sponsor(inbox):
    Path("inbox", "1.txt").write_text(GOOD.replace("Kenya", "Kenya, Peru, Kenya"), "utf-8")
    table = inbox("check", "inbox", "--style", "mun", "--brief").out.splitlines()
    row = next(line for line in table if line.startswith("1.txt"))
    assert row.split()[3:4] == ["2"]


def test_an_error_is_exit_status_1(inbox):
    Path("inbox", "1.txt").write_text(BAD, "utf-8")
    done = inbox("check", "inbox", "--style", "mun")
    assert done.status == 1
    assert done.out.splitlines()[-2:] == ["3 papers: 2 ready, 1 not ready", "1 error"]


def test_a_paper_that_cannot_be_read_is_exit_status_2_and_the_rest_is_checked(inbox):
    Path("inbox", "0.docx").write_bytes(b"%PDF-1.7")
    Path("inbox", "1.txt").write_text(BAD, "utf-8")
    done = inbox("check", "inbox", "--style", "mun", "--format", "json")
    assert done.status == 2
    assert [f["code"] for f in json.loads(done.out)] == ["PRE02"]
    assert done.err.count("\n") == 1


def test_after_a_fix_the_exit_status_is_that_of_what_is_left(inbox):
    Path("inbox", "1.txt").write_text(BAD, "utf-8")
    done = inbox("check", "inbox", "--style", "mun", "--fix")
    assert done.status == 0
    assert Path("inbox", "1.txt").read_text("utf-8") == GOOD


def test_a_paper_that_breaks_reskit_stops_no_other(inbox, monkeypatch):
    from resolution_kit import reading as readers

    read = readers.read

    def breaks(path):
        if path.name == "1.txt":
            raise RuntimeError("a reader\nwent wrong")
        return read(path)

    monkeypatch.setattr(readers, "read", breaks)
    done = inbox("check", "inbox", "--style", "mun")
    assert done.status == 2
    assert done.err.count("\n") == 1
    assert "1.txt: cannot be checked, RuntimeError in test_check.py:" in done.err
    assert "3 papers: 2 ready, 1 could not be read" in done.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nowhere.txt",), "nowhere.txt: cannot read: No such file"),
        (("inbox", "--select", "PRE99"), "no rule `PRE99`; did you mean"),
        (("inbox", "--ignore", "first_person"), "no rule `first_person`; did you mean `first-person`?"),
        (("inbox", "--style", "unn"), "no house style `unn`"),
        (("empty",), "empty: no paper in this folder"),
        (("inbox", "--jobs", "0"), "`0` behind `--jobs`, expected a number, 1 to 64"),
        (("inbox", "--format", "xml"), "`xml` behind `--format`, expected one of text"),
        ((), "no draft in this folder"),
    ],
)
def test_what_goes_wrong_is_one_line(inbox, arguments, said):
    Path("empty").mkdir()
    done = inbox("check", *arguments)
    assert done.status == 2
    assert said in done.err
    assert done.err.startswith("reskit: ")
    assert done.err.count("\n") == 1


def test_a_paper_named_twice_is_checked_once(inbox):
    Path("inbox", "1.txt").write_text(BAD, "utf-8")
    done = inbox("check", "inbox", "inbox/1.txt", "--style", "mun", "--format", "json")
    assert len(json.loads(done.out)) == 1


def test_the_style_that_a_paper_shows_is_recognised(reskit):
    Path("paper.txt").write_text(GOOD, "utf-8")
    auto = reskit("check", "paper.txt", "--style", "auto", "--format", "json")
    assert (auto.status, auto.out) == (0, "[]\n")


def test_a_configuration_that_turns_rules_off_is_always_told(inbox):
    Path("reskit.toml").write_text('ignore = ["PRE", "WOR06"]\n[severity]\nOPE02 = "off"\n', "utf-8")
    done = inbox("check", "inbox", "--style", "mun")
    assert (done.status, done.err) == (0, "note: reskit.toml turns rules off (ignore: PRE, WOR06; off: OPE02)\n")


def test_what_a_draft_waives_is_counted_and_named(inbox):
    Path("d.yaml").write_text(
        "operative:\n  - Urge all States to act\nignore: [{rule: OPE02, why: they asked}]\n", "utf-8"
    )
    assert "note: d.yaml: 1 finding waived by its `ignore:` (OPE02)\n" in inbox("check", "d.yaml").err
    assert "note: 1 finding waived by the `ignore:` of the draft\n" in inbox("ready", "d.yaml").err


@pytest.mark.parametrize(
    ("name", "begins"), [("f.html", "<!doctype html>"), ("f.json", "["), ("f.md", "#"), ("f.txt", "paper")]
)
def test_findings_go_to_a_file_in_the_format_of_its_name(inbox, name, begins):
    done = inbox("check", "inbox", "--style", "mun", "--brief", "-o", name)
    assert (0, f"{name}\n") == (done.status, done.out)
    assert Path(name).read_text("utf-8").lower().startswith(begins)


def test_a_file_of_findings_is_not_written_over_and_needs_a_known_ending(inbox):
    Path("mine.html").write_text("mine", "utf-8")
    done = inbox("check", "inbox", "-o", "mine.html")
    assert (2, "") == (done.status, done.out)
    assert "mine" == Path("mine.html").read_text("utf-8")
    assert 0 == inbox("check", "inbox", "--style", "mun", "-o", "mine.html", "--force").status
    assert "expected a name that ends in .htm" in inbox("check", "inbox", "-o", "findings.docx").err


def test_who_asks_for_fixes_is_told_if_there_is_none(inbox):
    bare = GOOD.replace("with the advice of fishers, before the end of 2028", "with WHO")
    Path("one.txt").write_text(bare, "utf-8")
    assert "one.txt: nothing to fix surely; " in inbox("check", "one.txt", "--style", "mun", "--fix").err
    assert "" == inbox("check", "inbox", "--style", "mun", "--fix").err


def test_a_paper_is_named_without_its_suffix(inbox):
    assert inbox("check", "inbox/1", "--style", "mun") == inbox("check", "inbox/1.txt", "--style", "mun")
