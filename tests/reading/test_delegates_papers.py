"""Papers in the manner of delegates: the border between the parts, slips in organ lines, essays, annexes."""

import json
from pathlib import Path

import pytest
from test_structure import body, places

from resolution_kit.reading import read
from resolution_kit.reading.assemble import structure
from resolution_kit.reading.text import paragraphs
from resolution_kit.reports.outline import outline

DRAFTS = Path(__file__).parents[1] / "panel" / "drafts"
LABELS = json.loads((DRAFTS / "labels.json").read_text("utf-8"))
REASONS = ["Recalling its work,", "Noting the report,"]


def kind_and_level(labels, one):
    """The kinds and the level of a label, and what was read, in one form."""
    kinds, level = labels[0].split("|"), labels[1]
    right = one["kind"] in kinds and (one["kind"] not in ("preambular", "operative") or one["level"] == level)
    return (labels, labels) if right else (labels, [one["kind"], one["level"]])


@pytest.mark.parametrize("name", [name for name, one in LABELS.items() if one["outline"]])
def test_a_draft_is_read_as_its_labels_say(name):
    read_so = outline(read(DRAFTS / name))
    pairs = [kind_and_level(*pair) for pair in zip(LABELS[name]["outline"], read_so, strict=True)]
    assert [expected for expected, _ in pairs] == [found for _, found in pairs]


@pytest.mark.parametrize(
    "line",
    [
        "hereby:",
        "HEREBY",
        "The General Assembly hereby:",
        "The General Assembly,",
        "Therefore, the Ministers",
        "THEREFORE, BE IT RESOLVED THAT:",
        "Be it resolved by the delegates that",
        "The delegation of Lebanon hereby",
        "We, the delegates, have agreed on the following:",
    ],
)
def test_a_line_between_the_parts_is_their_border(line):
    read_so = body("Recalls its work,", "We know of it.", line, "Supporting schools,", "Create a fund,", "Urges all.")
    assert read_so == ["P0", "P0", "organ", "O1", "O1", "O1"]


@pytest.mark.parametrize("line", ["Therefore calls upon all States to act,", "Condemns the following acts:", "hereby;"])
def test_a_clause_with_such_words_is_no_line_between_the_parts(line):
    assert "organ" not in body(*REASONS, line, "1. Urges all.")


def test_participles_behind_an_unlabelled_lead_in_are_its_items():
    read_so = body(*REASONS, "Urges schools to:", "Offering lessons", "Train teachers.", "Decides to meet.")
    assert read_so == ["P0", "P0", "O1", "O2", "O2", "O1"]


def test_reasons_with_capital_letters_are_reasons():
    read_so = body("Having regard to X,", "A. Whereas flights pollute;", "B. Noting trains;", "1. Calls for trains.")
    assert read_so == ["P0", "P0", "P0", "O1"]


def test_capital_letters_behind_a_lead_in_count_its_list():
    read_so = body("Recalling:", "A. Noting trains;", "B. Recalling buses;", "1. Calls for trains.")
    assert read_so == ["P0", "P1", "P1", "O1"]


def test_reasons_behind_a_colon_stay_reasons():
    read_so = body("Recalling its work:", "Noting the report,", "Aware of its costs,", "1. Decides to meet.")
    assert read_so == ["P0", "P0", "P0", "O1"]


def test_a_numbered_preamble_ends_where_the_numbers_begin_again():
    read_so = body("1. Recalling X,", "2. It is known,", "3. Noting Y,", "1. Urges A;", "2. Decides B.")
    assert read_so == ["P0", "P0", "P0", "O1", "O1"]


def test_commas_tell_nothing_if_the_operative_clauses_have_them_too():
    read_so = body(*REASONS, "Calls upon all to act,", "Establishing a fund,", "Supports schools,", "Decides to end.")
    assert read_so == ["P0", "P0", "O1", "O1", "O1", "O1"]


def test_a_title_of_the_operative_part_stays_a_section():
    assert body(*REASONS, "Operative clauses", "1. Urges all.") == ["P0", "P0", "section", "O1"]


@pytest.mark.parametrize(
    "line", ["The Securty Council,", "The commision on the status of women,", "To the General Assembly,"]
)
def test_an_organ_line_with_a_slip_is_one(line):
    assert places(f"Topic: X\n\n{line}\n\nRecalling X,\n\n1. Urges all.")[1] == "organ"


def test_a_sentence_before_the_first_clause_is_a_reason_if_no_organ_stands_between():
    read_so = places("Topic: X\n\nThousands of workers died in the heat.\n\nNoting Y,\n\n1. Urges all.")
    assert read_so == ["heading", "P0", "P0", "O1"]


def doubtful(*lines):
    return structure(paragraphs("\n\n".join(("The General Assembly,", *lines)))).main.doubtful


def test_how_sure_the_border_is_stays_with_the_part():
    assert not doubtful(*REASONS, "1. Urges A;", "2. Decides B.")
    assert not doubtful("Recalls its work,", "hereby:", "Establishing a fund,")
    assert doubtful("Recalling its work,", "The matter is known to all,", "Urges all.")


def test_an_essay_has_no_clauses():
    text = "Free speech\n\nA free press is a part of any democracy.\n\nSome people are killed for what they write.\n\n"
    assert places(f"{text}States should look at the money behind the media.\n\nThank you.") == [
        "title", "other", "other", "other", "other",
    ]  # fmt: skip


def test_a_resolution_in_short_sentences_is_no_essay():
    text = "Whereas it is known in all the world today.\n\nUrges all States to act in this matter now.\n\n"
    assert (
        places(f"{text}Requests the Board to report on the matter.\n\nDecides to meet again in a year or two.")[1]
        == "O1"
    )


def test_an_annexed_instrument_with_its_own_organ_is_an_annex():
    resolution = ["1. Adopts the Declaration;", "2. Decides to end.", "Annex", "Declaration on wells"]
    for organ in ("The General Assembly,", "The States Parties to this Convention,"):
        instrument = [
            organ,
            "Recalling X,",
            "Have agreed as follows:",
            "Article 1",
            "1. A well is free.",
            "2. It is deep.",
        ]
        assert body("Recalling X,", *resolution, *instrument) == ["P0", "O1", "O1", *["annex"] * 8]


def test_part_b_behind_an_annex_is_a_part():
    read_so = body(
        "Recalling X,", "1. Urges A.", "Annex", "A list", "B", "Wells", "The General Assembly,", "1. Urges B."
    )
    assert read_so[-2:] == ["organ", "O1"]
