"""The page: accessible without a script, safe whatever was typed, on paper the sheet of the house style."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from papers_to_write import ANY, HOSTILE, NASTY, PARTS, RICH
from readback import expected, html_page

from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.writing import render

MUN, UN = style("mun"), style("un")


def page(paper: Resolution, house=MUN) -> str:
    return render(paper, house, ".html").decode()


def body(paper: Resolution, house=MUN) -> str:
    return page(paper, house).partition("<body>")[2]


def test_there_is_no_script_and_nothing_from_elsewhere():
    for paper in (RICH, PARTS, HOSTILE):
        made = page(paper)
        assert "<script" not in made
        assert not re.search(r"<(?:link|img|iframe|object|base|form)\b|@import|url\(|\son\w+=", made)


def test_it_has_language_title_and_one_heading_above_all():
    made = page(RICH, UN)
    assert '<html lang="en-GB">' in made
    assert "<title>Strengthening international cooperation against the diversion of precursors</title>" in made
    assert re.findall(r"<h1[^>]*>([^<]*)", made) == [
        "Strengthening international cooperation against the diversion of precursors"
    ]
    assert re.findall(r"<h2[^>]*>([^<]*)", made) == ["Control of precursors", "Health"]
    assert '<meta name="author" content="Canada, Côte d’Ivoire, Netherlands (Kingdom of the)">' in made


@pytest.mark.parametrize(
    ("paper", "heading"),
    [
        (
            Resolution(parts=(Part(organ=Line("organ", "The Council")),), heading=(Field("topic", ("Water",)),)),
            "Topic: Water",
        ),
        (Resolution(parts=(Part(organ=Line("organ", "The Council")),)), "The Council"),
        (
            Resolution(parts=(Part(organ=Line("organ", "The Council")),), heading=(Line("title", "A report"),)),
            "A report",
        ),
    ],
)
def test_a_paper_without_title_is_headed_by_what_comes_nearest(paper, heading):
    (found,) = re.findall(r"<h1[^>]*>(.*?)</h1>", page(paper))
    assert re.sub("<[^>]*>", "", found) == heading


def test_an_empty_paper_still_has_a_title():
    assert "<title>Model UN</title>" in page(Resolution())
    assert "<h1" not in page(Resolution())


def test_lists_are_real_and_nested_as_the_clauses_are():
    made = html_page(render(RICH, UN, ".html"))
    depths = [depth for (label, _), depth in zip(made.shown, made.depths, strict=True) if label]
    assert depths[:8] == [1, 2, 2, 3, 3, 4, 4, 2]
    assert body(RICH, UN).count("<ol ") == body(RICH, UN).count("</ol>") == 6
    assert "list-style: none" in page(RICH)
    assert body(RICH).count('<ol role="list">') == body(RICH).count("<ol")


def test_a_label_is_text_and_stands_in_it_once():
    assert '<span class="label">(b) </span>to use Pre-Export Notification Online' in body(RICH)
    assert page(RICH).count("counter(") == 1  # that of the pages


def test_every_clause_can_be_linked_to():
    ids = re.findall(r' id="([^"]*)"', body(PARTS))
    assert {"P1", "P1.a", "1", "1.b", "B/P1", "B/1", "B/1.b.ii", "B/2.bb"} <= set(ids)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "</style><script>", "<!--", '"><img src=x onerror=1>', "&lt;"]
)
def test_what_was_typed_is_text_wherever_it_stands(text):
    paper = Resolution(
        parts=(
            Part(
                organ=Line("organ", text),
                preamble=(Clause(f"Noting {text}[^1]"),),
                operative=(Line("section", text), Clause(text, (Clause(text),), Clause(text))),
                end=(Line("other", f"[^1]: {text}"),),
            ),
        ),
        heading=(
            Field("code", (text,)),
            Field("title", (text,)),
            Field("sponsors", (text,)),
            Field(text, (text,), text),
        ),
    )
    house = replace(MUN, font=replace(MUN.font, name=text), page=replace(MUN.page, numbers=f"{text} {{page}}"))
    made = page(paper, house)
    assert made.count("<style>") == made.count("</style>") == 1
    assert "<script" not in made
    assert "<img" not in made
    shown = html_page(made.encode()).shown
    assert len(shown) == 11  # 4 lines of heading, organ, preamble, section, 3 clauses, note
    assert all(text in line for _, line in shown)


@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20), st.sampled_from(["code", "title", "sponsors"])
)
@settings(deadline=None)
def test_no_heading_field_leaves_its_place(text, name):
    made = page(Resolution(heading=(Field(name, (text,)),)))
    head = re.search(r"<style>(.*?)</style>", made, re.DOTALL)[1]
    assert head.count("{") == head.count("}")
    assert head.rstrip().endswith("}")
    assert html_page(made.encode()).shown == expected(Resolution(heading=(Field(name, (text,)),)), MUN)


def test_openers_are_set_apart_as_the_house_style_wants():
    assert "<u>Calls upon</u> all Member States:" in body(RICH, MUN)
    assert "<i>Calls upon</i> all Member States:" in body(RICH, UN)
    assert "by the number of deaths, and noting that <i>Papaver somniferum</i> is not" in body(RICH)
    assert "<b>Topic:</b> Supply chains" in body(RICH)


def test_a_line_break_inside_a_text_is_one():
    assert ">one<br>two<br>three</p>" in body(Resolution(parts=(Part(end=(Line("other", "one\ntwo\u2028three"),)),)))


@pytest.mark.parametrize(
    ("house", "rules"),
    [
        (MUN, ["size: A4;", "margin: 2.54cm 2.54cm 2.54cm;", "@bottom-center { content: counter(page);"]),
        (
            UN,
            [
                "size: Letter;",
                "margin: 2.54cm 2.12cm 2.03cm;",
                '@bottom-right { content: counter(page) "/" counter(pages);',
            ],
        ),
    ],
    ids=["A4", "Letter"],
)
def test_on_paper_it_has_the_sheet_of_the_house_style(house, rules):
    for wanted in (*rules, '@top-right { content: "DR/1/2";', "@page :first { @top-right { content: none;"):
        assert wanted in page(RICH, house).replace("\\2f ", "/")


def test_a_lead_in_stays_on_one_page_with_its_list():
    made = page(RICH)
    assert re.search(r"^h1, h2, \.keep \{ break-after: avoid \}$", made, re.MULTILINE)
    kept = re.findall(r'<p class="[^"]* keep"[^>]*>(.*)</p>', body(RICH))
    assert [re.sub("<[^>]*>", "", text) for text in kept] == [
        "The Commission on Narcotic Drugs,",
        "1. Calls upon all Member States:",
        "(b) to use Pre-Export Notification Online for every shipment, and in particular:",
        "(ii) to report to the Board:",
        "4. Invites the private sector:",
        "Annex",
    ]


def test_a_style_without_page_numbers_has_no_foot():
    assert "@bottom" not in page(RICH, replace(MUN, page=replace(MUN.page, numbers="")))


def test_light_and_dark_are_both_there_and_paper_is_always_light():
    made = page(RICH)
    assert "@media screen and (prefers-color-scheme: dark)" in made
    assert "color-scheme: light;" in made


def test_every_class_of_the_text_has_its_rule():
    for paper in (RICH, PARTS, HOSTILE):
        made = page(paper, UN)
        used = {name for names in re.findall(r'<(?:p|h1|h2) class="([^"]*)"', made) for name in names.split()} - {
            "keep"
        }
        assert used == set(re.findall(r"^\.([a-z][a-z0-9-]*) \{ --", made, re.MULTILINE)) | {
            name for name in used if f".{name} {{" in made
        }
        assert all(f"\n.{name} {{ " in made for name in used)


@given(ANY, st.sampled_from([MUN, UN]))
@settings(max_examples=50, deadline=None)
def test_ids_are_unique_whatever_the_paper(paper, house):
    ids = re.findall(r' id="([^"]*)"', body(paper, house))
    assert len(ids) == len(set(ids))


def test_nothing_of_a_text_is_lost():
    shown = html_page(
        render(Resolution(parts=(Part(end=tuple(Line("other", text) for text in NASTY)),)), MUN, ".html")
    ).shown
    assert len(shown) == len(NASTY)
