"""A rule that breaks on a paper costs its own findings only, and is told as what it is."""

import json

import pytest

from resolution_kit.rules import run as rules

PAPER = "The General Assembly,\n\nRecalling its resolutions,\n\n1. Urge all States to act;\n"
failure = rules.failure  # before any test replaces it


@pytest.fixture
def broken(monkeypatch):
    """The rule PRE02 breaks on every paper."""
    rule = rules.find_rule("PRE02")

    def breaks(_):
        raise IndexError("of a list")

    monkeypatch.setattr(rules, "failure", failure)
    monkeypatch.setitem(rules.RULES, "PRE02", type(rule)(rule.code, rule.name, rule.severity, breaks))
    rules._chosen.cache_clear()
    rules.all_rules.cache_clear()
    yield
    rules._chosen.cache_clear()
    rules.all_rules.cache_clear()


def test_no_paper_has_such_a_finding_as_long_as_all_rules_work(reskit, tmp_path):
    (tmp_path / "paper.txt").write_text(PAPER, "utf-8")
    assert "broke" not in reskit("check", "paper.txt").out


@pytest.mark.usefixtures("broken")
def test_the_other_rules_are_heard_and_the_exit_status_says_that_something_is_missing(reskit, tmp_path):
    (tmp_path / "paper.txt").write_text(PAPER, "utf-8")
    done = reskit("check", "paper.txt", "--format", "json")
    found = {finding["code"]: finding for finding in json.loads(done.out)}
    assert (done.status, done.err) == (2, "")
    assert "OPE02" in found
    assert found["PRE02"]["severity"] == "warning"
    assert "this rule broke on the paper (IndexError in test_rules_that_break.py" in found["PRE02"]["message"]


@pytest.mark.usefixtures("broken")
def test_a_paper_on_which_a_rule_broke_is_not_ready(reskit, tmp_path):
    (tmp_path / "paper.txt").write_text(PAPER, "utf-8")
    (tmp_path / "other.txt").write_text(PAPER, "utf-8")
    assert "a rule that broke" in reskit("check", "--style", "un", "--ignore", "OPE02", "paper.txt", "other.txt").out
