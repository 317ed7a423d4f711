"""What a paper prints: labels, endings, emphasis, order."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from papers import in_kinds

from resolution_kit.knowledge.styles import HeadingField, Operative, Organ, Preambular, Style, style
from resolution_kit.model import Clause, Field, Line, Part, Resolution, walk
from resolution_kit.printing import PLAIN, Face, Printed, Run, label_text, runs, set_apart, typeset
from resolution_kit.text.inline import plain

MUN, UN = style("mun"), style("un")


def printed(paper: Resolution, house: Style = MUN) -> list[str]:
    return [f"{p.label} {plain(p.text)}{p.ending}".strip() for p in typeset(paper, house)]


def test_an_empty_paper_prints_nothing():
    assert list(typeset(Resolution(), MUN)) == []


def test_what_the_house_style_has_no_place_for_is_not_printed():
    assert printed(Resolution(heading=(Field("guide", ("x",)), Field("topic", ())))) == []


def test_a_typed_label_or_ending_is_not_printed():
    clauses = (Clause("Notes", label="(1)", ending="."), Clause("Ends", label="II", ending=""))
    assert printed(Resolution(parts=(Part(operative=clauses),))) == ["1. Notes;", "2. Ends."]


@pytest.mark.parametrize("text", ["", " "])
def test_a_clause_that_says_nothing_prints_as_its_number_alone(text):
    assert printed(Resolution(parts=(Part(operative=(Clause(text), Clause("Ends"))),))) == ["1.", "2. Ends."]


def test_a_mark_that_was_typed_alone_is_printed_once():
    assert printed(Resolution(parts=(Part(operative=(Clause(" ; "), Clause("Ends"))),))) == ["1. ;", "2. Ends."]


def test_a_preamble_ends_in_commas_and_only_the_last_operative_clause_in_a_full_stop():
    paper = Resolution(
        parts=(
            Part(
                organ=Line("organ", "The Council", ending=":"),
                preamble=(Clause("Noting"), Clause("Aware")),
                operative=(Clause("Notes"), Clause("Ends")),
            ),
        )
    )
    assert printed(paper) == ["The Council,", "Noting,", "Aware,", "1. Notes;", "2. Ends."]


def test_the_organ_has_no_comma_without_a_preamble():
    assert printed(Resolution(parts=(Part(organ=Line("organ", "The Council"), operative=(Clause("Ends"),)),))) == [
        "The Council",
        "1. Ends.",
    ]


def test_whatever_comes_last_bears_the_ending_of_the_whole_clause():
    inner = Clause("b", (Clause("x"), Clause("y")))
    paper = Resolution(
        parts=(Part(operative=(Clause("Urges", (Clause("a"), inner)), Clause("Decides", (Clause("c"), inner)))),)
    )
    assert printed(paper) == [
        "1. Urges:", "(a) a;", "(b) b:", "(i) x;", "(ii) y;",
        "2. Decides:", "(a) c;", "(b) b:", "(i) x;", "(ii) y.",
    ]  # fmt: skip


def test_a_closing_text_bears_the_ending_instead_of_the_last_item():
    paper = Resolution(
        parts=(Part(operative=(Clause("Urges", (Clause("a"), Clause("b")), closing=Clause("and all", ending="!")),)),)
    )
    assert printed(paper) == ["1. Urges:", "(a) a;", "(b) b;", "and all."]


def test_a_list_in_the_preamble_begins_with_letters_and_ends_in_a_comma():
    paper = Resolution(
        parts=(Part(preamble=(Clause("Noting", (Clause("a", (Clause("x"),)), Clause("b"))), Clause("Aware"))),)
    )
    assert printed(paper) == ["Noting:", "(a) a:", "(i) x;", "(b) b,", "Aware,"]


def test_endings_come_from_the_house_style():
    house = Style(
        preambular=Preambular(ending=";"),
        operative=Operative(labels=("{I})", "{a}."), ending=",", last="!", lead_in=" -", item=",", last_item=";"),
    )
    clause = Clause("Urges", (Clause("a"), Clause("b")))
    assert printed(Resolution(parts=(Part(preamble=(Clause("Noting"),), operative=(clause, clause)),)), house) == [
        "Noting;",
        "I) Urges -", "a. a,", "b. b;",
        "II) Urges -", "a. a,", "b. b!",
    ]  # fmt: skip


def test_a_level_deeper_than_the_labels_has_the_last_of_them():
    house = Style(operative=Operative(labels=("{1}.", "({a})")))
    paper = Resolution(parts=(Part(operative=(Clause("Urges", (Clause("a", (Clause("x"), Clause("y"))),)),)),))
    assert printed(paper, house) == ["1. Urges:", "(a) a:", "(a) x;", "(b) y."]


def test_a_single_clause_has_no_number_where_the_style_wants_none():
    paper = Resolution(parts=(Part(operative=(Line("section", "I"), Clause("Decides", (Clause("to act"),)))),))
    assert printed(paper, UN) == ["I", "Decides:", "(a) To act."]
    assert printed(paper, MUN) == ["I", "1. Decides:", "(a) to act."]
    assert [p.unnumbered for p in typeset(paper, UN)] == [False, True, True]


def test_numbers_run_on_across_sections_and_begin_anew_in_another_part():
    part = Part(lead=(Line("section", "B"),), organ=Line("organ", "The Council"), operative=(Clause("x"), Clause("y")))
    paper = Resolution(parts=(Part(operative=(Clause("a"), Line("section", "II"), Clause("b"))), part))
    assert printed(paper) == ["1. a;", "II", "2. b.", "B", "The Council", "1. x;", "2. y."]
    assert [p.ref for p in typeset(paper, MUN) if p.clause] == ["1", "2", "B/1", "B/2"]


@pytest.mark.parametrize(
    ("case", "text", "shown"),
    [
        ("keep", "to act", "to act"),
        ("keep", "To act", "To act"),
        ("capital", "to act", "To act"),
        ("capital", "“to act”", "“To act”"),
        ("capital", "2 acts", "2 acts"),
        ("capital", "", ""),
        ("lower", "To act", "to act"),
        ("lower", "UNODC to act", "UNODC to act"),
    ],
)
def test_sub_clauses_begin_as_the_style_wants(case, text, shown):
    house = replace(UN, operative=replace(UN.operative, case=case))
    paper = Resolution(parts=(Part(operative=(Clause("to urge", (Clause(text),)), Clause("ends"))),))
    assert [p.text for p in typeset(paper, house)] == ["to urge", shown, "ends"]


@pytest.mark.parametrize(
    ("pattern", "number", "label"),
    [
        ("{1}.", 12, "12."),
        ("({a})", 2, "(b)"),
        ("({a})", 28, "(bb)"),
        ("({i})", 9, "(ix)"),
        ("{A})", 3, "C)"),
        ("{I}.", 14, "XIV."),
        ("–", 3, "–"),
        ("", 3, ""),
        ("Article {1}", 3, "Article 3"),
    ],
)
def test_a_label_counts_as_its_pattern_says(pattern, number, label):
    assert label_text(pattern, number) == label


@pytest.mark.parametrize(
    ("text", "bare", "length"),
    [
        ("Recalling also its work", "Recalling also its work", len("Recalling also")),
        ("no opener stands here", "no opener stands here", 0),
        ("*Mindful of* all", "Mindful of all", len("Mindful of")),
        ("*Noting* the *Bulletin*", "Noting the *Bulletin*", len("Noting")),
        (r"*A \* star* shines", r"A \* star shines", len("A * star")),
        ("", "", 0),
    ],
)
def test_what_is_set_apart_is_the_explicit_opener_or_the_one_that_is_found(text, bare, length):
    assert set_apart(text) == (bare, length)


def test_italics_at_the_head_of_a_sub_clause_are_no_opener():
    item = list(typeset(Resolution(parts=(Part(operative=(Clause("Urges", (Clause("*Papaver* fields"),)),)),)), MUN))[1]
    assert (item.text, item.opener, item.emphasis) == ("*Papaver* fields", 0, "none")


def test_the_heading_stands_in_the_order_of_the_house_style():
    fields = (Field("sponsors", ("Peru", "Chile")), Field("committee", ("CND",)), Field("code", ("DR/1",)))
    assert printed(Resolution(heading=fields)) == ["DR/1", "Committee: CND", "Sponsors: Peru, Chile"]


def test_a_heading_that_was_typed_stays_in_its_order_and_words():
    heading = (
        Field("sponsors", ("Peru",), typed="SUBMITTED BY: Peru"),
        Line("heading", "Draft"),
        Field("code", ("D",)),
    )
    lines = list(typeset(Resolution(heading=heading), MUN))
    assert [p.text for p in lines] == ["SUBMITTED BY: Peru", "Draft", "D"]
    assert [p.caption for p in lines] == ["", "", ""]


def test_a_typed_heading_with_the_label_of_the_style_is_set_like_any_other():
    (line,) = typeset(Resolution(heading=(Field("topic", ("Drugs",), typed="Topic: Drugs"),)), MUN)
    assert (line.caption, line.text) == ("Topic:", "Topic: Drugs")


def test_marks_in_a_heading_value_are_text():
    (line,) = typeset(Resolution(heading=(Field("topic", ("2 * 3 * 4",)),)), MUN)
    assert plain(line.text) == "Topic: 2 * 3 * 4"


def test_capitals_suffix_and_a_plain_label_come_from_the_house_style():
    house = Style(heading=(HeadingField("topic", label="Item", label_bold=False, suffix="!", capitals=True),))
    (line,) = typeset(Resolution(heading=(Field("topic", ("drugs",)),)), house)
    assert (line.text, line.caption) == ("Item DRUGS!", "")


def test_the_organ_is_set_apart_as_a_whole():
    (line,) = typeset(
        Resolution(parts=(Part(organ=Line("organ", "The Council")),)), Style(organ=Organ("bold", capitals=True))
    )
    assert (line.text, line.opener, line.emphasis) == ("THE COUNCIL", 11, "bold")


def test_each_run_has_its_face_and_what_it_is_set_apart_as():
    paper = Resolution(
        parts=(Part(preamble=(Clause("*Noting* the *Bulletin* too"),)),), heading=(Field("topic", ("A",)),)
    )
    heading, clause = typeset(paper, MUN)
    assert [Run("Topic:", Face(bold=True), "caption"), Run(" A", PLAIN)] == runs(heading)
    assert [
        Run("Noting", Face(italic=True), "opener"), Run(" the "), Run("Bulletin", Face(italic=True)), Run(" too")
    ] == runs(clause)  # fmt: skip


@pytest.mark.parametrize(
    ("emphasis", "names"),
    [
        ("none", ("italic",)),
        ("italic", ("italic",)),
        ("bold", ("bold", "italic")),
        ("underline", ("underline", "italic")),
    ],
)
def test_italics_inside_an_opener_stay_in_whatever_face_the_opener_has(emphasis, names):
    line = Printed("preambular", "Noting *also* it", opener=11, emphasis=emphasis)
    assert names == runs(line)[1].face.names


texts = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=30)
clauses = st.recursive(
    st.builds(Clause, texts),
    lambda inner: st.builds(
        Clause, texts, st.lists(inner, max_size=3).map(tuple), st.none() | st.builds(Clause, texts)
    ),
    max_leaves=8,
)
papers = st.builds(
    in_kinds,
    organ=st.none() | st.builds(Line, st.just("organ"), texts),
    preamble=st.lists(clauses, max_size=3).map(tuple),
    operative=st.lists(clauses | st.builds(Line, st.just("section"), texts), max_size=4).map(tuple),
    end=st.lists(st.builds(Line, st.sampled_from(["annex", "other"]), texts), max_size=2).map(tuple),
)
houses = st.sampled_from([MUN, UN])


@given(papers, houses)
def test_every_clause_prints_once_in_its_order_under_the_name_people_call_it(paper, house):
    placed = list(walk(paper))
    shown = [p for p in typeset(paper, house) if p.clause]
    assert [(p.clause, p.kind, p.level, p.ref) for p in shown] == [(c.clause, c.kind, c.level, c.ref) for c in placed]


@given(papers)
def test_nothing_of_a_text_is_changed_but_the_blanks_around_it(paper):
    shown = [p for p in typeset(paper, MUN) if p.clause]
    assert [plain(p.text) for p in shown] == [plain(p.clause.text.strip()) for p in shown]


@given(papers, houses)
def test_the_runs_of_a_paragraph_are_its_whole_text(paper, house):
    for paragraph in typeset(paper, house):
        assert "".join(run.text for run in runs(paragraph)) == plain(paragraph.text)
