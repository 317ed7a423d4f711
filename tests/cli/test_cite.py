"""Finding resolutions, and recalling them in a draft."""

import json
import re
from pathlib import Path

import pytest

from resolution_kit.cli import cite as cite_command
from resolution_kit.cli import common

PEOPLES = "entitled “United Nations Declaration on the Rights of Indigenous Peoples”"
WOMEN = "Security Council resolution 1325 (2000) of 31 October 2000 on women and peace and security"
DRUGS = "Addressing and countering the world drug problem through a comprehensive, integrated and balanced approach"


@pytest.mark.parametrize(
    "typed",
    ["61/295", "ga 61/295", "A/RES/61/295", "General Assembly resolution 61/295", "resolution 61/295", "unga 61/295"],
)
def test_a_number_in_any_form_gives_the_clause_that_recalls_it(reskit, typed):
    done = reskit("cite", *typed.split())
    assert done.out == f"Recalling General Assembly resolution 61/295 of 13 September 2007, {PEOPLES}\n", done.err


@pytest.mark.parametrize(
    "typed", ["1325", "sc 1325", "1325 (2000)", "1325(2000)", "S/RES/1325", "security council 1325"]
)
def test_a_resolution_of_the_security_council_is_found_without_its_year(reskit, typed):
    assert reskit("cite", typed).out == f"Recalling {WOMEN}\n"


def numbers(done):
    return re.findall(r"resolution ([\d/]+) of", done.out)


def test_words_of_a_title_find_the_newest_first_and_typing_errors_are_forgiven(reskit):
    right = reskit("cite", "world", "drug", "problem")
    assert numbers(right)[:3] == ["79/191", "77/238", "76/188"]
    assert reskit("cite", "worlld", "drug", "probelm").out == right.out


def test_a_well_known_resolution_without_a_title_is_found_by_its_subject(reskit):
    assert "1325 (2000)" in reskit("cite", "women peace and security", "-m", "20").out
    assert "217 A (III)" in reskit("cite", "universal declaration of human rights", "-m", "1").out
    assert "217 A (III) of 10 December 1948 on the Universal Declaration" in reskit("cite", "217 A (III)").out


def test_an_organ_and_a_year_narrow_the_search(reskit):
    assert numbers(reskit("cite", "hrc", "2023", "drug")) == ["52/24"]
    years = set(re.findall(r"\d{4}(?=,|$)", reskit("cite", "2019", "-m", "50").out, re.MULTILINE))
    assert years == {"2019"}


def test_more_than_a_screenful_is_counted_and_not_shown(reskit):
    done = reskit("cite", "development", "-m", "3")
    assert len(done.out.splitlines()) == 3
    assert re.match(r"\d+ more; `--most \d+` shows them", done.err)


def test_an_organ_that_did_not_adopt_it_is_said(reskit):
    done = reskit("cite", "hrc", "61/295")
    assert (2, "") == (done.status, done.out)
    assert "the register has this number of the General Assembly" in done.err


@pytest.mark.parametrize(
    ("typed", "said"),
    [("99/1", "not complete"), ("xyzzyq", "nothing found"), ("", "no draft in this folder")],
)
def test_what_is_not_found_is_one_line(reskit, typed, said):
    done = reskit("cite", *typed.split())
    assert (2, "") == (done.status, done.out)
    assert said in done.err
    assert done.err.count("\n") == 1


def test_the_body_of_the_draft_speaks_of_its_own_resolutions(draft):
    assert draft("cite", "cnd 65/2").out.startswith("Recalling its resolution 65/2 of 18 March 2022, entitled")


@pytest.mark.parametrize(
    ("body", "cited"),
    [
        ("ga", "its resolution 79/191 of 17 December 2024"),
        ("DISEC", "its resolution 79/191 of 17 December 2024"),
        ("sc", "General Assembly resolution 79/191 of 17 December 2024"),
        ("oas", "United Nations General Assembly resolution 79/191 of 17 December 2024"),
    ],
)
def test_each_body_cites_in_its_own_form(reskit, body, cited):
    assert reskit("cite", "79/191", "-b", body).out == f"Recalling {cited}, entitled “{DRUGS}”\n"


def test_the_security_council_leaves_out_the_date_of_a_number_with_its_year(reskit):
    assert reskit("cite", "1325", "-b", "sc").out == (
        "Recalling its resolution 1325 (2000) on women and peace and security\n"
    )


def test_an_unknown_body_is_refused(reskit):
    assert "did you mean `cnd`?" in reskit("cite", "61/295", "-b", "Comission on Narcotic Drugs").err


def preamble():
    text = Path("resolution.yaml").read_text("utf-8")
    return " ".join(text.split())


def test_add_puts_the_clause_into_the_draft(draft):
    done = draft("cite", "79/191", "--add")
    assert done.status == 0, done.err
    assert f"Recalling General Assembly resolution 79/191 of 17 December 2024, entitled “{DRUGS}”" in preamble()
    assert "added as P2, P2 → P3" in done.err  # the preamble stands in UN order


def test_a_dry_run_adds_nothing(draft):
    before = preamble()
    assert draft("cite", "79/191", "--add", "-n").status == 0
    assert preamble() == before


def test_without_a_terminal_several_are_not_chosen_among(draft):
    done = draft("cite", "world drug problem", "--add")
    assert done.status == 2
    assert "give the number of one: ga 79/191, ga 77/238" in done.err


def test_a_person_picks_one_of_several(draft, monkeypatch):
    for module in (common, cite_command):
        monkeypatch.setattr(module, "interactive", lambda: True)
    monkeypatch.setattr(common.typer, "prompt", lambda *_, **__: "2")
    done = draft("cite", "world drug problem", "--add")
    assert "77/238" in preamble()
    assert all(len(line) <= 80 for line in done.err.splitlines())


def test_without_words_the_draft_gets_what_is_on_its_topic_newest_first(draft):
    done = draft("cite")
    assert numbers(done)[0] == "79/191"
    assert "78/131" in numbers(done)
    assert "77/238" not in numbers(done), "the latest of a series is enough"


def test_what_the_draft_recalls_is_not_proposed_again(draft):
    draft("cite", "78/131", "--add")
    assert "78/131" not in numbers(draft("cite"))


def test_a_guide_proposes_what_its_entries_draw_on(reskit):
    reskit("new", "-c", "CND", "-g", "synthetic-drugs", "--sponsor", "Peru")
    assert {"78/131", "76/188"} & set(numbers(reskit("cite")))


def test_programs_get_every_part_by_itself(reskit):
    (one,) = json.loads(reskit("cite", "78/131", "--format", "json").out)
    assert ("ga", "78/131", "2023-12-18") == (one["organ"], one["number"], one["date"])
    assert one["clause"] == f"Recalling {one['citation']}"
    assert one["title"].endswith("synthetic drugs")


def test_a_title_that_is_quoted_keeps_its_own_quotation_marks_single(reskit):
    assert "entitled “The ‘Space2030’ Agenda: space" in reskit("cite", "76/3").out


def test_a_date_that_is_not_sure_is_left_out_and_said(reskit):
    done = reskit("cite", "67/1")
    assert "resolution 67/1, entitled" in done.out
    assert "67/1 give different dates" in done.err


def test_what_cite_writes_is_in_good_form(reskit):
    reskit("new", "-c", "GA", "-t", "Peoples", "--sponsor", "Peru", "-s", "un")
    reskit("cite", "61/295", "--add")
    reskit("add-clause", "--text", "Calls upon Member States to act")
    assert json.loads(reskit("check", "--format", "json", "--select", "REF,PRE").out) == []
