"""How a draft answers its guide, and what to add next, on a tiny pack."""

import json

import pytest

from resolution_kit.knowledge.library import places

BALANCE = """
sides:
  - {name: Upstream, recommendations: [dams]}
safeguards:
  - {name: fish, keywords: [salmon, fish]}
"""


@pytest.fixture
def water(reskit, tmp_path, monkeypatch):
    """A folder with a pack of two recommendations and a draft that names it."""
    monkeypatch.setattr(places, "_BESIDE", [])
    reskit("guide", "new", "water")
    guide = tmp_path / "water" / "guide.yaml"
    text = guide.read_text("utf-8")
    dams = "  - {slug: dams, number: R2, summary: Open the dams, keywords: [dam, sluice]}\nquestions:"
    guide.write_text(text.replace("questions:", dams) + BALANCE, "utf-8")
    facts = tmp_path / "water" / "facts.yaml"
    facts.write_text(facts.read_text("utf-8") + "    figure: 61 per cent\n", "utf-8")
    reskit("new", "-c", "GA", "-g", "water", "--sponsor", "Peru")
    return reskit


def states(reskit):
    data = json.loads(reskit("coverage", "--format", "json").out)
    return {item["slug"]: (item["state"], item["clauses"]) for item in data["recommendations"]}


def test_an_empty_draft_answers_nothing(water):
    assert {"share-data": ("not", []), "dams": ("not", [])} == states(water)


def test_an_entry_answers_its_recommendation_and_its_companion_is_missed(water):
    water("add-clause", "share-data.act")
    assert ("answered", ["1"]) == states(water)["share-data"]
    out = water("coverage").out
    assert "Our background guide: 1 answered, 0 in part, 1 not, of 2 recommendations\n" in out
    assert "clause 1 has no companion in the other part: share-data.reason\n" in out
    assert "  yes   Q1   Who pays for the measurements?\n" in out


def test_free_text_answers_by_two_keywords_and_in_part_by_one(water):
    water("add-clause", "--text", "Requests all States to open each sluice")
    assert ("in part", ["1"]) == states(water)["dams"]
    water("add-clause", "--text", "Requests all States to open the sluice of each dam")
    assert ("answered", ["2"]) == states(water)["dams"]


def test_a_preambulatory_clause_answers_in_part_only(water):
    water("add-clause", "--text", "Noting that the sluice of each dam is shut")
    assert ("in part", ["P1"]) == states(water)["dams"]


def test_sides_and_safeguards_of_the_pack_are_counted(water):
    water("add-clause", "--text", "Requests all States to open the sluice of each dam")
    out = water("coverage").out
    assert "  no    safeguard: fish\n" in out
    assert "  Upstream: 1 of 1\n" in out
    water("add-clause", "--text", "Requests all States to count salmon")
    assert "  yes   safeguard: fish (2)\n" in water("coverage").out
    assert "  Safeguards: 1 of 1\n" in water("coverage").out


def test_a_side_that_names_no_recommendation_is_refused(water, tmp_path):
    guide = tmp_path / "water" / "guide.yaml"
    guide.write_text(guide.read_text("utf-8").replace("[dams]", "[dam]"), "utf-8")
    done = water("guide", "check", "water")
    assert 1 == done.status
    assert "the recommendation `dam` of `Upstream`, expected one of share-data, dams" in done.out


def test_a_matter_in_one_part_alone_is_told_for_either_part(water):
    water("add-clause", "--text", "Requests all States to open the sluice of each dam")
    alone = "R2 is in the operative part alone (clause 1): no preambulatory clause is about it\n"
    assert alone in water("coverage").out
    water("add-clause", "--text", "Noting that a sluice is shut")
    assert "alone" not in water("coverage").out
    water("remove", "1")
    water("add-clause", "--text", "Noting that the sluice of each dam is shut")
    assert "R2 is in the preamble alone (clause P2): no operative clause is about it\n" in water("coverage").out


def test_the_report_for_a_browser_shows_bars_with_words_and_no_style_that_a_page_policy_would_refuse(water):
    water("add-clause", "--text", "Requests all States to open the sluice of each dam")
    page = water("check", "resolution.yaml", "--format", "html").out
    assert "<h3>Answers of the guide water</h3>" in page
    assert "<dd>1 of 2\n" in page
    assert '<rect class="whole" width="50.0%" height="12"/>' in page
    assert "style=" not in page.partition('<dl class="coverage">')[2].partition("</dl>")[0]


def test_a_figure_of_the_guide_is_told_with_its_status_and_what_to_say_instead(water):
    water("add-clause", "--text", "Noting that 61 per cent of the stations are closed")
    assert (
        "clause P1 has the figure of F1: unverified; say instead: many stations are closed\n" in water("coverage").out
    )


def test_the_coverage_is_a_table_in_markdown(water):
    assert "| R2 | not | Open the dams |  |\n" in water("coverage", "--format", "md").out


def test_suggestions_are_commands_that_run_and_end(water):
    assert (
        "# R1 is not answered: States share what they measure\nreskit add-clause share-data.act\n"
        == water("suggest").out
    )
    water("add-clause", "share-data.act")
    assert "reskit add-clause share-data.reason" == water("suggest").out.splitlines()[-1]
    water("add-clause", "share-data.reason")
    assert "# nothing: every recommendation with an entry is answered\n" == water("suggest").out


def test_a_paper_without_a_guide_is_told_how_to_name_one(reskit):
    reskit("new", "-c", "GA", "-t", "Water", "--sponsor", "Peru")
    done = reskit("coverage")
    assert (2, 1) == (done.status, done.err.count("\n"))
    assert "add `--guide`" in done.err
