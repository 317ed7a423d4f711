"""Starting a resolution."""

from pathlib import Path


def test_a_draft_has_the_committee_and_the_sponsors_in_un_form(reskit):
    done = reskit("new", "-c", "cnd", "-t", "Synthetic drugs", "--sponsor", "South Korea", "--sponsor", "ivory coast")
    assert done.status == 0, done.err
    text = Path("resolution.yaml").read_text("utf-8")
    assert "committee: Commission on Narcotic Drugs" in text
    assert "Côte d’Ivoire" in text.replace("'", "’")
    assert "Republic of Korea" in text
    assert "organ: The Commission on Narcotic Drugs" in text


def test_a_main_committee_speaks_as_the_general_assembly(reskit):
    assert reskit("new", "-c", "DISEC", "-t", "Small arms").status == 0
    assert "organ: The General Assembly" in Path("resolution.yaml").read_text("utf-8")


def test_nothing_is_overwritten(reskit):
    reskit("new", "-c", "CND", "-t", "One")
    before = Path("resolution.yaml").read_bytes()
    done = reskit("new", "-c", "CND", "-t", "Two")
    assert (done.status, Path("resolution.yaml").read_bytes()) == (2, before)
    assert "is there already" in done.err


def test_a_mistyped_state_is_refused_with_a_suggestion(reskit):
    done = reskit("new", "-c", "CND", "-t", "Drugs", "--sponsor", "Mexcio")
    assert done.status == 2
    assert "did you mean `Mexico`?" in done.err
    assert not Path("resolution.yaml").exists()


def test_a_mistyped_committee_is_refused_with_a_suggestion(reskit):
    done = reskit("new", "-c", "Comission on Narcotics Drugs", "-t", "Drugs")
    assert done.status == 2
    assert "did you mean `Commission on Narcotic Drugs`" in done.err


def test_a_committee_of_the_conference_is_kept_as_typed(reskit):
    done = reskit("new", "-c", "Historical Crisis Cabinet", "-t", "Drugs")
    assert done.status == 0
    assert "`Historical Crisis Cabinet` is no committee known here" in done.err
    assert "organ: The Historical Crisis Cabinet" in Path("resolution.yaml").read_text("utf-8")


def test_without_a_terminal_nothing_is_asked(reskit):
    done = reskit("new", "-t", "Drugs")
    assert done.status == 2
    assert "`--committee" in done.err


def test_cover_begins_with_the_clauses_of_the_recommendations_named(reskit):
    done = reskit("new", "-c", "CND", "-g", "synthetic-drugs", "--cover", "pen-online,unodc-training")
    assert done.status == 0, done.err
    text = Path("resolution.yaml").read_text("utf-8")
    assert "pen-online.register" in text
    assert "unodc-training." in text
    assert "grids." not in text


def test_cover_all_has_a_clause_for_every_recommendation(reskit):
    from resolution_kit.knowledge.library import guide

    assert reskit("new", "-c", "CND", "-g", "synthetic-drugs", "--cover", "all").status == 0
    text = Path("resolution.yaml").read_text("utf-8")
    assert [] == [r.slug for r in guide("synthetic-drugs").recommendations if f"entry: {r.slug}." not in text]


def test_an_unknown_recommendation_is_refused_with_a_suggestion(reskit):
    done = reskit("new", "-c", "CND", "-g", "synthetic-drugs", "--cover", "pen-onlin")
    assert done.status == 2
    assert "did you mean `pen-online`?" in done.err


def test_nobody_is_sponsor_and_signatory(reskit):
    done = reskit("new", "-c", "CND", "-t", "Drugs", "--sponsor", "Peru", "--signatory", "peru")
    assert done.status == 2
    assert "`Peru` is given as sponsor and as signatory, and nobody is both" in done.err
    assert not Path("resolution.yaml").exists()


def test_the_name_of_a_draft_needs_no_suffix(reskit):
    assert reskit("new", "paper", "-c", "CND", "-t", "Drugs", "--sponsor", "Peru").out.startswith("paper.yaml: ")
