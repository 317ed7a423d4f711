"""What paragraphs are taken for, decided by what stands around them."""

import pytest

from resolution_kit.reading.assemble import structure
from resolution_kit.reading.markdown import paragraphs as markdown
from resolution_kit.reading.paragraphs import RawParagraph
from resolution_kit.reading.text import paragraphs
from resolution_kit.reports.outline import outline


def places(text, read=paragraphs):
    """Kind and level of each paragraph, short: `P0`, `O1`, or the kind."""
    short = {"preambular": "P", "operative": "O"}
    return [
        f"{short.get(o['kind'], o['kind'])}{'' if o['level'] is None else o['level']}"
        for o in outline(structure(read(text)))
    ]


def body(*lines):
    return places("\n".join(["The General Assembly,", *lines]))[1:]


@pytest.mark.parametrize(
    "line",
    [
        "The General Assembly,",
        "THE GENERAL ASSEMBLY,",
        "The United Nations General Assembly (UNGA),",
        "The Commission on Crime Prevention and Criminal Justice,",
        "The Social, Humanitarian and Cultural Committee,",
        "The Heads of State and Government,",
        "The Academy of Stars,",
        "Security Council,",
        "[S/726] The Security Council,",
        "The Security Council",
        "The General Assembly hereby:",
        "The Security Council Resolves that:",
    ],
)
def test_an_organ_is_told_by_its_form(line):
    following = "1. The parties shall meet." if "hereby" in line or "that" in line else "Recalling its work,"
    assert places(f"Topic: X\n{line}\n{following}\n")[1] == "organ"


@pytest.mark.parametrize(
    "line",
    [
        "Reaffirming the Millennium Declaration of the United Nations,",
        "The parties met in Geneva,",
        "Guided by the Charter of the United Nations,",
    ],
)
def test_a_clause_is_no_organ(line):
    assert body(line, "Recalling its work,", "1. Urges all to act.") == ["P0", "P0", "O1"]


@pytest.mark.parametrize("line", ["the general assembly", "the General assembly", "The security council,"])
def test_an_organ_that_is_known_is_told_without_its_capitals(line):
    assert places(f"Topic: X\n\n{line}\n\nRecalling its work,\n\n1. Urges all to act.") == [
        "heading",
        "organ",
        "P0",
        "O1",
    ]


@pytest.mark.parametrize("line", ["the general view", "a general assembly of members", "the assembly hall"])
def test_another_line_in_small_letters_is_no_organ(line):
    assert "organ" not in places(f"Topic: X\n\n{line}\n\nRecalling its work,\n\n1. Urges all to act.")


def test_organ_and_first_clause_in_one_paragraph_are_told_apart():
    assert places("The Security Council, Recalling its resolution 687 (1991),\n\n1. Demands it.") == [
        "organ",
        "P0",
        "O1",
    ]


def test_an_organ_that_runs_on_after_a_line_of_the_heading_is_told_apart():
    text = "Resolution 425 (1978) of 19 March 1978 The Security Council,\n\nNoting X,\n\n1. Calls for peace."
    assert places(text) == ["heading", "organ", "P0", "O1"]


def test_no_single_sign_decides_where_the_operative_part_begins():
    assert body("Acknowledges its work,", "Recalling X,", "1. Urges A;", "2. Recalling B;") == ["P0", "P0", "O1", "O1"]
    assert body("Recalling X;", "Requests A;", "2. Urges B;") == ["P0", "O1", "O1"]
    assert body("Recalling the work of X", "Takes note of Y,", "1. Urges B;") == ["P0", "P0", "O1"]
    assert body("1. Recalling X,", "2. Noting Y,", "3. Urges B;", "4. Decides C.") == ["P0", "P0", "O1", "O1"]
    assert body("Guided by:", "1. Peace,", "2. Law,", "Noting Y,", "1. Urges B;") == ["P0", "P1", "P1", "P0", "O1"]
    assert body("Adopts the declaration annexed to it.") == ["O1"]


def test_letters_and_roman_figures_are_told_by_their_neighbours():
    assert body("1. Urges:", "(h) a;", "(i) b;", "(j) c;") == ["O1", "O2", "O2", "O2"]
    assert body("1. Urges:", "(h) a:", "(i) b;", "(ii) c;", "(i) d;") == ["O1", "O2", "O3", "O3", "O2"]
    assert body("1. Urges:", "(u) a;", "(v) b;", "(w) c;", "(x) d;") == ["O1", "O2", "O2", "O2", "O2"]
    assert body("1. Urges:", "(a) a:", "(iv) b;", "(v) c;", "(vi) d;") == ["O1", "O2", "O3", "O3", "O3"]
    assert body("1. Urges:", "(z) a;", "(aa) b;", "(bb) c;") == ["O1", "O2", "O2", "O2"]


def test_labels_that_are_typed_wrongly_still_count():
    assert body("1. Urges A;", "3. Urges B;", "3. Urges C;", "4) Urges D;") == ["O1"] * 4
    assert body("1. Urges:", "(a) x;", "c) y;", "(d) z;", "2. Urges B.") == ["O1", "O2", "O2", "O2", "O1"]
    assert body("1. Urges A;", "Requests B;", "2. Decides C;", "4, Decides D.") == ["O1"] * 4


def test_numbers_inside_a_numbered_clause_are_sub_clauses_where_the_clauses_go_on_after_them():
    assert body("1. Urges:", "1. x;", "2. y;", "2. Decides:", "1. z;", "2. w;", "3. Decides to end.") == [
        "O1", "O2", "O2", "O1", "O2", "O2", "O1",
    ]  # fmt: skip


def test_numbers_start_again_after_a_section():
    assert body("Recalling X,", "I", "Ports", "1. Urges A;", "II", "Airports", "1. Urges B.") == [
        "P0", "section", "section", "O1", "section", "section", "O1",
    ]  # fmt: skip


def test_a_section_may_have_a_preamble_of_its_own():
    assert body("Recalling X,", "I Ports", "1. Urges A;", "II Airports", "Noting Y,", "1. Urges B.") == [
        "P0", "section", "O1", "section", "P0", "O1",
    ]  # fmt: skip


def test_text_after_a_list_closes_the_clause_whose_list_ends():
    assert body("1. Urges:", "(a) x:", "(i) y;", "and z;", "(b) w;", "and all else;") == [
        "O1", "O2", "O3", "closing2", "O2", "closing1",
    ]  # fmt: skip


def test_items_without_labels_follow_a_colon():
    assert body("1. Urges States to:", "Train staff;", "Buy boats;", "2. Decides to act.") == ["O1", "O2", "O2", "O1"]


def test_indentation_tells_bullets_apart():
    text = "The General Assembly,\n\n1. Urges:\n   - a\n     - b\n     - c\n   - d\n2. Decides."
    assert places(text, markdown) == ["organ", "O1", "O2", "O3", "O3", "O2", "O1"]


def test_nothing_lies_deeper_than_four_levels():
    assert body("1. A:", "(a) B:", "(i) C:", "a. D:", "- E;") == ["O1", "O2", "O3", "O4", "O4"]


def test_what_follows_the_clauses_is_closing_or_annex():
    assert body("1. Urges A.", "5th meeting", "1 May 2020", "[Adopted without a vote.]", "Annex", "1. One") == [
        "O1", "closing", "closing", "closing", "annex", "annex",
    ]  # fmt: skip


def test_parts_have_their_own_organ_and_title():
    lines = ["A", "Food", "The General Assembly,", "Recalling X,", "1. Urges A."]
    lines += ["B", "Water", "The General Assembly,", "Noting Y,", "1. Urges B."]
    text = "\n\n".join(lines)
    assert places(text) == ["heading", "title", "organ", "P0", "O1", "heading", "title", "organ", "P0", "O1"]
    assert len(structure(paragraphs(text)).parts) == 2


def test_the_end_of_another_resolution_on_the_same_page_has_no_place():
    page = ["4. Requests him to report.", "2 May 1990", "1990/5. Food"]
    paper = ["The General Assembly,", "Noting X,", "1. Urges."]
    assert places("\n\n".join(page + paper)) == ["other", "heading", "title", "organ", "P0", "O1"]


PAGE = [
    "1987/33. Food", "The Council,", "Noting X,", "Decides on food.", "26 May 1987",
    "1987/34. Water", "The Council,", "Noting Y,", "Decides on water.", "26 May 1987",
    "1987/35. Air", "The Council,", "Noting Z,",
]  # fmt: skip


@pytest.mark.parametrize(("name", "first"), [("E_RES_1987_34.txt", 5), ("E-RES-1987-33.docx", 0), ("page.txt", 0)])
def test_of_several_resolutions_on_a_page_the_paper_is_the_one_it_is_named_after_else_the_first(name, first):
    found = outline(structure(paragraphs("\n\n".join(PAGE)), name))
    assert [one["text"] for one in found if one["kind"] != "other"] == [
        line.rstrip(",." if i not in (0, 4) else "") for i, line in enumerate(PAGE[first : first + 5])
    ]
    assert len(found) == len(PAGE)


def test_text_that_is_no_resolution_is_kept_line_by_line():
    assert places("Dear delegates,\n\nlunch is at noon.\n\nSee you there") == ["heading", "heading", "title"]


def test_a_line_break_in_a_paragraph_parts_the_lines_of_a_heading_and_no_clause():
    found = structure([
        RawParagraph("Committee: Legal\nTopic: Treaties", 1),
        RawParagraph("The General Assembly,", 2),
        RawParagraph("Recalling the treaties,\nin force since 1980,", 3),
    ])  # fmt: skip
    assert [o["text"] for o in outline(found)] == [
        "Committee: Legal", "Topic: Treaties", "The General Assembly",
        "Recalling the treaties, in force since 1980",
    ]  # fmt: skip


def test_what_the_paper_says_of_a_paragraph_counts_more_than_its_looks():
    found = structure([
        RawParagraph("Recalling", 1, kind="title"),
        RawParagraph("lunch,", 2, kind="preambular", level=0),
        RawParagraph("1. Recalling peace,", 3, kind="operative", level=1),
        RawParagraph("Treaties", 4, kind="operative", level=2),
        RawParagraph("The end", 5, kind="closing", level=1),
        RawParagraph("1. Urges all;", 6, kind="other"),
    ])  # fmt: skip
    shown = [(o["kind"], o["level"], o["text"]) for o in outline(found)]
    assert shown == [
        ("title", None, "Recalling"), ("preambular", 0, "lunch"), ("operative", 1, "1. Recalling peace"),
        ("operative", 2, "Treaties"), ("closing", 1, "The end"), ("other", None, "1. Urges all;"),
    ]  # fmt: skip


def test_a_paper_that_sets_only_first_words_apart_says_nothing_of_where_openers_end():
    paper = "<u>Noting</u> with concern X,\n\n<u>Recalling</u> Y,\n\n1. **Expresses** its concern."
    assert [one["opener"] for one in outline(structure(markdown(paper)))] == [
        "Noting with concern", "Recalling", "Expresses its concern",
    ]  # fmt: skip
    assert [one["opener"] for one in outline(structure(markdown(f"<u>Deeply concerned</u> by Z,\n\n{paper}")))][
        1
    ] == "Noting"
